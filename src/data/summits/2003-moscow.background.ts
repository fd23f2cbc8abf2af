/** Moscow 2003: the heads of delegation, and the details of the documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'With rules for the bodies, a budget procedure, a flag and emblem and a first chief executive, China’s Zhang Deguang, the leaders completed the institutional set-up.',
  url: 'http://en.kremlin.ru/supplement/1672',
  notes: [
    'Signing of the declaration: 29 May; meeting: 28–29 May in one chronology.',
    'All sources read count it as the regular third summit, and none was found that makes it extraordinary.',
    'In the chair: Kazakhstan held the chair and only the place was moved from Astana to Moscow; Putin, the host, said in his welcome that Nazarbayev was still the chairman of the summit. Pravda.Ru quotes Sergei Prikhodko to the same effect.',
    'Venue: the embassy report writes Kremlin Palace, Catherine Hall and Alexandra Hall.',
  ],
  participationNote:
    'All six members sent heads of state, says the Chinese embassy in Greece (Chinese foreign ministry text); it mentions no guests.',
  delegations: {
    kz: {
      name: 'Nursultan Nazarbayev',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      role: 'chair',
    },
    ru: {
      name: 'Vladimir Putin',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      role: 'host',
    },
    cn: { name: 'Hu Jintao', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    kg: {
      name: 'Askar Akayev',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      note: 'For the informal meeting before the session, he is on the Kremlin page; the excerpt did not date it.',
      dispute: 'open',
    },
    uz: {
      name: 'Islam Karimov',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      note: 'For the informal meeting before the session, he is on the Kremlin page; the excerpt did not date it.',
      dispute: 'open',
    },
    tj: {
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      note: 'All six members’ heads of state came, says the embassy report; the excerpts read did not contain the name.',
      dispute: 'open',
    },
  },
  documents: {
    'moscow-declaration-2003': {
      summary:
        'Looks back on a year of institution-building and turns next to starting the permanent bodies.',
      titleIsOfficial: true,
      texts: { en: 'http://en.kremlin.ru/supplement/1672' },
    },
    'regulations-bodies-2003': {
      summary:
        'Approves in one package the working rules of each body, including the Beijing Secretariat and the anti-terrorist structure.',
      titleIsOfficial: false,
      note: 'This is a package whose single regulation titles were not sourced.',
    },
    'emblem-flag-2003': { summary: 'Established how the organisation looks.', titleIsOfficial: false },
    'secretary-general-2003': {
      summary:
        'Put China’s ambassador in Moscow at the head of the Secretariat as its first chief, a post styled Executive Secretary in Russian.',
      followUp: 'The Russian title was later changed.',
      titleIsOfficial: false,
    },
    'budget-procedure-2003': {
      summary: 'To let the permanent bodies open, it laid down how to set and spend what members contribute.',
      titleIsOfficial: true,
      note: 'Sources have the procedures agreed or approved; type uncertain.',
    },
    'charter-amendment-decision-2003': {
      summary: 'Made it possible for Tashkent to replace Bishkek as seat of the anti-terrorist structure.',
      titleIsOfficial: false,
      note: 'The preamble to the Tashkent protocol of 5 September 2003 names it.',
    },
  },
};
