/** Tashkent 2016: who led the delegations, and the rest about its documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'On its fifteenth anniversary the SCO set a five-year plan for its strategy and took India and Pakistan one step from membership.',
  notes: ['Venue: the text follows the official report of the meeting.'],
  participationNote:
    "The official information report is printed in the Uzbek embassy's digest, but the excerpt stops before its list. Organisations other than the UN not found.",
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
      note: 'Agency text in a forum: arrived in Tashkent on 24 June to attend; not in the Kazinform list of observers.',
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
      note: 'Kazinform wrongly calls him the one who chairs the expanded session.',
    },
    un: {
      office: 'Under-Secretary-General',
      attendance: 'in-person',
      note: 'Kazinform announced Jeffrey Feltman on 21 June; the digest of the Uzbek press reports a meeting with the Under-Secretary-General without the name in the excerpt.',
    },
  },
  documents: {
    'tashkent-declaration-2016': {
      summary: 'Anniversary declaration on fifteen years of work and the tasks ahead.',
      titleIsOfficial: true,
    },
    'strategy-action-plan-2016-2020': {
      summary: 'First of two five-year plans for the 2025 strategy.',
      titleIsOfficial: true,
      related: ['development-strategy-2025'],
    },
    'india-memorandum-2016': {
      summary: 'Lists the texts India had to join before becoming a member.',
      titleIsOfficial: true,
      texts: {
        zh: 'https://bo.io.gov.mo/bo/ii/2024/16/aviso16_cn.asp',
        ru: 'http://adilet.zan.kz/rus/docs/P1600000371',
      },
    },
    'pakistan-memorandum-2016': {
      summary: 'Lists the texts Pakistan had to join before becoming a member.',
      titleIsOfficial: true,
      texts: { zh: 'https://bo.io.gov.mo/bo/ii/2024/16/aviso16_cn.asp' },
    },
    'tourism-programme-2016': {
      summary: 'Joint programme to promote travel between members.',
      titleIsOfficial: true,
    },
  },
};
