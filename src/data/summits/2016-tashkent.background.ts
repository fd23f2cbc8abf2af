/** Tashkent 2016: the heads of delegation, and the details of the documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'India and Pakistan came within one step of membership, and the SCO, fifteen years old, gave its strategy a five-year plan.',
  notes: ['Venue: the text follows the official report of the meeting.'],
  participationNote:
    'The Uzbek embassy’s digest prints the official information report, though the excerpt ends before its list. Apart from the UN, no organisations were found.',
  delegations: {
    uz: {
      name: 'Islam Karimov',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      role: 'chair and host',
    },
    kz: { name: 'Nursultan Nazarbayev', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    cn: { name: 'Xi Jinping', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    kg: { name: 'Almazbek Atambayev', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    ru: { name: 'Vladimir Putin', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    tj: { name: 'Emomali Rahmon', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    af: { name: 'Ashraf Ghani', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    by: { name: 'Aleksandr Lukashenko', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    in: {
      name: 'Narendra Modi',
      office: 'Prime Minister',
      rank: 'head-of-government',
      attendance: 'in-person',
    },
    ir: {
      name: 'Mohammad Javad Zarif',
      office: 'Minister of Foreign Affairs',
      rank: 'minister',
      belowHead: true,
      attendance: 'in-person',
      note: 'Kazinform’s list of observers omits it; agency text in a forum has an arrival in Tashkent on 24 June to attend.',
      dispute: 'differ',
    },
    mn: {
      name: 'Tsakhiagiin Elbegdorj',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
    },
    pk: { name: 'Mamnoon Hussain', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    tm: {
      name: 'Gurbanguly Berdimuhamedov',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      role: 'guest of the chair',
      note: 'Kazinform is mistaken in saying that he chairs the expanded session.',
      dispute: 'differ',
    },
    un: {
      office: 'Under-Secretary-General',
      attendance: 'in-person',
      note: 'On 21 June Kazinform announced Jeffrey Feltman; a meeting with the Under-Secretary-General is in the Uzbek press digest, whose excerpt has no name.',
      dispute: 'open',
    },
  },
  documents: {
    'tashkent-declaration-2016': {
      summary: 'Declaration for the anniversary: fifteen years’ work and tasks to come.',
      titleIsOfficial: true,
    },
    'strategy-action-plan-2016-2020': {
      summary: 'Opens the 2025 strategy’s pair of five-year plans.',
      titleIsOfficial: true,
      related: ['development-strategy-2025'],
    },
    'india-memorandum-2016': {
      summary: 'Names the texts that India had to accede to before membership.',
      titleIsOfficial: true,
      texts: {
        zh: 'https://bo.io.gov.mo/bo/ii/2024/16/aviso16_cn.asp',
        ru: 'http://adilet.zan.kz/rus/docs/P1600000371',
      },
    },
    'pakistan-memorandum-2016': {
      summary: 'Names texts Pakistan was to accede to ahead of membership.',
      titleIsOfficial: true,
      texts: {
        ru: 'https://adilet.zan.kz/rus/docs/P1700000054',
        zh: 'https://bo.io.gov.mo/bo/ii/2024/16/aviso16_cn.asp',
      },
    },
    'tourism-programme-2016': {
      summary: 'Members jointly promote travel to one another.',
      titleIsOfficial: true,
    },
  },
};
