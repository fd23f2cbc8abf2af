import { define } from '../../element/define.js';
import { ScoClaim } from './claim.element.js';

define('sco-claim', ScoClaim);

declare global {
  interface HTMLElementTagNameMap {
    'sco-claim': ScoClaim;
  }
}

export * from './claim.element.js';
