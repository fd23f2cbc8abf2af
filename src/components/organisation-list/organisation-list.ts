import { define } from '../../element/define.js';
import { ScoOrganisationList } from './organisation-list.element.js';

define('sco-organisation-list', ScoOrganisationList);

declare global {
  interface HTMLElementTagNameMap {
    'sco-organisation-list': ScoOrganisationList;
  }
}

export * from './organisation-list.element.js';
