import { define } from '../../element/define.js';
import { ScoSummitCard } from './summit-card.element.js';

define('sco-summit-card', ScoSummitCard);

declare global {
  interface HTMLElementTagNameMap {
    'sco-summit-card': ScoSummitCard;
  }
}

export * from './summit-card.element.js';
