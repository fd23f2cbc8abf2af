import type { Meta } from '@storybook/web-components-vite';
import '../src/components/map/map.js';
import { snippet, metaOf, withoutScript, type Args, type Story } from './support/story.js';

const children = `<h3>Ten members, two observers, fourteen dialogue partners</h3>
<p>Belarus, China, India, Iran, Kazakhstan, Kyrgyzstan, Pakistan, Russia, Tajikistan and Uzbekistan</p>
<p>As of 5 July 2024</p>`;

/**
 * Where are the members and partners? Members and partners on a map without borders, with a slider through the
 * years.
 */
const meta = {
  title: 'Members and partners/Map',
  id: 'tags-map',
  ...metaOf('sco-map'),
} satisfies Meta<Args>;
export default meta;

/** Without any attribute: a tile for every state, on the day of the dataset. */
export const Tiles: Story = {};

/** The land in dots, and a mark for every state. */
export const Dots: Story = { args: { layout: 'dots' } };

/** The same in words alone. */
export const List: Story = { args: { layout: 'list' } };

/** Frozen on a day: observers are hatched, and the slider goes no further than that day. */
export const FrozenOnADay: Story = { args: { 'as-of': '2012-06-07' } };

/** The first year: six tiles, and no year to go back to. */
export const TheFirstYear: Story = { args: { 'as-of': '2001-06-15' } };

/** Without the slider. */
export const WithoutSlider: Story = { args: { slider: 'none' } };

/** `sources="facts"` sets a number at each state, and the notes below. */
export const SourcesAtTheFacts: Story = { args: { sources: 'facts' } };

/** In Russian. */
export const InRussian: Story = { args: { lang: 'ru', 'as-of': '2024-07-05' } };

/** In Simplified Chinese. */
export const InChinese: Story = { args: { lang: 'zh-Hans', 'as-of': '2024-07-05' } };

/** On a page that is read from right to left: east stays at the right. */
export const RightToLeft: Story = {
  parameters: { frame: '<div lang="fa" dir="rtl">\n  {tag}\n</div>' },
};

/** In a narrow column. */
export const InANarrowColumn: Story = {
  parameters: { frame: '<div style="max-inline-size: 18rem">\n  {tag}\n</div>' },
};

/** Another colour for the statuses. */
export const InAnotherColour: Story = {
  parameters: { frame: '<div style="--sco-member: #6b4e16">\n  {tag}\n</div>' },
};

/** Before the foundation nobody belonged to it. */
export const BeforeTheBeginning: Story = { args: { 'as-of': '2001-06-14' } };

/** What a feed, a reader mode or a page without script shows: the children. */
export const WithoutScript: Story = {
  args: { 'as-of': '2024-07-05', children },
  render: (args) => withoutScript(snippet('sco-map', args)),
};

/** A day that does not exist: the children stay, and the console says why once. */
export const WhenTheDayIsWrong: Story = { args: { 'as-of': '2024-06-31', children } };
