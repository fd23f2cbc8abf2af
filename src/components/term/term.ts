import { define } from '../../element/define.js';
import { ScoTerm } from './term.element.js';

define('sco-term', ScoTerm);

declare global {
  interface HTMLElementTagNameMap {
    'sco-term': ScoTerm;
  }
}

export * from './term.element.js';
