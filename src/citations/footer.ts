import { html, nothing, type CSSResult } from 'lit';
import { datasetInfo } from '../data/dataset-info.js';
import type { IsoDay } from '../data/types.js';
import type { base } from '../strings/en/base.js';
import type { NameSettings } from './source-list.js';
import type { Citations } from './citations.js';
import { formatDate } from '../i18n/dates.js';
import type { Locale } from '../i18n/locale.js';
import { lazy, type Lazy } from '../lib/lazy.js';
import { counted, fill } from '../i18n/phrases.js';

/** The list of sources, the numbered notes and their styles; loaded when they are shown for the first time. */
export const sourceList = lazy(() => import('./source-list.js'));

/** From which day on each source existed; loaded for days before that of the dataset. */
export const sourceDays = lazy(() => import('../data/source-days.js'));

/** Whether a source can have been published by a day. One whose day is not known counts as published. */
export const existedBy =
  (day: IsoDay, days: { readonly [source: number]: string } | undefined) =>
  (source: number): boolean =>
    !((days?.[source] ?? '') > day);

/** The tag with the footer. */
interface Host {
  readonly locale: Locale;
  readonly cite: Citations;
  readonly day: IsoDay;
  readonly sheets: Set<CSSResult>;
  readonly settings: NameSettings;
  use<T>(thing: Lazy<T>): T | undefined;
}

/** What opens from the footer. */
export type FooterPart = 'sources' | 'tools';

export interface FooterOptions {
  readonly words: typeof base;
  readonly mode: 'footer' | 'facts' | 'none';
  /** What the reader can do. */
  readonly tools: readonly string[];
  /** Whether the list of sources is shown; `brief`: only the weightiest, `remarked`: with what a reader can ask about them. */
  readonly list: boolean | 'brief' | 'remarked';
  /** Whether the panel is open. */
  readonly open: boolean;
  /** The panel, once it has loaded. */
  readonly panel: unknown;
  readonly toggle: (part: FooterPart) => void;
}

/**
 * The footer of a tag: the day, the number of sources, the version of the data; and, if they are open, the list of sources and
 * the panel in which a reader cites the tag, takes its data or reports an error.
 */
export function footer(host: Host, options: FooterOptions): unknown {
  const { words, mode, tools, list: wanted, open, panel, toggle } = options;
  const { cite, day, locale } = host;
  const { tag } = locale;
  const time = html`<time datetime=${day}>${formatDate(day, tag)}</time>`;
  const count = cite.sources.length;
  const phrase = counted(count, words.sources, tag);
  const facts = mode === 'facts';
  const list = (facts || (mode === 'footer' && wanted)) && host.use(sourceList);
  if (list) host.sheets.add(list.sourcesStyles);
  const opens = mode === 'footer' && tools.includes('sources');
  const button = (part: FooterPart, label: string, isOpen: boolean) =>
    html`<button type="button" part=${`${part}-button`} aria-expanded=${isOpen} @click=${() => toggle(part)}>
      ${label}
    </button>`;
  const remarks = [
    (facts || (mode === 'footer' && !opens && count > 0)) && phrase,
    fill(words.data, { version: formatDate(datasetInfo.version, tag) }),
    cite.secondHand && !facts && words.secondHand,
    cite.fromCopy && words.fromCopy,
    cite.hasTranslations && words.translation,
  ];
  return html`<div class="footer" part="footer">
    <p class="line">
      <span>${fill(words.asOf, { date: time })}</span>
      ${opens && count ? button('sources', phrase, Boolean(wanted)) : nothing}
      ${tools.some((tool) => tool !== 'sources') ? button('tools', words.tools, open) : nothing}
      ${remarks.map((remark) => (remark ? html`<span>${remark}</span>` : nothing))} ${cite.legend}
      ${cite.correctionLegend}
    </p>
    ${panel} ${list ? list.sourceList(host, wanted) : nothing}
  </div>`;
}
