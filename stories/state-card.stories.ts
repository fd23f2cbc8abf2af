import type { Meta } from '@storybook/web-components-vite';
import '../src/components/state-card/state-card.js';
import { snippet, metaOf, withoutScript, type Args, type Story } from './support/story.js';

const children = `<h3>Belarus in the SCO</h3>
<p>Member since 4 July 2024; observer from 2015, dialogue partner from 2010.</p>
<p>As of 5 July 2024</p>`;

/**
 * What is one state’s place in the SCO? One state in the organisation: the status in force and since when, how it
 * came to it, its terms in the chair, the summits that it hosted, and a few figures with their year. For the
 * sidebar of an article about that state.
 */
const meta = {
  title: 'Members and partners/State card',
  id: 'tags-state-card',
  ...metaOf('sco-state-card', { state: 'by', 'as-of': '2024-07-05', children }),
} satisfies Meta<Args>;
export default meta;

/** The tenth member, on the day after it joined. */
export const TheTenthMember: Story = {};

/** Without any attribute: the state in the chair. */
export const TheStateInTheChair: Story = { args: { state: undefined, 'as-of': undefined, children: '' } };

/** Frozen in the past: on the eve of its accession Belarus was an observer, and no document had admitted it. */
export const OnTheEve: Story = { args: { 'as-of': '2024-07-03', children: '' } };

/** By the English name; with numbered notes at the facts. */
export const ByNameWithNotes: Story = { args: { state: 'Kazakhstan', sources: 'facts', children: '' } };

/** A state that never had a formal status: what is recorded of its applications. */
export const WithoutAStatus: Story = { args: { state: 'bd', 'as-of': '2024-07-08', children: '' } };

/** Decided on, and not yet in force. */
export const BetweenDecisionAndMemorandum: Story = {
  args: { state: 'sa', 'as-of': '2021-12-31', children: '' },
};

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
  render: (args) => withoutScript(snippet('sco-state-card', args)),
};

/** No such state: the children stay, and the console names the nearest codes. */
export const WhenTheRecordIsMissing: Story = { args: { state: 'belrus' } };
