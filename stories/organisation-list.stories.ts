import type { Meta } from '@storybook/web-components-vite';
import '../src/components/organisation-list/organisation-list.js';
import { metaOf, type Args, type Story } from './support/story.js';

/**
 * Which organisations does it work with? The organisations that the SCO works with, and its own bodies, as of a
 * day.
 */
const meta = {
  title: 'Members and partners/Organisation list',
  id: 'tags-organisation-list',
  ...metaOf('sco-organisation-list'),
} satisfies Meta<Args>;
export default meta;

/** The bodies; the organisations that the SCO works with are a click away. */
export const All: Story = {};

/** With nothing folded: what each body does, and what was agreed with each organisation. */
export const InFull: Story = { args: { size: 'full' } };

/** The organisations that the SCO works with, those with the oldest contacts first. */
export const Counterparts: Story = { args: { kind: 'counterparts' } };

/** The SCO's own bodies, with their heads on the day. */
export const OwnBodies: Story = { args: { kind: 'bodies' } };

/** Some of them. On the day of the Astana summit the memorandum with CARICC was decided on, not signed. */
export const SomeOnADay: Story = { args: { organisation: 'caricc csto cica', 'as-of': '2024-07-05' } };

/** In Russian. */
export const InRussian: Story = { args: { lang: 'ru', kind: 'bodies' } };

/** In Simplified Chinese. */
export const InChinese: Story = { args: { lang: 'zh-Hans', organisation: 'caricc rats' } };

/** On a page that is read from right to left. */
export const RightToLeft: Story = {
  parameters: { frame: '<div lang="fa" dir="rtl">\n  {tag}\n</div>' },
};

/** An unknown id leaves the children. */
export const WhenTheRecordIsMissing: Story = {
  args: { organisation: 'csta', children: '<p>CSTO, Moscow</p>' },
};
