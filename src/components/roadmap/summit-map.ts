import { html, nothing, type TemplateResult } from 'lit';
import { datasetInfo } from '../../data/dataset-info.js';
import { summitRoadmaps } from '../../data/load/summit-depth.js';
import { firstDayOf, lastDayOf, yearOf } from '../../data/queries/dates.js';
import { allSummits } from '../../data/queries/own-records.js';
import { findSummit } from '../../data/queries/summits.js';
import type { OwnDataset, PartialDate, RoadmapItem, SummitDocument } from '../../data/types.js';
import type { MessageId } from '../../element/messages.js';
import type { RecordFile } from '../../i18n/languages.js';
import { dot } from '../../i18n/numbers.js';
import { counted, fill } from '../../i18n/phrases.js';
import type { Lazy } from '../../lib/lazy.js';
import type { places } from '../../strings/en/places.js';
import type { roadmap } from '../../strings/en/roadmap.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { heading } from '../../templates/heading.js';
import type { axisFor, Phase, phaseOf } from './roadmap.model.js';
import type { bars, chartTemplate, head, periodOf, phaseKey } from './roadmap.template.js';
import { bareYear } from '../../i18n/date-in-sentence.js';

/** The methods and settings of the tag that the road map of one summit uses. */
export interface Host {
  /** The records that the page supplies. */
  readonly own: OwnDataset | undefined;
  /** The documents whose period is known, and all that the page supplies. */
  readonly documents: readonly SummitDocument[];
  /** Whether bars on a time axis are drawn beside the list. */
  readonly isDrawn: boolean;
  readonly use: <T>(thing: Lazy<T>) => T | undefined;
  readonly inLanguage: <T>(file: RecordFile, records: T) => T;
  readonly fail: (
    message: MessageId,
    values: { readonly [name: string]: string },
    valid?: readonly string[],
  ) => undefined;
  readonly empty: () => void;
}

/** The functions that the tag has loaded already. They are handed over, because a shared file would be larger. */
export interface Drawing {
  readonly axisFor: typeof axisFor;
  readonly phaseOf: typeof phaseOf;
  readonly bars: typeof bars;
  readonly chartTemplate: typeof chartTemplate;
  readonly head: typeof head;
  readonly periodOf: typeof periodOf;
  readonly phaseKey: typeof phaseKey;
}

/** The road map of one summit: what it set for the years ahead. `key` is the id or year of the summit. */
export function summitMap(
  key: string,
  context: DrawingContext<{ readonly roadmap: typeof roadmap; readonly places: typeof places }>,
  { own, documents, isDrawn, use, inLanguage, fail, empty }: Host,
  { axisFor, phaseOf, bars, chartTemplate, head, periodOf, phaseKey }: Drawing,
): TemplateResult | undefined {
  const { day, level, cite, place, tag, prose, locale } = context;
  const words = context.words.roadmap;
  const all = allSummits(own);
  const meeting = findSummit({ summits: all }, key);
  const ids = all.map(({ id }) => id);
  if (!meeting || meeting === 'ambiguous')
    return fail(meeting ? 'several-summits' : 'unknown-summit', { value: key }, ids);
  if (meeting.end > day) return fail('summit-ahead', { value: key, day, end: meeting.end });

  const lazyMap = summitRoadmaps[meeting.id];
  const map = lazyMap && use(lazyMap);
  if (lazyMap && !map) return undefined;
  const top = html`
    ${context.kicker(words.kicker)}
    ${heading(level, fill(words.headingOf, { place: place(meeting.place), year: bareYear(meeting.end, context) }))}
  `;
  if (!map) {
    empty();
    return html`${top}
      <p class="empty">${words.noMap}</p>`;
  }

  /** How an item relates to the day: by the period of its document if that is known, else by its own dates. */
  const phaseOfItem = ({ from, to }: RoadmapItem, document: SummitDocument | undefined): Phase => {
    const phase = document && phaseOf(document, day);
    if (phase) return phase;
    if (to && day > lastDayOf(to)) return 'past';
    if (!from) return 'open';
    return day < firstDayOf(from) ? 'future' : 'now';
  };
  const items = inLanguage(`summits/${meeting.id}/roadmap`, map.roadmap).map((item) => {
    const document = documents.find(({ id }) => id === item.document);
    const { from = meeting.end, to } = item;
    const isDated = Boolean(item.from ?? item.to);
    return { item, isDated, from, to, phase: isDated ? phaseOfItem(item, document) : ('open' as const) };
  });
  // The status of an item may mention later events, so it is shown for the newest day only.
  const newest = day >= datasetInfo.undatedRemarksFrom;
  const axis = { ...axisFor(items, day), from: firstDayOf(yearOf(meeting.start) as PartialDate) };
  const chart = isDrawn ? { axis, day, tag, locale } : undefined;
  const kinds = (['now', 'past', 'future', 'open'] as const).filter((phase) =>
    items.some((each) => each.isDated && each.phase === phase),
  );
  const rows = (some: typeof items, key?: unknown) =>
    chartTemplate(
      [
        {
          rows: html`<ul class="rows items nums" part="rows">
            ${some.map((each) => {
              const { item, isDated, phase } = each;
              const period = periodOf(item, context);
              return html`<li id="sco-roadmap-${item.id}" class="row track" part="row">
                ${head({
                  name: prose(item.item),
                  state: newest
                    ? html`${period}${dot(context.tag, '\u00a0')}${prose(item.status)}`
                    : fill(words.item[phase], { period }),
                  mark: cite.mark(item),
                  drawing: chart && isDated ? bars([each], chart) : nothing,
                })}
              </li>`;
            })}
          </ul>`,
        },
      ],
      some.length,
      chart,
      context,
      key,
    );
  const isPast = ({ phase }: (typeof items)[number]) => phase === 'past';
  const [ahead, over] = [items.filter((each) => !isPast(each)), items.filter(isPast)];
  const shown = ahead.length ? ahead : over;
  return html`${top} ${rows(shown, phaseKey(kinds.map((phase) => ({ phase, text: words.key[phase] }))))}
  ${shown !== over && over.length ? context.fold(counted(over.length, words.over, tag), rows(over)) : nothing}`;
}
