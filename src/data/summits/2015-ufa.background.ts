/** Ufa 2015: who led the delegations, and the rest about its documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'The first long-range development strategy was adopted and the accession of India and Pakistan formally began.',
  notes: ["In the chair: People's Daily says he chaired; the Kremlin page documents the meeting he hosted."],
  participationNote:
    "Members complete (People's Daily text at china.org.cn); observers and guests by state from TASS, names only where a report was seen.",
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
      note: 'TASS on the morning of the summit: the leaders of five observer states attend; name not in the excerpts read.',
    },
    mn: {
      attendance: 'in-person',
      note: 'TASS on the morning of the summit: the leaders of five observer states attend; name not in the excerpts read.',
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
    },
  },
  documents: {
    'ufa-declaration-2015': {
      summary: 'Sets joint positions on security, the economy and world affairs.',
      titleIsOfficial: true,
    },
    'development-strategy-2025': {
      summary:
        'First ten-year blueprint for political, security, economic and cultural work; succeeded by the strategy to 2035.',
      titleIsOfficial: true,
      related: ['strategic-directions-2012', 'draft-strategy-decision-2014'],
    },
    'border-cooperation-agreement-2015': {
      summary: 'Lets border services share information and run joint operations.',
      titleIsOfficial: true,
      texts: { ru: 'https://adilet.zan.kz/rus/docs/U1500000055' },
    },
    'drug-statement-2015': {
      summary: 'Joint position on the drug threat, issued beside the Ufa Declaration.',
      titleIsOfficial: false,
    },
    'victory-70-statement-2015': {
      summary: 'Joint statement marking seventy years since the end of the war.',
      titleIsOfficial: false,
      texts: { zh: 'https://www.chinacourt.org/law/detail/2015/07/id/148382.shtml' },
    },
    'india-pakistan-start-2015': {
      summary: 'Started the first enlargement since 2001.',
      titleIsOfficial: false,
    },
    'belarus-observer-2015': {
      summary: 'Raised Belarus from dialogue partner to observer.',
      titleIsOfficial: false,
    },
    'ct-programme-2016-2018': {
      summary: 'Three-year counter-terrorism programme prepared for the Ufa summit.',
      titleIsOfficial: true,
      note: 'Adoption at Ufa reported by Sputnik Arabic on 10 July 2015; in force by Xinhua, 16 March 2019. A preview had 2016-2017.',
    },
    'dialogue-partners-decision-2015': {
      summary:
        'The four states became dialogue partners when they signed their memorandums in 2015 and 2016.',
      titleIsOfficial: false,
      note: 'Working title; the decision is reported by the press.',
    },
  },
};
