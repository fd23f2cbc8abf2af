import { define } from '../../element/define.js';
import { ScoOutcomeList } from './outcome-list.element.js';

define('sco-outcome-list', ScoOutcomeList);

declare global {
  interface HTMLElementTagNameMap {
    'sco-outcome-list': ScoOutcomeList;
  }
}

export * from './outcome-list.element.js';
