/** The snippets that an editor copies. Pure functions: the facts are passed in as HTML from `render()`. */
import { attributeText, type Attributes } from '../static/attributes.js';
import { localeFor } from '../i18n/locale.js';
import { inBox, inTag, joined } from '../static/parts.js';
import { isWhole } from '../vocabulary/in-depth.js';
import { componentName, jsx } from './jsx.js';
import { frameMarkup, type Frame } from './widgets.js';

/** The input of a snippet. */
export interface Parts {
  readonly tag: string;
  readonly attributes: Attributes;
  /** The HTML between the start and end tag, as `render()` returns it. */
  readonly content: string;
  /** True for tags used inside a sentence. */
  readonly inline: boolean;
  /** The formats `page-html`, `email`, `text` and `markdown` of `render()`. */
  readonly page: string;
  readonly email: string;
  readonly text: string;
  readonly markdown: string;
  /** URL of the folder with the files of `dist/cdn`. */
  readonly files: string;
  /** Checksums by file name: `sha384-…`. */
  readonly integrity: { readonly [file: string]: string };
  readonly frame: Frame;
}

/** A kind of snippet, with instructions for the editor. */
export interface Kind {
  readonly id: 'html' | 'box' | 'page' | 'iframe' | 'wordpress' | 'email' | 'text' | 'markdown' | 'react';
  readonly title: string;
  readonly help: string;
  readonly write: (parts: Parts) => string;
}

/** The URL of a folder, always with a slash at the end. */
export const folder = (address: string): string => address.trim().replace(/\/*$/, '/');

/**
 * Uses the one-file bundle: a checksum on the autoloader would not cover the files that it loads.
 */
export function scriptTag(name: string, { files, integrity }: Pick<Parts, 'files' | 'integrity'>): string {
  const sum = integrity[name];
  const src = folder(files) + name;
  return `<script${attributeText({
    type: 'module',
    src,
    integrity: sum,
    crossorigin: sum && 'anonymous',
  })}></script>\n`;
}

const BUNDLE = 'sco-elements.bundle.js';

/** The file beside the bundle with the texts of a language. */
export const packOf = (language: string): string => `sco-elements.bundle.${language}.js`;

/**
 * The script that defines all tags, after the one with the texts of a language other than English: with a checksum, they cannot be
 * left to the first.
 */
export function bundleScripts(parts: Pick<Parts, 'tag' | 'attributes' | 'files' | 'integrity'>): string {
  const { language } = localeFor(String(parts.attributes['lang'] ?? ''));
  const needsTexts = language !== 'en' && isWhole(parts.tag, language);
  const texts = needsTexts ? scriptTag(packOf(language), parts) : '';
  return texts + scriptTag(BUNDLE, parts);
}

/** The tag with its facts inside. */
export const tagMarkup = ({
  tag,
  attributes,
  content,
}: Pick<Parts, 'tag' | 'attributes' | 'content'>): string => joined(inTag(tag, attributes, content));

const boxed = ({ tag, attributes, content, inline }: Parts): string =>
  joined(inBox(tag, attributes, content, inline));

const indented = (text: string, by: string) => text.trimEnd().replace(/^(?=.)/gm, by);

/** Attributes as a JavaScript object, on one line. */
function props(attributes: Attributes): string {
  const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n')}'`;
  const entries = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined || value === false
      ? []
      : `${name.includes('-') ? quoted(name) : name}: ${value === true ? 'true' : quoted(value)}`,
  );
  return entries.length ? `{ ${entries.join(', ')} }` : '{}';
}

/** With `createElement()`, because TypeScript knows no tags of ours in JSX, and in a file that Next.js sends to browsers. */
const react = ({ tag, attributes, content }: Parts): string =>
  [
    "'use client';",
    '',
    "import { createElement } from 'react';",
    `import 'sco-elements/components/${tag.slice(4)}.js';`,
    '',
    `export function ${componentName(tag)}() {`,
    '  return createElement(',
    `    '${tag}',`,
    `    ${props(attributes)},`,
    '    <>',
    indented(jsx(content.replace(/^\n/, '').replace(/^ {2}/gm, '')), '      '),
    '    </>,',
    '  );',
    '}',
    '',
  ].join('\n');

export const kinds: readonly Kind[] = [
  {
    id: 'html',
    title: 'HTML',
    help: 'The tag with its facts inside, and the script. Load the script once a page.',
    write: (parts) => tagMarkup(parts) + bundleScripts(parts),
  },
  {
    id: 'box',
    title: 'HTML without custom elements',
    help: 'A box that the script takes for the tag, for systems that let no custom element through, and before minifiers.',
    write: (parts) => boxed(parts) + bundleScripts(parts),
  },
  {
    id: 'page',
    title: 'HTML without script',
    help: 'The facts alone: for feeds, newsletters and systems that allow neither tag nor script.',
    write: ({ page }) => page,
  },
  {
    id: 'iframe',
    title: 'Iframe',
    help: 'A page of its own in a frame, for systems that ban custom elements. The script fits the height.',
    write: (parts) => frameMarkup(parts.frame) + scriptTag('resizer.js', parts),
  },
  {
    id: 'wordpress',
    title: 'WordPress',
    help: 'A custom HTML block, for the code editor. If your role may not paste scripts, your theme has to load it.',
    // Not the custom element: WordPress strips it for most authors, and its classic editor closes it too early.
    write: (parts) => `<!-- wp:html -->\n${boxed(parts)}${bundleScripts(parts)}<!-- /wp:html -->\n`,
  },
  {
    id: 'email',
    title: 'Mail',
    help: 'The facts for the HTML of a newsletter or mail: tables and styles that mail programs keep.',
    write: ({ email }) => email,
  },
  {
    id: 'text',
    title: 'Plain text',
    help: 'The facts in lines of 72 characters, with the addresses of the sources.',
    write: ({ text }) => text,
  },
  {
    id: 'markdown',
    title: 'Markdown',
    help: 'The facts as text with links. Where your Markdown takes HTML, paste the HTML instead.',
    write: ({ markdown }) => markdown,
  },
  {
    id: 'react',
    title: 'React',
    help: 'A component for React 19, with the package from npm. On older versions use the HTML.',
    write: react,
  },
];
