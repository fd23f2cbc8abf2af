/** A typeface for pictures that are the same on every machine. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

const folder = new URL('../../node_modules/@fontsource/source-serif-4/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, folder));

const ranges = JSON.parse(read('unicode.json').toString()) as { readonly [subset: string]: string };
const subsets = ['latin', 'latin-ext', 'cyrillic'] as const;

/** Data addresses, since the server of a test has the folder of the built scripts only. */
const face = (subset: string, weight: number, style: string): string => {
  const file = read(`files/source-serif-4-${subset}-${weight}-${style}.woff2`);
  return `@font-face { font-family: Proof; font-weight: ${weight}; font-style: ${style};
    src: url(data:font/woff2;base64,${file.toString('base64')}); unicode-range: ${ranges[subset]} }`;
};

/** Declares the font family `Proof`. */
export const typeface: string = subsets
  .flatMap((subset) =>
    [400, 600].flatMap((weight) => ['normal', 'italic'].map((style) => face(subset, weight, style))),
  )
  .join('\n');

/** A character that the typeface has no letter for, as a regular expression. */
const foreign = `[^${subsets
  .flatMap((subset) => ranges[subset]!.split(','))
  .map((range) =>
    range
      .trim()
      .replace(/U\+([\dA-F]+)(?:-([\dA-F]+))?/i, (_, first, last) =>
        last ? `\\u{${first}}-\\u{${last}}` : `\\u{${first}}`,
      ),
  )
  .join('')}]`;

export const loadTypeface = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await Promise.all([...document.fonts].map((font) => font.load()));
  });

/** Sets a sign of the typeface in place of what the machine would draw in one of its own: Chinese titles, some signs. */
export const replaceForeign = (page: Page): Promise<void> =>
  page.evaluate((source) => {
    const pattern = new RegExp(source, 'gu');
    const replace = (root: Node): void => {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        if (node instanceof Text) node.data = node.data.replace(pattern, '#');
        if (node instanceof Element && node.shadowRoot) replace(node.shadowRoot);
      }
    };
    replace(document.body);
  }, foreign);

/** The fonts of the machine that the texts of a page would be drawn in. */
export async function foreignFonts(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const characters = new Set<string>();
    const collect = (root: Node): void => {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        if (node instanceof Text) for (const character of node.data) characters.add(character);
        if (node instanceof Element && node.shadowRoot) collect(node.shadowRoot);
      }
    };
    for (const box of document.querySelectorAll('.box')) collect(box);
    const sample = document.createElement('p');
    sample.id = 'sample';
    sample.className = 'box';
    sample.textContent = [...characters].join('');
    document.body.append(sample);
  });
  const session = await page.createCDPSession();
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#sample' });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await session.detach();
  await page.$eval('#sample', (sample) => sample.remove());
  return fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName);
}
