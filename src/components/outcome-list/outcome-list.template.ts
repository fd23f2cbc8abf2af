import { html, nothing, type TemplateResult } from 'lit';
import type { SummitFile } from '../../data/types.js';
import { visibleOn } from '../../data/queries/visible-on.js';
import type {
  Conflict,
  DocumentDetail,
  DocumentType,
  IsoDay,
  SummitBackground,
  SummitDocument,
  Theme,
} from '../../data/types.js';
import { number } from '../../i18n/numbers.js';
import { counted, fill, listed } from '../../i18n/phrases.js';
import { capitalised } from '../../i18n/spelled-number.js';
import { disputeNote as disputeWords } from '../../strings/en/dispute-note.js';
import { documentTypes } from '../../strings/en/document-types.js';
import { documents as documentWords } from '../../strings/en/documents.js';
import { outcomeList } from '../../strings/en/outcome-list.js';
import { places } from '../../strings/en/places.js';
import { disputeNote } from '../../templates/dispute-note.js';
import { periodInWords } from '../../templates/document-period.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { heading } from '../../templates/heading.js';
import { once } from '../../templates/once.js';
import { textLinks } from '../../templates/text-links.js';
import { byType, countForms, formOf, type Form, type Group } from './outcome-list.model.js';
import { bareYear } from '../../i18n/date-in-sentence.js';

export const vocabulary = {
  outcomeList,
  disputeNote: disputeWords,
  documents: documentWords,
  documentTypes,
  places,
};

interface OutcomeContext extends DrawingContext<typeof vocabulary> {
  readonly background: SummitBackground | undefined;
  readonly conflicts: readonly Conflict[];
  /** Whether documents are grouped by theme. Each then shows its type. */
  readonly themed: boolean;
  /** The form of most documents: the sentence about all forms says it, so that no document has to. */
  readonly usual: Form | undefined;
  /** The id of an entry, once for each document: one with several themes is in several groups. */
  readonly idOf: (id: string) => unknown;
  /** Puts documents in groups. */
  readonly grouped: (documents: readonly SummitDocument[]) => readonly Group<string>[];
  /** Gives the name of a language (BCP 47 tag); `undefined` if no links to texts are drawn. */
  readonly languageName: ((tag: string) => string) | undefined;
}

/** What one summit adopted, in groups. A short list has the key documents, and folds the groups of the others. */
export function outcomeTemplate(
  { meeting, summit }: SummitFile,
  documents: readonly SummitDocument[],
  given: Omit<OutcomeContext, 'usual' | 'idOf'>,
): TemplateResult {
  const { background } = given;
  // Our list includes texts that others signed. Sources do not count those.
  const ours = documents.filter(({ signedBy }) => !signedBy);
  const forms = countForms(ours.map((document) => formOf(document, background?.documents[document.id])));
  const usual = forms.find(([, number]) => number > ours.length / 2 && number > 1)?.[0];
  const context = { ...given, usual, idOf: once() };
  const { tag, level, place, cite } = context;
  const words = context.words.outcomeList;
  const { end } = meeting;
  const kicker = fill(words.kicker, { place: place(meeting.place), year: bareYear(end, context) });
  const dates = [context.range(meeting), cite.mark(summit)];
  // Without the number of documents adopted it is not known whether all are listed.
  const complete = !!summit.adopted && ours.length >= summit.adopted.count;
  const first = context.isShort
    ? byType(documents.filter(({ key }) => key)).flatMap((group) => group.documents)
    : [];
  const others = documents.filter((document) => !first.includes(document));
  const groups = context.grouped(others);
  const repeated = groups.flatMap((group) => group.documents).length > others.length;
  // Called in reading order, because notes are numbered in the order of the marks.
  const rest = () => [
    repeated ? html`<p class="note">${words.severalThemes}</p>` : nothing,
    groups.map((group) => outcomes(group, end, complete && !first.length, context)),
  ];

  return html`
    ${context.kicker(kicker)} ${heading(level, words.heading)}
    <div class="lede nums" part="counts">
      ${fill(words.lede, {
        dates,
        counts: [
          count(summit, context),
          ours.length === summit.adopted?.count
            ? ''
            : [words.semicolon, counted(ours.length, words.listed, tag)],
        ],
      })}${disputes('adopted', context)}${
        background?.adoptedDisagreement
          ? disputeNote(background.adoptedDisagreement, 'differ', context)
          : nothing
      }
    </div>
    ${
      forms.length
        ? html`<p class="note nums">
            ${fill(words.ofListed, {
              forms: listed(
                forms.map(([form, number]) => counted(number, words.forms[form], tag)),
                tag,
              ),
            })}
          </p>`
        : nothing
    }
    ${meeting.secondHand ? html`<p class="note">${words.secondHand}</p>` : nothing}
    ${documents.length ? nothing : html`<p>${words.none}</p>`}
    ${
      first.length
        ? [
            others.length ? heading(level, words.key, 1) : nothing,
            list(first, end, { ...context, themed: true }),
            others.length ? context.fold(counted(others.length, words.others, tag), rest()) : nothing,
          ]
        : rest()
    }
  `;
}

function outcomes(
  { key, documents }: Group<string>,
  end: IsoDay,
  complete: boolean,
  context: OutcomeContext,
): readonly unknown[] {
  const { words, tag, level, background, themed } = context;
  const forms = new Set(documents.map((document) => formOf(document, background?.documents[document.id])));
  // If all documents of a type have the same form, it is written once, above them.
  const [shared] = !themed && documents.length > 1 && forms.size === 1 ? forms : [];
  const name = themed
    ? capitalised(words.documents.themes[key as Theme], tag)
    : words.documentTypes[key as DocumentType];
  const count = number(documents.length, tag);
  return [
    heading(level, complete ? fill(words.outcomeList.group, { name, count }) : name, 1),
    shared && shared !== context.usual
      ? html`<p class="note shared">${words.outcomeList.form[shared]}</p>`
      : nothing,
    list(documents, end, context, shared),
  ];
}

const list = (
  documents: readonly SummitDocument[],
  end: IsoDay,
  context: OutcomeContext,
  shared?: Form,
): TemplateResult =>
  html`<ul class="nums" part="documents">
    ${documents.map((document) => outcome(document, end, context, shared))}
  </ul>`;

/** The number of documents adopted, as sources count them. */
function count({ adopted }: SummitFile['summit'], context: OutcomeContext): unknown {
  const { tag, cite } = context;
  const words = context.words.outcomeList;
  if (!adopted) return words.uncounted;
  const kinds = Object.entries(adopted.breakdown ?? {}).map(([type, number]) =>
    counted(number, words.types[type as keyof typeof words.types], tag),
  );
  return [
    counted(adopted.count, words.adopted, tag),
    kinds.length ? [words.colon, listed(kinds, tag)] : '',
    cite.mark(adopted),
  ];
}

/** Dispute notes about a document id, or about `adopted`: the number of documents adopted. */
function disputes(about: string, context: OutcomeContext): unknown {
  const { conflicts, cite, day } = context;
  return conflicts
    .filter((conflict) => conflict.about?.some((id) => id === about))
    .map((conflict) => {
      const resolution = visibleOn(conflict.resolution, day);
      return resolution ? disputeNote(resolution, 'differ', context, cite.mark(conflict)) : nothing;
    });
}

function outcome(
  document: SummitDocument,
  end: IsoDay,
  context: OutcomeContext,
  shared?: Form,
): TemplateResult {
  const { cite, time, title, background, themed, usual } = context;
  const { outcomeList: words, documentTypes: types } = context.words;
  const detail = background?.documents[document.id];
  const form = formOf(document, detail);
  const { date } = document;
  const parts = [
    themed && types[document.type],
    form && !shared && form !== usual && words.form[form],
    date !== end && time(date),
    periodInWords(document, context),
    texts(detail, context),
  ].filter(Boolean);
  return html`<li id=${context.idOf(`sco-outcome-list-${document.id}`)}>
    <cite>${title(document)}</cite>${cite.mark(document)}${disputes(document.id, context)}
    ${
      parts.length
        ? html`<p class="note">${parts.map((part, index) => [index ? words.separator : '', part])}</p>`
        : nothing
    }
  </li>`;
}

/** Links to the texts of a document, by language; `undefined` if there are none or no links are to be drawn. */
function texts(
  detail: DocumentDetail | undefined,
  { words, tag, locale, languageName }: OutcomeContext,
): unknown {
  if (!languageName) return undefined;
  const links = textLinks(detail, languageName, locale);
  return links.length ? fill(words.outcomeList.texts, { languages: listed(links, tag) }) : undefined;
}
