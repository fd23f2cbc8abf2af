import type { Meta } from '@storybook/web-components-vite';
import '../src/components/claim-list/claim-list.js';
import { snippet, metaOf, withoutScript, type Args, type Story } from './support/story.js';

const children = `<h3>An opinion piece, statement by statement</h3>
<p>Three of its statements are contradicted by sources: that the OIC took part, that a strategy until 2025 was adopted,
and a misprinted period.</p>
<p>As of 15 September 2026</p>`;

/**
 * How much of an opinion piece holds? All statements of an opinion piece of 8 July 2024, by verdict, and what it
 * leaves out.
 */
const meta = {
  title: 'Claims and quotes/Claim list',
  id: 'tags-claim-list',
  ...metaOf('sco-claim-list', { 'as-of': '2026-09-15', children }),
} satisfies Meta<Args>;
export default meta;

/** How much of it holds? */
export const HowMuchOfItHolds: Story = {};

/** Only what sources contradict, without what the piece leaves out. */
export const WhatIsWrong: Story = { args: { verdict: 'contradicted', omissions: 'hide' } };

/** Several verdicts of one category. */
export const OneCategory: Story = { args: { category: 'documents', verdict: 'contradicted imprecise' } };

/** On the day of the piece. Two statements could not be judged then. */
export const FrozenOnTheDayOfThePiece: Story = { args: { category: 'membership', 'as-of': '2024-07-08' } };

/** In Russian. */
export const InRussian: Story = { args: { lang: 'ru', verdict: 'contradicted' } };

/** In Simplified Chinese. */
export const InChinese: Story = { args: { lang: 'zh-Hans', verdict: 'contradicted' } };

/** On a page that is read from right to left. */
export const RightToLeft: Story = {
  args: { verdict: 'contradicted' },
  parameters: { frame: '<div lang="fa" dir="rtl">\n  {tag}\n</div>' },
};

/** In a narrow column. */
export const InANarrowColumn: Story = {
  args: { verdict: 'contradicted' },
  parameters: { frame: '<div style="max-inline-size: 18rem">\n  {tag}\n</div>' },
};

/** What a feed, a reader mode or a page without script shows: the children. */
export const WithoutScript: Story = { render: (args) => withoutScript(snippet('sco-claim-list', args)) };

/** An unknown verdict is left out, and the console says so. */
export const WhenAWordIsUnknown: Story = { args: { verdict: 'wrong' } };
