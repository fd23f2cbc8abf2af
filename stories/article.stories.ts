import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/index.js';
import '../src/themes/broadsheet.css';
import '../src/themes/dark.css';
import '../src/themes/modern.css';
import article from './article/article.html?raw';
import russian from './article/article.ru.html?raw';
import chinese from './article/article.zh-Hans.html?raw';
import broadsheet from './article/host-broadsheet.html?raw';
import russianBroadsheet from './article/host-broadsheet.ru.html?raw';
import chineseBroadsheet from './article/host-broadsheet.zh-Hans.html?raw';
import './article/host-broadsheet.css';
import dark from './article/host-dark.html?raw';
import './article/host-dark.css';
import modern from './article/host-modern.html?raw';
import './article/host-modern.css';
import './article/host-page.css';

/**
 * How does a whole article look? A feature on the Astana summit of July 2024 with every tag in its place, on three
 * host pages that look nothing alike. The text is the same; the page's own style and a theme make the difference. The
 * newspaper also has it in Russian and in Chinese, and there the tags speak the language of the article.
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
