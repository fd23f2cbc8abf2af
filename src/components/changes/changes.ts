import { define } from '../../element/define.js';
import { ScoChanges } from './changes.element.js';

define('sco-changes', ScoChanges);

declare global {
  interface HTMLElementTagNameMap {
    'sco-changes': ScoChanges;
  }
}

export * from './changes.element.js';
