import type { Meta } from '@storybook/web-components-vite';
import '../src/components/fact/fact.js';
import { metaOf, snippet, withoutScript, type Args, type Story } from './support/story.js';

/**
 * What is the number, name or date? A fact inside a sentence of yours: how many members there are, who is in the
 * chair, what share of the world's people live in the member states. It is true on the day of `as-of`, in the type
 * of the sentence around it.
 */
const meta = {
  title: 'In a sentence/Fact',
  id: 'tags-fact',
  ...metaOf('sco-fact', { name: 'member-count', children: '10' }),
  parameters: { frame: '<p>The organisation has {tag} members.</p>' },
} satisfies Meta<Args>;
export default meta;

/** A count, in digits. */
export const ACount: Story = {};

/** A count in words, up to a hundred, in the language of the sentence. */
export const ACountInWords: Story = { args: { format: 'words', children: 'ten' } };

/** Frozen on a day: on the eve of the Astana summit of 2024 there were nine. */
export const FrozenOnADay: Story = {
  args: { 'as-of': '2024-07-03', format: 'words', children: 'nine' },
  parameters: { frame: '<p>Until then the organisation had {tag} members.</p>' },
};

/** What a summit adopted, as its sources count it. */
export const AboutASummit: Story = {
  args: { name: 'document-count', summit: '2024-astana', 'as-of': '2024-07-05', children: '25' },
  parameters: { frame: '<p>In Astana {tag} documents were adopted.</p>' },
};

/** A share of the world, of those who were members on that day. */
export const AShare: Story = {
  args: { name: 'population-share', children: '42.1%' },
  parameters: { frame: '<p>In the member states live {tag} of all people.</p>' },
};

/** Who holds an office. */
export const AnOffice: Story = {
  args: { name: 'secretary-general', children: 'Nurlan Yermekbayev' },
  parameters: { frame: '<p>The Secretary-General is {tag}.</p>' },
};

/** In Russian. */
export const InRussian: Story = {
  args: { lang: 'ru', name: 'newest-member-date', children: '4 июля 2024 г.' },
  parameters: { frame: '<p lang="ru">Последний член вступил {tag}</p>' },
};

/** In Simplified Chinese. */
export const InChinese: Story = {
  args: { lang: 'zh-Hans', format: 'words', children: '十' },
  parameters: { frame: '<p lang="zh-Hans">上合组织有{tag}个成员国。</p>' },
};

/** On a page that is read from right to left. */
export const RightToLeft: Story = {
  args: { name: 'chair', children: 'Kyrgyzstan' },
  parameters: { frame: '<p lang="fa" dir="rtl">{tag}</p>' },
};

/** Without script the words of the sentence stand as they were typed. */
export const WithoutScript: Story = {
  render: (args) => withoutScript(snippet('sco-fact', args, '<p>The organisation has {tag} members.</p>')),
};

/** What is not known on a day leaves the words of the sentence: who held the chair before June 2002 is not sourced. */
export const WhenItIsNotKnown: Story = {
  args: { name: 'chair', 'as-of': '2002-01-01', children: 'a founding member' },
  parameters: { frame: '<p>In the chair was {tag}.</p>' },
};
