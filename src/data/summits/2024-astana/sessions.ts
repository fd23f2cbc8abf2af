/** The sessions of the Astana summit. */
import type { Session } from '../../types.js';

export const sessions: readonly Session[] = [
  {
    id: 'informal-dinner',
    date: '2024-07-03',
    name: 'Informal dinner given by President Tokayev',
    participants: 'UN Secretary-General; delegation heads of members and invited states',
    sources: [419],
  },
  {
    id: 'heads-of-state-council',
    date: '2024-07-04',
    timeOfDay: 'morning',
    name: '24th meeting of the SCO Council of Heads of State',
    number: 24,
    format: 'heads of the SCO permanent bodies join the members only',
    theme: 'Strengthening Multilateral Dialogue – Striving for Sustainable Peace and Development',
    chair: 'Kassym-Jomart Tokayev',
    note: 'This is the narrow format, for members only, and reports mention no other restricted session. The Belarus signing came first, and the signing of the package last.',
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
      'international organisations, the chair’s guests and dialogue partners, observer Mongolia, members',
    theme: 'Strengthening Multilateral Dialogue – Striving for Sustainable Peace and Development',
    themeVariant: 'Kazakh sources: On World Unity for a Just Peace, Harmony and Development',
    chair: 'Kassym-Jomart Tokayev',
    note: 'The name and format alone are new: the same circle met in an expanded session at earlier summits.',
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
