/** Generates what coding assistants read: `llms.txt` and, with every attribute and id, `docs/assistants.md`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fromSource as from } from './ts-import.mjs';
import { components } from './components.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { datasetInfo } = await from('data/dataset-info.ts');
const { LANGUAGES } = await from('i18n/languages.ts');
const { english } = await from('vocabulary/languages.ts');
const { records } = await from('vocabulary/records.ts');
const { settings } = await from('vocabulary/settings.ts');
const { vocabulary } = await from('vocabulary/vocabulary.ts');

/** What a tag shows, in the words of its class. */
function summaryOf(name) {
  const text = readFileSync(`${root}/src/components/${name}/${name}.element.ts`, 'utf8');
  return /@summary (.+)/.exec(text)[1];
}

/** Kinds of records with an id that an article names. The words of the others stand at their attributes. */
const KINDS = ['summit', 'state', 'document', 'organisation', 'claim', 'quote', 'speaker', 'term'];
const PLURALS = {
  summit: 'summits',
  state: 'states',
  document: 'documents',
  organisation: 'organisations and bodies',
  claim: 'statements',
  quote: 'quotations',
  speaker: 'speakers',
  term: 'terms',
};

const code = (words) => words.map((word) => `\`${word}\``).join(', ');

/** What an attribute takes. */
function takes(attribute) {
  const { kind, of, values = [], also = [] } = attribute;
  const others = also.length > 0 ? `, or ${code(also)}` : '';
  const some = kind === 'list' ? 'one or more, separated by spaces, of ' : '';
  if (of) {
    const ids = KINDS.includes(of)
      ? `ids of [${PLURALS[of]}](#${of})`
      : code(records[of].map(({ id }) => id));
    return `${some || (KINDS.includes(of) ? 'one of the ' : '')}${ids}${of === 'summit' ? ', or a year' : ''}${others}`;
  }
  if (kind === 'day') return `a day, \`2024-07-05\`${others}`;
  if (kind === 'date') return 'a day, month or year: `2024-07-05`, `2024-07`, `2024`';
  if (kind === 'number') return 'a number';
  if (kind === 'boolean') return 'nothing: it is there or not';
  if (kind === 'text') return 'any text';
  return `${some}${code(values)}${others}`;
}

const row = ([name, attribute]) => `- \`${name}\`: ${takes(attribute)}`;

const RULES = [
  '1. **Freeze the day.** Write `as-of="2024-07-05"`, the day of the article, on every tag, or once on an `<sco-provider>` around all. Without it, what the article says changes with the next edition.',
  '2. **Keep the children.** The HTML inside a tag is for readers without script, feeds and search. `npx sco-elements render page.html` writes it. Do not write, shorten or delete it by hand.',
  '3. **Cite.** State no fact about the organisation from memory. Take it from a tag, from `npx sco-elements render … --format text` or from docs/facts.md, with its day. Leave the sources in the footer of the tag: no `sources="none"`.',
];

const EXAMPLE = [
  '```html',
  '<script type="module" src="/sco-elements/sco-elements.js"></script>',
  '<sco-summit-card summit="2024-astana" as-of="2024-07-05"></sco-summit-card>',
  '```',
  '',
  '```js',
  "import 'sco-elements/components/summit-card.js'; // with a bundler: one import for each tag",
  "import { render } from 'sco-elements/static.js'; // on a server",
  "await render('sco-summit-card', { summit: '2024-astana', 'as-of': '2024-07-05' }); // HTML with the facts inside",
  '```',
  '',
  '```sh',
  'npx sco-elements list astana --json   # tags, attributes and ids, in English, Russian and Chinese',
  'npx sco-elements render page.html     # writes the facts into every tag of a page',
  'npx sco-elements check page.html      # wrong attributes and ids, facts that were corrected since',
  '```',
];

const HINTS = [
  '- Attributes have hyphens (`as-of`, `heading-level`), in JSX too. The types of `sco-elements/react`, `/preact`, `/solid`, `/svelte`, `/vue` and `/astro` refuse wrong ids.',
  `- The language is that of the nearest \`lang\`: ${code(LANGUAGES)}; others get English.`,
  '- Where custom elements are removed, as in WordPress, write `<div data-sco="summit-card" data-summit="2024-astana" data-as-of="2024-07-05">`.',
];

const DOCS = [
  ['assistants.md', 'every attribute and id of every tag'],
  ['facts.md', 'every fact for a sentence, with its value'],
  ['frameworks.md', 'Vite, Next.js, Vue, SvelteKit, Angular, Astro, Eleventy, Vitest, Jest: complete apps'],
  ['recipes.md', 'WordPress, feeds, newsletters, minifiers'],
  ['command.md', 'the command'],
  ['embedding.md', 'children, server rendering, boxes, facts of your own'],
  ['theming.md', 'custom properties and parts'],
  ['messages.md', 'what the console says, and why'],
  ['data.md', 'what the dataset contains, and its rules'],
];

const about = `Custom elements with dated, sourced facts about the Shanghai Cooperation Organisation (SCO) for articles. The facts are those of ${datasetInfo.date}, edition ${datasetInfo.version}; no request leaves the page.`;

const llms = [
  '# sco-elements',
  '',
  `> ${about}`,
  '',
  'Three rules:',
  '',
  ...RULES,
  '',
  ...EXAMPLE,
  '',
  ...HINTS,
  '',
  '## Tags',
  '',
  ...components.map((name) => `- \`<sco-${name}>\`: ${summaryOf(name)}`),
  '',
  '## Docs',
  '',
  ...DOCS.map(([file, title]) => `- [${file}](docs/${file}): ${title}`),
];

const guide = [
  '# For coding assistants',
  '',
  `${about} \`npx sco-elements list --json\` prints what is on this page as JSON, and the package has`,
  'it as `custom-elements.json`, `web-types.json` and `html-custom-data.json`.',
  '',
  '## Three rules',
  '',
  ...RULES,
  '',
  ...EXAMPLE,
  '',
  ...HINTS,
  '',
  '## Attributes of every tag',
  '',
  ...Object.entries(settings).map(row),
  '',
  ...components.flatMap((name) => {
    const own = Object.entries(vocabulary[`sco-${name}`] ?? {}).filter(
      ([each, attribute]) => JSON.stringify(settings[each]) !== JSON.stringify(attribute),
    );
    return [`## \`<sco-${name}>\``, '', summaryOf(name), '', ...own.map(row), ''];
  }),
  '# Ids',
  '',
  ...KINDS.flatMap((kind) => [
    `<h2 id="${kind}">${PLURALS[kind][0].toUpperCase()}${PLURALS[kind].slice(1)}</h2>`,
    '',
    ...records[kind].map(({ id, title }) => `- \`${id}\`: ${title(english) ?? id}`),
    '',
  ]),
];

export const generatedForAssistants = { 'llms.txt': llms, 'docs/assistants.md': guide };
