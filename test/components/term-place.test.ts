import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/index.js';
import { part, settled, until } from '../support/tags.js';

const card = (tag: Element) => part(tag, 'definition').getBoundingClientRect();
const word = (tag: Element) => part(tag, 'word').getClientRects()[0]!;
/** Vertical distance between word and explanation. */
const gap = (tag: Element) => Math.max(card(tag).top - word(tag).bottom, word(tag).top - card(tag).bottom);
/** Why the explanation does not stand at its word inside the window; empty if it does. */
function wrong(tag: Element): string {
  const [at, box] = [word(tag), card(tag)];
  const seen = `word ${at.left} ${at.top} ${at.right} ${at.bottom}, card ${box.left} ${box.top} ${box.right} ${box.bottom}`;
  const isInside = box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight;
  const isBeside = gap(tag) >= 0 && gap(tag) <= 12;
  const isAlong = box.left <= at.right && box.right >= at.left;
  return isInside && isBeside && isAlong && box.height > 20 ? '' : seen;
}

async function opened(markup: string, act?: (page: HTMLElement) => void): Promise<[HTMLElement, Element]> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.innerHTML = markup;
  await settled(page);
  act?.(page);
  const tag = page.querySelector('sco-term')!;
  part(tag, 'word').click();
  await until(() => card(tag).height > 0, 'it opens');
  return [page, tag];
}
/** Waits until the explanation stands at its word, after something moved. */
const follows = (tag: Element, what: string) => until(() => !wrong(tag), `${what}: ${wrong(tag)}`);

const TERM = '<sco-term>CICA</sco-term>';
const spaces = 'some words of a line ';

describe('the explanation of <sco-term> stands at its word, inside the window', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const [width, height] of [
    [320, 480],
    [1024, 700],
  ] as const) {
    for (const [what, markup, act] of [
      ['zoom: 2', `<div style="zoom: 2; margin-top: 60px">${spaces}${TERM}</div>`],
      ['zoom: 0.8', `<div style="zoom: 0.8; margin-top: 60px">${spaces}${TERM}</div>`],
      ['zoom: 1.5 in zoom: 1.5', `<div style="zoom: 1.5"><p style="zoom: 1.5">${TERM} ${spaces}</p></div>`],
      [
        'zoom: 2 at the foot of the window',
        `<div style="zoom: 2; position: absolute; bottom: 0">${spaces}${TERM}</div>`,
      ],
      ['zoom: 2 on the tag', `<p>${spaces}<sco-term style="zoom: 2">CICA</sco-term></p>`],
      [
        'transform: scale(2)',
        `<div style="transform: scale(2); transform-origin: 0 0; width: 100px">${spaces}${TERM}</div>`,
      ],
      [
        'transform: rotate(20deg)',
        `<div style="transform: rotate(20deg); margin: 80px 60px; width: 100px">${TERM}</div>`,
      ],
      ['translate: 50px 100px', `<div style="translate: 50px 100px">${TERM}</div>`],
      [
        'perspective and filter',
        `<div style="perspective: 100px; filter: blur(0); will-change: transform">${spaces}${TERM}</div>`,
      ],
      [
        'contain: strict',
        `<div style="contain: strict; width: 150px; height: 30px; margin: 90px 0 0 40px">${TERM}</div>`,
      ],
      [
        'container-type: size',
        `<div style="container-type: size; width: 150px; height: 30px; margin: 90px">${TERM}</div>`,
      ],
      [
        'overflow: hidden',
        `<div style="overflow: hidden; width: 100px; height: 24px; position: relative">${TERM}</div>`,
      ],
      [
        'a scrolled box',
        `<div style="overflow: auto; height: 120px"><p style="margin: 300px 0">${TERM}</p></div>`,
        (page) => page.firstElementChild!.scrollTo(0, 270),
      ],
      [
        'writing-mode: vertical-rl',
        `<div style="writing-mode: vertical-rl; height: 200px">${spaces}${TERM}</div>`,
      ],
      ['dir="rtl"', `<div dir="rtl" lang="fa">${TERM} ${spaces}</div>`],
      ['dir="rtl", zoom: 2', `<div dir="rtl" style="zoom: 2">${TERM}</div>`],
      [
        '<dialog> opened by showModal()',
        `<dialog style="padding: 20px"><button autofocus>Close</button> ${spaces}${TERM}</dialog>`,
        (page) => page.querySelector('dialog')!.showModal(),
      ],
      [
        '<div popover>',
        `<div popover style="zoom: 1.2">${spaces}${TERM}</div>`,
        (page) => page.querySelector<HTMLElement>('[popover]')!.showPopover(),
      ],
    ] as readonly (readonly [string, string, ((page: HTMLElement) => void)?])[]) {
      it(`with ${what}, in a window of ${width} px`, async () => {
        await setViewport({ width, height });
        const [, tag] = await opened(markup, act);
        expect(wrong(tag)).to.equal('');
      });
    }
  }

  it('<html style="zoom: 2">', async () => {
    document.documentElement.style.setProperty('zoom', '2');
    try {
      const [, tag] = await opened(`<p>${spaces}${TERM}</p>`);
      expect(wrong(tag)).to.equal('');
    } finally {
      document.documentElement.removeAttribute('style');
    }
  });

  it('and follows where a box is scrolled, also inside a shadow root, the page grows, and the zoom changes', async () => {
    const host = await fixture<HTMLElement>(html`<div style="margin-top: 20px"></div>`);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<div style="overflow: auto; height: 200px"><p style="margin: 150px 0 400px">${TERM}</p></div>`;
    const [box, tag] = [root.firstElementChild as HTMLElement, root.querySelector('sco-term')!];
    await settled(tag);
    part(tag, 'word').click();
    await until(() => card(tag).height > 0, 'it opens');
    expect(wrong(tag)).to.equal('');
    const { top } = word(tag);
    box.scrollTo(0, 100);
    expect(word(tag).top).to.be.lessThan(top);
    await follows(tag, 'scrolled');
    host.style.marginTop = '150px';
    await follows(tag, 'the page has grown');
    host.style.setProperty('zoom', '1.5');
    await follows(tag, 'zoomed');
    box.style.transform = 'translate(40px, 30px)';
    await follows(tag, 'moved');
  });

  it('and scrolls where the window is too low for it', async () => {
    await setViewport({ width: 320, height: 240 });
    const [, tag] = await opened(`<div style="zoom: 2; margin-top: 30px">${TERM}</div>`);
    expect(wrong(tag)).to.equal('');
    const { scrollHeight, clientHeight } = part(tag, 'definition');
    expect(scrollHeight).to.be.greaterThan(clientHeight);
  });
});
