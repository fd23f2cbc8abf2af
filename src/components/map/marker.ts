import { svg, type TemplateResult } from 'lit';
import type { FormalStatus } from '../../data/types.js';

/** The mark of a status on the map of dots: a square, a disc, or a ring. */
export function marker(status: FormalStatus, x: number, y: number, radius: number): TemplateResult {
  const look = status === 'member' || status === 'observer' ? 'full' : 'bare';
  return status === 'member'
    ? svg`<rect class=${look} x=${x - radius} y=${y - radius} width=${radius * 2} height=${radius * 2}></rect>`
    : svg`<circle class=${look} cx=${x} cy=${y} r=${radius - 1}></circle>`;
}
