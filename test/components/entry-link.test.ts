import { expect, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/index.js';
import { engine } from '../support/engine.js';
import { draw, template, until, words } from '../support/tags.js';

const linkIn = (tag: Element) => tag.shadowRoot!.querySelector<HTMLAnchorElement>('.entry-link');
const isSeen = (tag: Element) => {
  const link = linkIn(tag);
  return link !== null && getComputedStyle(link).opacity === '1';
};
const entryIn = (tag: Element, id: string) => tag.shadowRoot!.getElementById(id)!;
const forget = () => history.replaceState(null, '', location.pathname + location.search);

async function pointAt(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'move', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
}

describe('the link to an entry', () => {
  beforeEach(() => sendMouse({ type: 'move', position: [790, 590] }));
  afterEach(forget);

  it('<sco-member-list> has none until a reader is at an entry', async () => {
    const tag = await draw(html`<sco-member-list></sco-member-list>`);
    expect(linkIn(tag)).to.equal(null);
  });

  it('<sco-member-list> shows a link at the state that a reader points to, with its address and a name', async () => {
    const tag = await draw(html`<sco-member-list></sco-member-list>`);
    for (const [id, name] of [
      ['sco-member-list-kz', 'Kazakhstan'],
      ['sco-member-list-ru', 'Russia'],
    ] as const) {
      await pointAt(entryIn(tag, id).firstElementChild!);
      await until(() => isSeen(tag) && linkIn(tag)!.closest('li')!.id === id, `the link is at ${name}`);
      expect(linkIn(tag)!.hash).to.equal(`#${id}`);
      expect(linkIn(tag)!.ariaLabel).to.equal(`Link to: ${name}`);
    }
    expect(tag.shadowRoot!.querySelectorAll('.entry-link'), 'it is the only one').to.have.lengthOf(1);
  });

  it('<sco-member-list> moves nothing when the link appears, and the link stays inside the tag', async () => {
    const tag = await draw(
      html`<sco-member-list layout="table" style="inline-size: 240px"></sco-member-list>`,
    );
    const entry = entryIn(tag, 'sco-member-list-kz');
    const boxes = () =>
      [tag, ...tag.shadowRoot!.querySelectorAll('th, td, li')].map((each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        // Engines round the last digits otherwise after a scroll.
        return [x, y - tag.getBoundingClientRect().y, width, height].map((each) => each.toFixed(1)).join();
      });
    const before = boxes();
    await pointAt(entry.firstElementChild!);
    await until(() => isSeen(tag), 'the link is seen');
    expect(boxes()).to.deep.equal(before);
    expect(linkIn(tag)!.getBoundingClientRect().right).to.be.at.most(tag.getBoundingClientRect().right + 1);
  });

  it('<sco-member-list>: by keyboard the link is one stop before the list; arrow keys take it through, Enter follows it', async function () {
    // In WebKit, the tabulator key goes to links only if the reader has set so.
    if (engine === 'webkit') this.skip();
    const page = await draw(html`<div><button>Before</button><sco-member-list></sco-member-list></div>`);
    const [button, tag] = page.children as unknown as [HTMLButtonElement, HTMLElement];
    await until(() => tag.shadowRoot?.querySelector('li'), 'the list is drawn');
    const [first, second] = tag.shadowRoot!.querySelectorAll('li');
    button.focus();
    tag.ownerDocument.defaultView!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }));
    await until(() => linkIn(tag), 'the link is there');
    await sendKeys({ press: 'Tab' });
    expect(tag.shadowRoot!.activeElement).to.equal(linkIn(tag));
    expect(isSeen(tag)).to.equal(true);
    expect(linkIn(tag)!.closest('li')).to.equal(first);
    await sendKeys({ press: 'ArrowDown' });
    await until(() => linkIn(tag)?.closest('li') === second, 'the link is at the second state');
    await until(() => tag.shadowRoot!.activeElement === linkIn(tag), 'it has the focus');
    await sendKeys({ press: 'Enter' });
    await until(() => tag.shadowRoot!.activeElement === second, 'the state has the focus');
    expect(location.hash).to.equal(`#${second!.id}`);
  });

  for (const [lang, label] of [
    ['ru', 'Ссылка: Казахстан'],
    ['zh', '链接：哈萨克斯坦'],
  ])
    it(`<sco-member-list lang="${lang}"> names the link in the language of the tag`, async () => {
      const tag = await draw(template('sco-member-list', `lang="${lang}"`));
      await pointAt(entryIn(tag, 'sco-member-list-kz').firstElementChild!);
      await until(() => isSeen(tag), 'the link is seen');
      expect(linkIn(tag)!.ariaLabel).to.equal(label);
    });

  it('<sco-roadmap> has the link in words, in a row that is open: links are not allowed in a summary', async () => {
    const tag = await draw(html`<sco-roadmap></sco-roadmap>`);
    const row = entryIn(tag, 'sco-roadmap-ct-programme-2007-2009');
    await pointAt(row);
    row.querySelector('summary')!.click();
    await until(() => isSeen(tag), 'the link is seen');
    expect(linkIn(tag)!.closest('summary')).to.equal(null);
    expect(words(linkIn(tag))).to.equal('Link to: Counter-terrorism programmes');
  });

  it('<sco-document-timeline> has no second link in an entry that has one', async () => {
    const tag = await draw(html`<sco-document-timeline></sco-document-timeline>`);
    const entry = entryIn(tag, 'sco-document-timeline-bishkek-declaration-2026');
    await pointAt(entry);
    entry.querySelector('summary')!.click();
    await until(() => entry.querySelector('[part=body] a[href^="#"]'), 'the entry is open');
    expect(linkIn(tag)).to.equal(null);
  });

  it('<sco-summit-list> with the link at a meeting is accessible', async () => {
    const tag = await draw(html`<sco-summit-list></sco-summit-list>`);
    await pointAt(entryIn(tag, 'sco-summit-list-2024-astana').firstElementChild!);
    await until(() => isSeen(tag), 'the link is seen');
    await expect(tag).to.be.accessible();
  });
});
