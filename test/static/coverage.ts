/**
 * Everything that the source article of 8 July 2024 states, in our words, and the tag that shows it. Where the article
 * is wrong, the tag shows what is right. `docs/coverage.md` is generated from this file.
 */
import { outlook } from './coverage-outlook.js';
import {
  row,
  wrong,
  statement,
  MEMBERS,
  PARTNERS,
  ORGANISATIONS,
  ASTANA,
  documentCard,
  entry,
  type Row,
  type Section,
  markup,
} from './coverage-rows.js';

export const sections: readonly Section[] = [
  {
    title: 'The piece itself',
    rows: [
      statement('article-title', 'Its title', 'Unverifiable', 'Well Done Kazakhstan'),
      statement(
        'article-author',
        'Its author, Khalid Taimur Akram, and his office',
        'Confirmed',
        'Khalid Taimur Akram',
        'Pakistan Research Center for a Community with Shared Future',
      ),
      statement(
        'article-author-seat',
        'The seat of his centre (PRCCSF): Islamabad',
        'Confirmed',
        'Islamabad',
      ),
      statement(
        'article-publisher',
        'The institute that published it (ICSF), at the Communication University of China',
        'Confirmed',
        'Communication University of China',
      ),
      statement('article-date', 'Its date, 8 July 2024', 'Unverifiable', '8 July 2024'),
    ],
  },
  {
    title: 'The summit',
    rows: [
      row('The 24th summit of the SCO', 'sco-summit-card', ASTANA, 'SCO · 24th meeting of heads of state'),
      row('Held in Astana', 'sco-summit-card', ASTANA, 'Astana 2024', '3–4 July 2024'),
      row('The same, among all summits', 'sco-summit-list', {}, 'Astana'),
      row('What happened when', 'sco-event-timeline', ASTANA, 'Astana'),
      statement('summit-ordinal-place', 'Astana was host of the 24th summit', 'Confirmed', 'fourth'),
      row('Kazakhstan was in the chair', 'sco-chair-list', {}, 'Kazakhstan'),
      statement('kz-chair', 'Kazakhstan held the chair', 'Confirmed', '5 July 2023'),
      row(
        'President Kassym-Jomart Tokayev',
        'sco-summit-card',
        ASTANA,
        'Kassym-Jomart Tokayev, President of Kazakhstan',
      ),
      statement(
        'tokayev-president',
        'He leads the initiatives of Kazakhstan',
        'Confirmed',
        'chaired by Tokayev',
      ),
      row('What he said there', 'sco-quote-list', ASTANA, 'Kassym-Jomart Tokayev'),
      statement(
        'tokayev-mechanism',
        'The SCO as a mechanism that adds to sustainable growth',
        'Imprecise',
        'Tokayev said this',
      ),
      statement(
        'tokayev-noted',
        'Tokayev noted that the session took up concerns of the world',
        'Unverifiable',
        'no alternative to the UN',
      ),
      statement(
        'broad-issues',
        'Many global issues came up',
        'Confirmed',
        'Afghanistan, drugs and terrorism',
      ),
      statement(
        'sixteen-countries',
        'Heads of state and government of 16 countries came',
        'Imprecise',
        'United Arab Emirates',
        'S. Jaishankar',
      ),
      wrong(
        'Who came for the 16 countries',
        'sco-participant-list',
        ASTANA,
        'United Arab Emirates',
        'Jaishankar',
      ),
      statement('intl-org-leaders', 'Heads of international organisations came', 'Confirmed', 'ECO, CICA'),
      statement(
        'bridge-east-west',
        'Bridging East and West was discussed',
        'Imprecise',
        'Tokayev’s address of July 2023',
      ),
    ],
  },
  {
    title: 'States',
    rows: [
      row('Ten member states', 'sco-member-list', {}, '10 members', ...Object.values(MEMBERS)),
      statement('ten-members', 'All ten attended', 'Confirmed', 'listed correctly'),
      row('Ten members at the summit', 'sco-summit-card', ASTANA, '10 members'),
      ...Object.values(MEMBERS).map((name) =>
        row(`${name}, a member that came`, 'sco-participant-list', ASTANA, name),
      ),
      ...Object.entries(MEMBERS).map(([state, name]) =>
        row(`${name}, a member`, 'sco-state-card', { state }, name),
      ),
      ...Object.values(PARTNERS).map((name) =>
        wrong(`${name}, called a guest country`, 'sco-member-list', { status: 'dialogue-partner' }, name),
      ),
      wrong('Mongolia, called a guest country', 'sco-member-list', { status: 'observer' }, 'Mongolia'),
      wrong(
        'Turkmenistan, a guest country: the only guest without a status',
        'sco-summit-card',
        ASTANA,
        '1 guest of the chair',
        '4 dialogue partners',
        '1 observer',
      ),
      ...Object.entries({ ...PARTNERS, mn: 'Mongolia' }).map(([state, name]) =>
        wrong(`${name}, called a guest country`, 'sco-state-card', { state }, name),
      ),
      row('Turkmenistan, a guest country', 'sco-participant-list', ASTANA, 'Turkmenistan'),
      statement(
        'guest-countries',
        'Azerbaijan, Mongolia, Qatar, Türkiye and Turkmenistan were guests',
        'Imprecise',
        'Mongolia was an SCO observer',
        'Turkmenistan alone had no SCO status',
      ),
      row('The states on a map', 'sco-map', {}, 'Kazakhstan'),
    ],
  },
  {
    title: 'Organisations',
    rows: [
      row(
        'The Shanghai Cooperation Organisation, and its size',
        'sco-figure',
        { measure: 'population' },
        '%',
      ),
      statement('orgs-five', 'UN, CICA, CIS, CSTO and EEC took part', 'Confirmed', 'all five'),
      row('International organisations, counted', 'sco-summit-card', ASTANA, '7 organisations'),
      ...(['un', 'cica', 'cis', 'csto', 'eec'] as const).map((id) =>
        row(`${id.toUpperCase()}, present`, 'sco-participant-list', ASTANA, ORGANISATIONS[id]),
      ),
      ...Object.entries(ORGANISATIONS).map(([id, name]) =>
        row(`${id.toUpperCase()}, an organisation`, 'sco-organisation-list', { organisation: id }, name),
      ),
      row('CICA, in a sentence', 'sco-term', { term: 'cica' }, ORGANISATIONS.cica),
      row('CARICC, in a sentence', 'sco-term', { term: 'caricc' }, ORGANISATIONS.caricc),
      row('Ten members, in a sentence', 'sco-fact', { name: 'member-count', format: 'words' }, 'ten'),
      row('The newest member, in a sentence', 'sco-fact', { name: 'newest-member' }, 'Belarus'),
      row(
        'The documents adopted, in a sentence',
        'sco-fact',
        { name: 'document-count', summit: '2024-astana' },
        '25',
      ),
      statement(
        'orgs-oic',
        'The OIC took part',
        'Contradicted',
        'Organisation of Islamic Cooperation is in none of the participant lists',
        'Islamic Organisation for Food Security',
      ),
      statement('orgs-eco-missing', 'No other came', 'Imprecise', 'Economic Cooperation Organisation'),
      statement(
        'caricc-name',
        'CARICC coordinates Central Asia’s anti-drug work',
        'Imprecise',
        'Central Asian Regional Information and Coordination Centre',
      ),
    ],
  },
  {
    title: 'Documents and resolutions',
    rows: [
      row('Key documents were adopted', 'sco-outcome-list', ASTANA, 'Astana Declaration'),
      row('How many were adopted', 'sco-summit-card', ASTANA, '25 documents'),
      entry('The Astana Declaration', 'Astana Declaration of the Council of Heads of State'),
      documentCard('The Astana Declaration', 'astana-declaration-2024', 'Astana Declaration', '4 July 2024'),
      statement('doc-declaration', 'The Astana Declaration was adopted', 'Confirmed', '4 July 2024'),
      entry(
        'Kazakhstan’s initiative on world unity',
        'World Unity for a Just Peace, Harmony and Development',
      ),
      documentCard('Kazakhstan’s initiative on world unity', 'world-unity-initiative-2024', 'World Unity'),
      statement('doc-initiative', 'That initiative was adopted', 'Confirmed', 'proposal of July 2023'),
      wrong(
        'A development strategy until 2025',
        'sco-document-timeline',
        { summit: '2015-ufa' },
        'Development Strategy',
        '2025',
      ),
      statement(
        'doc-strategy-2025',
        'Astana adopted a development strategy until 2025',
        'Contradicted',
        'It was Ufa, on 10 July 2015',
        'Tianjin adopted the strategy until 2035 on 1 September 2025',
      ),
      entry(
        'The programme against terrorism, separatism and extremism for 2025–2027',
        'Programme of Cooperation',
        '2025–2027',
      ),
      documentCard('That programme', 'ct-programme-2025-2027', '2025–2027'),
      statement('doc-terror', 'That programme was adopted', 'Confirmed', 'Programme, 4 July 2024'),
      entry('The Anti-Drug Strategy', 'SCO Anti-Drug Strategy for 2024–2029'),
      documentCard('The Anti-Drug Strategy', 'anti-drug-strategy-2024-2029', '2024–2029'),
      statement('doc-drugs', 'It was adopted', 'Confirmed', 'action programme to implement it'),
      entry('The strategy to develop energy cooperation', 'Development of Energy Cooperation'),
      documentCard('The energy strategy', 'energy-strategy-2030', '2030'),
      statement('doc-energy', 'It was adopted', 'Confirmed', 'until 2030'),
      entry('A resolution on the Association of Investors', 'Association of Investors'),
      documentCard(
        'The Association of Investors',
        'association-of-investors-2024',
        'Association of Investors',
      ),
      statement(
        'doc-investors',
        'That resolution passed',
        'Confirmed',
        'not resolutions but decisions',
        'founding meeting in Astana on 18 March 2025',
      ),
      entry('A programme for protected areas and eco-tourism', 'protected'),
      documentCard('That programme', 'protected-areas-ecotourism-programme-2024', 'protected'),
      statement('doc-ecotourism', 'It was approved', 'Confirmed', 'protected natural areas'),
      entry('Mechanisms for financing projects', 'project activities'),
      documentCard('Those mechanisms', 'project-financing-mechanisms-2024', 'project activities'),
      statement('doc-financing', 'They were dealt with', 'Imprecise', 'No sign was found of a fund or bank'),
    ],
  },
  ...outlook,
];

export const rows: readonly Row[] = sections.flatMap((section) => section.rows);

/** `docs/coverage.md`. */
export function page(): string {
  const lists = sections.map(({ title, rows: list }) => {
    const items = list.map((each) => {
      const facts = each.facts.map((fact) => `“${fact}”`).join(', ');
      return `- [x] ${each.says}${each.wrong ? ' **(not quite so)**' : ''}\n      \`${markup(each)}\`: ${facts}`;
    });
    return `## ${title}\n\n${items.join('\n')}\n`;
  });
  return `# What the source article says, and where it is shown

Every statement of the opinion piece of 8 July 2024 on the Astana summit and everything that it names, in our words, with
the tag that shows it and what a reader finds there. “Not quite so” marks what the piece has wrong or loosely: the tag
says what is right. Written from \`test/static/coverage.ts\`; \`test/static/coverage.test.ts\` draws each tag and looks.

${lists.join('\n')}`;
}
