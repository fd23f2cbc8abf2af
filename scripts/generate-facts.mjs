/** Generates `docs/facts.md`: every name that `<sco-fact>` knows, with its value on the last day of the data. */
import { fromSource as from } from './ts-import.mjs';

const { NothingToShow, render } = await from('static/index.ts');
const { datasetInfo } = await from('data/dataset-info.ts');
const { summits } = await from('data/summits.ts');
const { fact } = await from('vocabulary/attributes.ts');
const { titledWords } = await from('vocabulary/titles.ts');
const { formatDate } = await from('i18n/dates.ts');
const { localeFor } = await from('i18n/locale.ts');

const { date, version } = datasetInfo;

/** What the tag writes; undefined if it knows no such fact. */
async function valueOf(attributes) {
  try {
    return (await render('sco-fact', { 'as-of': date, ...attributes }, { format: 'text' })).trim();
  } catch (error) {
    if (error instanceof NothingToShow) return undefined;
    throw error;
  }
}

/** The value of a fact. Where the newest summit has none, that of the newest one that has it. */
async function cellOf(name) {
  const value = await valueOf({ name });
  if (value !== undefined) {
    const words = await valueOf({ name, format: 'words' });
    return words === value ? value : `${value} (${words})`;
  }
  for (const { id } of summits.toReversed()) {
    const earlier = await valueOf({ name, summit: id });
    if (earlier !== undefined) return `not known; ${earlier} with \`summit="${id}"\``;
  }
  throw new Error(`<sco-fact name="${name}"> has no value at all.`);
}

const rows = [];
for (const { value: name, title } of titledWords('name', fact.name.values))
  rows.push(`| \`${name}\` | ${title} | ${await cellOf(name)} |`);

/** Lines of the generated page, by path. */
export const generatedFacts = {
  'docs/facts.md': [
    '# Every fact for a sentence',
    '',
    '```html',
    `The SCO has <sco-fact name="member-count" format="words" as-of="${date}">ten</sco-fact> members.`,
    '```',
    '',
    `What each \`name\` writes on ${formatDate(date, localeFor('en').tag)}, the last day of the data (edition ${version}), and in`,
    'brackets with `format="words"`. `summit-count` and the names that begin with `latest-` are about the newest summit. The',
    'other facts about a summit are about the one that `summit="2024-astana"` names, else the newest one. Where a fact is not',
    'known on the day, the text between the tags stays.',
    '',
    'In Russian a name or a number in words is in the nominative, and the number masculine: `двадцать один` before `документ`.',
    'Where the sentence asks for another case or gender, write digits, and name the place yourself.',
    '',
    '| `name` | says | value |',
    '| --- | --- | --- |',
    ...rows,
  ],
};
