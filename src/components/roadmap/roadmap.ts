import { define } from '../../element/define.js';
import { ScoRoadmap } from './roadmap.element.js';

define('sco-roadmap', ScoRoadmap);

declare global {
  interface HTMLElementTagNameMap {
    'sco-roadmap': ScoRoadmap;
  }
}

export * from './roadmap.element.js';
