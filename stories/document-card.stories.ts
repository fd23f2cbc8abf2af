import type { Meta } from '@storybook/web-components-vite';
import '../src/components/document-card/document-card.js';
import { snippet, metaOf, withoutScript, type Args, type Story } from './support/story.js';

const children = `<h3>Programme on countering terrorism, separatism and extremism for 2025–2027</h3>
<p>Adopted on 4 July 2024 in Astana</p>`;

/**
 * What is this document? One document: its titles, day and summit, its period, what it follows and what followed
 * it, its text.
 */
const meta = {
  title: 'Documents/Document card',
  id: 'tags-document-card',
  ...metaOf('sco-document-card', { document: 'ct-programme-2025-2027', 'as-of': '2024-07-05', children }),
} satisfies Meta<Args>;
export default meta;

/** A programme in its chain. */
export const AProgramme: Story = {};

/** The Charter. */
export const TheCharter: Story = { args: { document: 'sco-charter-2002', 'as-of': undefined, children: '' } };

/** What followed it is known from the day on which that was adopted. */
export const WithItsSuccessor: Story = {
  args: { document: 'development-strategy-2025', 'as-of': undefined, children: '' },
};

/** Without any attribute, the newest declaration of a summit. */
export const TheNewestDeclaration: Story = {
  args: { document: undefined, 'as-of': undefined, children: '' },
};

/** A document that had not been adopted by the day: the children stay, and the console says why. */
export const WhenItLayAhead: Story = { args: { 'as-of': '2024-07-03' } };

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
export const WithoutScript: Story = { render: (args) => withoutScript(snippet('sco-document-card', args)) };
