import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import { emulate } from '../support/emulate.js';
import { draw, drawn, part, parts, words } from '../support/tags.js';

const footer = (tag: Element) => words(part(tag, 'footer'));
const LEGENDS = {
  en: ['* single source or second-hand reports', 'sources differ, or a question is open'],
  ru: ['* один источник или вторичные источники', 'источники расходятся или вопрос открыт'],
  zh: ['* 单一来源或转引报道', '来源说法不一或尚无定论'],
} as const;

/** A colour as it is painted over another one: red, green, blue. */
function painted(...colours: readonly string[]): readonly number[] {
  const paper = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d')!;
  for (const colour of colours) {
    paper.fillStyle = colour;
    paper.fillRect(0, 0, 1, 1);
  }
  return [...paper.getImageData(0, 0, 1, 1).data].slice(0, 3);
}
const luminance = (rgb: readonly number[]) =>
  rgb
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index]!, 0);

describe('the mark of a dispute', () => {
  it('<sco-chair-list> draws it, in the colour of its text, not of the accent', async () => {
    const tag = await draw(html`<sco-chair-list style="--sco-accent: red"></sco-chair-list>`);
    const marks = parts(tag, 'dispute').map((note) => note.querySelector('summary svg')!);
    expect(marks).not.to.have.lengthOf(0);
    for (const mark of marks) {
      expect(mark.getBoundingClientRect().width).to.be.above(6);
      const { stroke, color } = getComputedStyle(mark);
      expect(stroke).to.equal(color);
      expect(color).not.to.equal('rgb(255, 0, 0)');
      // No letter: at most a joiner, which keeps the mark on the line of its fact.
      const { content } = getComputedStyle(mark.parentElement!, '::before');
      expect(content.replace(/["/\s\u2060]/g, '')).to.be.oneOf(['', 'none', 'normal']);
    }
  });

  for (const [lang, legends] of Object.entries(LEGENDS))
    it(`<sco-chair-list lang="${lang}"> explains in its footer every mark that it uses`, async () => {
      const tag = await draw(html`<sco-chair-list lang=${lang}></sco-chair-list>`);
      for (const legend of legends) expect(footer(tag)).to.include(legend);
      const legend = part(tag, 'footer').querySelector('svg')!;
      expect(legend.getBoundingClientRect().width).to.be.above(5);
    });

  it('<sco-member-list> uses neither mark, and explains none', async () => {
    const tag = await draw(html`<sco-member-list></sco-member-list>`);
    for (const legend of LEGENDS.en) expect(footer(tag)).not.to.include(legend);
    expect(part(tag, 'footer').querySelector('svg')).to.equal(null);
  });

  it('on paper, where the explanation is open and labelled, it stands there', async () => {
    const tag = await draw(html`<sco-chair-list limit="1"></sco-chair-list>`);
    dispatchEvent(new Event('beforeprint'));
    expect((part(tag, 'dispute') as HTMLDetailsElement).open).to.equal(true);
    expect(drawn(tag)).to.include('Open question');
    dispatchEvent(new Event('afterprint'));
  });

  for (const [colorScheme, paper, ink] of [
    ['light', '#f5f5f5', '#111'],
    ['dark', '#141414', '#eee'],
  ] as const)
    it(`its opened note has a contrast of 4.5:1 on a ${colorScheme} page`, async () => {
      await emulate({ colorScheme });
      const page = await draw(
        html`<div style="background: ${paper}; color: ${ink}"><sco-chair-list></sco-chair-list></div>`,
      );
      for (const note of parts(page.firstElementChild!, 'dispute') as HTMLDetailsElement[]) {
        note.open = true;
        const text = note.querySelector('summary ~ span')!;
        const [light, dark] = [painted(paper), painted(paper, getComputedStyle(text).color)]
          .map(luminance)
          .sort((a, b) => b - a);
        expect((light! + 0.05) / (dark! + 0.05)).to.be.at.least(4.5);
      }
      await emulate({ colorScheme: 'light' });
    });
});
