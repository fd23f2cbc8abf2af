/** The sessions of the Astana summit. */
import type { Session } from '../../types.js';

export const sessions: readonly Session[] = [
  {
    id: 'informal-dinner',
    date: '2024-07-03',
    name: 'Informal dinner given by President Tokayev',
    participants: 'heads of delegation of members and invited states, UN Secretary-General',
    sources: [419],
  },
  {
    id: 'heads-of-state-council',
    date: '2024-07-04',
    timeOfDay: 'morning',
    name: '24th meeting of the SCO Council of Heads of State',
    number: 24,
    format: 'members only, with the heads of the SCO permanent bodies',
    theme: 'Strengthening Multilateral Dialogue - Striving for Sustainable Peace and Development',
    chair: 'Kassym-Jomart Tokayev',
    note: 'This members-only meeting is the narrow format; no further restricted session was reported. It opened with the signing on Belarus and closed with the signing of the package.',
    sources: [31, 407, 536],
  },
  {
    id: 'welcome-banquet',
    date: '2024-07-04',
    timeOfDay: 'before the afternoon session',
    name: 'Welcome banquet and group photograph of all heads of delegation before SCO Plus',
    sources: [405],
    confidence: 'medium',
  },
  {
    id: 'sco-plus',
    date: '2024-07-04',
    timeOfDay: 'afternoon',
    name: 'SCO Plus meeting (first under this name)',
    format:
      'members, observer Mongolia, dialogue partners and guests of the chair, international organisations',
    theme: 'Strengthening Multilateral Dialogue - Striving for Sustainable Peace and Development',
    themeVariant: 'On World Unity for a Just Peace, Harmony and Development (Kazakh sources)',
    chair: 'Kassym-Jomart Tokayev',
    note: 'Earlier summits had an expanded session for the same circle; only the name and format are new.',
    sources: [417, 424, 411, 537, 405],
  },
  {
    id: 'press-briefing',
    date: '2024-07-04',
    name: 'Press statement by Secretary-General Zhang Ming on the results',
    place: 'Palace of Peace and Reconciliation, Astana',
    sources: [538, 410],
    confidence: 'medium',
  },
];
