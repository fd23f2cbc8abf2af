/** Shanghai 2006: who led the delegations, and the rest about its documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'The fifth-anniversary meeting took stock of the first years, widened security work to cyberspace and upgraded the Secretariat.',
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
      note: 'Named Rakhmonov in the communiqué, the form in use until 2007.',
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
      note: 'V. T. Kasymov in the communiqué, Viacheslav Kasymov in another copy of it.',
    },
  },
  documents: {
    'fifth-anniversary-declaration-2006': {
      summary: 'Sums up five years of work and confirms the Shanghai Spirit as the guide for the next stage.',
      titleIsOfficial: true,
      texts: { en: 'http://china.org.cn/features/meeting/2006-06/15/content_1171589.htm' },
    },
    'info-security-statement-2006': {
      summary:
        'First SCO position on threats in cyberspace; it led to an action plan in 2007 and a treaty in 2009.',
      titleIsOfficial: true,
      texts: { zh: 'https://worldjpn.net/documents/texts/SCO/20060615.D1C.html' },
    },
    'ct-programme-2007-2009': {
      summary: 'First of the three-year work programmes for counter-terrorism cooperation.',
      titleIsOfficial: true,
    },
    'secretariat-regulation-2006': {
      summary: "Rewrote the Secretariat's rules and strengthened its head's role.",
      titleIsOfficial: true,
    },
    'channels-agreement-2006': {
      summary: 'Commits border and security services to stop suspects from crossing between members.',
      titleIsOfficial: true,
      texts: { ru: 'https://adilet.zan.kz/rus/docs/P070000462_' },
    },
    'joint-measures-agreement-2006': {
      summary: "Legal basis for joint operations by security services on each other's soil.",
      titleIsOfficial: true,
      texts: { zh: 'http://www.npc.gov.cn/zgrdw/npc/cwhhy/12jcwh/2013-10/22/content_1872445.htm' },
    },
    'education-agreement-2006': {
      summary: 'Supports exchanges of students and teachers and joint work between universities.',
      titleIsOfficial: true,
      texts: {
        ru: 'https://adilet.zan.kz/rus/docs/P060001262_',
        zh: 'https://bo.io.gov.mo/bo/ii/2009/48/aviso36_cn.asp',
      },
    },
    'charter-amendment-protocol-2006': {
      titleIsOfficial: false,
      texts: { zh: 'https://bo.io.gov.mo/bo/ii/2016/09/aviso08.asp' },
      note: 'Ratified by China on 29 December 2006, in force for China since 13 May 2008. English title is ours.',
    },
  },
};
