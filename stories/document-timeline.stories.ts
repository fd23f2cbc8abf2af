import type { Meta } from '@storybook/web-components-vite';
import '../src/components/document-timeline/document-timeline.js';
import { snippet, metaOf, withoutScript, type Args, type Story } from './support/story.js';

const children = `<h3>Documents of the Astana summit</h3>
<ul>
  <li>Astana Declaration of the Council of Heads of State</li>
  <li>Anti-Drug Strategy for 2024–2029</li>
  <li>Strategy for the development of energy cooperation until 2030</li>
</ul>
<p>As of 5 July 2024; three of 25 documents</p>`;

/**
 * What has the SCO adopted over the years? What the summits adopted, newest first: a text that readers can filter
 * and open.
 */
const meta = {
  title: 'Documents/Document timeline',
  id: 'tags-document-timeline',
  ...metaOf('sco-document-timeline'),
} satisfies Meta<Args>;
export default meta;

/** What did one summit adopt? */
export const WhatDidASummitAdopt: Story = {
  args: { summit: '2024-astana', 'as-of': '2024-07-05', children },
};

/** Without any attribute: the latest four, and the others folded, by meeting. */
export const TheLatest: Story = {};

/** `limit`: the latest ten, and a button for twenty more. */
export const TheLatestTen: Story = { args: { limit: 10 } };

/** `size="full"`: every document on record. */
export const EverythingOnRecord: Story = { args: { size: 'full' } };

/** One theme from the start. The reader can choose another. */
export const OneTheme: Story = { args: { theme: 'counter-narcotics' } };

/** Strategies only. A mark in the accent colour shows those in force on the day. */
export const WhichStrategyIsInForce: Story = { args: { type: 'strategy' } };

/** The same question on another day: the strategy until 2025 was in force, its successor a draft. */
export const WhichStrategyWasInForce: Story = { args: { type: 'strategy', 'as-of': '2024-07-05' } };

/** Documents that are about one state. */
export const AboutOneState: Story = { args: { state: 'by' } };

/** Some years only. */
export const SomeYears: Story = { args: { from: '2014', to: '2016' } };

/** Every entry has an address. The link opens it. */
export const LinkedEntry: Story = {
  args: { theme: 'energy' },
  parameters: {
    frame:
      '<p>See the <a href="#sco-document-timeline-energy-strategy-2030">energy strategy of 2024</a> below.</p>\n{tag}',
  },
};

/** `sources="facts"` sets a number at each document, and the notes below. */
export const SourcesAtTheFacts: Story = { args: { summit: '2024-astana', limit: 6, sources: 'facts' } };

/** In Russian. A title that we lack in Russian stands in English, marked as such. */
export const InRussian: Story = { args: { lang: 'ru', summit: '2024-astana' } };

/** In Simplified Chinese. */
export const InChinese: Story = { args: { lang: 'zh-Hans', summit: '2024-astana' } };

/** On a page that is read from right to left. */
export const RightToLeft: Story = {
  args: { limit: 6 },
  parameters: { frame: '<div lang="fa" dir="rtl">\n  {tag}\n</div>' },
};

/** In a narrow column the years stand above their documents. */
export const InANarrowColumn: Story = {
  args: { limit: 6 },
  parameters: { frame: '<div style="max-inline-size: 18rem">\n  {tag}\n</div>' },
};

/** Nothing matches on that day: the timeline is drawn, and says so. */
export const BeforeTheFirstDocument: Story = { args: { 'as-of': '2001-06-01' } };

/** What a feed, a reader mode or a page without script shows: the children. */
export const WithoutScript: Story = {
  args: { summit: '2024-astana', 'as-of': '2024-07-05', children },
  render: (args) => withoutScript(snippet('sco-document-timeline', args)),
};

/** The summit is misspelt: the children stay, and the console names the nearest valid ids once. */
export const WhenTheRecordIsMissing: Story = { args: { summit: '2024-astna', children } };
