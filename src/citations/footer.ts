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

export interface FooterOptions {
  readonly words: typeof base;
  readonly mode: 'footer' | 'facts' | 'none';
  /** Whether the list of sources is shown. */
  readonly open: boolean;
  /** Whether the list has only the weightiest sources. */
  readonly brief: boolean;
  readonly toggle: () => void;
}

/** The footer of a tag: the day, the number of sources, the version of the data; and the list of sources if it is open. */
export function footer(host: Host, { words, mode, open, brief, toggle }: FooterOptions): unknown {
  const { cite, day, locale } = host;
  const { tag } = locale;
  const time = html`<time datetime=${day}>${formatDate(day, tag)}</time>`;
  const count = cite.sources.length;
  const phrase = counted(count, words.sources, tag);
  const facts = mode === 'facts';
  const list = (facts || (mode === 'footer' && open)) && host.use(sourceList);
  if (list) host.sheets.add(list.sourcesStyles);
  const remarks = [
    facts && phrase,
    fill(words.data, { version: formatDate(datasetInfo.version, tag) }),
    cite.secondHand && !facts && words.secondHand,
    cite.fromCopy && words.fromCopy,
    cite.hasTranslations && words.translation,
  ];
  return html`<div class="footer" part="footer">
    <p class="line">
      <span>${fill(words.asOf, { date: time })}</span>
      ${
        mode === 'footer' && count
          ? html`<button type="button" part="sources-button" aria-expanded=${open} @click=${toggle}>
              ${phrase}
            </button>`
          : nothing
      }
      ${remarks.map((remark) => (remark ? html`<span>${remark}</span>` : nothing))} ${cite.legend}
      ${cite.correctionLegend}
    </p>
    ${list ? list.sourceList(host, brief) : nothing}
  </div>`;
}
