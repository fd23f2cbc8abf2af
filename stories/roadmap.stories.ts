import type { Meta } from '@storybook/web-components-vite';
import '../src/components/roadmap/roadmap.js';
import { snippet, metaOf, withoutScript, type Args, type Story } from './support/story.js';

const children = `<h3>What is in force</h3>
<ul>
  <li>Counter-terrorism programme, 2025–2027</li>
  <li>Anti-Drug Strategy, 2024–2029</li>
  <li>Energy cooperation strategy, until 2030</li>
</ul>
<p>As of 15 September 2026</p>`;

/**
 * Which programmes are in force? Programmes, strategies, plans and treaties on a time axis: one row is one chain of
 * succession, and opens. Put it where the article speaks of what the organisation has set itself.
 */
const meta = {
  title: 'Documents/Road map',
  id: 'tags-road-map',
  ...metaOf('sco-roadmap', { 'as-of': '2026-09-15', children }),
} satisfies Meta<Args>;
export default meta;

/** What is in force, what has expired, what is not yet in force? Everything with a known period. */
export const WhatIsInForce: Story = {};

/** One theme. */
export const OneTheme: Story = { args: { theme: 'counter-terrorism' } };

/** What one summit set for the years ahead, and how it stands. */
export const OfASummit: Story = { args: { summit: '2024-astana' } };

/** Frozen on the day after the summit: what began or happened later is not told. */
export const OfASummitOnItsMorrow: Story = { args: { summit: '2024-astana', 'as-of': '2024-07-05' } };

/** `layout="list"` draws nothing: the documents alone, opened. */
export const WithoutDrawing: Story = { args: { layout: 'list', theme: 'counter-narcotics' } };

/** `sources="facts"` sets a number at each document, and opens the rows for it. */
export const SourcesAtTheFacts: Story = { args: { sources: 'facts', theme: 'energy' } };

/** In Russian. */
export const InRussian: Story = { args: { lang: 'ru' } };

/** In Simplified Chinese. */
export const InChinese: Story = { args: { lang: 'zh-Hans' } };

/** On a page that is read from right to left. Time runs as the words do, from left to right. */
export const RightToLeft: Story = {
  parameters: { frame: '<div lang="fa" dir="rtl">\n  {tag}\n</div>' },
};

/** In a narrow column the bars stand below the words. */
export const InANarrowColumn: Story = {
  parameters: { frame: '<div style="max-inline-size: 18rem">\n  {tag}\n</div>' },
};

/** What a feed, a reader mode or a page without script shows: the children. */
export const WithoutScript: Story = {
  render: (args) => withoutScript(snippet('sco-roadmap', args)),
};

/** The summit is misspelt: the children stay, and the console names the nearest valid ids once. */
export const WhenTheRecordIsMissing: Story = { args: { summit: '2024-astna' } };
