import type { Meta, StoryObj } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import { version } from '../package.json';
import '../src/index.js';
import { Builder } from '../src/site/builder.js';
import '../src/site/builder.css';

/** Checksums of the built files; there are none before the first build. */
const built = import.meta.glob<{ readonly [file: string]: string }>('../dist/cdn/integrity.json', {
  eager: true,
  import: 'default',
});

/**
 * How do I make a snippet of my own? Choose a tag and what it shows, look at it in an article, and copy it for your
 * system: as HTML, without script, as an iframe, for WordPress, Markdown or React.
 */
const meta = {
  title: 'Tools/Snippet builder',
  id: 'start-snippet-builder',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
} satisfies Meta;
export default meta;

/** The same builder is a page of the static site, which `npm run build:site` writes. */
export const SnippetBuilder: StoryObj = {
  render: () => {
    const page = document.createElement('div');
    page.className = 'builder-page';
    const integrity = Object.values(built)[0] ?? {};
    new Builder(page, manifest, { version, integrity });
    return page;
  },
};
