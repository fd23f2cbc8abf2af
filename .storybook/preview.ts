import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import manifest from '../custom-elements.json';
import './preview.css';

import.meta.glob('../src/themes/*.css', { eager: true });

setCustomElementsManifest(manifest);

/** Languages of the toolbar. We lack Persian: it shows the tags on a page that is read from right to left. */
const RIGHT_TO_LEFT = new Set(['fa']);

/** Sets the page around a story as the toolbar says. */
const onPage: Decorator = (story, { globals, parameters }) => {
  const { theme, language, scheme } = globals as Record<'theme' | 'language' | 'scheme', string>;
  const bare = parameters['layout'] === 'fullscreen';
  const content: unknown = story();
  return html`<div
    class="page ${bare ? 'bare' : ''} ${theme === 'none' ? '' : `sco-theme-${theme}`}"
    data-scheme=${scheme}
    lang=${language}
    dir=${RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr'}
  >
    ${typeof content === 'string' ? unsafeHTML(content) : content}
  </div>`;
};

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [onPage],
  parameters: {
    layout: 'padded',
    a11y: { test: 'error' },
    // The page around a story has a colour of its own.
    backgrounds: { disable: true },
    controls: { expanded: true },
    options: { storySort: { order: ['Start', 'Tags', 'In an article', '*'] } },
  },
  globalTypes: {
    theme: {
      description: 'Theme of the host page',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'none', title: 'No theme' },
          { value: 'broadsheet', title: 'Broadsheet' },
          { value: 'modern', title: 'Modern' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    language: {
      description: 'Language of the host page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'ru', title: 'Русский' },
          { value: 'zh-Hans', title: '简体中文' },
          { value: 'fa', title: 'فارسی (right to left)' },
        ],
      },
    },
    scheme: {
      description: 'Colour scheme of the reader',
      toolbar: {
        icon: 'circlehollow',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
        ],
      },
    },
  },
  initialGlobals: { theme: 'none', language: 'en', scheme: 'light' },
};

export default preview;
