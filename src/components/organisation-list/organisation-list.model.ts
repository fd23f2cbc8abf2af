import { bodies } from '../../data/bodies.js';
import { organisationBackgrounds } from '../../data/organisations.background.js';
import { organisations } from '../../data/organisations.js';
import { headOn } from '../../data/queries/bodies.js';
import { firstDayOf, holdsOn, lastDayOf } from '../../data/queries/dates.js';
import type { Body, IsoDay, Organisation, OrganisationBackground, PlaceId } from '../../data/types.js';

/** An organisation that the SCO works with. */
export interface Counterpart {
  readonly record: Organisation;
  /** The city of the seat, by its name on the day. */
  readonly seat: PlaceId | undefined;
  readonly background: OrganisationBackground;
  /** What the two agreed or did together by the day, oldest first. */
  readonly relations: OrganisationBackground['relations'];
}

/** One of the SCO's own bodies, and its head on the day. */
export interface HeadedBody {
  readonly body: Body;
  readonly head: ReturnType<typeof headOn>;
}

export { bodies, organisationBackgrounds, organisations };

export const IDS: readonly string[] = [...organisations, ...bodies].map(({ id }) => id);

/**
 * The counterparts that had relations with the SCO by a day, those with the oldest first. If `wanted` names ids: those, with or without relations, that
 * had been founded by then.
 */
export function counterpartsOn(
  day: IsoDay,
  wanted: readonly string[],
  records: readonly Organisation[] = organisations,
  backgrounds = organisationBackgrounds,
): readonly Counterpart[] {
  const found = records.flatMap((record): Counterpart[] => {
    const background = backgrounds[record.id] ?? { description: '', relations: [] };
    const relations = background.relations
      .filter(({ date }) => lastDayOf(date) <= day)
      .sort((a, b) => (lastDayOf(a.date) < lastDayOf(b.date) ? -1 : 1));
    const there = !background.founded || firstDayOf(background.founded) <= day;
    const shown = wanted.length ? wanted.includes(record.id) && there : relations.length > 0;
    if (!shown) return [];
    const seat = record.formerSeatNames?.find((period) => holdsOn(period, day))?.place ?? record.seat;
    return [{ record, seat, background, relations }];
  });
  const first = ({ relations }: Counterpart) => (relations[0] ? lastDayOf(relations[0].date) : '~');
  return found.sort((a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : 0));
}

/** The SCO's own bodies that had been set up by a day; if `wanted` names ids, only those. */
export function bodiesOn(
  day: IsoDay,
  wanted: readonly string[],
  records: readonly Body[] = bodies,
): readonly HeadedBody[] {
  return records
    .filter(({ id, founded, known = founded }) => {
      if (wanted.length && !wanted.includes(id)) return false;
      return known !== undefined && known <= day;
    })
    .map((body) => ({ body, head: headOn(body, day) }));
}
