import { define } from '../../element/define.js';
import { ScoDocumentCard } from './document-card.element.js';

define('sco-document-card', ScoDocumentCard);

declare global {
  interface HTMLElementTagNameMap {
    'sco-document-card': ScoDocumentCard;
  }
}

export * from './document-card.element.js';
