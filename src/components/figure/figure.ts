import { define } from '../../element/define.js';
import { ScoFigure } from './figure.element.js';

define('sco-figure', ScoFigure);

declare global {
  interface HTMLElementTagNameMap {
    'sco-figure': ScoFigure;
  }
}

export * from './figure.element.js';
