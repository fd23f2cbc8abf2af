/** Pictures of the boxes of the proof sheet, and their comparison with the accepted ones. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { drawProof } from '../../src/site/proof-looks.js';
import { boxMarkup, boxName, examplesOf, type Box, type Look, type Width } from '../../src/site/proof.js';
import { openSite, type Site } from './browser.js';
import { loadTypeface, replaceForeign, typeface } from './typeface.js';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

/** A day that does not change, so that the pictures do not change with the last day of the dataset. */
export const DAY = '2026-09-15';
export const examples = examplesOf(read('stories/every-tag/every-tag.html'), DAY);

const chosen = (width: Width, look: Look, names?: readonly string[]): Box[] =>
  examples.filter(({ name }) => names?.includes(name) ?? true).map((example) => ({ example, width, look }));

/** Every example in the column of an article; some where the layout or the colours are others. */
export const pictured: readonly Box[] = [
  ...chosen(640, 'light'),
  ...chosen(360, 'light', [
    'summit-card',
    'member-list-table',
    'membership-history',
    'roadmap',
    'summit-list',
  ]),
  ...chosen(640, 'dark', ['summit-card', 'map', 'membership-history', 'roadmap', 'figure']),
  ...chosen(640, 'print', ['membership-history', 'state-card']),
];

/** A site whose page `/boxes` has these boxes. */
export function openBoxes(boxes: readonly Box[]): Promise<Site> {
  const waiting = (box: Box) =>
    box.look === 'print' ? boxMarkup(box) : `<template>${boxMarkup(box)}</template>`;
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Boxes</title><style>
    ${typeface}
    ${read('src/site/proof.css')}
    body { margin: 0 }
    .box { font-family: Proof }
    </style><script type="module" src="/sco-elements.bundle.js"></script><body>
    ${boxes.map(waiting).join('\n')}</html>`;
  return openSite('dist/cdn', { '/boxes': { body } });
}

/** Opens the page with boxes and waits until they are drawn. */
export async function visitBoxes(site: Site): Promise<Page> {
  const { page } = await site.visit('/boxes', async (tab) => {
    await tab.setViewport({ width: 720, height: 720 });
    await tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  });
  await loadTypeface(page);
  await page.evaluate(drawProof);
  await replaceForeign(page);
  return page;
}

/** Of what is higher, the picture shows the beginning. */
const HIGHEST = 700;

const selector = (box: Box) => `[data-box="${boxName(box)}"]`;

export async function takePicture(page: Page, box: Box): Promise<PNG> {
  const clip = await page.$eval(
    selector(box),
    (element, highest) => {
      scrollTo(0, element.getBoundingClientRect().top + scrollY);
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left, y: top + scrollY, width, height: Math.min(height, highest) };
    },
    HIGHEST,
  );
  const file = await page.screenshot({ clip, captureBeyondViewport: false, optimizeForSpeed: true });
  return PNG.sync.read(Buffer.from(file));
}

/** The element drawn at a point of a box, in words for a message. */
export const elementAt = (page: Page, box: Box, at: { x: number; y: number }): Promise<string> =>
  page.$eval(
    selector(box),
    (element, { x, y }) => {
      scrollTo(0, element.getBoundingClientRect().top + scrollY);
      const { left, top } = element.getBoundingClientRect();
      const inside = (root: Document | ShadowRoot) => root.elementFromPoint(left + x, top + y);
      let found = inside(document);
      for (let root = found?.shadowRoot; root; root = found?.shadowRoot) {
        const inner = inside(root);
        if (!inner || inner === found) break;
        found = inner;
      }
      const name = ['part', 'class'].flatMap((each) => {
        const value = found?.getAttribute(each);
        return value ? ` ${each}="${value}"` : [];
      });
      const text = found?.textContent?.replace(/\s+/g, ' ').trim().slice(0, 50);
      return `<${found?.localName}${name[0] ?? ''}>${text ? ` “${text}”` : ''}`;
    },
    at,
  );

const folder = (name: string) => fileURLToPath(new URL(`test/dist/${name}/`, root));
/** The accepted pictures, and those of failed comparisons, which Git ignores. */
export const ACCEPTED = folder('pictures');
export const DIFFERENCES = folder('differences');

export const fileOf = (box: Box): string => `${boxName(box)}.png`;

export function acceptedPicture(box: Box): PNG | undefined {
  const path = ACCEPTED + fileOf(box);
  return existsSync(path) ? PNG.sync.read(readFileSync(path)) : undefined;
}

/** The picture on a white one of another size. */
function padded(picture: PNG, width: number, height: number): PNG {
  const canvas = new PNG({ width, height });
  canvas.data.fill(255);
  PNG.bitblt(picture, canvas, 0, 0, picture.width, picture.height, 0, 0);
  return canvas;
}

export interface Difference {
  /** How many pixels differ. */
  readonly pixels: number;
  /** What encloses them, and the first of them in the order of reading. */
  readonly area: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  readonly first: { readonly x: number; readonly y: number };
  /** The accepted picture, pale, with what differs in red. */
  readonly picture: PNG;
}

/** How much two pixels may differ, in perceived colour: black and white differ by 1. */
const THRESHOLD = 0.1;
/**
 * How many pixels may differ in a square about as high as a line of text. Where letters are drawn a little heavier, that
 * is up to 18; a word set one pixel lower has more than 50, a rule in another colour 24.
 */
const SQUARE = 24;
const TOLERATED = 20;

/** The difference between two pictures; undefined if they look the same. */
export function differenceOf(before: PNG, now: PNG): Difference | undefined {
  const [width, height] = [Math.max(before.width, now.width), Math.max(before.height, now.height)];
  const [one, other] = [padded(before, width, height), padded(now, width, height)];
  const picture = new PNG({ width, height });
  const compare = (options: object, output?: Buffer): number =>
    pixelmatch(one.data, other.data, output, width, height, { threshold: THRESHOLD, ...options });
  if (compare({ windowSize: SQUARE }) <= TOLERATED) return undefined;

  compare({ diffMask: true }, picture.data);
  const points = Array.from({ length: width * height }, (_, index) => index)
    .filter((index) => picture.data[index * 4 + 3] !== 0)
    .map((index) => ({ x: index % width, y: Math.floor(index / width) }));
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const least = (list: number[]) => list.reduce((a, b) => Math.min(a, b));
  const most = (list: number[]) => list.reduce((a, b) => Math.max(a, b));
  const area = { left: least(xs), top: least(ys), right: most(xs) + 1, bottom: most(ys) + 1 };
  const pixels = compare({}, picture.data);
  return { pixels, area, first: points[0]!, picture };
}
