/** What the counterpart organisations are, and their dealings with the SCO. */
import type { OrganisationBackground, OrganisationId } from './types.js';

export const organisationBackgrounds: { readonly [id in OrganisationId]?: OrganisationBackground } = {
  un: {
    description:
      'Universal organisation of states for peace, development and human rights, built on its own charter.',
    founded: '1945-10-24',
    relations: [
      {
        date: '2004-12',
        what: 'observer status for the SCO at the General Assembly (A/RES/59/48)',
        sources: [89],
        confidence: 'medium',
      },
      {
        date: '2010-04-05',
        what: 'joint declaration on cooperation between the two Secretariats, Tashkent',
        sources: [458, 459],
      },
      {
        date: '2021-03-25',
        what: 'General Assembly resolution on cooperation with the SCO, one of a series since 2009',
        sources: [460],
        confidence: 'medium',
      },
    ],
  },
  unodc: {
    description: 'UN office that helps states against drugs, organised crime, corruption and terrorism.',
    relations: [{ date: '2011-06-14', what: 'memorandum of understanding', sources: [461, 462] }],
    disagreement: 'Founding usually given as 1997, the present name as 2002.',
  },
  escap: {
    description: 'Regional arm of the UN for economic and social cooperation in Asia and the Pacific.',
    relations: [{ date: '2008', what: 'memorandum of understanding', sources: [], confidence: 'medium' }],
  },
  unesco: {
    description: 'UN agency for education, science, culture and heritage.',
    relations: [
      { date: '2018-06-10', what: 'memorandum of understanding', sources: [464] },
      { date: '2022-09', what: 'new memorandum for 2023-2027', sources: [252], confidence: 'medium' },
    ],
  },
  unwto: {
    description: 'UN agency for tourism.',
    relations: [
      { date: '2019-06', what: 'memorandum signed around the Bishkek summit', sources: [232, 465] },
    ],
  },
  ocha: {
    description: 'UN office that coordinates humanitarian relief.',
    relations: [
      {
        date: '2019-06-14',
        what: 'decision to sign a memorandum, Bishkek summit',
        sources: [466],
        confidence: 'medium',
      },
    ],
  },
  fao: {
    description: 'UN agency for food security and farming.',
    relations: [
      { date: '2019-11-02', what: 'memorandum of understanding', sources: [467, 468], confidence: 'medium' },
    ],
  },
  icrc: {
    description: 'Neutral humanitarian institution that protects victims of armed conflict.',
    relations: [
      { date: '2017-06-09', what: 'memorandum of understanding', sources: [469], confidence: 'medium' },
    ],
  },
  cis: {
    description: 'Grouping of former Soviet republics for political, economic and humanitarian cooperation.',
    founded: '1991',
    website: 'https://eccis.org',
    relations: [
      {
        date: '2005-04-12',
        what: 'memorandum between the CIS Executive Committee and the SCO Secretariat',
        sources: [470, 472],
      },
      { date: '2025-10-10', what: 'SCO granted observer status in the CIS', sources: [473, 470] },
      {
        date: '2025-09-03',
        what: 'joint CIS, CSTO and SCO roadmap for 2026-2028 handled at a meeting of the three heads',
        sources: [471],
        confidence: 'medium',
      },
    ],
  },
  csto: {
    description: 'Defence alliance of several post-Soviet states, grown from a 1992 treaty.',
    founded: '2002-05-14',
    website: 'https://odkb-csto.org',
    relations: [
      { date: '2007-10-05', what: 'memorandum between the two secretariats, Dushanbe', sources: [475, 476] },
    ],
    note: 'Treaty signed 15 May 1992; organisation formed May 2002; charter October 2002.',
  },
  eec: {
    description:
      'Standing regulator of the customs and economic union of Armenia, Belarus, Kazakhstan, Kyrgyzstan and Russia.',
    founded: '2011-11-18',
    relations: [
      {
        date: '2021-09-17',
        what: 'memorandum between the Commission and the SCO Secretariat, Dushanbe',
        sources: [479],
        confidence: 'medium',
      },
    ],
    note: 'Date is the agreement on the Commission; the Union treaty is of 29 May 2014, in force 1 January 2015.',
  },
  cica: {
    description: 'Asian forum of states for dialogue and confidence-building, proposed by Kazakhstan.',
    founded: '1992',
    website: 'https://www.s-cica.org',
    relations: [
      { date: '2014-05-20', what: 'memorandum between the two secretariats, Shanghai', sources: [483] },
    ],
    note: '1992 is the proposal (5 October); principles declared 1999; founding act signed in Almaty 4 June 2002.',
  },
  eco: {
    description:
      'Intergovernmental body of ten west, south and central Asian states for economic cooperation.',
    founded: '1985',
    relations: [],
  },
  asean: {
    description:
      'Regional organisation of Southeast Asian states for political, economic and cultural cooperation.',
    founded: '1967-08-08',
    website: 'https://asean.org',
    relations: [
      { date: '2005-04-21', what: 'memorandum between the two secretariats, Jakarta', sources: [486] },
    ],
    note: 'Eleven members once Timor-Leste joined on 26 October 2025 (seen in a News24 report, address not kept).',
  },
  caricc: {
    description:
      'Centre that helps Central Asian states, Azerbaijan and Russia coordinate against drug trafficking.',
    founded: '2006-01-26',
    website: 'https://www.caricc.org',
    relations: [
      {
        date: '2026-03-18',
        what: 'memorandum with the SCO Secretariat, Almaty; approved in principle at Astana in 2024',
        sources: [293, 31],
      },
    ],
    note: 'Agreement of 26 January 2006, in force 22 March 2009. Membership list in the description is general knowledge.',
  },
  oic: {
    description: 'Organisation of 57 states that speaks for the Muslim world.',
    founded: '1969-09-25',
    website: 'https://www.oic-oci.org',
    relations: [],
    note: 'Official page not opened; content reported via secondary files. Founded at Rabat.',
  },
  las: {
    description: 'Regional organisation of Arab states.',
    founded: '1945-03-22',
    relations: [
      {
        date: '2020-03',
        what: 'memorandum described as still planned',
        sources: [490],
        confidence: 'medium',
      },
    ],
  },
};
