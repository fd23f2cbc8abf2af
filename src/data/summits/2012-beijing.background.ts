/** Beijing 2012: the heads of delegation, and the details of the documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'Leaders set medium-term directions for the second decade; Afghanistan became an observer, and Türkiye was granted the status of dialogue partner.',
  url: 'https://www.mfa.gov.cn/eng/zy/gb/202405/t20240531_11367264.html',
  notes: ['Venue: the restricted session was on 6 June, chaired by Hu Jintao.'],
  participationNote:
    'The Secretariat’s press release (University of Tokyo copy) stops within the list of organisations in the excerpt; People’s Daily at china.org.cn supplies it (UN, CIS, EurAsEC, CSTO and others), two entries lacking a name. It closes with “and others” and may thus be incomplete. Per source, the states are complete.',
  delegations: {
    cn: {
      name: 'Hu Jintao',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      role: 'chair and host',
    },
    kz: { name: 'Nursultan Nazarbayev', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    kg: { name: 'Almazbek Atambayev', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    ru: { name: 'Vladimir Putin', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    tj: { name: 'Emomali Rahmon', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    uz: { name: 'Islam Karimov', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    ir: { name: 'Mahmoud Ahmadinejad', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    mn: {
      name: 'Tsakhiagiin Elbegdorj',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
    },
    pk: { name: 'Asif Ali Zardari', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    in: {
      name: 'S. M. Krishna',
      office: 'Minister of External Affairs',
      rank: 'minister',
      belowHead: true,
      attendance: 'in-person',
      note: 'Printed as Foreign Minister S. Krishna.',
    },
    af: {
      name: 'Hamid Karzai',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      role: 'invited by the host as guest; here it became an observer',
    },
    tm: {
      name: 'Gurbanguly Berdimuhamedov',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      role: 'guest of the host',
    },
    un: {
      name: 'Miroslav Jenča',
      nameAsPrinted: 'M. Jenca',
      office:
        'Special Representative of the Secretary-General, Head of the UN Regional Centre for Preventive Diplomacy for Central Asia',
      attendance: 'in-person',
      note: 'Printed as M. Jenca. The given name was supplied from common usage.',
    },
    cis: {
      name: 'Sergey Lebedev',
      office: 'Chairman of the Executive Committee – Executive Secretary',
      attendance: 'in-person',
    },
    eurasec: {
      attendance: 'in-person',
      note: 'Organisation named in the Chinese report; the excerpts read do not give the person.',
      dispute: 'open',
    },
    csto: {
      attendance: 'in-person',
      note: 'Organisation named in the Chinese report; the excerpts read do not give the person.',
      dispute: 'open',
    },
    'secretary-general': {
      name: 'Muratbek Imanaliev',
      office: 'SCO Secretary-General',
      attendance: 'in-person',
    },
    'rats-director': {
      name: 'Dzhenisbek Dzhumanbekov',
      nameAsPrinted: 'D. Dzhumanbekov',
      office: 'Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure',
      attendance: 'in-person',
      note: 'The press release omits the given name.',
    },
  },
  documents: {
    'beijing-declaration-2012': {
      summary:
        'Says what members jointly seek for regional peace and growth; rejects outside military action in the Middle East and North Africa.',
      titleIsOfficial: true,
      texts: { en: 'https://www.mfa.gov.cn/eng/zy/gb/202405/t20240531_11367264.html' },
    },
    'strategic-directions-2012': {
      summary: 'Guideline for the medium term.',
      followUp: 'The Development Strategy until 2025 later built on it.',
      titleIsOfficial: true,
      note: 'The 2025 strategy’s preamble cites it as approved in Beijing in 2012.',
    },
    'afghanistan-observer-2012': {
      summary: 'Brought Afghanistan in as an observer.',
      titleIsOfficial: false,
    },
    'turkey-dialogue-partner-2012': {
      summary: 'Granted Türkiye dialogue-partner status.',
      titleIsOfficial: false,
    },
    'ct-programme-2013-2015': {
      summary: 'Joint work against what the SCO calls the three evils, in the third plan of three years.',
      followUp: 'It fills the gap between the programmes of 2010–2012 and 2016–2018.',
      titleIsOfficial: true,
      note: 'The sister programmes give the English title.',
    },
    'political-measures-decision-2012': {
      summary: 'Regulates how members respond together when regional peace is at risk.',
      titleIsOfficial: false,
      related: ['political-measures-regulation-2009'],
      note: 'Known from press lists; probably renews the 2009 regulation.',
    },
  },
};
