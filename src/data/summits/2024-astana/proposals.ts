/** What Kazakhstan proposed around its year in the chair, and the outcomes. */
import type { Proposal } from '../../types.js';

export const proposals: readonly Proposal[] = [
  {
    id: 'world-unity',
    initiative: 'World Unity for a Just Peace, Harmony and Development, an SCO initiative',
    status: 'approved 4 July 2024',
    sources: [264, 278],
  },
  {
    id: 'unga-resolution',
    initiative:
      'UN General Assembly support, by resolution, for that initiative for the UN’s 80th year and 20 years of UN-SCO cooperation',
    status: 'Kazakhstan says the UN-SCO cooperation resolution of 5 September 2025 reflects it',
    sources: [522, 544, 534, 545],
    confidence: 'medium',
  },
  {
    id: 'anti-drug-strategy',
    initiative: 'Action programme and Anti-Drug Strategy 2024–2029',
    status: 'approved 4 July 2024',
    sources: [278, 264],
  },
  {
    id: 'energy-strategy',
    initiative: 'Strategy for energy cooperation to 2030 (raised September 2022, Samarkand)',
    status: 'approved 4 July 2024',
    sources: [279, 31],
  },
  {
    id: 'investment-fund',
    initiative:
      'Fund for joint SCO investment; the Astana International Financial Centre would be its platform (July 2023)',
    status: 'not set up; an Association of Investors was formed',
    sources: [292, 285],
  },
  {
    id: 'ports-network',
    initiative: 'Strategic ports and logistics centres linked as partners',
    status: 'proposed; Aktau was announced for a first forum on ports and logistics, November 2025',
    sources: [546, 547],
    confidence: 'medium',
  },
  {
    id: 'cyber-mechanism',
    initiative: 'Permanent arrangement to share cyber security information and practice',
    status: 'put forward; information-security plan adopted',
    sources: [294],
    confidence: 'medium',
  },
  {
    id: 'stronger-secretariat',
    initiative: 'Giving the Secretariat and Secretary-General more weight',
    status: 'proposed; part of the reform proposals',
    sources: [273],
    confidence: 'medium',
  },
  {
    id: 'young-leaders',
    initiative: 'Kazakhstan as a creative-industries hub; young leaders and talents to meet each year',
    status: 'proposed at SCO Plus',
    sources: [522],
    confidence: 'medium',
  },
  {
    id: 'sco-university',
    initiative: 'SCO University network to widen and admit dialogue partners',
    status: 'proposed at SCO Plus',
    sources: [522],
    confidence: 'medium',
  },
  { id: 'year-of-ecology', initiative: 'SCO Year of Ecology 2024', status: 'carried out', sources: [532] },
  {
    id: 'aral-afforestation',
    initiative: 'Planting semi-deserts and the dry Aral seabed: an international centre',
    status: 'put before the environment ministers on 22 May 2024',
    sources: [302, 287],
  },
  {
    id: 'almaty-un-centre',
    initiative:
      'An investment fund, an SCO body for biological safety and a UN regional centre in Almaty; Kazinform says the final documents note all three',
    status: 'The General Assembly created the UN centre on 4 March 2025; the rest are open',
    sources: [268, 548, 549],
    confidence: 'medium',
  },
];
