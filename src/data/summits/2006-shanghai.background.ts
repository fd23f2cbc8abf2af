/** Shanghai 2006: the heads of delegation, and the details of the documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'Five years on, the meeting reviewed the early period, raised the Secretariat’s status and took security work into cyberspace.',
  notes: ['Venue: China Daily of the same day says the same.'],
  participationNote: 'Joint communiqué of the meeting.',
  delegations: {
    cn: {
      name: 'Hu Jintao',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      role: 'chair and host',
    },
    kz: { name: 'Nursultan Nazarbayev', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    kg: { name: 'Kurmanbek Bakiyev', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    ru: { name: 'Vladimir Putin', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    tj: {
      name: 'Emomali Rahmon',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      note: [
        { text: 'The communiqué calls him Rakhmonov, as was usual until 2007.', visibleFrom: '2007-01-01' },
      ],
    },
    uz: { name: 'Islam Karimov', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    in: {
      name: 'Murli Deora',
      office: 'Minister of Petroleum and Natural Gas',
      rank: 'minister',
      belowHead: true,
      attendance: 'in-person',
    },
    ir: { name: 'Mahmoud Ahmadinejad', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    mn: { name: 'Nambaryn Enkhbayar', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    pk: { name: 'Pervez Musharraf', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    af: {
      name: 'Hamid Karzai',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      role: 'guest of the host country',
    },
    cis: {
      name: 'Vladimir Rushailo',
      office: 'Chairman of the Executive Committee',
      attendance: 'in-person',
      note: 'Guest of the host country.',
    },
    asean: {
      name: 'Wilfrido V. Villacorta',
      office: 'Deputy Secretary-General',
      attendance: 'in-person',
      note: 'Guest of the host country.',
    },
    'secretary-general': { name: 'Zhang Deguang', office: 'SCO Secretary-General', attendance: 'in-person' },
    'rats-director': {
      name: 'Vyacheslav Kasymov',
      office: 'Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure',
      attendance: 'in-person',
      note: 'The communiqué has V. T. Kasymov; another copy of it, Viacheslav Kasymov.',
    },
  },
  documents: {
    'fifth-anniversary-declaration-2006': {
      summary: 'Reviews the first five years and keeps the Shanghai Spirit as the guide for what follows.',
      titleIsOfficial: true,
      texts: { en: 'http://china.org.cn/features/meeting/2006-06/15/content_1171589.htm' },
    },
    'info-security-statement-2006': {
      summary: 'States for the first time how the SCO sees threats in cyberspace.',
      followUp: 'An action plan followed in 2007 and a treaty in 2009.',
      titleIsOfficial: true,
      texts: { zh: 'https://worldjpn.net/documents/texts/SCO/20060615.D1C.html' },
    },
    'ct-programme-2007-2009': {
      summary: 'Opens the three-year work programmes on joint counter-terrorism.',
      titleIsOfficial: true,
    },
    'secretariat-regulation-2006': {
      summary: 'Gave the Secretariat new rules and its head a stronger role.',
      titleIsOfficial: true,
    },
    'channels-agreement-2006': {
      summary: 'Border and security services undertake to halt suspects moving between members.',
      titleIsOfficial: true,
      texts: { ru: 'https://adilet.zan.kz/rus/docs/P070000462_' },
    },
    'joint-measures-agreement-2006': {
      summary: 'Gives security services a legal footing to work jointly on members’ soil.',
      titleIsOfficial: true,
      texts: { zh: 'http://www.npc.gov.cn/zgrdw/npc/cwhhy/12jcwh/2013-10/22/content_1872445.htm' },
    },
    'education-agreement-2006': {
      summary: 'Helps universities work together and students and teachers go on exchanges.',
      followUp: 'In force for China since 30 January 2008.',
      titleIsOfficial: true,
      texts: {
        ru: 'https://adilet.zan.kz/rus/docs/P060001262_',
        zh: 'https://bo.io.gov.mo/bo/ii/2009/48/aviso36_cn.asp',
      },
    },
    'charter-amendment-protocol-2006': {
      titleIsOfficial: false,
      texts: { zh: 'https://bo.io.gov.mo/bo/ii/2016/09/aviso08.asp' },
      note: 'The English title is ours. China ratified on 29 December 2006; in force for it since 13 May 2008.',
    },
  },
};
