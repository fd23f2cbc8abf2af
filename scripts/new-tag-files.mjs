/**
 * Templates for the files of a new tag. The tag starts as a list of members with sources, so that all tests of tags
 * pass before you replace it.
 */

export const camelCase = (name) => name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const className = (name) => camelCase(`Sco-${name}`);
/** `quote-list` → `Quote list` */
const title = (name) => (name[0].toUpperCase() + name.slice(1)).replaceAll('-', ' ');

const registration = (name) => `import { define } from '../../element/define.js';
import { ${className(name)} } from './${name}.element.js';

define('sco-${name}', ${className(name)});

declare global {
  interface HTMLElementTagNameMap {
    'sco-${name}': ${className(name)};
  }
}

export * from './${name}.element.js';
`;

const element = (name) => `import type { TemplateResult } from 'lit';
import { mergeById } from '../../data/queries/merge-by-id.js';
import { statesOn } from '../../data/queries/states.js';
import { states } from '../../data/states.js';
import type { State } from '../../data/types.js';
import { ScoElement } from '../../element/sco-element.js';
import { baseStyles } from '../../styles/base.styles.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { ${camelCase(name)}Styles } from './${name}.styles.js';
import { ${camelCase(name)}Template, vocabulary } from './${name}.template.js';

/**
 * @summary What a reader gets, in one sentence.
 * @tagname sco-${name}
 * @customElement sco-${name}
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Fallback in readable HTML: shown without JavaScript, while loading, and when the list cannot be drawn.
 *
 * @fires {CustomEvent<{part: string, open: boolean}>} sco-toggle - The reader opened or closed the list of sources (\`part\` is \`sources\`) or the panel (\`part\` is \`tools\`).
 *
 * @csspart base - The element around all content.
 * @csspart kicker - The label above the heading.
 * @csspart heading - The heading.
 * @csspart list - The list.
 * @csspart mark - The note number after a fact (\`sources="facts"\`).
 * @csspart footer - The footer: the day, the sources and the version of the data.
 * @csspart sources-button - The button that opens the list of sources.
 * @csspart tools-button - The button that opens the panel with what a reader can do: cite, take the data, embed, report an error.
 * @csspart tools - The panel.
 * @csspart sources - The list of sources, or the numbered notes (\`sources="facts"\`).
 *
 * @cssstate loading - Data or translations are loading; the children are shown.
 * @cssstate ready - The tag is drawn.
 * @cssstate empty - The tag is drawn, but there is nothing to list on that day.
 * @cssstate deferred - The tag waits with its first drawing, because it would shift visible content; the children are shown.
 * @cssstate error - The tag cannot be drawn; the children are shown.
 */
export class ${className(name)} extends ScoElement {
  static override styles = [baseStyles, ${camelCase(name)}Styles];

  static override readonly vocabulary = vocabulary;

  protected override draw(context: DrawingContext<typeof vocabulary>): TemplateResult | undefined {
    const own = this.settings.facts;
    const all: readonly State[] = mergeById(states, own?.states, own?.replace);
    const members = statesOn({ states: all }, context.day, 'member');
    if (!members.length) this.empty();
    return ${camelCase(name)}Template(members, context);
  }
}
`;

const template = (name) => `import { html, type TemplateResult } from 'lit';
import type { StateOn } from '../../data/queries/states.js';
import { fill } from '../../i18n/phrases.js';
import { ${camelCase(name)} } from '../../strings/en/${name}.js';
import { states } from '../../strings/en/states.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { heading } from '../../templates/heading.js';

export const vocabulary = { ${camelCase(name)}, states };

/** The members, and since when. */
export function ${camelCase(name)}Template(
  members: readonly StateOn[],
  { words, cite, level, name, time }: DrawingContext<typeof vocabulary>,
): TemplateResult {
  const { kicker, heading: title, line, none } = words.${camelCase(name)};
  return html\`
    <p class="kicker" part="kicker">\${kicker}</p>
    \${heading(level, title)}
    \${
      members.length
        ? html\`<ul class="rows nums" part="list">
            \${members.map(
              ({ state, interval }) =>
                html\`<li>
                  \${fill(line, { state: name(state.id), date: time(interval.from) })}\${cite.mark(interval)}
                </li>\`,
            )}
          </ul>\`
        : html\`<p>\${none}</p>\`
    }
  \`;
}
`;

const styles = (name) => `import { css } from 'lit';

export const ${camelCase(name)}Styles = css\`
  .rows {
    margin-block-start: 0.9em;
  }
  .rows > li {
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_rule);
  }
\`;
`;

const phrases = (name) => `  kicker: 'Shanghai Cooperation Organisation',
  heading: '${title(name)}',
  line: '{state}: {date}',
  none: 'Nothing to list on this day.',
};
`;
const words = (name, language) =>
  language === 'en'
    ? `/** Words of \`<sco-${name}>\`. */\nexport const ${camelCase(name)} = {\n${phrases(name)}`
    : `import type { ${camelCase(name)} } from '../en/${name}.js';

// Still in English: to be translated.
export const words: typeof ${camelCase(name)} = {
${phrases(name)}`;

const story = (name) => `import type { Meta } from '@storybook/web-components-vite';
import '../src/components/${name}/${name}.js';
import { snippet, metaOf, withoutScript, type Args, type Story } from './support/story.js';

const children = \`<h3>${title(name)}</h3>
<p>Kazakhstan: 15 June 2001</p>\`;

/** Which question does it answer? Say what a reader gets, and where in an article it belongs. */
const meta = {
  title: 'Members and partners/${title(name)}',
  id: 'tags-${name}',
  ...metaOf('sco-${name}', { 'as-of': '2024-07-05', children }),
} satisfies Meta<Args>;
export default meta;

/** On the day after the Astana summit. */
export const OnADay: Story = {};

/** \`sources="facts"\` sets a number at each fact, and the notes below. */
export const SourcesAtTheFacts: Story = { args: { sources: 'facts' } };

/** On a page that is read from right to left. */
export const RightToLeft: Story = {
  parameters: { frame: '<div lang="fa" dir="rtl">\\n  {tag}\\n</div>' },
};

/** What a feed, a reader mode or a page without script shows: the children. */
export const WithoutScript: Story = { render: (args) => withoutScript(snippet('sco-${name}', args)) };
`;

const componentTest = (name) => `import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import { draw, drawn, part, words } from '../support/tags.js';

describe('<sco-${name}>', () => {
  it('<sco-${name} as-of="2024-07-05"> has a line for each member', async () => {
    const tag = await draw(html\`<sco-${name} as-of="2024-07-05"></sco-${name}>\`);
    expect(words(part(tag, 'heading'))).to.equal('${title(name)}');
    const lines = [...part(tag, 'list').children].map((line) => words(line));
    expect(lines).to.have.lengthOf(10);
    expect(lines).to.include('Belarus: 4 July 2024');
    await expect(tag).to.be.accessible();
  });

  it('<sco-${name} as-of="2001-06-14"> is empty, and says so', async () => {
    const tag = await draw(html\`<sco-${name} as-of="2001-06-14"></sco-${name}>\`);
    expect(tag.matches(':state(empty)')).to.equal(true);
    expect(drawn(tag)).to.include('Nothing to list on this day.');
  });
});
`;

/** What tests expect in each language: the names of two members and the day of accession. */
const factsText = (facts) =>
  Object.entries(facts)
    .map(([language, list]) => `      '${language}': [${list.map((fact) => `'${fact}'`).join(', ')}],\n`)
    .join('');

const staticCase = (name, facts) => `import type { Case } from '../cases.js';

export const cases: readonly Case[] = [
  {
    tag: 'sco-${name}',
    attributes: { 'as-of': '2024-07-05', sources: 'facts' },
    facts: {
${factsText(facts)}    },
    types: [],
  },
];
`;

const phraseCase = (name, facts) => `import { html } from 'lit';
import { DAY, inAll, type Case } from '../phrase-case.js';

export const cases: readonly Case[] = [
  ...inAll('sco-${name}', '', (lang) => html\`<sco-${name} lang=\${lang} as-of=\${DAY}></sco-${name}>\`, {
${factsText(facts)}  }),
];
`;

const scenes = (name) => `import { html } from 'lit';
import { click, notes, type Scene } from '../scene.js';

export const scenes: readonly Scene[] = [
  { template: html\`<sco-${name}></sco-${name}>\`, act: click('tools-button', 'sources') },
  { template: html\`<sco-${name} sources="facts"></sco-${name}>\`, act: notes },
  { template: html\`<sco-${name} as-of="2001-06-14"></sco-${name}>\` },
  { template: html\`<sco-${name} as-of="never"></sco-${name}>\` },
];
`;

/** Contents of all new files of a tag, by path. `facts` are what tests expect in each language. */
export const newFiles = (name, facts) => ({
  [`src/components/${name}/${name}.ts`]: registration(name),
  [`src/components/${name}/${name}.element.ts`]: element(name),
  [`src/components/${name}/${name}.template.ts`]: template(name),
  [`src/components/${name}/${name}.styles.ts`]: styles(name),
  ...Object.fromEntries(
    Object.keys(facts).map((language) => [`src/strings/${language}/${name}.ts`, words(name, language)]),
  ),
  [`stories/${name}.stories.ts`]: story(name),
  [`test/components/${name}.test.ts`]: componentTest(name),
  [`test/contract/scenes/${name}.ts`]: scenes(name),
  [`test/static/cases/${name}.ts`]: staticCase(name, facts),
  [`test/support/phrases/${name}.ts`]: phraseCase(name, facts),
});

/** The words by which the snippet builder finds the tag, in a file of `src/builder/questions`: English at first. */
const questionsOf = (name) => [
  { before: '  },\n  asked: {', text: `    '${name}': '${title(name)}',\n` },
  {
    before: '  },\n  howMany:',
    text: `    '${name}': 'What does an editor ask that <sco-${name}> answers?',\n`,
  },
];

/**
 * Additions to existing files: the text, and the string to insert it before (default: append).
 *
 * @param {string} name
 * @param {readonly string[]} languages those with words
 */
export const additions = (name, languages) => ({
  'README.md': [
    {
      before: '| `<sco-provider>`',
      text: `| \`<sco-${name}>\` | what a reader gets | |\n`,
    },
  ],
  'src/builder/asked.ts': [
    { before: '} as const satisfies', text: `  '${name}': { tag: 'sco-${name}' },\n` },
  ],
  ...Object.fromEntries(
    languages.map((language) => [`src/builder/questions/${language}.ts`, questionsOf(name)]),
  ),
  'src/vocabulary/attributes.ts': [
    { text: `\nexport const ${camelCase(name)} = {} as const satisfies Attributes;\n` },
  ],
  'stories/every-tag/every-tag.html': [{ text: `\n<h2>${title(name)}</h2>\n<sco-${name}></sco-${name}>\n` }],
});
