/** Bishkek 2013: the heads of delegation, and the details of the documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'All members had ratified the good-neighbourliness treaty, and leaders adopted a five-year plan, the first, to implement it.',
  notes: ['In the chair: the communiqué: the meeting was chaired by him.'],
  participationNote:
    'Chinese text of the press communiqué (source given there: Chinese foreign ministry), read in a copy.',
  delegations: {
    kg: {
      name: 'Almazbek Atambayev',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      role: 'chair and host',
    },
    kz: { name: 'Nursultan Nazarbayev', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    cn: { name: 'Xi Jinping', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    ru: { name: 'Vladimir Putin', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    tj: { name: 'Emomali Rahmon', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    uz: { name: 'Islam Karimov', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    af: { name: 'Hamid Karzai', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    in: {
      name: 'Salman Khurshid',
      nameAsPrinted: '胡尔希德',
      office: 'Minister of External Affairs',
      rank: 'minister',
      belowHead: true,
      attendance: 'in-person',
      note: 'The Chinese text has the surname only; given name supplied from common usage.',
    },
    ir: { name: 'Hassan Rouhani', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    mn: {
      name: 'Tsakhiagiin Elbegdorj',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
    },
    pk: {
      name: 'Sartaj Aziz',
      nameAsPrinted: '阿齐兹',
      office: 'Adviser to the Prime Minister on national security and foreign affairs',
      rank: 'minister',
      belowHead: true,
      attendance: 'in-person',
      note: 'The Chinese text has the surname only; given name supplied from common usage.',
    },
    un: {
      name: 'Ján Kubiš',
      nameAsPrinted: '库比什',
      office: 'Special Envoy of the Secretary-General, Head of the UN Assistance Mission in Afghanistan',
      attendance: 'in-person',
      note: 'The Chinese text has the surname only (Kubishi); given name supplied from common usage.',
    },
    cis: {
      name: 'Sergey Lebedev',
      office: 'Chairman of the Executive Committee',
      attendance: 'in-person',
      note: 'Surname only in the Chinese text.',
    },
    eurasec: {
      nameAsPrinted: '季扬斯基',
      office: 'Deputy Secretary-General',
      attendance: 'in-person',
      note: 'Only a Chinese transcription (Jiyangsiji) was seen, no Latin spelling.',
      dispute: 'open',
    },
    csto: {
      name: 'Nikolai Bordyuzha',
      nameAsPrinted: '博尔久扎',
      office: 'Secretary-General',
      attendance: 'in-person',
      note: 'The Chinese text has the surname only; given name supplied from common usage.',
    },
    'secretary-general': {
      name: 'Dmitry Mezentsev',
      office: 'SCO Secretary-General',
      attendance: 'in-person',
    },
    'rats-director': {
      name: 'Zhang Xinfeng',
      office: 'Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure',
      attendance: 'in-person',
    },
  },
  documents: {
    'bishkek-declaration-2013': {
      summary:
        'Of its common positions on regional and world affairs, one backs a political settlement in Syria and handover of its chemical weapons.',
      titleIsOfficial: true,
      texts: { en: 'https://worldjpn.net/documents/texts/SCO/20130913.D2E.html' },
    },
    'treaty-action-plan-2013-2017': {
      summary: 'First plan of five years for carrying out the 2007 treaty.',
      titleIsOfficial: true,
      related: ['good-neighbourliness-treaty-2007'],
      note: 'The source shortens the Chinese title (the treaty’s implementation outline).',
    },
    'science-agreement-2013': {
      summary: 'Sets the terms on which scientists are exchanged and research is done jointly.',
      followUp: 'Later work plans carry it out. In force for China since 20 October 2015.',
      titleIsOfficial: true,
      texts: {
        zh: 'https://bo.io.gov.mo/bo/ii/2024/16/aviso17_cn.asp',
        ru: 'https://adilet.zan.kz/rus/docs/P1400001101',
      },
      note: 'The 2021 statement cites it with this date, which fits the Bishkek summit.',
    },
  },
};
