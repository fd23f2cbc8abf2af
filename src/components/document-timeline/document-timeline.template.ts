import { html, nothing, type TemplateResult } from 'lit';
import { isInForce } from '../../data/queries/documents.js';
import type { DocumentType, IsoDay, Summit, SummitDocument, Theme } from '../../data/types.js';
import type { Citations } from '../../citations/citations.js';
import { formatDate } from '../../i18n/dates.js';
import { periodInWords } from '../../templates/document-period.js';
import { filterSelect } from '../../templates/filter-select.js';
import { heading } from '../../templates/heading.js';
import { counted, fill } from '../../i18n/phrases.js';
import type { documentTimeline } from '../../strings/en/document-timeline.js';
import type { documents } from '../../strings/en/documents.js';
import type { Filter, Group, Timeline } from './document-timeline.model.js';

/** What the timeline needs beside the documents: words, marks of sources, and what the reader can do. */
export interface TimelineContext {
  readonly words: typeof documentTimeline;
  readonly documentWords: typeof documents;
  readonly types: Readonly<Record<DocumentType, string>>;
  readonly tag: string;
  readonly level: string;
  readonly day: IsoDay;
  readonly cite: Citations;
  /** Marks are links to notes, which may not stand inside a control. */
  readonly linked: boolean;
  readonly filter: Filter;
  readonly summit: Summit | undefined;
  /** Whether the editor shows a part of the documents only. */
  readonly framed: boolean;
  readonly place: (summit: Summit) => string;
  readonly ordinal: (summit: Summit) => string;
  readonly title: (document: SummitDocument) => unknown;
  readonly isOpen: (document: SummitDocument) => boolean;
  readonly body: (document: SummitDocument, summit: Summit) => unknown;
  readonly onPick: (event: Event) => void;
  readonly onToggle: (event: Event) => void;
  readonly onMore: () => void;
}

/** All meetings that have something to show, below the reader's controls. */
export function timelineTemplate(timeline: Timeline, context: TimelineContext): TemplateResult {
  const { words, tag, level, summit, place } = context;
  const title = summit
    ? fill(words.headingOf, { place: place(summit), year: summit.end.slice(0, 4) })
    : words.heading;
  const rest = timeline.matching - timeline.drawn;
  return html`
    <p class="kicker" part="kicker">${words.kicker}</p>
    ${heading(level, title)}
    ${timeline.total ? controls(timeline, context) : html`<p>${context.framed ? words.none : words.noneYet}</p>`}
    ${timeline.groups.map((group) => meeting(group, context))}
    ${
      rest
        ? html`<p class="more">
            <button type="button" part="more" @click=${context.onMore}>
              ${counted(rest, words.more, tag)}
            </button>
          </p>`
        : nothing
    }
  `;
}

function controls(
  { total, drawn, themes, types }: Timeline,
  { words, documentWords, types: typeNames, tag, filter, onPick }: TimelineContext,
): TemplateResult {
  const shared = { tag, onPick };
  const count = counted(total, drawn === total ? words.all : words.shown, tag);
  return html`<div class="filters nums" part="filters">
    ${filterSelect({ ...shared, name: 'theme', label: words.theme, all: words.allThemes, options: themes, names: documentWords.themes, chosen: filter.theme })}
    ${filterSelect({ ...shared, name: 'type', label: words.type, all: words.allTypes, options: types, names: typeNames, chosen: filter.type })}
    <span role="status" part="status"
      >${fill(count, { shown: new Intl.NumberFormat(tag).format(drawn) })}${drawn ? nothing : ` · ${words.none}`}</span
    >
  </div>`;
}

function meeting({ summit, documents: adopted }: Group, context: TimelineContext): TemplateResult {
  const { words, level, place, ordinal } = context;
  const title = html`<span class="year">${summit.end.slice(0, 4)}</span>
    <span class="name">${fill(words.meeting, { number: ordinal(summit), place: place(summit) })}</span>`;
  return html`<div class="meeting nums">
    ${context.summit ? nothing : heading(level, title, 1)}
    ${summit.secondHand ? html`<p class="thin">${words.thin}</p>` : nothing}
    <ol class="entries" part="entries">
      ${adopted.map((document) => entry(document, summit, context))}
    </ol>
  </div>`;
}

function entry(document: SummitDocument, summit: Summit, context: TimelineContext): TemplateResult {
  const { documentWords, types, tag, day, cite, linked, title, isOpen, body, onToggle } = context;
  const { id, date, type, themes } = document;
  const themeNames = themes.map((theme: Theme) => documentWords.themes[theme]).join(documentWords.separator);
  // One text, not a list of parts: a part costs as much as an element, and there are some thousands of them here.
  const rest = [periodInWords(document, day, documentWords, tag), themeNames]
    .map((part) => part && ` · ${part}`)
    .join('');
  const mark = cite.mark(document);
  const open = isOpen(document);
  return html`<li id=${id} tabindex="-1" part="entry" class=${isInForce(document, day) ? 'now' : nothing}>
    ${linked ? mark : nothing}
    <details ?open=${open} data-document=${id} @toggle=${onToggle}>
      <summary>
        <cite>${title(document)}</cite>${linked ? nothing : mark}
        <div class="meta">${types[type]} · <time datetime=${date}>${formatDate(date, tag)}</time>${rest}</div>
      </summary>
      ${open ? body(document, summit) : nothing}
    </details>
  </li>`;
}
