import { define } from '../../element/define.js';
import { ScoDocumentTimeline } from './document-timeline.element.js';

define('sco-document-timeline', ScoDocumentTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'sco-document-timeline': ScoDocumentTimeline;
  }
}

export * from './document-timeline.element.js';
