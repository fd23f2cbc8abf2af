import type { Meta } from '@storybook/web-components-vite';
import '../src/components/term/term.js';
import { metaOf, snippet, withoutScript, type Args, type Story } from './support/story.js';

/**
 * What does this name stand for? An acronym or a name in a sentence of yours, explained where a reader points at
 * it, reaches it by keyboard or taps it. In print, and as plain text, the full name follows in brackets.
 */
const meta = {
  title: 'In a sentence/Term',
  id: 'tags-term',
  ...metaOf('sco-term', { children: 'CICA' }),
  parameters: { frame: '<p>Among those who came was {tag}, with its seat in Astana.</p>' },
} satisfies Meta<Args>;
export default meta;

/** The text between the tags says which term is meant, and stays the word of the sentence. */
export const AnOrganisation: Story = {};

/** A word of your own, and the term that it stands for. */
export const AWordOfYourOwn: Story = {
  args: { term: 'caricc', children: 'the anti-drug centre' },
  parameters: { frame: '<p>The decision concerns {tag} in Almaty.</p>' },
};

/** One of the SCO's own bodies. */
export const ABodyOfTheSco: Story = {
  args: { children: 'RATS' },
  parameters: { frame: '<p>The director of {tag} reported.</p>' },
};

/** A status: frozen before September 2025, it does not know what became of it. */
export const AStatusFrozenInTime: Story = {
  args: { 'as-of': '2024-07-05', children: 'dialogue partner' },
  parameters: { frame: '<p>Qatar is a {tag}.</p>' },
};

/** A kind of session. */
export const AKindOfSession: Story = {
  args: { children: 'SCO Plus' },
  parameters: { frame: '<p>In the afternoon they met as {tag}.</p>' },
};

/** In Russian. What we have in English only is marked as English. */
export const InRussian: Story = {
  args: { lang: 'ru', term: 'sco', children: 'ШОС' },
  parameters: { frame: '<p lang="ru">Председателем {tag} был Казахстан.</p>' },
};

/** In Simplified Chinese. */
export const InChinese: Story = {
  args: { lang: 'zh-Hans', term: 'partner', children: '上合组织伙伴' },
  parameters: { frame: '<p lang="zh-Hans">老挝是{tag}。</p>' },
};

/** On a page that is read from right to left. */
export const RightToLeft: Story = { parameters: { frame: '<p lang="fa" dir="rtl">{tag}</p>' } };

/** In a narrow column it keeps inside the window. */
export const InANarrowColumn: Story = {
  parameters: { frame: '<p style="max-inline-size: 12rem">Among those who came was {tag}.</p>' },
};

/** Without script the word stands as it was typed. */
export const WithoutScript: Story = {
  render: (args) => withoutScript(snippet('sco-term', args, '<p>Among those who came was {tag}.</p>')),
};

/** A term that we do not have leaves the word, and the console names the nearest. */
export const WhenTheTermIsUnknown: Story = { args: { children: 'CIKA' } };
