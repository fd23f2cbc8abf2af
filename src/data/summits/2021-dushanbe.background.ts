/** Dushanbe 2021: the heads of delegation, and the details of the documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'Iran’s accession was opened at this twentieth-anniversary summit as the Taliban regained power in Afghanistan.',
  url: 'http://eng.sectsco.org/20210917/782639.html',
  notes: [
    'Leaders’ meeting on 17 September.',
    'Mongolia, India, China and Russia had leaders on the video link.',
    'Documents: some agencies say the declaration plus 30.',
  ],
  participationNote:
    'The UN is the only organisation named in the sources read. None of the lists read has a delegation from Afghanistan, though it is counted as an expected observer by one press report.',
  adoptedDisagreement: 'Some agencies have the declaration and 30 more.',
  delegations: {
    tj: {
      name: 'Emomali Rahmon',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      role: 'chair and host',
    },
    kz: {
      name: 'Kassym-Jomart Tokayev',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
    },
    kg: { name: 'Sadyr Japarov', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    pk: { name: 'Imran Khan', office: 'Prime Minister', rank: 'head-of-government', attendance: 'in-person' },
    uz: { name: 'Shavkat Mirziyoyev', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    cn: { name: 'Xi Jinping', office: 'President', rank: 'head-of-state', attendance: 'video' },
    in: { name: 'Narendra Modi', office: 'Prime Minister', rank: 'head-of-government', attendance: 'video' },
    ru: { name: 'Vladimir Putin', office: 'President', rank: 'head-of-state', attendance: 'video' },
    by: { name: 'Aleksandr Lukashenko', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    ir: { name: 'Ebrahim Raisi', office: 'President', rank: 'head-of-state', attendance: 'in-person' },
    mn: { name: 'Ukhnaagiin Khürelsükh', office: 'President', rank: 'head-of-state', attendance: 'video' },
    tm: {
      name: 'Gurbanguly Berdimuhamedov',
      office: 'President',
      rank: 'head-of-state',
      attendance: 'in-person',
      role: 'guest of the chair',
    },
    un: {
      name: 'António Guterres',
      office: 'Secretary-General',
      attendance: 'video',
      note: 'Spoke by video message; not reported as joining the session.',
    },
    'secretary-general': { name: 'Vladimir Norov', office: 'SCO Secretary-General', attendance: 'in-person' },
    'rats-director': {
      name: 'Jumakhon Giyosov',
      office: 'Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure',
      attendance: 'in-person',
    },
  },
  documents: {
    'dushanbe-declaration-2021': {
      summary:
        'Recounts the SCO’s past at length for the anniversary and says where it goes after twenty years.',
      titleIsOfficial: true,
      texts: { en: 'http://eng.sectsco.org/20210917/782639.html' },
    },
    'ct-programme-2022-2024': {
      summary: 'Three-year counter-terrorism programme.',
      titleIsOfficial: true,
      note: 'One agency printed 2023–2024.',
    },
    'anti-drug-workplan-2021-2023': {
      summary: 'Work plan, the second, for the 2018–2023 drug strategy.',
      titleIsOfficial: true,
      related: ['anti-drug-programme-2018-2023'],
    },
    'info-security-plan-2022-2023': {
      summary: 'Plans joint cyber work for two years.',
      titleIsOfficial: true,
    },
    'covid-recovery-plan-2021-2023': {
      summary: 'Plan to revive economies post-Covid.',
      titleIsOfficial: true,
    },
    'security-mechanisms-decision-2021': {
      summary: 'Decision that set a reform of security mechanisms in motion.',
      followUp: 'The reform led to the new security centres of 2025.',
      titleIsOfficial: false,
      note: 'The list read cuts the title; the 2025 centres’ link is general context.',
    },
    'green-belt-programme-2021': {
      summary: 'Members share this programme to protect and green the environment.',
      titleIsOfficial: false,
      note: 'The broadcaster MIR, the source, speaks of a joint “green belt” and does not call it a programme.',
    },
    'iran-accession-start-2021': {
      summary: 'Opened the way to membership for Iran, by then an observer for sixteen years.',
      titleIsOfficial: false,
    },
    'arab-partners-2021': { summary: 'First Arab dialogue partners.', titleIsOfficial: false },
    'food-security-statement-2021': {
      summary:
        'After the pandemic shock, pledges green transport corridors for food, data exchange and freer farm trade.',
      titleIsOfficial: false,
      texts: { en: 'https://eng.sectsco.org/20210917/782626.html' },
    },
    'science-statement-2021': {
      summary: 'Pledges members to joint research, naming earlier SCO texts as its basis.',
      titleIsOfficial: false,
      texts: {
        en: 'https://eng.sectsco.org/20210917/782613.html',
        zh: 'https://zh.wikisource.org/wiki/%E4%B8%8A%E6%B5%B7%E5%90%88%E4%BD%9C%E7%BB%84%E7%BB%87%E6%88%90%E5%91%98%E5%9B%BD%E5%85%83%E9%A6%96%E7%90%86%E4%BA%8B%E4%BC%9A%E5%85%B3%E4%BA%8E%E5%8A%A0%E5%BC%BA%E7%A7%91%E6%8A%80%E5%88%9B%E6%96%B0%E9%A2%86%E5%9F%9F%E5%90%88%E4%BD%9C%E7%9A%84%E5%A3%B0%E6%98%8E',
      },
    },
  },
};
