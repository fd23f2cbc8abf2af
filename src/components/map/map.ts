import { define } from '../../element/define.js';
import { ScoMap } from './map.element.js';

define('sco-map', ScoMap);

declare global {
  interface HTMLElementTagNameMap {
    'sco-map': ScoMap;
  }
}

export * from './map.element.js';
