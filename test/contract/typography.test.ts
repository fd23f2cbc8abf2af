/** How tags are set in scripts whose letters join or have signs above and below: no spacing, capitals, italics, tight lines. */
import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import { engine } from '../support/engine.js';
import { drawing } from '../support/manifest.js';
import { draw, part, parts, template, until, words } from '../support/tags.js';

/** The least height of lines, as a multiple of the size of letters. */
const LEAST = { fa: 1.45, hi: 1.45, ur: 2.1 } as const;
const LANGUAGES = ['fa', 'hi', 'ur'] as const;

/** What an element with words of its own has that the script of a language cannot take. */
function faults(element: Element, least: number): string[] {
  const own = [...element.childNodes].some((node) => node instanceof Text && words(node));
  if (!own || element.closest('style')) return [];
  const style = getComputedStyle(element);
  const lines = parseFloat(style.lineHeight) / parseFloat(style.fontSize);
  const found = [
    !['normal', '0px'].includes(style.letterSpacing) && `letter-spacing ${style.letterSpacing}`,
    style.textTransform !== 'none' && `text-transform ${style.textTransform}`,
    style.fontStyle !== 'normal' && `font-style ${style.fontStyle}`,
    style.hyphens === 'auto' && 'hyphens',
    !element.closest('sup, svg') && lines < least && `line-height ${lines}`,
  ];
  return found.flatMap((fault) =>
    fault ? `<${element.localName}> ${words(element).slice(0, 30)}: ${fault}` : [],
  );
}

for (const { tag, inline } of drawing)
  for (const lang of LANGUAGES)
    it(`<${tag} lang="${lang}"> has no spaced letters, capitals, italics, hyphens and tight lines`, async () => {
      const page = await draw(html`<div lang=${lang}>${template(tag, 'sources="facts" size="full"')}</div>`);
      const element = page.firstElementChild!;
      if (!inline) await until(() => parts(element, 'sources').length, 'its notes are there');
      // A tag that is not translated is in English.
      if (inline || part(element, 'base').lang !== lang) return;
      const all = [...element.shadowRoot!.querySelectorAll('*')];
      expect(all.length).to.be.greaterThan(5);
      expect(all.flatMap((each) => faults(each, LEAST[lang]))).to.deep.equal([]);
    });

for (const { tag, inline } of drawing)
  it(`<${tag} lang="fa"> has no dot beside a digit, where it would be read as a zero`, async () => {
    const page = await draw(html`<div lang="fa">${template(tag, 'sources="facts" size="full"')}</div>`);
    const element = page.firstElementChild!;
    if (!inline) await until(() => parts(element, 'sources').length, 'its notes are there');
    expect(words(element.shadowRoot).match(/.{0,9}(?:[۰-۹]\s*·|·\s*[۰-۹]).{0,9}/g) ?? []).to.deep.equal([]);
  });

for (const [page, lang, dir] of [
  ['en', 'fa', 'rtl'],
  ['fa', 'en', 'ltr'],
  ['ar', 'ur', 'rtl'],
] as const)
  for (const { tag } of drawing)
    it(`<${tag} lang="${lang}"> on a page in ${page} is written from ${dir === 'rtl' ? 'right' : 'left'}, unless it is in English`, async () => {
      const around = await draw(
        html`<div lang=${page} dir=${page === 'en' ? 'ltr' : 'rtl'}>${template(tag, `lang="${lang}"`)}</div>`,
      );
      const base = part(around.firstElementChild!, 'base');
      expect(getComputedStyle(base).direction).to.equal(base.lang === lang ? dir : 'ltr');
    });

for (const tag of ['sco-membership-history', 'sco-roadmap'])
  for (const lang of ['fa', 'ur', 'en'] as const)
    it(`<${tag} lang="${lang}"> writes the day of its chart in the order of its language`, async function () {
      // WebKit tells where a letter stands as if the text ran from left to right.
      if (engine === 'webkit') this.skip();
      const around = await draw<HTMLElement>(html`<div lang=${lang}>${template(tag)}</div>`);
      around.style.inlineSize = '640px';
      const root = around.firstElementChild!.shadowRoot!;
      await until(
        () => root.querySelector<SVGTextElement>('text.day')?.getNumberOfChars(),
        'its chart is there',
      );
      const day = root.querySelector<SVGTextElement>('text.day')!;
      const places = [0, day.getNumberOfChars() - 1].map((index) => day.getStartPositionOfChar(index).x);
      expect(Math.sign(places[1]! - places[0]!)).to.equal(lang === 'en' ? 1 : -1);
    });

for (const { tag } of drawing.filter(({ inline }) => inline))
  for (const lang of LANGUAGES)
    it(`<${tag} lang="${lang}"> leaves the lines of a paragraph as high as they are`, async () => {
      const paragraph = await draw<HTMLElement>(
        html`<p lang=${lang} style="font-size: 20px; line-height: 1.3">${template(tag)}</p>`,
      );
      const { lineHeight } = getComputedStyle(part(paragraph.firstElementChild!, 'base'));
      expect(lineHeight).to.equal('26px');
    });
for (const tag of ['sco-summit-card', 'sco-document-card', 'sco-state-card'])
  it(`<${tag} lang="ur"> has room between a label and the value below it`, async () => {
    const around = await draw<HTMLElement>(html`<div lang="ur">${template(tag)}</div>`);
    around.style.inlineSize = '280px';
    const labels = [...around.firstElementChild!.shadowRoot!.querySelectorAll('dt')];
    expect(labels.length).to.be.greaterThan(0);
    for (const label of labels) {
      const gap =
        label.nextElementSibling!.getBoundingClientRect().top - label.getBoundingClientRect().bottom;
      expect(gap, words(label)).to.be.greaterThan(3);
    }
  });

for (const theme of ['broadsheet', 'modern', 'dark'])
  for (const lang of [...LANGUAGES, 'en'] as const)
    it(`class="sco-theme-${theme}" leaves a tag in ${lang} ${lang === 'en' ? 'its own typeface' : 'the typeface of the page'}`, async () => {
      const css = await (await fetch(`/src/themes/${theme}.css`)).text();
      const page = await draw(
        html`<div lang=${lang} style="font-family: Page">
          <style>
            ${css}
          </style>
          <div class="sco-theme-${theme}">${template('sco-summit-card')}</div>
        </div>`,
      );
      const card = page.querySelector('sco-summit-card')!;
      const fonts = ['kicker', 'heading'].map((name) => getComputedStyle(part(card, name)).fontFamily);
      expect(fonts.every((font) => font === 'Page')).to.equal(lang !== 'en' || theme === 'dark');
    });
