import { define } from '../../element/define.js';
import { ScoCandidateList } from './candidate-list.element.js';

define('sco-candidate-list', ScoCandidateList);

declare global {
  interface HTMLElementTagNameMap {
    'sco-candidate-list': ScoCandidateList;
  }
}

export * from './candidate-list.element.js';
