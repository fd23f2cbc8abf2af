/** English as a reader sees it: terms, articles, plurals and labels that agree with what they stand beside. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dataset } from '../../src/dataset.js';
import { counted, fill } from '../../src/i18n/phrases.js';
import { documentTypes } from '../../src/strings/en/document-types.js';
import { claimList } from '../../src/strings/en/claim-list.js';
import { outcomeList } from '../../src/strings/en/outcome-list.js';
import { participantList } from '../../src/strings/en/participant-list.js';
import { roadmap } from '../../src/strings/en/roadmap.js';
import { summitCard } from '../../src/strings/en/summit-card.js';
import { render } from './rendered.js';

type Attributes = Readonly<Record<string, string>>;

const said = async (tag: string, attributes: Attributes): Promise<string> =>
  (await render(tag, { sources: 'none', lang: 'en', ...attributes }, { format: 'text' })).replace(
    /\s+/g,
    ' ',
  );

const markup = (tag: string, attributes: Attributes) =>
  `<${tag}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')}>`;

/** What a tag says, and what it said before, which no reader may see again. */
const sentences = (
  title: string,
  cases: readonly (readonly [tag: string, attributes: Attributes, says: string, before?: string])[],
) =>
  describe(title, () => {
    for (const [tag, attributes, says, before] of cases)
      test(`${markup(tag, attributes)}: ${says}`, async () => {
        const text = await said(tag, attributes);
        assert.ok(text.includes(says), text);
        if (before) assert.ok(!text.includes(before), text);
      });
  });

sentences('a term means what it says', [
  ['sco-figure', { measure: 'gdp' }, 'GDP, nominal', 'market prices'],
  ['sco-roadmap', { 'as-of': '2026-09-15' }, 'Countering extremist ideology', ' Extremist ideology ·'],
  ['sco-document-card', { document: 'declaration-heads-2002' }, 'Text:', 'Official text'],
  [
    'sco-outcome-list',
    { summit: '2024-astana', group: 'theme', size: 'full' },
    ' Counter-narcotics ---',
    ' counter-narcotics ---',
  ],
]);

sentences('states have their articles inside a sentence, and none in a list', [
  [
    'sco-summit-card',
    { summit: '2022-samarkand' },
    'Dialogue partner status granted: Bahrain, Kuwait, Maldives, Myanmar and United Arab Emirates',
  ],
  [
    'sco-changes',
    { from: '2022-09-10', 'as-of': '2022-09-17', layout: 'inline', limit: '20' },
    'dialogue partner status was granted to Bahrain, Kuwait, the Maldives, Myanmar and the United Arab Emirates',
  ],
  [
    'sco-member-list',
    { status: 'partner', layout: 'inline', 'as-of': '2026-09-15' },
    'Kuwait, Laos, the Maldives, Mongolia',
  ],
]);

sentences('two states sign two memorandums', [
  ['sco-summit-card', { summit: '2016-tashkent' }, 'Memorandums of obligations signed by India and Pakistan'],
  ['sco-summit-card', { summit: '2022-samarkand' }, 'Memorandum of obligations signed by Iran'],
  [
    'sco-changes',
    { from: '2016-06-01', 'as-of': '2016-06-30', layout: 'inline', limit: '20' },
    'India and Pakistan signed memorandums of obligations',
  ],
]);

sentences('records are sentences', [
  [
    'sco-state-card',
    { state: 'by' },
    'Became the tenth member at the Astana summit; the procedure',
    'Tenth member since',
  ],
  ['sco-claim', { claim: 'regional-to-global' }, 'It is documented that the Declaration', 'Documented is'],
  [
    'sco-claim',
    { claim: 'drugs-relevance' },
    'This is a judgement. What is on record: Kazakhstan proposed',
    'behind it',
  ],
]);

describe('a number in a sentence', () => {
  const { message, below, partial } = participantList;
  for (const [count, forms, says] of [
    [0, message, 'Sent a message (not counted): 0'],
    [1, message, 'Sent a message (not counted): 1'],
    [21, message, 'Sent a message (not counted): 21'],
    [1, below, '1 delegation was led below the level of head of state or government.'],
    [2, below, '2 delegations were led below the level of head of state or government.'],
    [1, partial, 'The list is incomplete: at least 1 delegation attended.'],
    [5, partial, 'The list is incomplete: at least 5 delegations attended.'],
    [1, roadmap.folded.past, '1 expired document'],
    [21, roadmap.folded.past, '21 expired documents'],
    [1.5, roadmap.folded.past, '1.5 expired documents'],
    [1, roadmap.over, '1 completed item'],
    [0, roadmap.over, '0 completed items'],
    [1, outcomeList.forms.unsigned, '1 adopted without signature'],
    [1, claimList.unpublished, ' 1 more was too uncertain to check and is omitted.'],
    [2, claimList.unpublished, ' 2 more were too uncertain to check and are omitted.'],
    [1, summitCard.changes['memorandum-signed'], 'Memorandum of obligations signed by {states}'],
    [2, summitCard.changes['memorandum-signed'], 'Memorandums of obligations signed by {states}'],
  ] as const)
    test(says.trim(), () => assert.equal(counted(count, forms, 'en-GB').replace(/\u00a0/g, ' '), says));
  test('expired (until 2025)', () =>
    assert.equal(fill(roadmap.phase.past, { period: 'until 2025' }).join(''), 'expired (until 2025)'));
});

describe('the label of a document agrees with its title', () => {
  test('a road map or work plan is labelled as a plan', () =>
    assert.equal(documentTypes['action-plan'], 'Plan'));
  test('a decision on a report is labelled as a decision', () =>
    assert.deepEqual(
      dataset.documents.filter(({ type, title }) => type !== 'decision' && title.startsWith('Decision ')),
      [],
    ));
});

test('nobody has two spellings', () => {
  const names = Object.values(dataset.summitBackgrounds).flatMap(({ delegations }) =>
    Object.values(delegations).flatMap(({ name }) => name ?? []),
  );
  const heads = dataset.bodies.flatMap(({ heads: all = [] }) => all.map(({ name }) => name));
  const known = new Set([...names, ...heads]);
  for (const [one, other] of [
    ['Ruslan Mirzayev', 'Ruslan Mirzaev'],
    ['Tigran Sargsyan', 'Tigran Sarkisyan'],
    ['Dzhenisbek Dzhumanbekov', 'D. Dzhumanbekov'],
  ] as const)
    assert.deepEqual([known.has(one), known.has(other)], [true, false], one);
});
