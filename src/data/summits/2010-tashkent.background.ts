/** Tashkent 2010: who led the delegations, and the rest about its documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'Leaders wrote down how a state can become a member and adopted common rules of procedure, the groundwork for later enlargement.',
  url: 'https://www.fmprc.gov.cn/mfa_eng/zxxx_662805/t711709.shtml',
  notes: ['In the chair: host head of state.'],
  participationNote:
    'Offices complete for states (statement of the Uzbek president after the session); organisations only summed up as "leading regional organizations".',
  delegations: {
    uz: {
      name: 'Islam Karimov',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      role: 'chair and host',
    },
    cn: {
      name: 'Hu Jintao',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      note: 'Named in previews; the report of 12 June names the others who spoke.',
    },
    kz: { name: 'Nursultan Nazarbayev', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    ru: { name: 'Dmitry Medvedev', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    tj: { name: 'Emomali Rahmon', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    kg: {
      name: 'Ruslan Kazakbayev',
      office: 'Acting Minister of Foreign Affairs',
      rank: 'minister',
      belowHead: true,
      attendance: 'in-person',
    },
    mn: {
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      note: 'Office only in the source.',
    },
    pk: {
      name: 'Asif Ali Zardari',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      note: 'Presence of the president: statement of the Uzbek president; the name from a preview of 9 June 2010. An earlier preview expected the prime minister.',
    },
    in: {
      name: 'S. M. Krishna',
      office: 'Minister of External Affairs',
      rank: 'minister',
      belowHead: true,
      attendance: 'in-person',
      note: 'Presence of the foreign minister: statement of the Uzbek president; the name from Indian agency previews of 5 and 9 June 2010 (IANS, copied in a forum).',
    },
    ir: {
      office: 'Minister of Foreign Affairs',
      rank: 'minister',
      belowHead: true,
      attendance: 'in-person',
      note: 'Office only in the source; President Ahmadinejad stayed away (China Daily).',
    },
    af: {
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      role: 'guest of the chair',
      note: 'Office only in the source.',
    },
    tm: {
      name: 'Gurbanguly Berdimuhamedov',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      role: 'guest of the chair',
    },
  },
  documents: {
    'tashkent-declaration-2010': {
      summary:
        'Presents the SCO as an open, non-bloc group and sets a common line on the crisis in Kyrgyzstan.',
      titleIsOfficial: true,
      texts: {
        en: 'https://www.fmprc.gov.cn/mfa_eng/zxxx_662805/t711709.shtml',
        ru: 'http://kremlin.ru/supplement/587',
      },
    },
    'admission-regulation-2010': {
      summary: 'First written rules on who may join and how; later decisions of 2014 completed them.',
      titleIsOfficial: true,
    },
    'rules-of-procedure-2010': {
      summary: 'Common rules for calling, holding and recording meetings of SCO bodies.',
      titleIsOfficial: true,
    },
    'agriculture-agreement-2010': {
      summary:
        'Covers crops, livestock, veterinary work, irrigation, article breeding and trade in farm goods.',
      titleIsOfficial: true,
      texts: { en: 'https://adilet.zan.kz/eng/docs/P1100000185' },
    },
    'crime-agreement-2010': {
      summary: 'Joint work against crime, organised crime above all, within human-rights standards.',
      titleIsOfficial: true,
      texts: { en: 'https://adilet.zan.kz/eng/docs/P1100000664' },
    },
  },
};
