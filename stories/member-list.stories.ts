import type { Meta } from '@storybook/web-components-vite';
import '../src/components/member-list/member-list.js';
import { snippet, metaOf, withoutScript, type Args, type Story } from './support/story.js';

const children = `<h3>Members of the SCO on 5 July 2024</h3>
<p>Belarus, China, India, Iran, Kazakhstan, Kyrgyzstan, Pakistan, Russia, Tajikistan and Uzbekistan</p>
<p>As of 5 July 2024</p>`;

/**
 * Who belongs to the SCO? Who belonged to the organisation on a day, in which status and since when.
 */
const meta = {
  title: 'Members and partners/Member list',
  id: 'tags-member-list',
  ...metaOf('sco-member-list'),
} satisfies Meta<Args>;
export default meta;

/** Without any attribute: the members on the day of the dataset. */
export const WhoBelongsToday: Story = {};

/** `as-of` freezes the list. In ten years it still says who the members were on that day. */
export const FrozenOnADay: Story = { args: { 'as-of': '2017-06-08', children: '' } };

/** All statuses of a day, each under its own heading: ten members, two observers, fourteen dialogue partners. */
export const EveryStatus: Story = { args: { status: 'all', 'as-of': '2024-07-05' } };

/** Since 1 September 2025 there are members and partners. */
export const MembersAndPartners: Story = { args: { status: 'all' } };

/** Some statuses only, in the order that you write them in. */
export const WhoStoodOutside: Story = {
  args: { status: 'observer dialogue-partner', 'as-of': '2024-07-05' },
};

/**
 * In the middle of a sentence, as words with the commas of the reader's language. The children are the same
 * words.
 */
export const InsideASentence: Story = {
  args: {
    layout: 'inline',
    'as-of': '2024-07-04',
    children:
      'Belarus, China, India, Iran, Kazakhstan, Kyrgyzstan, Pakistan, Russia, Tajikistan and Uzbekistan',
  },
  parameters: { frame: '<p>\n  The members are now\n  {tag}.\n</p>' },
};

/** The table adds the day of accession and the population, rounded. */
export const AsATable: Story = { args: { layout: 'table', 'as-of': '2024-07-05' } };

/** In full size it has the capitals too. */
export const AsATableWithCapitals: Story = {
  args: { layout: 'table', size: 'full', 'as-of': '2024-07-05' },
};

/** In the order in which they joined. */
export const InOrderOfAccession: Story = { args: { order: 'accession', layout: 'table' } };

/** In the order of the founding documents. */
export const InCharterOrder: Story = { args: { order: 'charter' } };

/** States by their full names. */
export const OfficialNames: Story = { args: { names: 'official' } };

/** Flags are an editor's choice, always beside the name. */
export const WithFlags: Story = { args: { flags: true } };

/** `sources="facts"` sets a number at each date, and the notes below. */
export const SourcesAtTheFacts: Story = { args: { sources: 'facts', 'as-of': '2024-07-05' } };

/** In Russian, sorted by the Russian alphabet. */
export const InRussian: Story = { args: { lang: 'ru', status: 'all', 'as-of': '2024-07-05' } };

/** In Simplified Chinese. */
export const InChinese: Story = { args: { lang: 'zh-Hans', status: 'all', 'as-of': '2024-07-05' } };

/** On a page that is read from right to left. */
export const RightToLeft: Story = {
  parameters: { frame: '<div lang="fa" dir="rtl">\n  {tag}\n</div>' },
};

/** In a narrow column the list has one column; the table stays a table. */
export const InANarrowColumn: Story = {
  args: { layout: 'table' },
  parameters: { frame: '<div style="max-inline-size: 18rem">\n  {tag}\n</div>' },
};

/** Before its foundation the organisation had no members: the list is drawn, and says so. */
export const BeforeTheBeginning: Story = { args: { 'as-of': '2001-06-14' } };

/** What a feed, a reader mode or a page without script shows: the children. */
export const WithoutScript: Story = {
  args: { 'as-of': '2024-07-05', children },
  render: (args) => withoutScript(snippet('sco-member-list', args)),
};

/** A day that does not exist: the children stay, and the console says why once. */
export const WhenTheDayIsWrong: Story = { args: { 'as-of': '2024-06-31', children } };
