import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/index.js';
import '../src/themes/broadsheet.css';
import '../src/themes/dark.css';
import '../src/themes/modern.css';
import article from './article/article.html?raw';
import persian from './article/article.fa.html?raw';
import hindi from './article/article.hi.html?raw';
import kazakh from './article/article.kk.html?raw';
import russian from './article/article.ru.html?raw';
import urdu from './article/article.ur.html?raw';
import chinese from './article/article.zh-Hans.html?raw';
import broadsheet from './article/host-broadsheet.html?raw';
import kazakhBroadsheet from './article/host-broadsheet.kk.html?raw';
import russianBroadsheet from './article/host-broadsheet.ru.html?raw';
import urduBroadsheet from './article/host-broadsheet.ur.html?raw';
import chineseBroadsheet from './article/host-broadsheet.zh-Hans.html?raw';
import './article/host-broadsheet.css';
import dark from './article/host-dark.html?raw';
import persianDark from './article/host-dark.fa.html?raw';
import './article/host-dark.css';
import modern from './article/host-modern.html?raw';
import hindiModern from './article/host-modern.hi.html?raw';
import './article/host-modern.css';
import './article/host-page.css';

/**
 * How does a whole article look? A feature on the Astana summit of July 2024 with every tag in its place, on three
 * host pages that look nothing alike. The text is the same; the page's own style and a theme make the difference. There is
 * also the article in Russian, Chinese, Kazakh, Hindi, Urdu and Persian, and there the tags speak its language.
 */
const meta = {
  title: 'In an article/Three designs',
  id: 'in-an-article',
  parameters: {
    layout: 'fullscreen',
    docs: {
      source: { language: 'html', code: article },
      story: { inline: false, height: '48rem' },
    },
  },
} satisfies Meta;
export default meta;

type Story = StoryObj;

const page = (host: string, theme: string, text = article) =>
  `<div class="sco-theme-${theme}">${host.replace('<!-- article -->', () => text)}</div>`;

/** Black type on paper: a newspaper with a serif, and the theme `broadsheet`. */
export const Broadsheet: Story = { render: () => page(broadsheet, 'broadsheet') };

/** A web publication in the reader's own sans-serif, light or dark, and the theme `modern`. */
export const Modern: Story = { render: () => page(modern, 'modern') };

/** Light type on a dark page, and the theme `dark`. */
export const Dark: Story = { render: () => page(dark, 'dark') };

/** The newspaper in Russian: the tags print what they have in Russian. */
export const Russian: Story = {
  render: () => page(russianBroadsheet, 'broadsheet', russian),
  parameters: { docs: { source: { code: russian } } },
};

/** The newspaper in Chinese, which is set without letter-spacing and with wider leading. */
export const Chinese: Story = {
  render: () => page(chineseBroadsheet, 'broadsheet', chinese),
  parameters: { docs: { source: { code: chinese } } },
};

/** The newspaper in Kazakh. What the tags have in English only is introduced as such: quotations, chronology, claims. */
export const Kazakh: Story = {
  render: () => page(kazakhBroadsheet, 'broadsheet', kazakh),
  parameters: { docs: { source: { code: kazakh } } },
};

/** The newspaper in Urdu, from right to left, with the leading that Nastaliq needs. */
export const Urdu: Story = {
  render: () => page(urduBroadsheet, 'broadsheet', urdu),
  parameters: { docs: { source: { code: urdu } } },
};

/** The web publication in Hindi. */
export const Hindi: Story = {
  render: () => page(hindiModern, 'modern', hindi),
  parameters: { docs: { source: { code: hindi } } },
};

/** The briefing service in Persian, from right to left, with the digits of Persian. */
export const Persian: Story = {
  render: () => page(persianDark, 'dark', persian),
  parameters: { docs: { source: { code: persian } } },
};
