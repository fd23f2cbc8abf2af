import type { Meta } from '@storybook/web-components-vite';
import '../src/components/claim/claim.js';
import { snippet, metaOf, withoutScript, type Args, type Story } from './support/story.js';

const children = `<h3>Contradicted</h3>
<p>That the OIC took part in the Astana summit: no list of participants has it. The Islamic Organization for Food
Security was there.</p>
<p>As of 15 September 2026</p>`;

/**
 * Does this statement hold? One statement of an opinion piece of 8 July 2024 on the Astana summit, and what the
 * sources say. The verdict is a word and comes first. Put it where an article quotes the statement, or corrects it.
 */
const meta = {
  title: 'Claims and quotes/Claim',
  id: 'tags-claim',
  ...metaOf('sco-claim', { claim: 'orgs-oic', 'as-of': '2026-09-15', children }),
} satisfies Meta<Args>;
export default meta;

/** Was the OIC there? Sources say otherwise, and the note says how sure that is. */
export const WasTheOicThere: Story = {};

/** What came later stands in a row of its own. */
export const WhatCameLater: Story = { args: { claim: 'mou-signing', children: '' } };

/** Frozen on the day of the piece, nothing later is shown: the memorandum was not yet signed. */
export const FrozenOnTheDayOfThePiece: Story = {
  args: { claim: 'mou-signing', 'as-of': '2024-07-08', children: '' },
};

/** Before the piece appeared there is nothing to check. */
export const BeforeThePiece: Story = { args: { 'as-of': '2024-07-05', children: '' } };

/** `sources="facts"` sets a number at each fact, and the notes below. */
export const SourcesAtTheFacts: Story = {
  args: { claim: 'doc-strategy-2025', sources: 'facts', children: '' },
};

/** In Russian. Statements and facts are in English, and marked as such. */
export const InRussian: Story = { args: { lang: 'ru', claim: 'doc-terror' } };

/** In Simplified Chinese. */
export const InChinese: Story = { args: { lang: 'zh-Hans', claim: 'doc-terror' } };

/** On a page that is read from right to left. */
export const RightToLeft: Story = {
  parameters: { frame: '<div lang="fa" dir="rtl">\n  {tag}\n</div>' },
};

/** In a narrow column. */
export const InANarrowColumn: Story = {
  parameters: { frame: '<div style="max-inline-size: 18rem">\n  {tag}\n</div>' },
};

/** What a feed, a reader mode or a page without script shows: the children. */
export const WithoutScript: Story = { render: (args) => withoutScript(snippet('sco-claim', args)) };

/** The id is misspelt: the children stay, and the console names the nearest valid ids once. */
export const WhenTheRecordIsMissing: Story = { args: { claim: 'org-oic' } };
