/** Tashkent 2010: the heads of delegation, and the details of the documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'Common rules of procedure were adopted and the way to membership put in writing, the basis for enlargement later.',
  url: 'https://www.fmprc.gov.cn/mfa_eng/zxxx_662805/t711709.shtml',
  notes: ['In the chair: host head of state.'],
  participationNote:
    'States have all offices (Uzbek president’s statement after the session); organisations appear only as “leading regional organizations”.',
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
      note: 'Previews give the name; the 12 June report lists the other speakers.',
      dispute: 'open',
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
      dispute: 'open',
    },
    pk: {
      name: 'Asif Ali Zardari',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      note: 'The Uzbek president’s statement has the president present; a preview of 9 June 2010 gives the name. The prime minister was expected in an earlier one.',
      dispute: 'differ',
    },
    in: {
      name: 'S. M. Krishna',
      office: 'Minister of External Affairs',
      rank: 'minister',
      belowHead: true,
      attendance: 'in-person',
      note: 'The Uzbek president stated that the foreign minister was there; the name is from Indian agency previews, 5 and 9 June 2010 (IANS, copied in a forum).',
      dispute: 'open',
    },
    ir: {
      office: 'Minister of Foreign Affairs',
      rank: 'minister',
      belowHead: true,
      attendance: 'in-person',
      note: 'Source gives only the office; China Daily: President Ahmadinejad did not come.',
      dispute: 'open',
    },
    af: {
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      role: 'guest of the chair',
      note: 'Office only in the source.',
      dispute: 'open',
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
        'Describes the SCO as open and outside blocs, and states a shared line on Kyrgyzstan’s crisis.',
      titleIsOfficial: true,
      texts: {
        en: 'https://www.fmprc.gov.cn/mfa_eng/zxxx_662805/t711709.shtml',
        ru: 'http://kremlin.ru/supplement/587',
      },
    },
    'admission-regulation-2010': {
      summary: 'Lays down in writing, for the first time, who may join and by what procedure.',
      followUp: 'Decisions of 2014 completed the rules.',
      titleIsOfficial: true,
    },
    'rules-of-procedure-2010': {
      summary: 'Governs in common how SCO bodies call, hold and record meetings.',
      titleIsOfficial: true,
    },
    'agriculture-agreement-2010': {
      summary: 'Deals with farm trade, irrigation, veterinary services, breeding, livestock and crops.',
      titleIsOfficial: true,
      followUp: 'In force since 15 August 2014.',
      texts: { en: 'https://adilet.zan.kz/eng/docs/P1100000185' },
    },
    'crime-agreement-2010': {
      summary: 'Members act jointly on crime, chiefly organised, within human-rights standards.',
      titleIsOfficial: true,
      texts: { en: 'https://adilet.zan.kz/eng/docs/P1100000664' },
    },
  },
};
