import { bodies } from '../../data/bodies.js';
import { organisationBackgrounds } from '../../data/organisations.background.js';
import { organisations } from '../../data/organisations.js';
import { firstDayOf, holdsOn, lastDayOf } from '../../data/queries/dates.js';
import type { Body, IsoDay, Organisation, OrganisationBackground, PlaceId } from '../../data/types.js';

export { headOn } from '../../data/queries/bodies.js';

export interface Counterpart {
  readonly record: Organisation;
  /** By the name that the city bore on the day. */
  readonly seat: PlaceId | undefined;
  readonly background: OrganisationBackground;
  /** What had come about by the day, oldest first. */
  readonly relations: OrganisationBackground['relations'];
}

export const IDS: readonly string[] = [...organisations, ...bodies].map(({ id }) => id);

/** The counterparts with relations by a day; those asked for by id also without, if they were there. */
export function counterpartsOn(day: IsoDay, wanted: readonly string[]): readonly Counterpart[] {
  return organisations.flatMap((record) => {
    const background = organisationBackgrounds[record.id] ?? { description: '', relations: [] };
    const relations = background.relations
      .filter(({ date }) => lastDayOf(date) <= day)
      .sort((a, b) => (lastDayOf(a.date) < lastDayOf(b.date) ? -1 : 1));
    const there = !background.founded || firstDayOf(background.founded) <= day;
    const shown = wanted.length ? wanted.includes(record.id) && there : relations.length > 0;
    if (!shown) return [];
    const seat = record.formerSeatNames?.find((period) => holdsOn(period, day))?.place ?? record.seat;
    return [{ record, seat, background, relations }];
  });
}

/** The SCO's own bodies that were there on a day. */
export function bodiesOn(day: IsoDay, wanted: readonly string[]): readonly Body[] {
  return bodies.filter(({ id, founded, known = founded }) => {
    if (wanted.length && !wanted.includes(id)) return false;
    return known !== undefined && known <= day;
  });
}
