import type { Meta } from '@storybook/web-components-vite';
import '../src/components/changes/changes.js';
import { snippet, metaOf, withoutScript, type Args, type Story } from './support/story.js';

const children = `<h3>The SCO since 5 July 2024</h3>
<ul>
  <li>16 observers and dialogue partners became SCO partners (1 September 2025)</li>
  <li>Laos became an SCO partner (1 September 2025)</li>
</ul>
<p>As of 24 November 2026</p>`;

/**
 * What has changed since an article was written? Members and partners, the chair, summits and documents since a day, the
 * weightiest first. For the paragraph that a new article on an old subject needs.
 */
const meta = {
  title: 'The organisation/Changes',
  id: 'tags-changes',
  ...metaOf('sco-changes', { from: '2024-07-05', 'as-of': '2026-11-24', children }),
} satisfies Meta<Args>;
export default meta;

/** Since the Astana summit of 2024: five changes, the others one step away. */
export const SinceAstana: Story = {};

/** Plain lines, without what lies beyond `limit`. */
export const List: Story = { args: { layout: 'list', children: '' } };

/** One sentence in running text. */
export const InASentence: Story = {
  args: { layout: 'inline', children: '' },
  parameters: { frame: '<p>The organisation has not stood still. {tag}</p>' },
};

/** Around the accession of Belarus. */
export const AroundAnAccession: Story = { args: { from: '2024-07-03', 'as-of': '2024-07-05', children: '' } };

/** Without `from`: the last year. */
export const TheLastYear: Story = { args: { from: undefined, 'as-of': undefined, children: '' } };

/** Nothing changed between two days. */
export const NothingChanged: Story = { args: { 'as-of': '2024-12-31', children: '' } };

/** `sources="facts"` sets a number at each fact, and the notes below. */
export const SourcesAtTheFacts: Story = { args: { sources: 'facts', children: '' } };

/** The day is none: the children stay, and the console says why. */
export const WhenTheDayIsWrong: Story = { args: { from: 'last summer' } };

/** In Russian. */
export const InRussian: Story = { args: { lang: 'ru', children: '' } };

/** In Simplified Chinese. */
export const InChinese: Story = { args: { lang: 'zh-Hans', children: '' } };

/** On a page that is read from right to left. */
export const RightToLeft: Story = {
  args: { children: '' },
  parameters: { frame: '<div lang="fa" dir="rtl">\n  {tag}\n</div>' },
};

/** In a narrow column. */
export const InANarrowColumn: Story = {
  args: { children: '' },
  parameters: { frame: '<div style="max-inline-size: 18rem">\n  {tag}\n</div>' },
};

/** What a feed, a reader mode or a page without script shows: the children. */
export const WithoutScript: Story = { render: (args) => withoutScript(snippet('sco-changes', args)) };
