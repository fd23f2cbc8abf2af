import type { documentTypes as english } from '../en/document-types.js';

export const words: typeof english = {
  'action-plan': 'कार्य योजना',
  agreement: 'समझौता',
  charter: 'चार्टर',
  concept: 'अवधारणा',
  convention: 'अभिसमय',
  decision: 'निर्णय',
  declaration: 'घोषणापत्र',
  initiative: 'पहल',
  memorandum: 'ज्ञापन',
  programme: 'कार्यक्रम',
  regulation: 'विनियम',
  report: 'रिपोर्ट',
  statement: 'वक्तव्य',
  strategy: 'रणनीति',
  treaty: 'संधि',
};
