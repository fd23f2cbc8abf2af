import { define } from '../../element/define.js';
import { ScoEventTimeline } from './event-timeline.element.js';

define('sco-event-timeline', ScoEventTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'sco-event-timeline': ScoEventTimeline;
  }
}

export * from './event-timeline.element.js';
