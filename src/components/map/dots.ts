import { html, nothing, svg, type TemplateResult } from 'lit';
import type { DotGrid, StateId } from '../../data/types.js';
import { box, STATUS_LOOKS } from '../../templates/looks.js';
import type { Group } from './map.model.js';

/** The centres of all land dots by grid, so that a grid is decoded only once. */
const decoded = new WeakMap<DotGrid, readonly (readonly [x: number, y: number])[]>();

function land(grid: DotGrid): readonly (readonly [x: number, y: number])[] {
  const known = decoded.get(grid);
  if (known) return known;
  const { base64, cols, rows, step, offset } = grid;
  const bytes = atob(base64);
  const points: [number, number][] = [];
  for (let index = 0; index < cols * rows; index++) {
    if ((bytes.charCodeAt(index >> 3) >> (7 - (index & 7))) & 1)
      points.push([offset + (index % cols) * step, offset + Math.floor(index / cols) * step]);
  }
  decoded.set(grid, points);
  return points;
}

type Box = readonly [x: number, y: number, width: number, height: number];
const meet = (a: Box, b: Box) =>
  a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];

/** The part of the grid that is drawn: all states that ever had a status, and some land around them. */
const VIEW = { left: 60, top: 115, width: 1000, height: 580 };
const isInView = ({ x, y }: Place) =>
  x > VIEW.left && x < VIEW.left + VIEW.width && y > VIEW.top && y < VIEW.top + VIEW.height;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Half the side of a mark, and the distance between the centres of two: room for the larger marks of narrow pages. */
const HALF = 11;
const APART = 38;

/** Moves marks apart, each as little as is needed for none to touch another. */
export function spread<T extends Place>(marks: readonly T[]): readonly T[] {
  const moved = marks.map((mark) => ({ ...mark }));
  for (let round = 0, touch = true; touch && round < 200; round++) {
    touch = false;
    for (const a of moved)
      for (const b of moved.slice(moved.indexOf(a) + 1)) {
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const axis = Math.abs(dx) > Math.abs(dy) ? 'x' : 'y';
        const distance = axis === 'x' ? dx : dy;
        const missing = APART - Math.abs(distance);
        if (missing <= 0) continue;
        touch = true;
        const step = (Math.sign(distance) || 1) * (missing / 2 + 0.1);
        (a as { x: number; y: number })[axis] -= step;
        (b as { x: number; y: number })[axis] += step;
      }
  }
  return moved;
}

/** Distance of the left side of letters from the anchor of their text. */
const ANCHORS = { start: 0, middle: 19, end: 38 };

/** Places for letters beside a mark, as distances from its centre, in the order in which they are tried. */
const SIDES: readonly (readonly [left: number, top: number, anchor: keyof typeof ANCHORS])[] = [
  [16, -10, 'start'],
  [-54, -10, 'end'],
  [-19, -33, 'middle'],
  [-19, 13, 'middle'],
  [13, -26, 'start'],
  [-51, -26, 'end'],
  [13, 6, 'start'],
  [-51, 6, 'end'],
];

/** A map of dots for land, with a mark for every state and its country code beside it. */
export function dots(
  groups: readonly Group[],
  dotGrid: DotGrid,
  placeOf: (id: StateId) => Place | undefined,
): TemplateResult {
  const marks = spread(
    groups.flatMap(({ rows }) =>
      rows.flatMap(({ state: { id }, interval: { status } }) => {
        const place = placeOf(id);
        return place && isInView(place) ? [{ id, status, x: place.x, y: place.y }] : [];
      }),
    ),
  );
  const taken: Box[] = marks.map(({ x, y }) => [x - HALF - 2, y - HALF - 2, HALF * 2 + 4, HALF * 2 + 4]);
  const lettered = marks.map((mark) => {
    const boxOf = ([left, top]: (typeof SIDES)[number]): Box => [mark.x + left, mark.y + top, 38, 20];
    const free = SIDES.find((side) => !taken.some((each) => meet(boxOf(side), each)));
    if (free) taken.push(boxOf(free));
    return { ...mark, letters: free };
  });
  const path = land(dotGrid)
    .filter(([x, y]) => isInView({ x, y }) && !taken.some((each) => meet([x - 6, y - 6, 12, 12], each)))
    .map(([x, y]) => `M${x} ${y}h0`)
    .join('');
  const { left, top, width, height } = VIEW;
  const side = String(HALF * 2);
  return html`<svg
    class="world"
    part="map"
    viewBox="${left} ${top} ${width} ${height}"
    width=${width}
    height=${height}
    aria-hidden="true"
  >
    ${svg`<path class="land" d=${path}></path>`}
    ${lettered.map(
      ({ id, status, x, y, letters }) => svg`<g transform="translate(${x} ${y})">
          <g class="mark">${box(STATUS_LOOKS[status], status, `-${HALF}`, `-${HALF}`, side, side)}</g>
        </g>
        ${
          letters
            ? svg`<text x=${x + letters[0] + ANCHORS[letters[2]]} y=${y + letters[1] + 10} dy=".35em" text-anchor=${letters[2]}>${id.toUpperCase()}</text>`
            : nothing
        }`,
    )}
  </svg>`;
}
