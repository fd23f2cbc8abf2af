import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import { dataset, documentsOf } from '../../src/dataset.js';
import { set, draw, drawn, part, parts, settled, until, words } from '../support/tags.js';

const list = html`<sco-member-list as-of="2024-07-04"></sco-member-list>`;
const english = 'Members on 4 July 2024';
const russian = 'Государства-члены на 4 июля 2024 г.';
const chinese = '成员国（截至2024年7月4日）';
const uzbek = 'Aʼzo davlatlar: 2024-yil 4-iyul holatiga koʻra';
const persian = 'اعضا در تاریخ ۴ ژوئیهٔ ۲۰۲۴';
const dari = 'اعضا در تاریخ ۴ جولای ۲۰۲۴';
/** Without the word joiners that keep what a hyphen adds on the line of its number. */
const heading = (tag: Element) => words(parts(tag, 'heading')[0]).replaceAll('\u2060', '');
const base = (tag: Element) => part(tag, 'base').getAttribute('lang');

describe('the language of a tag', () => {
  const table: [lang: string, heading: string, words: string][] = [
    ['en', english, 'en'],
    ['en-GB', english, 'en'],
    ['en-US', 'Members on July 4, 2024', 'en'],
    ['en-AU', english, 'en'],
    ['en-IN', english, 'en'],
    ['en-KZ', 'Members on July 4, 2024', 'en'],
    ['ru', russian, 'ru'],
    ['ru-KZ', russian, 'ru'],
    ['zh', chinese, 'zh-Hans'],
    ['zh-CN', chinese, 'zh-Hans'],
    ['zh-Hans', chinese, 'zh-Hans'],
    ['zh-SG', chinese, 'zh-Hans'],
    ['zh-TW', english, 'en'],
    ['zh-Hant', english, 'en'],
    ['fr', english, 'en'],
    ['kk', '2024 жылғы 4 шілде күнгі мүше мемлекеттер', 'kk'],
    ['kk-Cyrl-KZ', '2024 жылғы 4 шілде күнгі мүше мемлекеттер', 'kk'],
    ['kk-Latn', english, 'en'],
    ['ky', 'Мүчө мамлекеттер, 2024-жылдын 4-июлу', 'ky'],
    ['tg', 'Давлатҳои узв ба ҳолати 4 июли соли 2024', 'tg'],
    ['uz', uzbek, 'uz'],
    ['uz-Latn-UZ', uzbek, 'uz'],
    ['uz-Cyrl', english, 'en'],
    ['be', 'Дзяржавы-члены на 4 ліпеня 2024 г.', 'be'],
    ['hi', 'सदस्य: 4 जुलाई 2024', 'hi'],
    ['hi-Latn', english, 'en'],
    ['ur', 'ارکان بتاریخ 4 جولائی 2024', 'ur'],
    ['fa', persian, 'fa'],
    ['fa-IR', persian, 'fa'],
    ['fa-AF', dari, 'fa'],
    ['prs', dari, 'fa'],
    ['en_US', 'Members on July 4, 2024', 'en'],
    ['ru_RU', russian, 'ru'],
    [' RU ', russian, 'ru'],
    ['zh_CN', chinese, 'zh-Hans'],
    ['zh-cmn-Hans', chinese, 'zh-Hans'],
    ['cmn-Hans-CN', chinese, 'zh-Hans'],
    ['ZH_HANS', chinese, 'zh-Hans'],
    ['zh_TW', english, 'en'],
    ['zh-cmn-Hant', english, 'en'],
    ['', english, 'en'],
    ['not a language', english, 'en'],
  ];
  for (const [lang, text, language] of table) {
    it(`<div lang="${lang}"><sco-member-list> is headed "${text}"`, async () => {
      const tag = (await draw(html`<div lang=${lang}>${list}</div>`)).firstElementChild!;
      expect(heading(tag)).to.equal(text);
      expect(base(tag)).to.equal(language);
    });
  }

  it('<html lang="en"> does not count where an element nearer to the tag has a lang', async () => {
    expect(document.documentElement.lang).to.equal('en');
    const page = await draw(
      html`<div lang="ru">
        <section lang="zh"><p>${list}</p></section>
      </div>`,
    );
    expect(heading(page.querySelector('sco-member-list')!)).to.equal(chinese);
  });

  it('<sco-member-list lang="ru"> counts before any ancestor', async () => {
    const page = await draw(
      html`<div lang="zh"><sco-member-list lang="ru" as-of="2024-07-04"></sco-member-list></div>`,
    );
    expect(heading(page.firstElementChild!)).to.equal(russian);
  });

  it('<div lang="ru">#shadow-root<sco-member-list> is Russian through the shadow root', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="ru"><p></p></div>`);
    const root = outer.firstElementChild!.attachShadow({ mode: 'open' });
    const tag = document.createElement('sco-member-list');
    tag.asOf = '2024-07-04';
    root.append(tag);
    await settled(tag);
    expect(heading(tag)).to.equal(russian);
    outer.lang = 'zh';
    await until(() => heading(tag) === chinese, 'it follows a change outside of the shadow root');
  });

  it('<div lang> changed later is followed', async () => {
    const page = await draw<HTMLElement>(html`<div lang="ru"><p>${list}</p></div>`);
    const tag = page.querySelector('sco-member-list')!;
    page.lang = 'zh';
    await until(() => heading(tag) === chinese, 'Chinese');
    page.removeAttribute('lang');
    await until(() => heading(tag) === english, 'English, as <html> says');
    (page.firstElementChild as HTMLElement).lang = 'ru';
    await until(() => heading(tag) === russian, 'Russian');
  });

  it('<sco-member-list> moved to a part of the page in another language follows', async () => {
    const page = await draw(
      html`<div>
        <div lang="ru">${list}</div>
        <div lang="zh"></div>
      </div>`,
    );
    const tag = page.querySelector('sco-member-list')!;
    page.lastElementChild!.append(tag);
    await until(() => heading(tag) === chinese, 'Chinese');
  });
});

describe('what no source has in a language', () => {
  const titles = dataset.titles.ru.titles as { readonly [id: string]: string };
  const ours = dataset.titles.ru.ourTitles as { readonly [id: string]: string };

  it('<sco-document-timeline lang="ru"> has our translation of a title without a Russian one, and says so', async () => {
    const tag = await draw(html`<sco-document-timeline lang="ru" summit="2024"></sco-document-timeline>`);
    const documents = documentsOf(dataset, '2024-astana');
    expect(documents.some(({ id }) => titles[id])).to.equal(true);
    expect(documents.some(({ id }) => ours[id])).to.equal(true);
    for (const { id } of documents) {
      const cite = tag.shadowRoot!.querySelector(`#sco-document-timeline-${id} cite`);
      expect(words(cite)).to.equal(set(titles[id] ?? `${ours[id]}†`).replace(/\s/g, ' '));
      expect(cite?.querySelector('[lang]')).to.equal(null);
    }
    expect(words(part(tag, 'footer'))).to.include('† наш перевод');
  });

  it('<sco-summit-card lang="ru"> is wholly in Russian', async () => {
    const tag = await draw(html`<sco-summit-card lang="ru" summit="2024"></sco-summit-card>`);
    expect(tag.shadowRoot!.querySelector('.base [lang=en]')).to.equal(null);
    expect(drawn(tag)).to.include('Касым-Жомарт Токаев, президент Казахстана');
    expect(drawn(tag)).to.include('Дворец Независимости');
    expect(drawn(tag)).to.include('Укрепление многостороннего диалога');
  });

  it('<sco-summit-card lang="ru"> counts in Russian plurals', async () => {
    const tag = await draw(html`<sco-summit-card lang="ru" summit="2024"></sco-summit-card>`);
    const figures = [...part(tag, 'participants').children].map((figure) => words(figure));
    expect(figures).to.deep.equal([
      '10 государств-членов',
      '1 наблюдатель',
      '4 партнёра по диалогу',
      '1 гость председателя',
      '7 организаций',
    ]);
  });

  for (const [lang, when] of [
    ['en', '31 August – 1 September 2026'],
    ['en-US', 'August 31 – September 1, 2026'],
    ['en-CA', 'August 31–September 1, 2026'],
    ['ru', '31 августа – 1 сентября 2026 г.'],
    ['zh', '2026年8月31日至9月1日'],
  ] as const) {
    it(`<sco-summit-card lang="${lang}" summit="2026"> took place ${when}`, async () => {
      const tag = await draw(html`<sco-summit-card lang=${lang} summit="2026"></sco-summit-card>`);
      expect(words(tag.shadowRoot!.querySelector('.lede time'))).to.equal(when);
    });
  }

  for (const [lang, when] of [
    ['en', '3–4 July 2024'],
    ['en-US', 'July 3–4, 2024'],
    ['ru', '3–4 июля 2024 г.'],
    ['zh', '2024年7月3日至4日'],
  ] as const) {
    it(`<sco-summit-card lang="${lang}" summit="2024"> took place ${when}`, async () => {
      const tag = await draw(html`<sco-summit-card lang=${lang} summit="2024"></sco-summit-card>`);
      expect(words(tag.shadowRoot!.querySelector('.lede time'))).to.equal(when);
    });
  }

  for (const [lang, share, people] of [
    ['en', '42.1%', '3.43 billion'],
    ['en-IN', '42.1%', '343 crore'],
    ['en-DE', '42,1 %', '3,43 billion'],
    ['ru', '42,1 %', '3,43 миллиарда'],
    ['zh', '42.1%', '34.3亿'],
  ] as const) {
    it(`<sco-figure lang="${lang}" measure="population"> has a share of ${share}, ${people} people`, async () => {
      const tag = await draw(
        html`<sco-figure lang=${lang} measure="population" as-of="2024-07-05"></sco-figure>`,
      );
      expect(words(part(tag, 'share'))).to.equal(share);
      expect(words(part(tag, 'figures'))).to.include(people);
    });
  }
});

describe('the direction of writing', () => {
  it('<div dir="rtl" lang="ar"><sco-summit-card> is a box in English: from left to right, at the left edge', async () => {
    const page = await draw<HTMLElement>(
      html`<div dir="rtl" lang="ar"><sco-summit-card summit="2024"></sco-summit-card></div>`,
    );
    const tag = page.firstElementChild!;
    expect(part(tag, 'base').dir).to.equal('ltr');
    expect(words(part(tag, 'heading'))).to.equal('Astana 2024');
    const box = part(tag, 'heading').getBoundingClientRect();
    const place = rangeOf(part(tag, 'heading'), 'Astana');
    const year = rangeOf(part(tag, 'heading'), '2024');
    expect(place.left - box.left).to.be.lessThan(2);
    expect(year.left).to.be.greaterThan(place.left);
  });

  it('<div dir> changed later leaves the direction of the box, which is that of its language', async () => {
    const page = await draw<HTMLElement>(html`<div><sco-summit-card summit="2024"></sco-summit-card></div>`);
    const tag = page.firstElementChild!;
    page.dir = 'rtl';
    expect(getComputedStyle(part(tag, 'base')).direction).to.equal('ltr');
  });
});

/** Where a word stands on the screen. */
function rangeOf(within: Node, word: string): DOMRect {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const start = (walker.currentNode as Text).data.indexOf(word);
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(walker.currentNode, start);
    range.setEnd(walker.currentNode, start + word.length);
    return range.getBoundingClientRect();
  }
  throw new Error(`no "${word}"`);
}
