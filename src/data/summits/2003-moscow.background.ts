/** Moscow 2003: who led the delegations, and the rest about its documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    "Leaders finished the organisation's institutional set-up: rules for its bodies, an emblem and flag, a budget procedure and the first chief executive, Zhang Deguang of China.",
  url: 'http://en.kremlin.ru/supplement/1672',
  notes: [
    'Declaration signed 29 May; one chronology gives 28-29 May for the meeting.',
    'Counted as the regular third summit in every source read; nothing found supports calling it extraordinary.',
    'In the chair: Kazakhstan held the chair and only the place was moved from Astana to Moscow; Putin, the host, said in his welcome that Nazarbayev was still the chairman of the summit. Pravda quotes Sergei Prikhodko to the same effect.',
    'Venue: the embassy report writes Kremlin Palace, Catherine Hall and Alexandra Hall.',
  ],
  participationNote:
    'Report of the Chinese embassy in Greece (Chinese foreign ministry text): heads of state of all six members. No guests mentioned.',
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
      note: 'The Kremlin page names him at the informal meeting before the session; its date was not in the excerpt.',
    },
    uz: {
      name: 'Islam Karimov',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      note: 'The Kremlin page names him at the informal meeting before the session; its date was not in the excerpt.',
    },
    tj: {
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      note: 'The embassy report says that the heads of state of all six members came; the name was not in the excerpts read.',
    },
  },
  documents: {
    'moscow-declaration-2003': {
      summary:
        'Reviews a year of institution-building and sets the start of the permanent bodies as the next task.',
      titleIsOfficial: true,
      texts: { en: 'http://en.kremlin.ru/supplement/1672' },
    },
    'regulations-bodies-2003': {
      summary:
        'A package of rules approved together that told each body, from the Secretariat in Beijing to the anti-terrorist structure, how to work.',
      titleIsOfficial: false,
      note: 'Package; individual regulation titles not sourced. The wording differs between translations (approved / approved drafts).',
    },
    'emblem-flag-2003': { summary: 'Gave the organisation its visual identity.', titleIsOfficial: false },
    'secretary-general-2003': {
      summary:
        "Named China's ambassador in Moscow as the first head of the Secretariat (called Executive Secretary in Russian until the title was changed).",
      titleIsOfficial: false,
    },
    'budget-procedure-2003': {
      summary: 'Agreed how member contributions are set and spent, so that the permanent bodies could open.',
      titleIsOfficial: true,
      note: 'Type uncertain: sources say the procedures were agreed or approved.',
    },
    'charter-amendment-decision-2003': {
      summary: 'Opened the way for moving the seat of the anti-terrorist structure from Bishkek to Tashkent.',
      titleIsOfficial: false,
      note: 'Named in the preamble of the protocol of 5 September 2003 (Tashkent).',
    },
  },
};
