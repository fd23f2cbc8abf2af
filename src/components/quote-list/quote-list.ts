import { define } from '../../element/define.js';
import { ScoQuoteList } from './quote-list.element.js';

define('sco-quote-list', ScoQuoteList);

declare global {
  interface HTMLElementTagNameMap {
    'sco-quote-list': ScoQuoteList;
  }
}

export * from './quote-list.element.js';
