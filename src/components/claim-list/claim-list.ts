import { define } from '../../element/define.js';
import { ScoClaimList } from './claim-list.element.js';

define('sco-claim-list', ScoClaimList);

declare global {
  interface HTMLElementTagNameMap {
    'sco-claim-list': ScoClaimList;
  }
}

export * from './claim-list.element.js';
