import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import { draw, part, parts, settled, until, words } from '../support/tags.js';

const TARGET = 'sco-document-timeline-sco-charter-2002';
const entry = (tag: Element) => tag.shadowRoot!.getElementById(TARGET);
const isOpen = (tag: Element) => entry(tag)?.querySelector('details')?.open === true;
const focused = (tag: Element) => tag.shadowRoot!.activeElement?.id;
const forget = () => history.replaceState(null, '', location.pathname + location.search);

/** Waits until the tag has opened and focused the entry that the address points to. */
async function followed(tag: Element): Promise<void> {
  await until(() => isOpen(tag) && focused(tag) === TARGET, `${TARGET} is open and has the focus`);
}

describe('<sco-document-timeline> and the page’s address', () => {
  beforeEach(forget);
  afterEach(forget);

  it(`#${TARGET} in the address opens and focuses the entry at once`, async () => {
    history.replaceState(null, '', `#${TARGET}`);
    const tag = await draw(html`<sco-document-timeline></sco-document-timeline>`);
    await followed(tag);
    const { top, bottom } = entry(tag)!.getBoundingClientRect();
    expect(bottom > 0 && top < innerHeight, 'it is in view').to.equal(true);
  });

  it(`#${TARGET}, followed later, opens and focuses the entry`, async () => {
    const tag = await draw(html`<sco-document-timeline></sco-document-timeline>`);
    expect(isOpen(tag)).to.equal(false);
    location.hash = TARGET;
    await followed(tag);
  });

  it(`#${TARGET} opens what the entry is folded into`, async () => {
    const tag = await draw(html`<sco-document-timeline></sco-document-timeline>`);
    expect(entry(tag)!.checkVisibility()).to.equal(false);
    location.hash = TARGET;
    await followed(tag);
    expect(entry(tag)!.checkVisibility()).to.equal(true);
  });

  it(`#${TARGET} on a Russian page opens and focuses the entry once the words are there`, async () => {
    history.replaceState(null, '', `#${TARGET}`);
    const tag = await draw(html`<sco-document-timeline lang="ru"></sco-document-timeline>`);
    await followed(tag);
  });

  it(`#${TARGET} opens the entry behind the limit`, async () => {
    const tag = await draw(html`<sco-document-timeline limit="3"></sco-document-timeline>`);
    expect(entry(tag)).to.equal(null);
    location.hash = TARGET;
    await followed(tag);
  });

  it(`#${TARGET} opens the entry that the reader filtered out, and the controls follow`, async () => {
    const tag = await draw(html`<sco-document-timeline></sco-document-timeline>`);
    const control = tag.shadowRoot!.querySelector<HTMLSelectElement>('[name=theme]')!;
    for (const value of ['energy', '', 'energy']) {
      control.value = value;
      control.dispatchEvent(new Event('change', { bubbles: true }));
      await settled(tag);
    }
    expect(entry(tag)).to.equal(null);
    location.hash = TARGET;
    await followed(tag);
    expect(control.value).to.equal('');
  });

  it(`#${TARGET} on a Russian page keeps the limit where the entry is within it`, async () => {
    history.replaceState(null, '', '#sco-document-timeline-bishkek-declaration-2026');
    const tag = await draw(html`<sco-document-timeline lang="ru" limit="3"></sco-document-timeline>`);
    await until(() => focused(tag) === 'sco-document-timeline-bishkek-declaration-2026', 'it has the focus');
    expect(parts(tag, 'entry')).to.have.lengthOf(3);
  });

  it(`#${TARGET} leaves a timeline alone that does not have the document`, async () => {
    const tag = await draw(html`<sco-document-timeline summit="2024" limit="3"></sco-document-timeline>`);
    const whole = await draw(html`<sco-document-timeline></sco-document-timeline>`);
    location.hash = TARGET;
    await followed(whole);
    expect(parts(tag, 'entry')).to.have.lengthOf(3);
    expect(words(part(tag, 'status'))).to.match(/^3 of /);
  });

  for (const hash of ['elsewhere', '%E0%A4%A', '"quotes"', '1']) {
    it(`#${hash} in the address opens nothing and breaks nothing`, async () => {
      history.replaceState(null, '', `#${hash}`);
      const early = await draw(html`<sco-document-timeline limit="3"></sco-document-timeline>`);
      forget();
      const tag = await draw(html`<sco-document-timeline limit="3"></sco-document-timeline>`);
      const other = new Promise((done) => addEventListener('hashchange', done, { once: true }));
      location.hash = hash;
      await other;
      for (const each of [early, tag]) {
        await settled(each);
        expect(parts(each, 'entry')).to.have.lengthOf(3);
        expect(each.shadowRoot!.querySelector('details[open]')).to.equal(null);
      }
    });
  }

  it('<sco-document-timeline sources="facts"> leads from a note back to an entry that is folded away', async () => {
    const tag = await draw(html`<sco-document-timeline sources="facts"></sco-document-timeline>`);
    const link = entry(tag)!.querySelector<HTMLAnchorElement>('[part=mark] a')!;
    expect(link.checkVisibility()).to.equal(false);
    const noteOf = () => tag.shadowRoot!.querySelector(link.getAttribute('href')!);
    await until(noteOf, 'its notes are there');
    const note = noteOf()!;
    note.querySelector<HTMLAnchorElement>('a.back')!.click();
    expect(link.checkVisibility()).to.equal(true);
    expect(focused(tag)).to.equal(link.id);
  });

  it('a timeline that was taken out of the page follows no address', async () => {
    const tag = await draw(html`<sco-document-timeline></sco-document-timeline>`);
    tag.remove();
    const other = new Promise((done) => addEventListener('hashchange', done, { once: true }));
    location.hash = TARGET;
    await other;
    await tag.updateComplete;
    expect(isOpen(tag)).to.equal(false);
  });
});
