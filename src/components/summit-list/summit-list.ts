import { define } from '../../element/define.js';
import { ScoSummitList } from './summit-list.element.js';

define('sco-summit-list', ScoSummitList);

declare global {
  interface HTMLElementTagNameMap {
    'sco-summit-list': ScoSummitList;
  }
}

export * from './summit-list.element.js';
