/** Descriptions of the organisations that the SCO works with, and their relations with it. */
import type { OrganisationBackground, OrganisationId } from './types.js';

export const organisationBackgrounds: { readonly [id in OrganisationId]?: OrganisationBackground } = {
  un: {
    description:
      'World organisation of states, under its own charter, for human rights, development and peace.',
    founded: '1945-10-24',
    relations: [
      {
        date: '2004-12',
        what: 'General Assembly gives the SCO observer status (A/RES/59/48)',
        sources: [89],
        confidence: 'medium',
      },
      {
        date: '2010-04-05',
        what: 'cooperation between the two Secretariats declared jointly in Tashkent',
        sources: [458, 459],
      },
      {
        date: '2021-03-25',
        what: 'cooperation with the SCO: a General Assembly resolution in a series begun in 2009',
        sources: [460, 706],
      },
    ],
  },
  unodc: {
    description: 'UN office that helps states against terrorism, corruption, organised crime and drugs.',
    relations: [{ date: '2011-06-14', what: 'memorandum of understanding', sources: [461, 462] }],
    disagreement: [{ text: 'Usual dates: founding 1997, present name 2002.', visibleFrom: '2002-01-01' }],
  },
  escap: {
    description: 'UN commission for economic and social cooperation in Asia and the Pacific.',
    relations: [{ date: '2008', what: 'memorandum of understanding', sources: [], confidence: 'medium' }],
  },
  unesco: {
    description: 'UN agency for education, science, culture and heritage.',
    relations: [
      { date: '2018-06-10', what: 'memorandum of understanding', sources: [464] },
      { date: '2022-09', what: 'new memorandum for 2023–2027', sources: [252], confidence: 'medium' },
    ],
  },
  unwto: {
    description: 'UN agency for tourism.',
    relations: [{ date: '2019-06', what: 'memorandum, around the Bishkek summit', sources: [232, 465] }],
  },
  ocha: {
    description: 'UN office that coordinates humanitarian relief.',
    relations: [
      {
        date: '2019-06-14',
        what: 'Bishkek summit decides on signing a memorandum',
        sources: [466, 230],
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
    description: 'Neutral humanitarian body that protects victims of armed conflict.',
    relations: [{ date: '2017-06-09', what: 'memorandum of understanding', sources: [707, 708, 469] }],
  },
  cis: {
    description:
      'Association of former Soviet republics for political, economic and humanitarian cooperation.',
    founded: '1991',
    website: 'https://eccis.org',
    relations: [
      {
        date: '2005-04-12',
        what: 'memorandum of the SCO Secretariat with the CIS Executive Committee',
        sources: [470, 472],
      },
      {
        date: '2025-09-03',
        what: 'the three heads met and dealt with a joint roadmap of CIS, CSTO and SCO for 2026–2028',
        sources: [471],
        confidence: 'medium',
      },
      { date: '2025-10-10', what: 'SCO granted observer status in the CIS', sources: [473, 470] },
    ],
  },
  csto: {
    description: 'Defence alliance of several post-Soviet states, based on a treaty of 1992.',
    founded: '2002-05-14',
    website: 'https://odkb-csto.org',
    relations: [
      { date: '2007-10-05', what: 'Dushanbe memorandum linking the two secretariats', sources: [475, 476] },
    ],
    note: 'Dates: 15 May 1992, treaty signed; May 2002, organisation formed; October 2002, charter.',
  },
  eec: {
    description:
      'Permanent regulatory body of the customs and economic union of Armenia, Belarus, Kazakhstan, Kyrgyzstan and Russia.',
    founded: '2011-11-18',
    relations: [
      {
        date: '2021-09-17',
        what: 'Commission and SCO Secretariat signed a memorandum in Dushanbe',
        sources: [479],
        confidence: 'medium',
      },
    ],
    note: 'Dated by the agreement on the Commission; the Union treaty of 29 May 2014 took force on 1 January 2015.',
  },
  cica: {
    description: 'Forum of Asian states for dialogue and confidence-building, proposed by Kazakhstan.',
    founded: '1992',
    website: 'https://www.s-cica.org',
    relations: [
      { date: '2014-05-20', what: 'the two secretariats’ memorandum, at Shanghai', sources: [483] },
    ],
    note: 'Proposed in 1992 (5 October); declared principles in 1999; Almaty founding act signed 4 June 2002.',
  },
  eco: {
    description:
      'Intergovernmental body for economic cooperation of ten states of Central, South and West Asia.',
    founded: '1985',
    relations: [
      { date: '2024-07-04', what: 'takes part in the SCO Plus meeting at Astana', sources: [428, 411] },
    ],
  },
  asean: {
    description:
      'Regional organisation of Southeast Asian states for political, economic and cultural cooperation.',
    founded: '1967-08-08',
    website: 'https://asean.org',
    relations: [{ date: '2005-04-21', what: 'the two secretariats’ memorandum, at Jakarta', sources: [486] }],
    note: 'Timor-Leste’s joining on 26 October 2025 made it eleven (a News24 report seen, address not kept).',
  },
  caricc: {
    description:
      'Centre through which Russia, Azerbaijan and the Central Asian states work together against drug trafficking.',
    founded: '2006-01-26',
    website: 'https://www.caricc.org',
    relations: [
      {
        date: '2024-07-04',
        what: 'Astana summit decides on signing a memorandum with the SCO Secretariat',
        sources: [31, 264],
      },
      {
        date: '2026-03-18',
        what: 'memorandum with the SCO Secretariat, signed in Almaty',
        sources: [293],
      },
    ],
    note: 'Agreed 26 January 2006, in force from 22 March 2009. General knowledge supplies the description’s members.',
  },
  oic: {
    description: 'Organisation of 57 states that speaks for the Muslim world.',
    founded: '1969-09-25',
    website: 'https://www.oic-oci.org',
    relations: [],
    note: 'Founded at Rabat. Known from secondary sources.',
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
  iofs: {
    description: 'Specialised institution of the OIC for food security.',
    relations: [
      {
        date: '2024-07-04',
        what: 'takes part in the SCO Plus meeting at Astana',
        sources: [417, 411, 424],
      },
    ],
  },
};
