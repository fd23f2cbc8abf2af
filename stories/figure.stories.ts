import type { Meta } from '@storybook/web-components-vite';
import '../src/components/figure/figure.js';
import { snippet, metaOf, withoutScript, type Args, type Story } from './support/story.js';

const children = `<h3>The ten members’ share of the world</h3>
<p>42.1% of its people (2024), 24.3% of its land</p>
<p>As of 5 July 2024</p>`;

/**
 * How large is their share of the world? The members' share of the world's people, land and economy.
 */
const meta = {
  title: 'Members and partners/Figure',
  id: 'tags-figure',
  ...metaOf('sco-figure'),
} satisfies Meta<Args>;
export default meta;

/** Without any attribute: all four figures for the members on the day of the dataset. */
export const ShareOfTheWorld: Story = {};

/** One figure stands large. */
export const OneFigure: Story = { args: { measure: 'population' } };

/** Land including Antarctica, and excluding it. */
export const Land: Story = { args: { measure: 'land' } };

/** Recomputed for those who were members on the day: nine. The figures are still those of 2024, and it says so. */
export const TheDayBeforeBelarusJoined: Story = { args: { 'as-of': '2024-07-03' } };

/** The partners' share; a figure of another year is named. */
export const Partners: Story = { args: { status: 'partner' } };

/** Numbers alone. */
export const WithoutBars: Story = { args: { bar: 'none' } };

/** `sources="facts"` sets a number at each figure, and the notes below. */
export const SourcesAtTheFacts: Story = { args: { sources: 'facts' } };

/** In Russian. */
export const InRussian: Story = { args: { lang: 'ru' } };

/** In Simplified Chinese, counted in 亿. */
export const InChinese: Story = { args: { lang: 'zh-Hans' } };

/** On a page that is read from right to left the bars begin at the right. */
export const RightToLeft: Story = {
  parameters: { frame: '<div lang="fa" dir="rtl">\n  {tag}\n</div>' },
};

/** In a narrow column. */
export const InANarrowColumn: Story = {
  parameters: { frame: '<div style="max-inline-size: 18rem">\n  {tag}\n</div>' },
};

/** Before the foundation there was nobody to add up. */
export const BeforeTheBeginning: Story = { args: { 'as-of': '2001-06-14' } };

/** What a feed, a reader mode or a page without script shows: the children. */
export const WithoutScript: Story = {
  args: { 'as-of': '2024-07-05', children },
  render: (args) => withoutScript(snippet('sco-figure', args)),
};

/** A day that does not exist: the children stay, and the console says why once. */
export const WhenTheDayIsWrong: Story = { args: { 'as-of': '2024-06-31', children } };
