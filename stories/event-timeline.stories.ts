import type { Meta } from '@storybook/web-components-vite';
import '../src/components/event-timeline/event-timeline.js';
import { snippet, metaOf, withoutScript, type Args, type Story } from './support/story.js';

const children = `<h3>Around the summit: Astana 2024</h3>
<ul>
  <li>4 July 2023: Kazakhstan takes over from India</li>
  <li>4 July 2024: Belarus becomes the tenth member</li>
</ul>`;

/**
 * What led up to it, and what followed? Dated events around a summit: what led to it, the year in the chair, the
 * meeting, what followed.
 */
const meta = {
  title: 'Summits/Event timeline',
  id: 'tags-event-timeline',
  ...metaOf('sco-event-timeline', { summit: '2024-astana', 'as-of': '2026-09-15', children }),
} satisfies Meta<Args>;
export default meta;

/** Everything that the dataset knows around the summit, until today. */
export const UntilToday: Story = {};

/** Frozen on the day after the summit, it knows nothing that came later. */
export const OnTheDayAfter: Story = { args: { 'as-of': '2024-07-05' } };

/** Some phases only. */
export const AtTheSummitAndSince: Story = { args: { phase: 'summit follow-up' } };

/** A summit without a chronology of its own: its records give one. */
export const AnyOtherSummit: Story = { args: { summit: '2022-samarkand', children: '' } };

/** The summit is misspelt: the children stay. */
export const WhenTheSummitIsUnknown: Story = { args: { summit: '2024-astna' } };

/** `sources="facts"` sets a number at each fact, and the notes below. */
export const SourcesAtTheFacts: Story = { args: { sources: 'facts' } };

/** In Russian. What we have in English only stands in English, marked as such. */
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
export const WithoutScript: Story = { render: (args) => withoutScript(snippet('sco-event-timeline', args)) };
