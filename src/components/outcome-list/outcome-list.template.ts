import { html, nothing, type TemplateResult } from 'lit';
import type { SummitFile } from '../../data/load/summit-files.js';
import { visibleOn } from '../../data/queries/visible-on.js';
import type {
  Conflict,
  DocumentDetail,
  DocumentType,
  IsoDay,
  SummitBackground,
  SummitDocument,
} from '../../data/types.js';
import type { Citations } from '../../citations/citations.js';
import { formatDate } from '../../i18n/dates.js';
import { heading } from '../../templates/heading.js';
import { counted, fill, listed } from '../../i18n/phrases.js';
import { formatDays } from '../../i18n/date-range.js';
import { periodInWords } from '../../templates/document-period.js';
import { disputeNote } from '../../templates/dispute-note.js';
import type { documents as documentsPack } from '../../strings/en/documents.js';
import type { disputeNote as disputeNoteWords } from '../../strings/en/dispute-note.js';
import type { outcomeList } from '../../strings/en/outcome-list.js';
import { countForms, formOf, type Form, type Group } from './outcome-list.model.js';

/** What the list needs beside the documents: words, titles and the marks of their sources. */
export interface OutcomeContext {
  readonly words: typeof outcomeList;
  readonly documentWords: typeof documentsPack;
  readonly disputeWords: typeof disputeNoteWords;
  readonly types: Readonly<Record<DocumentType, string>>;
  readonly tag: string;
  readonly level: string;
  readonly day: IsoDay;
  readonly cite: Citations;
  readonly open: boolean;
  readonly place: string;
  readonly background: SummitBackground | undefined;
  readonly conflicts: readonly Conflict[];
  /** Whether documents stand under their themes, so that each says its type. */
  readonly themed: boolean;
  readonly title: (document: SummitDocument) => unknown;
  /** Names of languages, where links to the texts are wanted. */
  readonly language: ((tag: string) => string) | undefined;
  readonly nameOf: (group: string) => string;
}

/** What one summit adopted, group by group. */
export function outcomeTemplate(
  { meeting, summit }: SummitFile,
  documents: readonly SummitDocument[],
  groups: readonly Group<string>[],
  context: OutcomeContext,
): TemplateResult {
  const { words, tag, level, place, cite, background } = context;
  const { start, end } = meeting;
  const dates = [html`<time datetime=${end}>${formatDays(start, end, tag)}</time>`, cite.mark(summit)];
  // A text that others signed is in our list, and not among those that sources count.
  const ours = documents.filter(({ signedBy }) => !signedBy);
  const forms = countForms(ours.map((document) => formOf(document, background?.documents[document.id])));
  const repeated = groups.flatMap((group) => group.documents).length > documents.length;

  return html`
    <p class="kicker nums" part="kicker">${fill(words.kicker, { place, year: end.slice(0, 4) })}</p>
    ${heading(level, words.heading)}
    <div class="lede nums" part="counts">
      ${fill(words.lede, {
        dates,
        counts: [count(summit, context), words.semicolon, counted(ours.length, words.listed, tag)],
      })}${disputes('adopted', context)}${
        background?.adoptedDisagreement
          ? disputeNote(background.adoptedDisagreement, 'differ', context.disputeWords, context.open)
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
    ${repeated ? html`<p class="note">${words.severalThemes}</p>` : nothing}
    ${meeting.secondHand ? html`<p class="note">${words.secondHand}</p>` : nothing}
    ${documents.length ? nothing : html`<p>${words.none}</p>`}
    ${groups.map((group) => outcomes(group, end, context))}
  `;
}

function outcomes(
  { key, documents }: Group<string>,
  end: IsoDay,
  context: OutcomeContext,
): readonly unknown[] {
  const { words, tag, level, background, themed, nameOf } = context;
  const forms = new Set(documents.map((document) => formOf(document, background?.documents[document.id])));
  // What is true of all of one type is said once.
  const [shared] = !themed && documents.length > 1 && forms.size === 1 ? forms : [];
  const count = new Intl.NumberFormat(tag).format(documents.length);
  return [
    heading(level, fill(words.group, { name: nameOf(key), count }), 1),
    shared ? html`<p class="note shared">${words.form[shared]}</p>` : nothing,
    html`<ul class="nums" part="documents">
      ${documents.map((document) => outcome(document, end, context, shared))}
    </ul>`,
  ];
}

/** How many documents were adopted, as sources count them. */
function count({ adopted }: SummitFile['summit'], context: OutcomeContext): unknown {
  const { words, tag, cite } = context;
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

/** Where sources contradict each other about a document, or about the number of all. */
function disputes(
  about: string,
  { conflicts, cite, disputeWords: words, day, open }: OutcomeContext,
): unknown {
  return conflicts
    .filter((conflict) => conflict.about?.some((id) => id === about))
    .map((conflict) => {
      const resolution = visibleOn(conflict.resolution, day);
      return resolution ? disputeNote([resolution, cite.mark(conflict)], 'differ', words, open) : nothing;
    });
}

function outcome(
  document: SummitDocument,
  end: IsoDay,
  context: OutcomeContext,
  shared: Form | undefined,
): TemplateResult {
  const { words, documentWords, types, tag, day, cite, title, background, themed, language } = context;
  const detail = background?.documents[document.id];
  const form = formOf(document, detail);
  const { date } = document;
  const parts = [
    themed && types[document.type],
    form && !shared && words.form[form],
    date !== end && html`<time datetime=${date}>${formatDate(date, tag)}</time>`,
    periodInWords(document, day, documentWords, tag),
    language && texts(detail, context, language),
  ].filter(Boolean);
  return html`<li>
    <cite>${title(document)}</cite>${cite.mark(document)}${disputes(document.id, context)}
    ${
      parts.length
        ? html`<p class="note">${parts.map((part, index) => [index ? words.separator : '', part])}</p>`
        : nothing
    }
  </li>`;
}

function texts(
  detail: DocumentDetail | undefined,
  { words, tag }: OutcomeContext,
  nameOf: (language: string) => string,
): unknown {
  const links = Object.entries(detail?.texts ?? {}).map(
    ([language, url]) =>
      html`<a href=${url} hreflang=${language} rel="noopener external">${nameOf(language)}</a>`,
  );
  return links.length ? fill(words.texts, { languages: listed(links, tag) }) : undefined;
}
