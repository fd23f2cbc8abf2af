/** The proof sheet: every tag as an article uses it, at three widths, on a light and a dark page, and as it is printed. */
import { escapeAttribute } from '../static/tree.js';
import { vocabulary } from '../vocabulary/vocabulary.js';
import { head } from './pages.js';

/**
 * Widths in CSS pixels, by look: a phone, an article, a page without columns; a sheet of paper upright, and one that
 * lies.
 */
const WIDTHS = {
  light: [360, 640, 1024],
  dark: [360, 640, 1024],
  print: [640, 1024],
} as const;

export type Look = keyof typeof WIDTHS;
export type Width = (typeof WIDTHS)[Look][number];

export interface Example {
  /** Such as `map`, or `map-dots` for another layout than that by default. */
  readonly name: string;
  readonly markup: string;
}

/** One picture of the sheet. */
export interface Box {
  readonly example: Example;
  readonly width: Width;
  readonly look: Look;
}

/** The layouts of a tag that it does not have by default. */
function layoutsOf(tag: string): readonly string[] {
  const layout = vocabulary[tag]?.['layout'];
  return layout && 'values' in layout ? layout.values.slice(1) : [];
}

/** Tags whose `layout="inline"` is a sentence of its own. */
const SENTENCES: ReadonlySet<string> = new Set(['sco-changes']);

function laidOut(tag: string, markup: string, layout: string): string {
  const set = markup.replace(`<${tag}`, `<${tag} layout="${layout}"`);
  if (layout !== 'inline') return set;
  return SENTENCES.has(tag)
    ? `<p>One sentence of an article. ${set} Another sentence.</p>`
    : `<p>In the middle of a sentence, ${set}.</p>`;
}

/**
 * The examples of a page with every tag: each tag as it stands there and in its other layouts, and each paragraph with
 * tags.
 *
 * @param page HTML of `stories/every-tag/every-tag.html`
 * @param day the value of `as-of` for all of them
 */
export function examplesOf(page: string, day: string): Example[] {
  const blocks = page.match(/<p>[^]*?<\/p>|<(sco-[\w-]+)[^>]*>[^]*?<\/\1>/g) ?? [];
  return blocks.flatMap((block) => {
    const tags = [...new Set([...block.matchAll(/<(sco-[\w-]+)/g)].map(([, tag]) => tag!))];
    const [tag] = tags;
    if (!tag) return [];
    const name = tags.map((each) => each.replace('sco-', '')).join('-');
    const markup = block.replace(/<sco-[\w-]+/g, `$& as-of="${day}"`);
    const others = block.startsWith('<p>') ? [] : layoutsOf(tag);
    return [
      { name, markup },
      ...others.map((layout) => ({ name: `${name}-${layout}`, markup: laidOut(tag, markup, layout) })),
    ];
  });
}

/** The HTML of a picture. */
export const boxMarkup = ({ example, width, look }: Box): string =>
  `<div class="box ${look} w${width}" data-box="${boxName({ example, width, look })}">${example.markup}</div>`;

/** Such as `map.640.dark`: unique on a sheet. */
export const boxName = ({ example, width, look }: Box): string => `${example.name}.${width}.${look}`;

/**
 * What is printed comes first. A tag hears of the printing if it is on the page by then, so that the others wait in a
 * template.
 */
const waiting = (look: Look, markup: string): string =>
  look === 'print' ? markup : `<template>${markup}</template>`;

function section(example: Example): string {
  const rows = Object.entries(WIDTHS).map(([name, widths]) => {
    const look = name as Look;
    const boxes = widths.map((width) => boxMarkup({ example, width, look }));
    return `        <div class="row ${look}">${waiting(look, boxes.join('\n'))}</div>`;
  });
  const [code = ''] = /<sco-[^>]*>/.exec(example.markup) ?? [];
  return `      <section id="${example.name}">
        <h2>${example.name} <code>${escapeAttribute(code)}</code></h2>
${rows.join('\n')}
      </section>`;
}

export function proofPage(examples: readonly Example[], day: string): string {
  const links = examples.map(({ name }) => `<a href="#${name}">${name}</a>`);
  return `${head({ title: 'Proof sheet – sco-elements', styles: ['proof.css'], scripts: ['sco-elements/sco-elements.js', 'proof.js'] })}  <body class="proof">
    <main>
      <header>
        <h1>Proof sheet</h1>
        <p>
          Every tag on ${day}, ${WIDTHS.light.join(', ')} pixels wide: on a light page, on a dark page, and as it is
          printed.
          <a href="index.html">Articles with the tags</a>
        </p>
        <nav>${links.join(' ')}</nav>
      </header>
${examples.map(section).join('\n')}
    </main>
  </body>
</html>
`;
}
