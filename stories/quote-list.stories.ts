import type { Meta } from '@storybook/web-components-vite';
import '../src/components/quote-list/quote-list.js';
import { snippet, metaOf, withoutScript, type Args, type Story } from './support/story.js';

const children = `<h3>Said at the summit: Astana 2024</h3>
<blockquote>“The central goal of our multilateral system must be peace.”</blockquote>
<p>António Guterres, UN Secretary-General, 4 July 2024</p>`;

/**
 * What was said at the summit? What was said at a summit, with speaker, office, occasion and day. Put it where the
 * article quotes.
 */
const meta = {
  title: 'Claims and quotes/Quote list',
  id: 'tags-quote-list',
  ...metaOf('sco-quote-list', { summit: '2024-astana', 'as-of': '2024-07-05', children }),
} satisfies Meta<Args>;
export default meta;

/** All quotations that the dataset has of the summit. */
export const AllOfASummit: Story = {};

/** What one speaker said: the name or a part of it. */
export const OneSpeaker: Story = { args: { speaker: 'tokayev' } };

/** One quotation. */
export const OneQuotation: Story = { args: { quote: 'q-guterres-1', 'heading-level': 'none' } };

/** A summit of which the dataset has none says so. */
export const WhenThereAreNone: Story = { args: { summit: '2018-qingdao', children: '' } };

/** The speaker is not among them: the children stay, and the console names the nearest. */
export const WhenTheSpeakerIsUnknown: Story = { args: { speaker: 'tokaev' } };

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
export const WithoutScript: Story = { render: (args) => withoutScript(snippet('sco-quote-list', args)) };
