import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { FormalStatus } from '../data/types.js';

/** How a bar, a tile or a mark is drawn. The looks differ without colour. */
export type Look = 'filled' | 'hatched' | 'outlined' | 'ruled' | 'dotted';

/** The look of each status: on the map, in the history, and in the keys to both. */
export const STATUS_LOOKS: { readonly [status in FormalStatus]: Look } = {
  member: 'filled',
  observer: 'hatched',
  'dialogue-partner': 'outlined',
  partner: 'ruled',
};

/**
 * A box in a look, with the class `kind`. It is a nested `<svg>`, which clips the outer half of the outline, so that the
 * outline is equally thin on all sides. Patterns are thick dashed lines; that of the hatching is slanted.
 */
export function box(
  look: Look,
  kind: string,
  x: string,
  y: string,
  width: string,
  height: string,
): SVGTemplateResult {
  const outline = svg`<rect width="100%" height="100%" class="outline"></rect>`;
  const inside = {
    filled: svg`<rect width="100%" height="100%" class="fill"></rect>`,
    hatched: svg`${outline}<line class="hatch" x1="-20" x2="100%" y1="50%" y2="50%" transform="skewX(40)"></line>`,
    outlined: outline,
    ruled: svg`${outline}<line class="rule" x2="100%" y1="50%" y2="50%"></line>`,
    dotted: svg`<line class="dots" x2="100%" y1="50%" y2="50%"></line>`,
  }[look];
  return svg`<svg class="bar ${kind}" x=${x} y=${y} width=${width} height=${height}>${inside}</svg>`;
}

/** A sample of a look, to stand before the words that explain it. */
export const sample = (look: Look, kind: string): TemplateResult =>
  html`<svg class="sample" aria-hidden="true">${box(look, kind, '0', '0', '100%', '100%')}</svg>`;

/** The key to a drawing. Hidden from screen readers and left out of texts, as the drawing is. */
export const keyTemplate = (
  items: readonly { readonly look: Look; readonly kind: string; readonly text: unknown }[],
): TemplateResult =>
  html`<ul class="key" part="key" aria-hidden="true">
    ${items.map(({ look, kind, text }) => html`<li>${sample(look, kind)}<span>${text}</span></li>`)}
  </ul>`;
