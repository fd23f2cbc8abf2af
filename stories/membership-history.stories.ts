import type { Meta } from '@storybook/web-components-vite';
import '../src/components/membership-history/membership-history.js';
import { snippet, metaOf, withoutScript, type Args, type Story } from './support/story.js';

const children = `<h3>How the organisation grew</h3>
<ul>
  <li>2001: China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan and Uzbekistan</li>
  <li>2017: India and Pakistan; 2023: Iran; 2024: Belarus</li>
</ul>
<p>As of 15 September 2026</p>`;

/**
 * How did the membership grow? Which state held which status when, and how many of each there were. Put it where
 * the article speaks of growth.
 */
const meta = {
  title: 'Members and partners/Membership history',
  id: 'tags-membership-history',
  ...metaOf('sco-membership-history', { 'as-of': '2026-09-15', children }),
} satisfies Meta<Args>;
export default meta;

/** How did it grow? Members first, then the others, by the beginning of their first status. */
export const HowDidItGrow: Story = {};

/** A few states, by their codes. */
export const AFewStates: Story = { args: { states: 'in pk ir by' } };

/** The same to read, from day to day, with what sources disagree on. */
export const AsATable: Story = { args: { layout: 'table' } };

/** Frozen in the past: what came later is not drawn. */
export const FrozenInThePast: Story = { args: { 'as-of': '2012-06-07' } };

/** By name, in the reader's alphabet. */
export const ByName: Story = { args: { order: 'alphabetical' } };

/** `sources="facts"` sets a number at each status. */
export const SourcesAtTheFacts: Story = { args: { sources: 'facts', states: 'by mn lk' } };

/** In Russian. */
export const InRussian: Story = { args: { lang: 'ru' } };

/** In Simplified Chinese. */
export const InChinese: Story = { args: { lang: 'zh-Hans' } };

/** On a page that is read from right to left. Time runs as the words do, from left to right. */
export const RightToLeft: Story = {
  parameters: { frame: '<div lang="fa" dir="rtl">\n  {tag}\n</div>' },
};

/** In a narrow column the words stand below each bar. */
export const InANarrowColumn: Story = {
  parameters: { frame: '<div style="max-inline-size: 18rem">\n  {tag}\n</div>' },
};

/** What a feed, a reader mode or a page without script shows: the children. */
export const WithoutScript: Story = {
  render: (args) => withoutScript(snippet('sco-membership-history', args)),
};

/** No such code: the children stay, and the console names the nearest ones once. */
export const WhenTheRecordIsMissing: Story = { args: { states: 'xx' } };
