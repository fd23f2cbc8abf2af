import { define } from '../../element/define.js';
import { ScoMembershipHistory } from './membership-history.element.js';

define('sco-membership-history', ScoMembershipHistory);

declare global {
  interface HTMLElementTagNameMap {
    'sco-membership-history': ScoMembershipHistory;
  }
}

export * from './membership-history.element.js';
