import { html, nothing, svg, type TemplateResult } from 'lit';
import type { DotGrid, MapPoint, StateId } from '../../data/types.js';
import type { marker as drawMarker } from './marker.js';
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

/** A map of dots for land, with a marker at every capital and its country code beside it if there is room. */
export function dots(
  groups: readonly Group[],
  {
    dotGrid,
    capitals,
  }: { readonly dotGrid: DotGrid; readonly capitals: { readonly [id in StateId]?: MapPoint } },
  marker: typeof drawMarker,
): TemplateResult {
  const { width, height } = dotGrid.frame;
  const marks = groups.flatMap(({ rows }) =>
    rows.flatMap((row) => {
      const point = capitals[row.state.id];
      return point && point.x > 0 ? [{ row, ...point }] : [];
    }),
  );
  const taken: Box[] = marks.map(({ x, y }) => [x - 13, y - 13, 26, 26]);
  const lettered = marks.map((mark) => {
    const { x, y } = mark;
    const sides = [x + 17, x - 59].map((left): Box => [left, y - 11, 42, 22]);
    const free = sides.find((side) => !taken.some((box) => meet(side, box)));
    if (free) taken.push(free);
    return { ...mark, letters: free };
  });
  const path = land(dotGrid)
    .filter(([x, y]) => !taken.some((box) => meet([x - 6, y - 6, 12, 12], box)))
    .map(([x, y]) => `M${x} ${y}h0`)
    .join('');
  return html`<svg
    class="dots"
    part="map"
    viewBox="0 0 ${width} ${height}"
    width=${width}
    height=${height}
    aria-hidden="true"
  >
    ${svg`<path class="land" d=${path}></path>`}
    ${lettered.map(
      ({ row, x, y, letters }) => svg`<g transform="translate(${x} ${y})">
          ${marker(row.interval.status, 12)}
        </g>
        ${
          letters
            ? svg`<text x=${letters[0] + 21} y=${y} dy=".35em">${row.state.id.toUpperCase()}</text>`
            : nothing
        }`,
    )}
  </svg>`;
}
