import type { Decorator, Preview, StoryContext } from '@storybook/web-components-vite';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { addons } from 'storybook/preview-api';
import './preview.css';
import { forEditors } from '../src/builder/reasons.js';
import { sentence } from '../src/element/messages.js';
import { ScoElement } from '../src/elements.js';
import { LANGUAGES } from '../src/i18n/languages.js';
import { localeFor } from '../src/i18n/locale.js';
import { languageName } from '../src/site/language-name.js';
import type { Args } from '../stories/support/story.js';
import { scheme, theme } from './theme.js';

import.meta.glob('../src/themes/*.css', { eager: true });

/** A tag that shows nothing, and has no children to show, says why: `preview.css` draws this attribute. */
const { report } = ScoElement.prototype;
ScoElement.prototype.report = function (warning): void {
  report.call(this, warning);
  if (warning.replaced) this.dataset['reason'] = forEditors(sentence(this.localName, warning));
};

/** A link to another page turns the frame; without this Storybook would load anew. */
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="./?path="]');
  const [, viewMode, storyId] = /path=\/(docs|story)\/(.*)/.exec(link?.href ?? '') ?? [];
  const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (!storyId || modified || parent === window) return;
  event.preventDefault();
  addons.getChannel().emit('selectStory', { storyId, viewMode });
});

/** Sets the page around a story as the toolbar says. */
const onPage: Decorator = (story, { globals, parameters }) => {
  const { theme, language, scheme } = globals as Record<'theme' | 'language' | 'scheme', string>;
  const bare = parameters['layout'] === 'fullscreen';
  const content: unknown = story();
  return html`<div
    class="page ${bare ? 'bare' : ''} ${theme === 'none' ? '' : `sco-theme-${theme}`}"
    data-scheme=${scheme}
    lang=${language}
    dir=${localeFor(language).dir}
  >
    ${typeof content === 'string' ? unsafeHTML(content) : content}
  </div>`;
};

/** The code of a story is the HTML to paste, as its controls say, without the page around it. */
async function source(code: string, story: StoryContext): Promise<string> {
  if (!story.component?.startsWith('sco-')) return code;
  const { snippetOf } = await import('../stories/support/story.js');
  return snippetOf(story as StoryContext<Args>);
}

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [onPage],
  parameters: {
    layout: 'padded',
    a11y: { test: 'error' },
    // The page around a story has a colour of its own.
    backgrounds: { disable: true },
    controls: { expanded: true },
    docs: {
      theme,
      canvas: { sourceState: 'shown' },
      codePanel: true,
      source: { language: 'html', transform: source },
    },
    options: {
      // Storybook and `welcome.ts` read this list without running the file, so it has to stand here.
      storySort: {
        order: [
          'Start',
          ['Welcome', 'Embedding'],
          'Summits',
          ['Summit card', 'Participant list', 'Event timeline', 'Chair list', 'Summit list'],
          'Documents',
          ['Outcome list', 'Document card', 'Document timeline', 'Road map'],
          'Members and partners',
          [
            'Member list',
            'State card',
            'Membership history',
            'Candidate list',
            'Organisation list',
            'Map',
            'Figure',
          ],
          'Claims and quotes',
          ['Quote list', 'Claim', 'Claim list'],
          'In a sentence',
          ['Fact', 'Term'],
          'In an article',
          ['Three designs', 'Provider', 'Every tag'],
          'Tools',
          ['Snippet builder'],
        ],
      },
    },
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
        items: LANGUAGES.map((value) => ({ value, title: languageName(value) })),
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
  initialGlobals: { theme: 'none', language: 'en', scheme },
};

export default preview;
