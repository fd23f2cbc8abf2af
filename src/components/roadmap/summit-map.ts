import { html, nothing, type TemplateResult } from 'lit';
import { datasetInfo } from '../../data/dataset-info.js';
import { roadmaps } from '../../data/load/roadmaps.js';
import { firstDayOf, lastDayOf } from '../../data/queries/dates.js';
import { findSummit } from '../../data/queries/summits.js';
import type { IsoDay, PartialDate, RoadmapItem, SummitDocument } from '../../data/types.js';
import type { Citations } from '../../citations/citations.js';
import { formatDate } from '../../i18n/dates.js';
import { heading } from '../../templates/heading.js';
import type { Locale } from '../../i18n/locale.js';
import type { Lazy } from '../../lib/lazy.js';
import type { MessageId } from '../../element/messages.js';
import { named, nameIn } from '../../i18n/names.js';
import type { OwnDataset } from '../../data/types.js';
import { fill } from '../../i18n/phrases.js';
import type { roadmap } from '../../strings/en/roadmap.js';
import { allDocuments, allSummits } from '../../data/queries/own-records.js';
import { axisFor, standOf, type Stand } from './roadmap.model.js';
import { axisTemplate, head, keyTemplate, lane, periodOf } from './roadmap.template.js';

/** What the road map of one summit needs of the tag. */
export interface SummitMapOptions {
  readonly key: string;
  readonly own: OwnDataset | undefined;
  readonly day: IsoDay;
  readonly locale: Locale;
  readonly level: string;
  readonly drawn: boolean;
  readonly words: typeof roadmap;
  readonly places: { readonly [place: string]: string };
  readonly cite: Citations;
  readonly use: <T>(thing: Lazy<T>) => T | undefined;
  readonly fail: (
    message: MessageId,
    values: { readonly [name: string]: string },
    valid?: readonly string[],
  ) => undefined;
  readonly empty: () => void;
}

/** How an item stands to a day: as its document does, else by its own dates. */
function standOfItem({ from, to }: RoadmapItem, document: SummitDocument | undefined, day: IsoDay): Stand {
  const own = document && standOf(document, day);
  if (own) return own;
  if (to && day > lastDayOf(to)) return 'past';
  if (!from) return 'open';
  return day < firstDayOf(from) ? 'future' : 'now';
}

/** What one summit set for the years ahead. */
export function summitMap(options: SummitMapOptions): TemplateResult | undefined {
  const { key, own, day, locale, level, drawn, words, places, cite, use, fail, empty } = options;
  const { tag } = locale;
  const all = allSummits(own);
  const meeting = findSummit({ summits: all }, key);
  const ids = all.map(({ id }) => id);
  if (!meeting || meeting === 'ambiguous')
    return fail(meeting ? 'several-summits' : 'unknown-summit', { value: key }, ids);
  if (meeting.end > day) return fail('summit-ahead', { value: key, day, end: meeting.end });

  const lazyMap = roadmaps[meeting.id];
  const map = lazyMap && use(lazyMap);
  if (lazyMap && !map) return undefined;
  const top = html`
    <p class="kicker" part="kicker">${words.kicker}</p>
    ${heading(level, fill(words.headingOf, { place: places[meeting.place], year: meeting.end.slice(0, 4) }))}
    <p class="lede nums"><time datetime=${day}>${formatDate(day, tag)}</time></p>
  `;
  if (!map) {
    empty();
    return html`${top}
      <p class="empty">${words.noMap}</p>`;
  }

  const documents = Object.values(allDocuments(own)).flat();
  const items = map.roadmap.map((item) => {
    const document = documents.find(({ id }) => id === item.document);
    const { from = meeting.end, to } = item;
    const isDated = Boolean(item.from ?? item.to);
    return { item, isDated, from, to, stand: isDated ? standOfItem(item, document, day) : ('open' as const) };
  });
  // What became of an item is told for the newest day only; on an earlier one it was not known.
  const newest = day >= datasetInfo.newestEvent;
  const axis = { ...axisFor(items, day), from: firstDayOf(meeting.start.slice(0, 4) as PartialDate) };
  const kinds = (['now', 'past', 'future', 'open'] as const).filter((stand) =>
    items.some((each) => each.isDated && each.stand === stand),
  );
  return html`${top}
    ${drawn ? keyTemplate(kinds.map((stand) => ({ stand, text: words.key[stand] }))) : nothing}
    <div class=${drawn ? nothing : 'plain'}>
      <ul class="rows nums" part="rows">
        ${items.map((each) => {
          const { item, isDated, stand } = each;
          const period = periodOf(item, words, tag);
          return html`<li class="row" part="row">
            <div class="head">
              ${head({
                name: named(nameIn(locale.language, undefined, undefined, item.item)),
                state: newest
                  ? html`${period}&nbsp;· <span lang="en">${item.status}</span>`
                  : fill(words.item[stand], { period }),
                stand,
                mark: cite.mark(item),
                drawing: drawn && isDated ? lane([each], { axis, day }) : nothing,
              })}
            </div>
          </li>`;
        })}
      </ul>
      ${drawn ? axisTemplate({ axis, day }) : nothing}
    </div>`;
}
