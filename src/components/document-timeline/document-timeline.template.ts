import { html, nothing, type TemplateResult } from 'lit';
import { isInForce } from '../../data/queries/documents.js';
import type { Summit, SummitDocument, Theme } from '../../data/types.js';
import { bareYear, formatYear } from '../../i18n/date-in-sentence.js';
import { dot, number } from '../../i18n/numbers.js';
import { counted, fill } from '../../i18n/phrases.js';
import { documentTimeline } from '../../strings/en/document-timeline.js';
import { documentTypes } from '../../strings/en/document-types.js';
import { documents } from '../../strings/en/documents.js';
import { ordinals } from '../../strings/en/ordinals.js';
import { places } from '../../strings/en/places.js';
import { titles } from '../../strings/en/titles.js';
import { periodInWords } from '../../templates/document-period.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { filterSelect } from '../../templates/filter-select.js';
import { heading } from '../../templates/heading.js';
import { MORE, within, type Filter, type Group, type Timeline } from './document-timeline.model.js';

/** How many documents a short timeline shows unfolded. */
const FEW = 4;

export const vocabulary = { documentTimeline, documents, documentTypes, ordinals, places, titles };

/** The drawing context, and what only the timeline needs: the attributes, the reader's choices, and event handlers. */
export interface TimelineContext extends DrawingContext<typeof vocabulary> {
  /** Whether marks are links to notes. Links are not allowed inside `<summary>`, so they are put before it. */
  readonly linked: boolean;
  readonly filter: Filter;
  /** Whether documents are folded: not where the page sets a limit of its own. */
  readonly folds: boolean;
  readonly summit: Summit | undefined;
  /** Whether the attributes select only some of the documents. */
  readonly framed: boolean;
  readonly isOpen: (document: SummitDocument) => boolean;
  readonly body: (document: SummitDocument, summit: Summit) => unknown;
  readonly onPick: (event: Event) => void;
  readonly onToggle: (event: Event) => void;
  readonly onMore: () => void;
}

/** The reader's controls, and below them all meetings that have documents to show. */
export function timelineTemplate(timeline: Timeline, context: TimelineContext): TemplateResult {
  const { tag, level, summit, place } = context;
  const words = context.words.documentTimeline;
  const title = summit
    ? fill(words.headingOf, { place: place(summit.place), year: bareYear(summit.end, context) })
    : words.heading;
  const { drawn, groups } = timeline;
  const rest = timeline.matching - drawn;
  const first = within(groups, context.folds ? FEW : Infinity);
  const earlier = groups.slice(first.length);
  return html`
    ${context.kicker(words.kicker)} ${heading(level, title)}
    ${timeline.total ? controls(timeline, context) : html`<p>${context.framed ? words.none : words.noneYet}</p>`}
    ${first.map((group) => meeting(group, context, group.shown))}
    ${
      earlier.length
        ? context.fold(
            counted(drawn - first.flatMap(({ documents }) => documents).length, words.earlier, tag),
            earlier.map((group) => meeting(group, context)),
          )
        : nothing
    }
    ${
      rest
        ? html`<p class="more">
            <button type="button" part="more" @click=${context.onMore}>
              ${counted(Math.min(rest, MORE), words.more, tag)}
            </button>
          </p>`
        : nothing
    }
  `;
}

function controls(
  { total, drawn, themes, types }: Timeline,
  { words: all, tag, filter, onPick }: TimelineContext,
): TemplateResult {
  const { documentTimeline: words, documents: documentWords, documentTypes: typeNames } = all;
  const shared = { tag, onPick };
  const count = counted(total, drawn === total ? words.all : words.shown, tag);
  return html`<div class="filters nums" part="filters">
    ${filterSelect({ ...shared, name: 'theme', label: words.theme, all: words.allThemes, options: themes, names: documentWords.themes, chosen: filter.theme })}
    ${filterSelect({ ...shared, name: 'type', label: words.type, all: words.allTypes, options: types, names: typeNames, chosen: filter.type })}
    <span role="status" part="status"
      >${fill(count, { shown: number(drawn, tag) })}${drawn ? nothing : dot(tag) + words.none}</span
    >
  </div>`;
}

/** One meeting. Its documents beyond those `shown` are folded; without the number it is folded itself. */
function meeting({ summit, documents }: Group, context: TimelineContext, shown?: number): TemplateResult {
  const { level, tag, place, ordinal } = context;
  const words = context.words.documentTimeline;
  const title = html`<span class="year">${formatYear(summit.end, context.locale)}</span>
    <span class="name"
      >${fill(words.meeting, { number: ordinal(summit.number), place: place(summit.place) })}</span
    >`;
  const label = context.summit ? nothing : heading(level, title, 1);
  const thin = summit.secondHand ? html`<p class="thin">${words.thin}</p>` : nothing;
  const entries = (some: readonly SummitDocument[]) =>
    html`<ol class="entries" part="entries">
      ${some.map((document) => entry(document, summit, context))}
    </ol>`;
  const others = documents.slice(shown);
  return html`<div class="meeting nums">
    ${
      shown
        ? [
            label,
            thin,
            entries(documents.slice(0, shown)),
            others.length
              ? context.fold(counted(others.length, words.others, tag), entries(others))
              : nothing,
          ]
        : html`<details>
            <summary>${label}</summary>
            ${thin}${entries(documents)}
          </details>`
    }
  </div>`;
}

function entry(document: SummitDocument, summit: Summit, context: TimelineContext): TemplateResult {
  const { day, tag, cite, time, linked, title, isOpen, body, onToggle } = context;
  const { documents: documentWords, documentTypes: types } = context.words;
  const { id, date, type, themes } = document;
  const themeNames = themes.map((theme: Theme) => documentWords.themes[theme]).join(documentWords.separator);
  // One string, not a list of Lit parts: a part costs as much as an element, and there would be thousands of them.
  const rest = [periodInWords(document, context), themeNames].map((part) => part && dot(tag) + part).join('');
  const mark = cite.sourceMark(document);
  const open = isOpen(document);
  return html`<li
    id="sco-document-timeline-${id}"
    tabindex="-1"
    part="entry"
    class=${isInForce(document, day) ? 'now' : nothing}
  >
    ${linked ? mark : nothing}
    <details ?open=${open} data-document=${id} @toggle=${onToggle}>
      <summary>
        <cite>${title(document)}</cite>${linked ? nothing : mark}
        <div class="meta">${types[type]}${dot(tag)}${time(date)}${rest}</div>
      </summary>
      ${open ? body(document, summit) : nothing}
    </details>
    ${cite.correction(document)}
  </li>`;
}
