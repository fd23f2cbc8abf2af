import { aTimeout, expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import '../../src/index.js';
import type { ScoDocumentTimeline, ScoMemberList, ScoSummitCard } from '../../src/elements.js';
import { listenToConsole } from '../support/console.js';
import { draw, part, parts, settled, until, words } from '../support/tags.js';

const focused = (tag: Element) => tag.shadowRoot!.activeElement;

describe('on a page that nobody foresaw', () => {
  const messages = listenToConsole();

  it('<sco-summit-card> given a number by script draws that year', async () => {
    const tag = await draw<ScoSummitCard>(html`<sco-summit-card></sco-summit-card>`);
    tag.summit = 2024 as never;
    await settled(tag);
    expect(words(part(tag, 'heading'))).to.equal('Astana 2024');
  });

  it('<sco-member-list> whose status is taken away lists members', async () => {
    const tag = await draw<ScoMemberList>(html`<sco-member-list status="observer"></sco-member-list>`);
    tag.removeAttribute('status');
    await settled(tag);
    expect(parts(tag, 'list')).to.have.lengthOf(1);
  });

  it('<sco-summit-card> given what cannot be text shows its children and says so', async () => {
    const tag = await draw<ScoSummitCard>(html`<sco-summit-card><p>Kept</p></sco-summit-card>`);
    tag.summit = Object.create(null) as never;
    await tag.updateComplete;
    await aTimeout(0);
    expect(tag.shadowRoot!.querySelector('slot')).not.to.equal(null);
    await messages.warned('cannot draw');
  });

  it('<sco-member-list layout="table"> has its styles in another document, and back on the page', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    const tag = await draw<ScoMemberList>(html`<sco-member-list></sco-member-list>`);
    const looks = () => {
      const view = tag.ownerDocument.defaultView!;
      const { textTransform } = view.getComputedStyle(part(tag, 'kicker'));
      return [textTransform, view.getComputedStyle(part(tag, 'table')).borderCollapse];
    };
    frame.contentDocument!.body.append(tag);
    tag.layout = 'table';
    await settled(tag);
    await until(() => looks().join() === 'uppercase,collapse', 'it has its styles there');
    // Where pages park what they do not show: a document without a window.
    const shelf = document.createElement('template');
    shelf.content.append(tag);
    tag.asOf = '2024-07-05';
    await tag.updateComplete;
    document.body.append(tag);
    await settled(tag);
    await until(() => looks().join() === 'uppercase,collapse', 'it has its styles back on the page');
    expect(words(part(tag, 'heading'))).to.equal('Members on 5 July 2024');
    tag.remove();
  });

  for (const place of [
    'display: flex; align-items: flex-start',
    'display: grid; grid-template-columns: auto; justify-items: start',
    'float: left',
    'position: absolute',
  ]) {
    it(`<sco-member-list> in a place with "${place}" is as wide as a column of text`, async () => {
      const box = await fixture(html`<div style=${place}><sco-member-list></sco-member-list></div>`);
      const tag = box.querySelector('sco-member-list')!;
      await settled(tag);
      await nextFrame();
      expect(tag.getBoundingClientRect().width).to.be.greaterThan(200);
    });
  }

  it('<sco-document-timeline sources="facts"> leaves links of the page to the page', async () => {
    const page = await fixture(
      html`<div>
        <p id="note-1">A note of the page’s own</p>
        <sco-document-timeline limit="3" sources="facts"></sco-document-timeline>
      </div>`,
    );
    const tag = page.querySelector<ScoDocumentTimeline>('sco-document-timeline')!;
    await settled(tag);
    const changed = oneEvent(window, 'hashchange');
    location.hash = '#note-1';
    await changed;
    await nextFrame();
    expect(focused(tag)).to.equal(null);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('<sco-document-timeline limit="2"> leads the keyboard to the first entry that "Show more" adds', async () => {
    const tag = await draw<ScoDocumentTimeline>(
      html`<sco-document-timeline summit="2024" limit="2"></sco-document-timeline>`,
    );
    part(tag, 'more').click();
    await settled(tag);
    await until(() => focused(tag), 'the focus moves');
    expect(focused(tag)).to.equal(parts(tag, 'entry')[2]);
  });
});
