/** The recipe of CONTRIBUTING.md for the next summit, tried on a copy of the sources with a meeting that is made up. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { dataset } from '../../src/dataset.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const last = dataset.summits.at(-1)!;
const chair = dataset.chairmanships.at(-1)!;
/** The last state in the order of the records that is a partner: it joins, and becomes the newest member. */
const joining = dataset.states.findLast(({ statuses }) => statuses.at(-1)?.status === 'partner')!.id;
const successor = dataset.states.find(({ id }) => id !== chair.state)!.id;
const year = Number(last.end.slice(0, 4)) + 1;
const [eve, start, end] = [`${year}-06-29`, `${year}-06-30`, `${year}-07-01`];
const id = `${year}-islamabad`;
const source = Math.max(...Object.keys(dataset.sources).map(Number)) + 1;

const file = `/** Islamabad ${year}: a meeting that is made up. */
import type { Summit, SummitDetail, AdoptedDocument } from '../types.js';

export const meeting: Summit = { id: '${id}', number: ${last.number + 1}, start: '${start}', end: '${end}', place: 'islamabad', host: '${chair.state}' };
export const chair: Required<SummitDetail>['chair'] = {
  name: 'Chair of the Day', state: '${chair.state}', office: 'president', title: 'President', sources: [${source}],
};
export const changes: SummitDetail['changes'] = [{ state: '${joining}', change: 'member', sources: [${source}] }];
export const sources: SummitDetail['sources'] = [${source}];
export const summit: SummitDetail = {
  id: '${id}', chair, changes, sources,
  motto: { title: { en: 'A motto that is made up' }, sources: [${source}] },
  adopted: { count: 2, sources: [${source}] },
  nextChair: { state: '${successor}', sources: [${source}] },
  participation: 'partial',
  participants: [{ state: '${chair.state}', as: 'member', sources: [${source}] }, { organisation: 'un', sources: [${source}] }],
};
export const documents: readonly AdoptedDocument[] = [
  { id: 'islamabad-declaration-${year}', key: true, type: 'declaration', title: 'Islamabad Declaration', themes: ['foreign-policy'], sources: [${source}] },
  { id: 'energy-plan-${year + 1}', key: true, type: 'action-plan', title: 'Energy Plan', themes: ['energy'], period: { from: '${year + 1}', to: '${year + 3}' }, sources: [${source}], confidence: 'medium' },
];
`;
const background = `/** Islamabad ${year}: a meeting that is made up. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance: 'Made up.',
  delegations: { ${chair.state}: { name: 'Chair of the Day', office: 'President', attendance: 'in-person', role: 'chair and host' }, un: { name: 'Guest of the Day', office: 'Secretary-General' } },
  documents: { 'islamabad-declaration-${year}': { titleIsOfficial: true }, 'energy-plan-${year + 1}': { titleIsOfficial: true } },
};
`;

/** Asks the copy, in a process of its own, what its queries and tags say. */
const ASK = `
import { chairOn, changesBetween, dataset, latestSummit, statesOn } from './src/dataset.ts';
import { render } from './src/static/index.ts';
const text = async (tag, attributes) => (await render(tag, attributes, { format: 'text' })).replace(/\\s+/g, ' ');
const on = async (day) => ({
  summit: latestSummit(dataset, day)?.id,
  chair: chairOn(dataset, day)?.state,
  members: statesOn(dataset, day, 'member').map(({ state }) => state.id),
  fact: await text('sco-fact', { name: 'member-count', 'as-of': day }),
  list: await text('sco-member-list', { 'as-of': day }),
  summits: await text('sco-summit-list', { 'as-of': day }),
});
const [eve, end] = process.argv.slice(2);
console.log(JSON.stringify({
  eve: await on(eve),
  end: await on(end),
  changes: changesBetween(dataset, eve, end).map(({ kind, states, summit, document }) => kind + ' ' + (states ?? [summit?.id ?? document?.id]).join(' ')),
  card: await text('sco-summit-card', {}),
  outcomes: await text('sco-outcome-list', { size: 'full' }),
  participants: await text('sco-participant-list', {}),
  document: await text('sco-document-card', { document: 'islamabad-declaration-' + end.slice(0, 4) }),
}));
`;

interface Day {
  readonly summit: string;
  readonly chair: string;
  readonly members: readonly string[];
  readonly fact: string;
  readonly list: string;
  readonly summits: string;
}
interface Answers {
  readonly eve: Day;
  readonly end: Day;
  readonly changes: readonly string[];
  readonly card: string;
  readonly outcomes: string;
  readonly participants: string;
  readonly document: string;
}

let copy: string;
/** What the generator printed. */
let generated: string;
let answers: Answers;

/** Replaces a piece of a file of the copy, which must be there. */
function edit(path: string, piece: string | RegExp, by: string): void {
  const whole = readFileSync(join(copy, path), 'utf8');
  const edited = whole.replace(piece, by);
  assert.notEqual(edited, whole, `${path}: ${piece}`);
  writeFileSync(join(copy, path), edited);
}
const node = (...args: readonly string[]): string =>
  execFileSync(process.execPath, args, { cwd: copy, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

before(() => {
  copy = mkdtempSync(join(tmpdir(), 'sco-next-summit-'));
  for (const each of [
    'src',
    'scripts',
    'docs',
    'integrations',
    'test',
    'package.json',
    'tsconfig.json',
    '.prettierrc',
  ])
    cpSync(join(root, each), join(copy, each), {
      recursive: true,
      filter: (path) => !/[/\\](?:pictures|differences)$/.test(path),
    });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');

  // Two new files.
  writeFileSync(join(copy, `src/data/summits/${id}.ts`), file);
  writeFileSync(join(copy, `src/data/summits/${id}.background.ts`), background);
  // The edition, the term that ended and the one that began, the source, the status.
  edit(
    'src/data/dataset-info.ts',
    /version: '[^']+',\n {2}date: '[^']+'/,
    `version: '${year}-07',\n  date: '${end}'`,
  );
  edit(
    'src/data/chairmanships.ts',
    new RegExp(`from: '${chair.from}',\\n([^]*)\\n\\];`),
    `from: '${chair.from}',\n    to: '${end}',\n$1\n  { state: '${successor}', from: '${end}', summit: ${last.number + 2}, sources: [${source}] },\n];`,
  );
  const entry = `'${source}': { url: 'https://eng.sectsco.org/made-up.html', publisher: 'sco-secretariat' },`;
  const block = `src/data/sources/${Math.floor(source / 100)}00.ts`;
  if (existsSync(join(copy, block))) edit(block, /\n\};\n$/, `\n  ${entry}\n};\n`);
  else
    writeFileSync(
      join(copy, block),
      `import type { Source } from '../types.js';\n\nexport const sources: { readonly [number: number]: Source } = { ${entry} };\n`,
    );
  edit(
    'src/data/states.ts',
    new RegExp(`(id: '${joining}',[^]*?status: 'partner',\\s+from: '[^']+',)([^]*?\\})`),
    `$1 to: '${end}',$2, { status: 'member', from: '${end}', sources: [${source}] }`,
  );
  // A city without an earlier summit.
  for (const language of ['en', 'ru', 'zh-Hans']) {
    const path = `src/strings/${language}/places.ts`;
    if (!readFileSync(join(copy, path), 'utf8').includes('islamabad'))
      edit(path, /\n(\s+astana:)/, `\n  islamabad: 'Islamabad',\n$1`);
  }
  generated = node('scripts/generate.mjs');
  writeFileSync(join(copy, 'ask.mjs'), ASK);
  answers = JSON.parse(node('--import', 'tsx', 'ask.mjs', eve, end)) as Answers;
});
after(() => rmSync(copy, { recursive: true, force: true }));

test('npm run generate once brings all generated files up to date', () =>
  assert.match(generated, /^Written: .*\nEverything is up to date\.\n$/s));

test('from its last day on, the new summit is the newest, and the new chair presides; on the eve the old ones do', () => {
  assert.deepEqual([answers.eve.summit, answers.eve.chair], [last.id, chair.state]);
  assert.deepEqual([answers.end.summit, answers.end.chair], [id, successor]);
});

test('the state that joined is a member from the last day on, and counted', () => {
  assert.ok(!answers.eve.members.includes(joining));
  assert.deepEqual(answers.end.members, [...answers.eve.members, joining]);
  assert.equal(Number(answers.end.fact), Number(answers.eve.fact) + 1);
  assert.match(answers.end.list, new RegExp(`${answers.end.members.length} members`));
});

test('what changed between the two days: the member, the chair, the documents', () => {
  for (const change of [
    `member ${joining}`,
    `chair ${successor}`,
    `summit ${id}`,
    `adopted islamabad-declaration-${year}`,
    `adopted energy-plan-${year + 1}`,
  ])
    assert.ok(answers.changes.includes(change), `${change} in ${answers.changes.join('; ')}`);
});

test('tags without a day are about the new summit', () => {
  assert.match(answers.card, new RegExp(`${last.number + 1}th meeting`));
  for (const word of [`Islamabad ${year}`, 'Chair of the Day', 'A motto that is made up'])
    assert.ok(answers.card.includes(word), answers.card);
  for (const word of ['Islamabad Declaration', 'Energy Plan'])
    assert.ok(answers.outcomes.includes(word), answers.outcomes);
  assert.ok(answers.participants.includes('Guest of the Day'), answers.participants);
  assert.ok(answers.document.includes('Islamabad Declaration'), answers.document);
  assert.ok(answers.end.summits.includes('Islamabad'), answers.end.summits);
});

test('tags of the eve do not know it', () => assert.ok(!answers.eve.summits.includes('Islamabad')));
