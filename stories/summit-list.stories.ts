import type { Meta } from '@storybook/web-components-vite';
import '../src/components/summit-list/summit-list.js';
import { snippet, metaOf, withoutScript, type Args, type Story } from './support/story.js';

const children = `<h3>SCO summits since 2017</h3>
<ul>
  <li>2017, Astana: India and Pakistan become members</li>
  <li>2023, New Delhi, by video link: Iran becomes a member</li>
  <li>2024, Astana: Belarus becomes a member</li>
</ul>
<p>As of 5 July 2024</p>`;

/**
 * Which summits have there been? All summits held by a day, and the meetings of the Shanghai Five before them:
 * where and when each was, who presided, and what it changed in the membership. Put it where a reader asks how it
 * came to this.
 */
const meta = {
  title: 'Summits/Summit list',
  id: 'tags-summit-list',
  ...metaOf('sco-summit-list', { from: '2017', 'as-of': '2024-07-05', children }),
} satisfies Meta<Args>;
export default meta;

/** Where did they meet before? From a year on, as known the day after a summit. */
export const WhereDidTheyMeetBefore: Story = {};

/** Without any attribute: the last six, and folded what was before them. */
export const TheLatest: Story = { args: { from: undefined, 'as-of': undefined, children: '' } };

/** `size="full"`: all summits with every step of membership, and below them the meetings of the Shanghai Five. */
export const AllOfThem: Story = {
  args: { from: undefined, 'as-of': undefined, size: 'full', children: '' },
};

/** `shanghai-five="hide"` leaves out what was before the organisation. */
export const WithoutTheShanghaiFive: Story = {
  args: { from: undefined, to: '2005', 'shanghai-five': 'hide', children: '' },
};

/** Frozen on a day before the organisation was founded, the list has the meetings of the Shanghai Five alone. */
export const FrozenInThePast: Story = { args: { from: undefined, 'as-of': '2000-12-31', children: '' } };

/** No meeting had been held in that period by that day: the list says so. */
export const NothingHeldYet: Story = { args: { from: '2025', children: '' } };

/** `sources="facts"` sets a number at each fact, and the notes below. */
export const SourcesAtTheFacts: Story = { args: { sources: 'facts' } };

/** In Russian. Names of persons stand in English, as we have them. */
export const InRussian: Story = { args: { lang: 'ru' } };

/** In Simplified Chinese. */
export const InChinese: Story = { args: { lang: 'zh-Hans' } };

/** On a page that is read from right to left. */
export const RightToLeft: Story = {
  parameters: { frame: '<div lang="fa" dir="rtl">\n  {tag}\n</div>' },
};

/** In a narrow column everything stands below one another. */
export const InANarrowColumn: Story = {
  parameters: { frame: '<div style="max-inline-size: 18rem">\n  {tag}\n</div>' },
};

/** What a feed, a reader mode or a page without script shows: the children. */
export const WithoutScript: Story = {
  render: (args) => withoutScript(snippet('sco-summit-list', args)),
};

/** A day that is none: the children stay, and the console says once what would be valid. */
export const WhenTheDayIsNone: Story = { args: { 'as-of': '2024-02-30' } };
