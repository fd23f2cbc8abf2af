import { define } from '../../element/define.js';
import { ScoParticipantList } from './participant-list.element.js';

define('sco-participant-list', ScoParticipantList);

declare global {
  interface HTMLElementTagNameMap {
    'sco-participant-list': ScoParticipantList;
  }
}

export * from './participant-list.element.js';
