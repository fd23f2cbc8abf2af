import type { Meta } from '@storybook/web-components-vite';
import '../src/components/summit-card/summit-card.js';
import { snippet, metaOf, withoutScript, type Args, type Story } from './support/story.js';

const children = `<h3>SCO summit, Astana 2024</h3>
<ul>
  <li>24th meeting of the Council of Heads of State, 3–4 July 2024, Astana, Kazakhstan</li>
  <li>In the chair: Kassym-Jomart Tokayev, President of Kazakhstan</li>
  <li>Belarus joins as the tenth member; 25 documents are adopted</li>
</ul>
<p>As of 5 July 2024</p>`;

/**
 * Which summit was that? One meeting of the Council of Heads of State: when and where it met, who came, what it
 * changed and adopted. Put it where the article first names the summit.
 */
const meta = {
  title: 'Summits/Summit card',
  id: 'tags-summit-card',
  ...metaOf('sco-summit-card', { summit: '2024-astana', 'as-of': '2024-07-05', children }),
} satisfies Meta<Args>;
export default meta;

/** Which meeting was that? The card in the state of the day after the summit. */
export const WhichMeetingWasThat: Story = {};

/** Without any attribute the card shows the newest summit that the dataset knows. */
export const TheNewestSummit: Story = { args: { summit: undefined, 'as-of': undefined, children: '' } };

/** A year is enough: each has at most one summit. */
export const ByYear: Story = { args: { summit: '2018', 'as-of': '2018-06-11', children: '' } };

/**
 * Frozen on a day the card knows nothing that came later. On the last day of a summit the next one was not
 * known; without `as-of` the same card tells what came next.
 */
export const WhatCameNext: Story = { args: { 'as-of': undefined, children: '' } };

/** Where a summit is only partly sourced, the card says so and leaves out what it does not know. */
export const WhenLittleIsSourced: Story = {
  args: { summit: '2026-bishkek', 'as-of': undefined, children: '' },
};

/** A city by its name at the time, with its name today. */
export const WhenTheCityHasANewName: Story = {
  args: { summit: '2009-yekaterinburg', 'as-of': undefined, children: '' },
};

/** `sources="facts"` sets a number at each fact, and the notes below. */
export const SourcesAtTheFacts: Story = { args: { sources: 'facts' } };

/** `sources="none"` leaves the day and the edition of the data. */
export const WithoutSources: Story = { args: { sources: 'none' } };

/** States by the full names that they use themselves. */
export const OfficialNames: Story = { args: { names: 'official' } };

/** Under a heading of the article's own, of level 3; the card has none, and its subheading is of level 4. */
export const UnderYourOwnHeading: Story = {
  args: { 'heading-level': 'none' },
  parameters: { frame: '<h3>The summit in brief</h3>\n{tag}' },
};

/** In Russian. The nearest `lang` decides; on a Russian page there is nothing to set. */
export const InRussian: Story = { args: { lang: 'ru' } };

/** In Simplified Chinese. A title that we lack in Chinese stands in English, marked as such. */
export const InChinese: Story = { args: { lang: 'zh-Hans' } };

/**
 * On a page that is read from right to left. In a language that we lack the card speaks English, and keeps to
 * the page's side.
 */
export const RightToLeft: Story = {
  parameters: { frame: '<div lang="fa" dir="rtl">\n  {tag}\n</div>' },
};

/** In a narrow column everything stands below one another. */
export const InANarrowColumn: Story = {
  parameters: { frame: '<div style="max-inline-size: 18rem">\n  {tag}\n</div>' },
};

/** What a feed, a reader mode or a page without script shows: the children. */
export const WithoutScript: Story = {
  render: (args) => withoutScript(snippet('sco-summit-card', args)),
};

/**
 * The summit is misspelt: the children stay, and the console names the nearest valid ids once. A summit that
 * had not been held by the day of `as-of` is treated the same way.
 */
export const WhenTheRecordIsMissing: Story = { args: { summit: '2024-astna' } };
