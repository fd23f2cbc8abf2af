/** Beijing 2012: who led the delegations, and the rest about its documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'Afghanistan became an observer and Turkey a dialogue partner as leaders set medium-term directions for the second decade.',
  url: 'https://www.mfa.gov.cn/eng/zy/gb/202405/t20240531_11367264.html',
  notes: ['Venue: the restricted session was on 6 June, chaired by Hu Jintao.'],
  participationNote:
    'Press release of the Secretariat (University of Tokyo copy), whose excerpt breaks off in the list of organisations; that list (UN, CIS, EurAsEC, CSTO and others) from People\'s Daily at china.org.cn, two of them without a name. That report ends its list with "and others", so it may not be exhaustive. States complete per source.',
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
      role: 'guest of the host; observer status granted at this meeting',
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
      note: 'Printed as M. Jenca. Given name supplied from common usage; the source has only the form in nameAsPrinted.',
    },
    cis: {
      name: 'Sergey Lebedev',
      office: 'Chairman of the Executive Committee - Executive Secretary',
      attendance: 'in-person',
    },
    eurasec: {
      attendance: 'in-person',
      note: 'The Chinese report names the organisation; the person was not in the excerpts read.',
    },
    csto: {
      attendance: 'in-person',
      note: 'The Chinese report names the organisation; the person was not in the excerpts read.',
    },
    'secretary-general': {
      name: 'Muratbek Imanaliev',
      office: 'SCO Secretary-General',
      attendance: 'in-person',
    },
    'rats-director': {
      name: 'D. Dzhumanbekov',
      office: 'Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure',
      attendance: 'in-person',
      note: 'Given name not printed in the press release.',
    },
  },
  documents: {
    'beijing-declaration-2012': {
      summary:
        'Sets out a shared vision of regional peace and growth, and opposes outside military intervention in the Middle East and North Africa.',
      titleIsOfficial: true,
      texts: { en: 'https://www.mfa.gov.cn/eng/zy/gb/202405/t20240531_11367264.html' },
    },
    'strategic-directions-2012': {
      summary: 'Medium-term guideline that the Development Strategy until 2025 later built on.',
      titleIsOfficial: true,
      note: 'Cited as approved in Beijing in 2012 in the preamble of the 2025 strategy.',
    },
    'afghanistan-observer-2012': {
      summary: 'Brought Afghanistan in as an observer.',
      titleIsOfficial: false,
    },
    'turkey-dialogue-partner-2012': {
      summary: 'Made Turkey, a NATO member, a dialogue partner.',
      titleIsOfficial: false,
    },
    'ct-programme-2013-2015': {
      summary:
        'Third three-year plan of joint work against the three evils; it fills the gap between the programmes of 2010-2012 and 2016-2018.',
      titleIsOfficial: true,
      note: 'From a Russian academic book; the English title follows the sister programmes.',
    },
    'political-measures-decision-2012': {
      summary: 'Rules for a common response to situations that endanger peace in the region.',
      titleIsOfficial: false,
      related: ['political-measures-regulation-2009'],
      note: 'Press list; probably a new version of the regulation of 2009.',
    },
  },
};
