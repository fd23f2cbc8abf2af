import { define } from '../../element/define.js';
import { ScoProvider } from './provider.element.js';

define('sco-provider', ScoProvider);

declare global {
  interface HTMLElementTagNameMap {
    'sco-provider': ScoProvider;
  }
}

export * from './provider.element.js';
