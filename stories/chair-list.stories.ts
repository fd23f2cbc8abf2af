import type { Meta } from '@storybook/web-components-vite';
import '../src/components/chair-list/chair-list.js';
import { snippet, metaOf, withoutScript, type Args, type Story } from './support/story.js';

const children = `<h3>Who presided over the SCO</h3>
<ul>
  <li>China, since 4 July 2024</li>
  <li>Kazakhstan, 4 July 2023 – 4 July 2024</li>
</ul>
<p>As of 5 July 2024</p>`;

/**
 * Who is in the chair, and who was? Which state presided and when, with the motto of its term, the tourism and
 * cultural capital, and the summit that closed it. A term that lasts has no end yet.
 */
const meta = {
  title: 'Summits/Chair list',
  id: 'tags-chair-list',
  ...metaOf('sco-chair-list', { 'as-of': '2024-07-05', limit: 5, children }),
} satisfies Meta<Args>;
export default meta;

/** The last five terms, on the day after the Astana summit. */
export const TheLastFive: Story = {};

/** Without any attribute: the last five terms, and folded those before them. */
export const TheLatest: Story = { args: { 'as-of': undefined, limit: undefined, children: '' } };

/** `size="full"`: all terms, the newest first. */
export const AllTerms: Story = {
  args: { 'as-of': undefined, limit: undefined, size: 'full', children: '' },
};

/** The oldest first. */
export const OldestFirst: Story = { args: { direction: 'oldest', children: '' } };

/** Frozen on the eve of the handover: Kazakhstan is in the chair, and nothing says until when. */
export const OnTheEve: Story = { args: { 'as-of': '2024-07-03', limit: 2, children: '' } };

/** Sources at the facts. */
export const SourcesAtTheFacts: Story = { args: { sources: 'facts', children: '' } };

/** Before the first term that is established. */
export const BeforeTheFirst: Story = { args: { 'as-of': '2002-01-01', limit: undefined, children: '' } };

/** The day is none: the children stay, and the console says why. */
export const WhenTheDayIsWrong: Story = { args: { 'as-of': 'yesterday' } };

/** In Russian. */
export const InRussian: Story = { args: { lang: 'ru' } };

/** In Simplified Chinese. */
export const InChinese: Story = { args: { lang: 'zh-Hans' } };

/** On a page that is read from right to left. */
export const RightToLeft: Story = {
  parameters: { frame: '<div lang="fa" dir="rtl">\n  {tag}\n</div>' },
};

/** In a narrow column. */
export const InANarrowColumn: Story = {
  parameters: { frame: '<div style="max-inline-size: 18rem">\n  {tag}\n</div>' },
};

/** What a feed, a reader mode or a page without script shows: the children. */
export const WithoutScript: Story = {
  render: (args) => withoutScript(snippet('sco-chair-list', args)),
};
