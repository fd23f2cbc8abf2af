import { svg, type TemplateResult } from 'lit';
import type { FormalStatus } from '../../data/types.js';

/** The marker of a status on the map of dots, centred on the origin: a square, a disc or a ring. */
export function marker(status: FormalStatus, radius: number): TemplateResult {
  const look = status === 'member' || status === 'observer' ? 'full' : 'bare';
  return status === 'member'
    ? svg`<rect class="mark ${look}" x=${-radius} y=${-radius} width=${radius * 2} height=${radius * 2}></rect>`
    : svg`<circle class="mark ${look}" r=${radius - 1}></circle>`;
}
