import { allTiles, familyTiles } from '../../data/map-tiles.js';
import { lastDayOf, yearOf } from '../../data/queries/dates.js';
import type { FormalStatus, IsoDay, State, StateId } from '../../data/types.js';
import type { Row } from '../../templates/state-rows.js';

/** The states of one status, sorted as they are listed. */
export interface Group {
  readonly status: FormalStatus;
  readonly rows: readonly Row[];
}

/** Distance between the corners of neighbouring tiles, in SVG user units. */
const UNIT = 54;

/** States that had a status on or before a day. The map has room for all of them, so that the slider does not resize it. */
export const everBy = (states: readonly State[], day: IsoDay): readonly StateId[] =>
  states.flatMap(({ id, statuses }) => (statuses.some(({ from }) => lastDayOf(from) <= day) ? id : []));

/** The size of a map that fits these states, and the position of each tile; `undefined` for a state without a tile. */
export function tilesFor(ids: readonly StateId[]): {
  readonly width: number;
  readonly height: number;
  readonly at: (id: StateId) => readonly [x: number, y: number] | undefined;
} {
  const { tiles } = ids.every((id) => familyTiles.tiles[id] ?? !allTiles.tiles[id]) ? familyTiles : allTiles;
  const places = ids.flatMap((id) => (tiles[id] ? [tiles[id]] : []));
  const span = (axis: 0 | 1) => {
    const all = places.map((place) => place[axis]!);
    return [Math.min(...all), Math.max(...all)] as const;
  };
  const [[top, bottom], [left, right]] = places.length
    ? [span(0), span(1)]
    : ([
        [0, 0],
        [0, 0],
      ] as const);
  return {
    width: (right - left + 1) * UNIT,
    height: (bottom - top + 1) * UNIT,
    at: (id) => {
      const place = tiles[id];
      return place && [(place[1]! - left) * UNIT, (place[0]! - top) * UNIT];
    },
  };
}

/** The first and last year of the slider: from the first status of any state to the day. */
export function yearsOf(states: readonly State[], day: IsoDay): readonly [first: number, last: number] {
  const [first = day] = states.flatMap(({ statuses }) => statuses.map(({ from }) => from)).sort();
  return [Number(yearOf(first)), Number(yearOf(day))];
}
