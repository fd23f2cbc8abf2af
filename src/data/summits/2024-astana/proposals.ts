/** What Kazakhstan proposed around its year in the chair, and what became of it. */
import type { Proposal } from '../../types.js';

export const proposals: readonly Proposal[] = [
  {
    id: 'world-unity',
    initiative: 'SCO initiative on World Unity for a Just Peace, Harmony and Development',
    status: 'approved 4 July 2024',
    sources: [264, 278],
  },
  {
    id: 'unga-resolution',
    initiative:
      "A UN General Assembly resolution backing that initiative for the UN's 80th year and 20 years of UN-SCO cooperation",
    status: 'reflected in the UN-SCO cooperation resolution of 5 September 2025, by Kazakh account',
    sources: [522, 544, 534, 545],
    confidence: 'medium',
  },
  {
    id: 'anti-drug-strategy',
    initiative: 'Anti-Drug Strategy 2024-2029 with action programme',
    status: 'approved 4 July 2024',
    sources: [278, 264],
  },
  {
    id: 'energy-strategy',
    initiative: 'Energy cooperation strategy to 2030 (raised in Samarkand, September 2022)',
    status: 'approved 4 July 2024',
    sources: [279, 31],
  },
  {
    id: 'investment-fund',
    initiative:
      'Joint SCO investment fund, with the Astana International Financial Centre as platform (July 2023)',
    status: 'not established; an Association of Investors was created',
    sources: [292, 285],
  },
  {
    id: 'ports-network',
    initiative: 'Partner network of strategic ports and logistics centres',
    status: 'proposed; a first ports and logistics forum was announced for Aktau in November 2025',
    sources: [546, 547],
    confidence: 'medium',
  },
  {
    id: 'cyber-mechanism',
    initiative: 'Standing mechanism for exchanging information and practice on cyber security',
    status: 'proposed; information-security plan adopted',
    sources: [294],
    confidence: 'medium',
  },
  {
    id: 'stronger-secretariat',
    initiative: 'Stronger role for the Secretariat and the Secretary-General',
    status: 'proposed; part of the reform proposals',
    sources: [273],
    confidence: 'medium',
  },
  {
    id: 'young-leaders',
    initiative:
      'Yearly meetings of young leaders and talents, with Kazakhstan as a hub for creative industries',
    status: 'proposed at SCO Plus',
    sources: [522],
    confidence: 'medium',
  },
  {
    id: 'sco-university',
    initiative: 'Wider SCO University network, open to dialogue partners',
    status: 'proposed at SCO Plus',
    sources: [522],
    confidence: 'medium',
  },
  { id: 'year-of-ecology', initiative: 'SCO Year of Ecology 2024', status: 'carried out', sources: [532] },
  {
    id: 'aral-afforestation',
    initiative: 'International centre for planting the dry Aral seabed and semi-deserts',
    status: 'proposed to the environment ministers on 22 May 2024',
    sources: [302, 287],
  },
  {
    id: 'almaty-un-centre',
    initiative:
      'UN regional centre in Almaty, an SCO body for biological safety and an investment fund, all noted in the final documents according to Kazinform',
    status: 'UN centre created by the General Assembly on 4 March 2025; the others open',
    sources: [268, 548, 549],
    confidence: 'medium',
  },
];
