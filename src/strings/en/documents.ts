import type { Theme } from '../../data/types.js';

/** Themes of documents, and phrases for their periods. */
export const documents = {
  themes: {
    agriculture: 'agriculture',
    'counter-narcotics': 'counter-narcotics',
    'counter-terrorism': 'counter-terrorism',
    'culture-and-people': 'culture and people-to-people ties',
    digital: 'digital affairs',
    economy: 'economy',
    energy: 'energy',
    enlargement: 'enlargement',
    environment: 'environment',
    finance: 'finance',
    'foreign-policy': 'foreign policy',
    health: 'health',
    'information-security': 'information security',
    institution: 'institutional matters',
    security: 'security',
    tourism: 'tourism',
    'trade-and-investment': 'trade and investment',
    transport: 'transport',
  } satisfies Record<Theme, string> as Record<Theme, string>,
  separator: ', ',
  inForce: {
    now: 'in force {period}',
    past: 'was in force {period}',
    future: 'will be in force {period}',
  },
  period: { range: '{from}–{to}', until: 'until {to}', since: 'since {from}' },
};
