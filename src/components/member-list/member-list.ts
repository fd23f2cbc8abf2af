import { define } from '../../element/define.js';
import { ScoMemberList } from './member-list.element.js';

define('sco-member-list', ScoMemberList);

declare global {
  interface HTMLElementTagNameMap {
    'sco-member-list': ScoMemberList;
  }
}

export * from './member-list.element.js';
