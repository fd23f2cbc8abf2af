import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/index.js';
import { listenToConsole } from '../support/console.js';
import { part, settled, until } from '../support/tags.js';

const isOpen = (tag: Element) => part(tag, 'definition').getBoundingClientRect().height > 0;
const opens = (tag: Element) => until(() => isOpen(tag), 'it opens');
const closes = (tag: Element) => until(() => !isOpen(tag), 'it closes');
const middle = (element: Element): [number, number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};

/** What stands around a term, and whether it has done what a click on it does. */
const AROUND: readonly (readonly [markup: string, acted: (page: HTMLElement) => boolean])[] = [
  [
    '<label>I know <sco-term>CICA</sco-term> <input type="checkbox"></label>',
    (page) => page.querySelector('input')!.checked,
  ],
  [
    '<label><input type="radio"> <sco-term><em>CICA</em></sco-term></label>',
    (page) => page.querySelector('input')!.checked,
  ],
  [
    '<details><summary>About <sco-term>CICA</sco-term></summary>text</details>',
    (page) => page.querySelector('details')!.open,
  ],
  ['<a href="#followed">About <sco-term>CICA</sco-term></a>', () => location.hash === '#followed'],
  ['<form><button>About <sco-term>CICA</sco-term></button></form>', (page) => 'submitted' in page.dataset],
];

describe('<sco-term> inside a control of the page', () => {
  const messages = listenToConsole();
  afterEach(async () => {
    history.replaceState(null, '', location.pathname + location.search);
    await sendMouse({ type: 'move', position: [790, 590] });
  });

  async function place(markup: string): Promise<[page: HTMLElement, tag: Element]> {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.innerHTML = markup;
    page.addEventListener('submit', (event) => {
      event.preventDefault();
      page.dataset['submitted'] = '';
    });
    await settled(page);
    return [page, page.querySelector('sco-term')!];
  }

  for (const [markup, acted] of AROUND) {
    const name = markup.replace(/^<form>|<\/form>$/g, '');

    it(`${name} opens the explanation by a click, and does nothing else, there and on the explanation`, async () => {
      const [page, tag] = await place(markup);
      const clicks: boolean[] = [];
      page.addEventListener('click', (event) => clicks.push(event.defaultPrevented));
      await sendMouse({ type: 'click', position: middle(part(tag, 'word')) });
      await opens(tag);
      await sendMouse({ type: 'click', position: middle(part(tag, 'definition')) });
      await until(() => clicks.length === 2, 'the page hears both clicks');
      expect(isOpen(tag)).to.equal(true);
      expect(acted(page)).to.equal(false);
      expect(clicks).to.deep.equal([true, true]);
    });

    it(`${name} opens and closes by Enter and by the space bar, and does nothing else`, async () => {
      const [page, tag] = await place(markup);
      part(tag, 'word').focus();
      await opens(tag);
      await sendKeys({ press: 'Escape' });
      await closes(tag);
      for (const key of ['Enter', ' ']) {
        await sendKeys({ press: key });
        await opens(tag);
        await sendKeys({ press: key });
        await closes(tag);
        expect(acted(page), key).to.equal(false);
      }
    });

    it(`${name} still does what it does where the term is not`, async () => {
      const [page] = await place(markup);
      const control = page.querySelector<HTMLElement>('input, summary, a, button')!;
      control.click();
      await until(() => acted(page), 'it acts');
    });
  }

  it('<label> around a term that cannot be told is ticked by a click on its word', async () => {
    const [page, tag] = await place(
      '<label><sco-term><b>Nobody</b></sco-term> <input type="checkbox"></label>',
    );
    await messages.warned('has no term "Nobody"');
    tag.querySelector('b')!.click();
    expect(page.querySelector('input')!.checked).to.equal(true);
  });

  it('<sco-term><a href>CICA</a></sco-term>: the link inside the word is followed', async () => {
    const [page] = await place('<sco-term><a href="#followed">CICA</a></sco-term>');
    page.querySelector('a')!.click();
    await until(() => location.hash === '#followed', 'it is followed');
  });
});
