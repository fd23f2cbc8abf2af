import { define } from '../../element/define.js';
import { ScoChairList } from './chair-list.element.js';

define('sco-chair-list', ScoChairList);

declare global {
  interface HTMLElementTagNameMap {
    'sco-chair-list': ScoChairList;
  }
}

export * from './chair-list.element.js';
