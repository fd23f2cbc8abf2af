import type { Meta } from '@storybook/web-components-vite';
import '../src/components/participant-list/participant-list.js';
import { snippet, metaOf, withoutScript, type Args, type Story } from './support/story.js';

const children = `<h3>Who was at the SCO summit, Astana 2024</h3>
<p>Ten members, one observer (Mongolia), four dialogue partners (Azerbaijan, Qatar, Türkiye, United Arab Emirates), one
guest of the chair (Turkmenistan) and seven organisations.</p>
<p>As of 5 July 2024</p>`;

/**
 * Who was there? Who took part in a summit: every delegation, as what it came that day, and who led it. Put it
 * where a reader asks whether somebody was there.
 */
const meta = {
  title: 'Summits/Participant list',
  id: 'tags-participant-list',
  ...metaOf('sco-participant-list', { summit: '2024-astana', 'as-of': '2024-07-05', children }),
} satisfies Meta<Args>;
export default meta;

/** Who was at the table? A delegate's name that no source gives is left out, and the list says so. */
export const WhoWasThere: Story = {};

/** Without any attribute the list is of the newest summit. Where it is only partly sourced, it says "at least". */
export const WhenTheListIsPartlySourced: Story = {
  args: { summit: undefined, 'as-of': undefined, children: '' },
};

/** Who only sent a message stands apart and is not counted; who joined by video link is marked. */
export const ByVideoLink: Story = { args: { summit: '2021-dushanbe', 'as-of': undefined, children: '' } };

/** `notes` adds what we remark on single delegations. On a frozen day, only what could be said by then. */
export const WithNotes: Story = {
  args: { summit: '2012-beijing', 'as-of': undefined, notes: true, children: '' },
};

/** States in the order of the Charter instead of the reader's alphabet. */
export const InTheOrderOfTheCharter: Story = { args: { order: 'charter' } };

/** `sources="facts"` sets a number at each delegation, and the notes below. */
export const SourcesAtTheFacts: Story = { args: { sources: 'facts' } };

/** In Russian. Names of persons and organisations stand in English, as we have them. */
export const InRussian: Story = { args: { lang: 'ru' } };

/** In Simplified Chinese. */
export const InChinese: Story = { args: { lang: 'zh-Hans' } };

/** On a page that is read from right to left. */
export const RightToLeft: Story = {
  parameters: { frame: '<div lang="fa" dir="rtl">\n  {tag}\n</div>' },
};

/** In a narrow column the names stand below the states. */
export const InANarrowColumn: Story = {
  parameters: { frame: '<div style="max-inline-size: 18rem">\n  {tag}\n</div>' },
};

/** What a feed, a reader mode or a page without script shows: the children. */
export const WithoutScript: Story = {
  render: (args) => withoutScript(snippet('sco-participant-list', args)),
};

/** The summit is misspelt: the children stay, and the console names the nearest valid ids once. */
export const WhenTheRecordIsMissing: Story = { args: { summit: '2024-astna' } };
