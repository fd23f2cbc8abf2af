/** Ufa 2015: the heads of delegation, and the details of the documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'India and Pakistan formally began to accede, and leaders adopted a long-range development strategy, the first.',
  notes: ['In the chair: People’s Daily says he chaired; the Kremlin page documents the meeting he hosted.'],
  participationNote:
    'People’s Daily text (china.org.cn) has all members; TASS gives observers and guests by state, named only if a report was seen.',
  delegations: {
    ru: {
      name: 'Vladimir Putin',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      role: 'chair and host',
    },
    cn: { name: 'Xi Jinping', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    kz: { name: 'Nursultan Nazarbayev', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    kg: { name: 'Almazbek Atambayev', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    tj: { name: 'Emomali Rahmon', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    uz: { name: 'Islam Karimov', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    af: { name: 'Ashraf Ghani', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    in: {
      name: 'Narendra Modi',
      office: 'Prime Minister',
      rank: 'head-of-government',
      attendance: 'in-person',
    },
    ir: {
      attendance: 'in-person',
      note: 'No name in the excerpts read; on the summit morning TASS had the leaders of five observer states attending.',
      dispute: 'open',
    },
    mn: {
      attendance: 'in-person',
      note: 'No name in the excerpts read; on the summit morning TASS had the leaders of five observer states attending.',
      dispute: 'open',
    },
    pk: {
      name: 'Nawaz Sharif',
      office: 'Prime Minister',
      rank: 'head-of-government',
      attendance: 'in-person',
    },
    tm: {
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      role: 'guest of the host country',
      note: 'Office only.',
      dispute: 'open',
    },
  },
  documents: {
    'ufa-declaration-2015': {
      summary: 'States common positions on world affairs, economy and security.',
      titleIsOfficial: true,
    },
    'development-strategy-2025': {
      summary:
        'Lays out political, security, economic and cultural work over ten years, the first plan to do so.',
      followUp: 'The strategy to 2035 succeeded it.',
      titleIsOfficial: true,
      related: ['strategic-directions-2012', 'draft-strategy-decision-2014'],
    },
    'border-cooperation-agreement-2015': {
      summary: 'Allows border services to act jointly and exchange information.',
      titleIsOfficial: true,
      texts: { ru: 'https://adilet.zan.kz/rus/docs/U1500000055' },
    },
    'drug-statement-2015': {
      summary: 'Accompanies the Ufa Declaration with a shared view on drugs.',
      titleIsOfficial: false,
    },
    'victory-70-statement-2015': {
      summary: 'Seventy years after the war’s end, members mark it jointly.',
      titleIsOfficial: false,
      texts: { zh: 'https://www.chinacourt.org/law/detail/2015/07/id/148382.shtml' },
    },
    'india-pakistan-start-2015': {
      summary: 'Opened enlargement, the first since 2001.',
      titleIsOfficial: false,
    },
    'belarus-observer-2015': {
      summary: 'Dialogue partner Belarus became an observer.',
      titleIsOfficial: false,
    },
    'ct-programme-2016-2018': {
      summary: 'Drafted for the Ufa summit: three years of counter-terrorism work.',
      titleIsOfficial: true,
      note: 'Sputnik Arabic of 10 July 2015 reports adoption at Ufa; Xinhua, 16 March 2019, has it in force. One preview: 2016–2017.',
    },
    'dialogue-partners-decision-2015': {
      summary: 'Decision on dialogue-partner status for four states.',
      followUp: 'They became dialogue partners on signing their memorandums, in 2015 and 2016.',
      titleIsOfficial: false,
      note: 'Press reports give the decision; title provisional.',
    },
  },
};
