import { define } from '../../element/define.js';
import { ScoStateCard } from './state-card.element.js';

define('sco-state-card', ScoStateCard);

declare global {
  interface HTMLElementTagNameMap {
    'sco-state-card': ScoStateCard;
  }
}

export * from './state-card.element.js';
