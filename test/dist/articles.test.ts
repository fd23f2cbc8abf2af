/** The demo article as the site has it: in every language, on every host page. Its stories are checked by axe. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { LANGUAGES, type Language } from '../../src/i18n/languages.js';
import { parse } from '../../src/static/parse.js';
import {
  attribute,
  descendants,
  isElement,
  isText,
  textOf,
  type Element,
  type Node,
} from '../../src/static/tree.js';
import { isWhole } from '../../src/vocabulary/in-depth.js';
import { isIn, ORIGINALS } from '../static/one-language.js';
import { openSite, type Site } from './browser.js';

const folder = new URL('../../site/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8');

/** Such as `article-dark.ru.html`; without a language it is English. */
const PATH = /^article-([a-z]+)(?:\.([\w-]+))?\.html$/;
const articles = readdirSync(folder).flatMap((path) => {
  const [, design, lang = 'en'] = PATH.exec(path) ?? [];
  return design ? [{ path, design, lang }] : [];
});
const broadsheets = articles.filter(({ design }) => design === 'broadsheet');

const elementsOf = (path: string): Element[] => [...descendants(parse(read(path)))];

test('the index announces a feed of corrections in every language, and each is there in that language', () => {
  const feeds = elementsOf('index.html').filter((each) => attribute(each, 'type') === 'application/atom+xml');
  assert.deepEqual(new Set(feeds.map((each) => attribute(each, 'hreflang'))), new Set(LANGUAGES));
  for (const each of feeds)
    assert.ok(read(attribute(each, 'href')!).includes(`xml:lang="${attribute(each, 'hreflang')}"`));
});

test('every host page has the article in every language, and a link from each to the others and from the index', () => {
  const indexed = elementsOf('index.html').map((each) => attribute(each, 'href'));
  assert.deepEqual(broadsheets.map(({ lang }) => lang).toSorted(), [
    'en',
    'fa',
    'hi',
    'kk',
    'ru',
    'ur',
    'zh-Hans',
  ]);
  for (const { path, design, lang } of articles) {
    const elements = elementsOf(path);
    const linked = (name: string) =>
      elements
        .filter((each) => each.tagName === name && attribute(each, 'hreflang'))
        .map((each) => `${attribute(each, 'hreflang')} ${attribute(each, 'href')}`)
        .toSorted();
    const all = articles
      .filter((each) => each.design === design)
      .map((each) => `${each.lang} ${each.path}`)
      .toSorted();
    const dir = lang === 'ur' || lang === 'fa' ? ' dir="rtl"' : '';
    assert.ok(read(path).includes(`<html lang="${lang}"${dir}>`), path);
    assert.deepEqual(linked('link'), all, path);
    assert.deepEqual(
      linked('a'),
      all.filter((each) => !each.startsWith(`${lang} `)),
      path,
    );
    assert.ok(indexed.includes(path), path);
    for (const each of elements) {
      const href = attribute(each, 'href') ?? attribute(each, 'src');
      if (href && !/^(?:#|https?:)/.test(href))
        assert.ok(existsSync(new URL(href, folder)), `${path}: ${href}`);
    }
  }
});

/** The tags of an article with their attributes, in order. */
const tagsOf = (path: string) =>
  elementsOf(path)
    .filter(({ tagName }) => tagName.startsWith('sco-'))
    .map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name, value }) => `${name}=${value}`)].join(' '));

/** What ends a tag; its sources follow, whose names are those that publishers use. */
const FOOTER = {
  ru: 'данные:',
  'zh-Hans': '数据版本',
  kk: 'деректер нұсқасы',
  hi: 'डेटा:',
  ur: 'ڈیٹا:',
  fa: 'داده‌ها:',
} as const;
type Translated = keyof typeof FOOTER;
const isTranslated = (lang: string): lang is Translated => lang in FOOTER;

/** Texts in another language than the page's, but for originals, sources and the links to translations. */
function foreignTexts(nodes: readonly Node[], lang: Translated, tag?: string): string[] {
  const footer = tag ? nodes.findIndex((node) => isElement(node) && textOf(node).includes(FOOTER[lang])) : -1;
  return (footer < 0 ? nodes : nodes.slice(0, footer)).flatMap((node) => {
    if (isText(node)) return isIn(lang, textOf(node).trim()) ? [] : [textOf(node).trim()];
    if (!isElement(node) || node.tagName === 'script' || attribute(node, 'hreflang')) return [];
    const { tagName, childNodes } = node;
    if (!isWhole(tagName, lang)) return [];
    if ((attribute(node, 'lang') ?? lang) !== lang)
      return tagName === (tag ? ORIGINALS[tag] : 'span') ? [] : [textOf(node)];
    return foreignTexts(childNodes, lang, /^sco-(?!provider)/.test(tagName) ? tagName : tag);
  });
}

for (const { path, lang } of articles) {
  if (!isTranslated(lang)) continue;
  test(`${path} has the tags of the English article, and without script no text in another language but originals`, () => {
    assert.deepEqual(tagsOf(path), tagsOf('article-broadsheet.html'));
    assert.deepEqual(foreignTexts(parse(read(path)), lang), []);
  });
}

let site: Site;
before(async () => {
  site = await openSite('site');
});
after(() => site.close());

/** Waits until every tag is drawn: some wait until the reader has passed them. */
const drawn = (page: Page) =>
  page.waitForFunction(() => {
    scrollTo(0, document.documentElement.scrollHeight);
    return [...document.querySelectorAll('body *')]
      .filter(({ localName }) => localName.startsWith('sco-') && localName !== 'sco-provider')
      .every((tag) => tag.matches(':state(ready)'));
  });

/** Terms, cells and headings with a word that only fits because it is broken; and what makes the page scroll sideways. */
function broken(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { overflow-wrap: normal !important; hyphens: manual !important } .dispute { display: none !important }',
  );
  // Words of twenty letters need hyphens in narrow columns, and this browser has no dictionary.
  const long = /\p{L}{20}/u;
  const skipped = innerWidth < 400 ? 'sco-organisation-list' : '';
  const tags = [...document.querySelectorAll('body *')].filter(
    ({ localName, shadowRoot }) => shadowRoot && localName !== skipped,
  );
  const styles = tags.map(({ shadowRoot }) => [...shadowRoot!.adoptedStyleSheets]);
  for (const { shadowRoot } of tags) shadowRoot!.adoptedStyleSheets.push(sheet);
  const found = tags.flatMap((tag) =>
    [...tag.shadowRoot!.querySelectorAll('dt, th, td, [part=heading]')]
      .filter((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        const { right, width } = cell.getBoundingClientRect();
        const most = Math.min(right, tag.getBoundingClientRect().right) + 1;
        return width > 1 && !long.test(cell.textContent) && range.getBoundingClientRect().right > most;
      })
      .map(({ textContent }) => `${tag.localName}: ${textContent.replace(/\s+/g, ' ').trim().slice(0, 60)}`),
  );
  for (const [index, { shadowRoot }] of tags.entries()) shadowRoot!.adoptedStyleSheets = styles[index]!;
  return scrollWidth > clientWidth ? [`the page: ${scrollWidth} px`, ...found] : found;
}

for (const { path, lang } of broadsheets) {
  test(`${path} draws every tag in its language if it is whole in it, asks nothing of others and breaks no word`, async () => {
    const { page, complaints } = await site.visit(`/${path}`);
    await drawn(page);
    await page.waitForNetworkIdle({ idleTime: 100 });
    assert.deepEqual(complaints, []);
    const spoken = await page.$$eval('article *', (all) =>
      all.flatMap(({ localName, shadowRoot }) => {
        const drawn = localName === 'sco-provider' ? null : shadowRoot?.querySelector<HTMLElement>('.base');
        return drawn ? [[localName, drawn.lang]] : [];
      }),
    );
    for (const [tag, drawn] of spoken)
      assert.equal(drawn, isWhole(tag!, lang as Language) ? lang : 'en', tag);
    // Boxes for letters that this machine has no face for are wider than the letters. Kazakh words need 340 px.
    for (const width of lang === 'hi' ? [] : [lang === 'kk' ? 360 : 320, 640, 1024]) {
      await page.setViewport({ width, height: 900 });
      assert.deepEqual(await page.evaluate(broken), [], `${width} px`);
    }
    await page.close();
  });
}
