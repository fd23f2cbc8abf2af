import type { Meta } from '@storybook/web-components-vite';
import '../src/components/candidate-list/candidate-list.js';
import { snippet, metaOf, withoutScript, type Args, type Story } from './support/story.js';

const children = `<h3>Who had applied by July 2024</h3>
<p>Among others Bangladesh, Sri Lanka, Cambodia and Laos; Belarus had become a member.</p>
<p>As of 8 July 2024</p>`;

/**
 * Who wants to join? Who applied to the organisation or voiced interest, when and for what, and the status that
 * each has on the day. For an article that says "many states wish to join".
 */
const meta = {
  title: 'Members and partners/Candidate list',
  id: 'tags-candidate-list',
  ...metaOf('sco-candidate-list', { 'as-of': '2024-07-08', children }),
} satisfies Meta<Args>;
export default meta;

/** What was pending a few days after the Astana summit; what was settled is folded. */
export const AfterAstana: Story = {};

/** Without any attribute: all that is on record today. */
export const Today: Story = { args: { 'as-of': undefined, children: '' } };

/** Only what had no end by the day. */
export const StillOpen: Story = { args: { outcome: 'open', children: '' } };

/** Three states by their codes: of one of them no application is recorded, and the list says so. */
export const TheseThree: Story = { args: { states: 'bd la qa', children: '' } };

/** Interest that was voiced, without applications. */
export const InterestAlone: Story = { args: { kind: 'interest', 'as-of': undefined, children: '' } };

/** Frozen on a day in 2016: nothing later is told. */
export const FrozenInThePast: Story = { args: { 'as-of': '2016-01-01', children: '' } };

/** Sources at the facts. */
export const SourcesAtTheFacts: Story = { args: { sources: 'facts', outcome: 'open', children: '' } };

/** None of the states is known: the children stay, and the console says why. */
export const WhenTheRecordIsMissing: Story = { args: { states: 'zz' } };

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
  render: (args) => withoutScript(snippet('sco-candidate-list', args)),
};
