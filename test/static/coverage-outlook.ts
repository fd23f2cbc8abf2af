import {
  PIECE,
  row,
  wrong,
  statement,
  CANDIDATES,
  ASTANA,
  documentCard,
  entry,
  type Section,
} from './coverage-rows.js';

/** What the article says about future members, results of the summit and Kazakhstan; and what it omits. */
export const outlook: readonly Section[] = [
  {
    title: 'Membership and candidates',
    rows: [
      row('Belarus became a member', 'sco-summit-card', ASTANA, 'New member: Belarus'),
      row('The same, over time', 'sco-membership-history', { states: 'by' }, 'Belarus'),
      statement('belarus-member', 'Belarus became a full member', 'Confirmed', 'it became the tenth member'),
      ...Object.entries(CANDIDATES).map(([states, name]) =>
        wrong(`${name} as a candidate`, 'sco-candidate-list', { states, 'as-of': 'latest' }, name),
      ),
      statement(
        'bangladesh',
        'Bangladesh showed interest in joining',
        'Imprecise',
        'an observer, not a member',
      ),
      statement(
        'laos',
        'Laos showed interest in joining',
        'Imprecise',
        'dialogue-partner status on 1 September 2025',
      ),
      wrong(
        'Laos and its status today',
        'sco-member-list',
        { status: 'partner', 'as-of': '2025-09-01' },
        'Laos',
      ),
      statement('qatar', 'Qatar showed interest in joining', 'Imprecise', '14 September 2022'),
      statement(
        'regional-to-global',
        'The SCO turns from regional to global issues',
        'Unverifiable',
        'world order as a whole',
      ),
      statement(
        'openness-new-members',
        'Belarus shows that the SCO accepts new members',
        'Confirmed',
        'Iran had joined in 2023',
      ),
    ],
  },
  {
    title: 'Takeaways and roadmap',
    rows: [
      row('A roadmap for the years ahead', 'sco-roadmap', ASTANA, '2035'),
      entry('A development strategy until 2035', 'draft', '2035'),
      documentCard('That strategy', 'strategy-2035-decision-2024', 'draft'),
      statement(
        'roadmap-2035',
        'The strategy until 2035 was proposed and sets the roadmap',
        'Imprecise',
        'Astana’s decision was on a draft',
      ),
      statement(
        'roadmap-strategies',
        'Strategies for economy, energy and against terrorism and drugs were adopted',
        'Imprecise',
        'an action plan to a strategy until 2030',
      ),
      statement('kz-steering', 'Kazakhstan guides the follow-up', 'Imprecise', 'China took the chair'),
      entry(
        'A memorandum of the Secretariat with CARICC',
        'Memorandum of Understanding',
        'Illicit Trafficking',
      ),
      documentCard('That memorandum', 'caricc-memorandum-decision-2024', 'Memorandum of Understanding'),
      statement(
        'mou-signing',
        'The memorandum was signed',
        'Imprecise',
        'a decision to sign such a memorandum',
        'signed it on 18 March 2026 in Almaty',
      ),
      statement('security-core', 'Security was always at the core', 'Confirmed', 'standing priority'),
      statement('terror-typo', 'A period printed "25-2027"', 'Contradicted', 'the period is 2025–2027'),
      statement(
        'drugs-relevance',
        'The anti-drug strategy matters to Kazakhstan above all',
        'Unverifiable',
        'Kazakhstan proposed the strategy',
      ),
    ],
  },
  {
    title: 'Kazakhstan',
    rows: [
      statement(
        'kz-chair-work',
        'In the chair it dealt with problems and widened cooperation',
        'Confirmed',
        'about 150 events',
      ),
      statement(
        'economic-advantage',
        'Its place in the SCO widens trade, investment and exchange of technology',
        'Unverifiable',
        'second priority for the ten members',
      ),
      statement(
        'middle-power',
        'It is a middle power of Central Asia',
        'Confirmed',
        'Kazakhstan uses the label itself',
      ),
      {
        says: 'Two statements too uncertain to be judged: collective contributions, standing as a key player',
        tag: 'sco-claim-list',
        attributes: { omissions: 'hide' },
        facts: ['45 statements', '2 more were too uncertain to check and are omitted.'],
      },
    ],
  },
  {
    title: 'What it leaves out',
    rows: [
      {
        says: 'China took the chair; 25 documents; IOFS, ECO and the United Arab Emirates; the next Secretary-General',
        tag: 'sco-claim-list',
        attributes: { 'as-of': PIECE, verdict: 'contradicted' },
        facts: [
          'What the piece leaves out',
          'China took the chair',
          '20 decisions, three statements',
          'IOFS, ECO and the United Arab Emirates took part.',
          'Nurlan Yermekbayev',
        ],
      },
    ],
  },
];
