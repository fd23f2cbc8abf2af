import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { boxName, type Box } from '../../src/site/proof.js';
import type { Site } from './browser.js';
import { tags } from './embedded.js';
import {
  ACCEPTED,
  acceptedPicture,
  DIFFERENCES,
  differenceOf,
  elementAt,
  examples,
  fileOf,
  openBoxes,
  pictured,
  takePicture,
  visitBoxes,
  type Difference,
} from './pictures.js';
import { smallPng } from './small-png.js';
import { foreignFonts } from './typeface.js';

/** Other systems draw letters in their own way, whatever the typeface. */
const skip = process.platform !== 'linux' && 'the pictures were taken on Linux';
const HOW = 'If it is meant to look so: npm run accept:pictures';

let site: Site;
let page: Page;
before(async () => {
  rmSync(DIFFERENCES, { recursive: true, force: true });
  site = await openBoxes(pictured);
  page = await visitBoxes(site);
});
after(() => site.close());

/** Writes what differs to files, and says where to look. */
async function report(box: Box, now: PNG, { pixels, area, first, picture }: Difference): Promise<string> {
  mkdirSync(DIFFERENCES, { recursive: true });
  const path = (kind: string) => `${DIFFERENCES}${boxName(box)}.${kind}.png`;
  writeFileSync(path('now'), PNG.sync.write(now));
  writeFileSync(path('difference'), PNG.sync.write(picture));
  return `${boxName(box)} looks different in ${pixels} pixels, x ${area.left}–${area.right}, y ${area.top}–${area.bottom}.
First at ${first.x}, ${first.y}: ${await elementAt(page, box, first)}
  accepted    ${ACCEPTED}${fileOf(box)}
  now         ${path('now')}
  difference  ${path('difference')}
${HOW}`;
}

for (const box of pictured) {
  const { example, width, look } = box;
  const tagged = example.markup.match(/<sco-[^>]*>/g)?.join(', ');
  test(`${tagged} looks as in the accepted picture, ${width} px wide, ${look}`, { skip }, async () => {
    const accepted = acceptedPicture(box);
    assert.ok(accepted, `There is no accepted picture ${fileOf(box)}. ${HOW}`);
    const now = await takePicture(page, box);
    const difference = differenceOf(accepted, now);
    if (difference) assert.fail(await report(box, now, difference));
  });
}

test('every tag has a picture', () => {
  const markup = examples.map((example) => example.markup).join();
  assert.deepEqual(
    tags.filter((tag) => !markup.includes(`<${tag} `)),
    [],
  );
});

test('there are no pictures but those that are compared, and together they are small', () => {
  const files = readdirSync(ACCEPTED);
  assert.deepEqual(files.sort(), pictured.map(fileOf).sort(), HOW);
  const bytes = files.reduce((sum, file) => sum + statSync(ACCEPTED + file).size, 0);
  assert.ok(bytes < 1_000_000, `${bytes} bytes`);
});

test('no letter of a picture is drawn in a font of the machine', async () => {
  assert.deepEqual(await foreignFonts(page), []);
});

/** The difference that a rule of style makes in the picture of a tag. */
async function differenceBy(rule: string): Promise<Difference | undefined> {
  const box = pictured.find((each) => boxName(each) === 'figure.640.light')!;
  const tag = (await page.$(`[data-box="${boxName(box)}"] sco-figure`))!;
  const earlier = PNG.sync.read(smallPng(await takePicture(page, box)));
  await tag.evaluate(({ shadowRoot }, css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadowRoot!.adoptedStyleSheets.push(sheet);
  }, rule);
  const later = await takePicture(page, box);
  await tag.evaluate(({ shadowRoot }) => void shadowRoot!.adoptedStyleSheets.pop());
  return differenceOf(earlier, later);
}

for (const [what, rule] of [
  ['a heading one pixel lower', '[part=heading] { position: relative; inset-block-start: 1px }'],
  ['less space between lines', '.base { line-height: 1.4 }'],
  ['another accent', ':host { --_accent: #0645ad }'],
  ['paler remarks', ':host { --_muted: color-mix(in oklab, currentColor 50%, transparent) }'],
  ['darker rules', ':host { --_rule: color-mix(in oklab, currentColor 40%, transparent) }'],
  ['a heading in regular type', '[part=heading] { font-weight: 400 }'],
  ['letters a fifth of a pixel apart', '[part=heading] { letter-spacing: 0.2px }'],
] as const) {
  test(`<sco-figure> with ${what} looks different`, async () => {
    assert.ok(await differenceBy(rule));
  });
}

for (const [what, rule] of [
  ['a little heavier', '.base { -webkit-text-stroke: 0.1px }'],
  ['a little paler', '.base { opacity: 0.95 }'],
] as const) {
  test(`<sco-figure> with letters drawn ${what}, as another browser may do, looks the same`, async () => {
    assert.equal((await differenceBy(rule))?.pixels, undefined);
  });
}

test('the message of a failed comparison names the tag, the place, and the command that accepts', async () => {
  const box = pictured.find((each) => boxName(each) === 'figure.640.light')!;
  const now = await takePicture(page, box);
  const earlier = new PNG({ width: now.width, height: now.height });
  PNG.bitblt(now, earlier, 0, 0, now.width, now.height, 0, 0);
  const heading = await page.$eval(`[data-box="${boxName(box)}"]`, (element) => {
    const part = element.querySelector('sco-figure')!.shadowRoot!.querySelector('[part=heading]')!;
    const [inner, outer] = [part.getBoundingClientRect(), element.getBoundingClientRect()];
    return { x: inner.left - outer.left, y: inner.top - outer.top };
  });
  for (let y = 0; y < 20; y++) {
    for (let x = 0; x < 20; x++) {
      earlier.data.set([255, 0, 0], (Math.round(heading.y + y) * now.width + Math.round(heading.x + x)) * 4);
    }
  }
  const message = await report(box, now, differenceOf(earlier, now)!);
  rmSync(DIFFERENCES, { recursive: true });
  assert.match(message, /^figure\.640\.light looks different in [2-4]\d\d pixels, x 16–36, y /);
  assert.match(message, /part="heading"/);
  assert.match(message, /npm run accept:pictures$/);
});
