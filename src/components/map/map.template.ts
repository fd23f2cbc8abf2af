import { html, nothing, svg, type TemplateResult } from 'lit';
import type { FormalStatus } from '../../data/types.js';
import { inDigits } from '../../i18n/numbers.js';
import { box, STATUS_LOOKS } from '../../templates/looks.js';
import type { Group, tilesFor } from './map.model.js';

/** A tile: filled for members, else an outline, with a band in the pattern of the status below the letters. */
function tile(status: FormalStatus, letters: string): TemplateResult {
  const look = STATUS_LOOKS[status];
  const [isFilled, isPlain] = [look === 'filled', look === 'outlined'];
  return svg`${box(isFilled ? look : 'outlined', status, '2', '2', '50', '50')}
    ${isFilled || isPlain ? nothing : box(look, status, '2', '36', '50', '16')}
    <text class=${isFilled ? 'on' : ''} x="27" y=${isFilled || isPlain ? 27 : 20} dy=".35em">${letters}</text>`;
}

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
      rows.map(({ state: { id } }) => {
        const [x, y] = at(id) ?? [];
        return x === undefined || y === undefined
          ? nothing
          : svg`<g transform="translate(${x} ${y})">${tile(status, id.toUpperCase())}</g>`;
      }),
    )}
  </svg>`;
}

/** The years of the slider between its ends, and what the reader's choice of one does. */
export interface SliderOptions {
  readonly first: number;
  readonly last: number;
  readonly year: number;
  /** The words at the upper end. */
  readonly until: string;
  readonly label: string;
  readonly text: string;
  /** BCP 47 tag for the digits of the years. */
  readonly tag: string;
  readonly onInput: (event: Event) => void;
}

/** A slider through the years, with its ends in words, and the year above its handle unless that is at the upper end. */
export const sliderTemplate = ({
  first,
  last,
  year,
  until,
  label,
  text,
  tag,
  onInput,
}: SliderOptions): TemplateResult =>
  html`<div class="slider nums" part="slider">
    <span>${inDigits(first, tag)}</span>
    <div class="rail">
      <svg aria-hidden="true">
        ${
          year < last
            ? svg`<text x="${Math.round(((year - first) / (last - first)) * 1000) / 10}%" y="1em">${inDigits(year, tag)}</text>`
            : nothing
        }
      </svg>
      <input
        type="range"
        min=${first}
        max=${last}
        .value=${String(year)}
        aria-label=${label}
        aria-valuetext=${text}
        @input=${onInput}
      />
    </div>
    <span>${until}</span>
  </div>`;
