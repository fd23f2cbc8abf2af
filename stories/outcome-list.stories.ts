import type { Meta } from '@storybook/web-components-vite';
import '../src/components/outcome-list/outcome-list.js';
import { snippet, metaOf, withoutScript, type Args, type Story } from './support/story.js';

const children = `<h3>What the SCO summit in Astana adopted</h3>
<p>25 documents: a declaration, 20 decisions, three statements and an agreement, among them the Astana Declaration and
the Anti-Drug Strategy for 2024–2029.</p>
<p>As of 5 July 2024</p>`;

/**
 * What did the summit adopt? What a summit adopted: how many texts, of which type, how each came about and for how
 * long it holds. Put it where a reader asks what came out of a meeting.
 */
const meta = {
  title: 'Documents/Outcome list',
  id: 'tags-outcome-list',
  ...metaOf('sco-outcome-list', { summit: '2024-astana', 'as-of': '2024-07-05', children }),
} satisfies Meta<Args>;
export default meta;

/** What came out of it? By type, with the number that sources count beside the number that we list. */
export const WhatCameOutOfIt: Story = {};

/** `group="theme"`: a document with several themes stands under each of them. */
export const ByTheme: Story = { args: { group: 'theme' } };

/** Without any attribute the list is of the newest summit. Where little is sourced, it says so. */
export const WhenLittleIsSourced: Story = { args: { summit: undefined, 'as-of': undefined, children: '' } };

/** `texts` adds links to the texts, where they can be read. */
export const WithLinksToTheTexts: Story = {
  args: { summit: '2018-qingdao', 'as-of': undefined, texts: true, children: '' },
};

/** Frozen on the last day of a summit of the past, periods are told as they stood then. */
export const FrozenInThePast: Story = {
  args: { summit: '2012-beijing', 'as-of': '2012-06-07', children: '' },
};

/** `sources="facts"` sets a number at each document, and the notes below. */
export const SourcesAtTheFacts: Story = { args: { sources: 'facts' } };

/** In Russian. A title that we lack in Russian stands in English, marked as such. */
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
  render: (args) => withoutScript(snippet('sco-outcome-list', args)),
};

/** The summit is misspelt: the children stay, and the console names the nearest valid ids once. */
export const WhenTheRecordIsMissing: Story = { args: { summit: '2024-astna' } };
