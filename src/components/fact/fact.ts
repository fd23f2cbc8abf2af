import { define } from '../../element/define.js';
import { ScoFact } from './fact.element.js';

define('sco-fact', ScoFact);

declare global {
  interface HTMLElementTagNameMap {
    'sco-fact': ScoFact;
  }
}

export * from './fact.element.js';
