import { html, nothing, svg, type TemplateResult } from 'lit';
import type { FormalStatus } from '../../data/types.js';
import { hatching, SIDE, type Group, type tilesFor } from './map.model.js';
import { marker } from './marker.js';

/** A tile: filled for members, hatched for observers, an outline for the other statuses. */
const box = (status: FormalStatus, x: number, y: number, width: number, height: number, free: number) => svg`
  <rect class=${status === 'member' ? 'full' : 'bare'} x=${x} y=${y} width=${width} height=${height}></rect>
  ${status === 'observer' ? svg`<path class="hatch" d=${hatching(x, y, width, height, free)}></path>` : nothing}`;

/** A map of squares, one for every state, each with its country code. */
export function tiles(
  groups: readonly Group[],
  { width, height, at }: ReturnType<typeof tilesFor>,
): TemplateResult {
  return html`<svg
    class="tiles"
    part="map"
    viewBox="0 0 ${width} ${height}"
    width=${width}
    height=${height}
    aria-hidden="true"
  >
    ${groups.flatMap(({ status, rows }) =>
      rows.map((row) => {
        const [x, y] = at(row.state.id) ?? [];
        return x === undefined || y === undefined
          ? nothing
          : svg`<g transform="translate(${x} ${y})">
              ${box(status, 2, 2, SIDE, SIDE, 21)}
              <text class=${status === 'member' ? 'on' : ''} x="27" y="27" dy=".35em">${row.state.id.toUpperCase()}</text>
            </g>`;
      }),
    )}
  </svg>`;
}

/** The symbol of a status in the key of the map. */
export const swatch = (status: FormalStatus, layout: 'tiles' | 'dots'): TemplateResult =>
  html`<span aria-hidden="true"
    ><svg class="swatch" viewBox=${layout === 'tiles' ? '0 0 24 14' : '-7 -7 14 14'}>
      ${layout === 'tiles' ? box(status, 1, 1, 22, 12, 0) : marker(status, 6)}</svg
    > </span
  >`;
