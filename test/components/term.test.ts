import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../src/index.js';
import type { ScoTerm } from '../../src/elements.js';
import { listenToConsole } from '../support/console.js';
import { draw, part, parts, settled, showsChildren, until, words } from '../support/tags.js';
import { holdTimers } from '../support/timers.js';

/** The text in the sentence, and the explanation. */
const said = (tag: Element) => ({
  word: words(part(tag, 'word').firstChild?.parentElement).replace(/ ?[(（].*/, ''),
  name: words(parts(tag, 'name')[0]),
  text: words(part(tag, 'definition')),
});
const isOpen = (tag: Element) => part(tag, 'definition').getBoundingClientRect().height > 0;
const opens = (tag: Element) => until(() => isOpen(tag), 'it opens');
const closes = (tag: Element) => until(() => !isOpen(tag), 'it closes');

describe('<sco-term>', () => {
  const messages = listenToConsole();
  afterEach(async () => {
    await setViewport({ width: 800, height: 600 });
    await sendMouse({ type: 'move', position: [790, 590] });
  });

  for (const [text, word, name, sentence] of [
    [
      'CICA',
      'CICA',
      'Conference on Interaction and Confidence Building Measures in Asia',
      'proposed by Kazakhstan',
    ],
    ['csto', 'csto', 'Collective Security Treaty Organisation', 'Defence alliance'],
    ['RATS', 'RATS', 'Regional Anti-Terrorist Structure', '7 June 2002'],
    ['SCO Plus', 'SCO Plus', '', 'for the first time in Astana on 4 July 2024'],
    ['dialogue partner', 'dialogue partner', '', '28 August 2008'],
    ['EAEU', 'EAEU', 'Eurasian Economic Union', '1 January 2015'],
    [
      'Shanghai Cooperation Organization',
      'Shanghai Cooperation Organization',
      'Shanghai Cooperation Organisation',
      '15 June 2001',
    ],
  ] as const) {
    it(`<sco-term>${text}</sco-term> is that word, and explains it`, async () => {
      const tag = await draw(html`<sco-term>${text}</sco-term>`);
      expect(said(tag).word).to.equal(word);
      expect(said(tag).name).to.equal(name);
      expect(said(tag).text).to.include(sentence);
      expect(messages.warnings).to.deep.equal([]);
    });
  }

  it('<sco-term term="caricc">the centre</sco-term> keeps the page’s word', async () => {
    const tag = await draw(html`<sco-term term="caricc">the centre</sco-term>`);
    expect(said(tag).word).to.equal('the centre');
    expect(said(tag).name).to.equal('Central Asian Regional Information and Coordination Centre');
  });

  for (const [term, day, sentence] of [
    ['observer', '2024-07-05', 'Mongolia was the first to hold it.'],
    ['observer', '2025-09-01', 'when observers became SCO partners.'],
    ['dialogue-partner', '2025-08-31', 'set up at Dushanbe on 28 August 2008.'],
  ] as const) {
    it(`<sco-term term="${term}" as-of="${day}"> knows what was so on that day`, async () => {
      const tag = await draw(html`<sco-term term=${term} as-of=${day}></sco-term>`);
      expect(said(tag).text.endsWith(sentence), said(tag).text).to.equal(true);
    });
  }

  for (const [term, day] of [
    ['sco-plus', '2024-07-03'],
    ['partner', '2025-08-31'],
    ['anti-drug-centre', '2025-08-31'],
    ['eec', '2011-11-17'],
  ] as const) {
    it(`<sco-term term="${term}" as-of="${day}"> leaves the word of the sentence: there was none yet`, async () => {
      const tag = await draw(html`<sco-term term=${term} as-of=${day}><b>the word</b></sco-term>`);
      expect(showsChildren(tag)).to.equal(true);
      await messages.warned(`knows no "${term}" on ${day}`);
    });
  }

  it('<sco-term>CIKA</sco-term> leaves the word, and names the nearest', async () => {
    const tag = await draw(html`<sco-term>CIKA</sco-term>`);
    expect(tag.matches(':state(error)')).to.equal(true);
    expect(tag.shadowRoot!.querySelector('slot')).not.to.equal(null);
    expect((await messages.warned('CIKA'))[0]).to.include('"cica"');
    (tag as ScoTerm).term = 'cica';
    await settled(tag);
    expect(said(tag).word).to.equal('CIKA');
  });

  it('<sco-term lang="ru" term="cica"> has its acronym, name and sentence in Russian', async () => {
    const tag = await draw(html`<sco-term lang="ru" term="cica"></sco-term>`);
    expect(tag.shadowRoot!.querySelector('[lang="en"]')).to.equal(null);
    expect(words(part(tag, 'word'))).to.match(/^СВМДА/);
    expect(words(part(tag, 'name'))).to.equal('Совещание по взаимодействию и мерам доверия в Азии');
  });

  for (const [lang, text, word] of [
    ['ru', 'ШОС', 'Шанхайская организация сотрудничества'],
    ['ru', 'ОДКБ', 'Организация Договора о коллективной безопасности'],
    ['ru', 'РАТС', 'Региональная антитеррористическая структура'],
    ['ru', 'партнер по диалогу', ''],
    ['ru', 'CICA', 'Совещание по взаимодействию и мерам доверия в Азии'],
    ['zh', '亚信', '亚洲相互协作与信任措施会议'],
    ['zh', '上合组织', '上海合作组织'],
    ['en', 'ЕАЭС', 'Eurasian Economic Union'],
    ['en', '亚信', 'Conference on Interaction and Confidence Building Measures in Asia'],
  ] as const)
    it(`<sco-term lang="${lang}">${text}</sco-term> keeps its word and is explained`, async () => {
      const tag = await draw(html`<sco-term lang=${lang}>${text}</sco-term>`);
      expect(tag.matches(':state(ready)')).to.equal(true);
      expect(words(part(tag, 'word'))).to.include(text);
      if (word) expect(words(part(tag, 'name'))).to.equal(word);
    });

  it('opens on focus, says so, and closes on Escape and when the focus leaves', async () => {
    const page = await draw(
      html`<p><a href="#a">before</a> <sco-term>CICA</sco-term> <a href="#b">after</a></p>`,
    );
    const tag = page.querySelector('sco-term')!;
    const word = part(tag, 'word');
    expect(isOpen(tag)).to.equal(false);
    page.querySelector('a')!.focus();
    await sendKeys({ press: 'Tab' });
    await opens(tag);
    expect(word.getAttribute('aria-expanded')).to.equal('true');
    await until(() => parts(tag, 'sources').length, 'who it comes from');
    await expect(page).to.be.accessible();
    await sendKeys({ press: 'Escape' });
    await closes(tag);
    expect(tag.shadowRoot!.activeElement).to.equal(word);
    await sendKeys({ press: 'Enter' });
    await opens(tag);
    await sendKeys({ press: ' ' });
    await closes(tag);
    await sendKeys({ press: 'Enter' });
    await opens(tag);
    await sendKeys({ press: 'Tab' });
    await closes(tag);
    expect(word.getAttribute('aria-expanded')).to.equal('false');
  });

  describe('under the mouse', () => {
    const timers = holdTimers();

    it('opens where the mouse points, stays while it is in the explanation, and closes when it is gone', async () => {
      const page = await draw(html`<p>The <sco-term>CICA</sco-term> of Asia</p>`);
      const tag = page.querySelector('sco-term')!;
      const at = (element: Element): [number, number] => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return [Math.round(left + width / 2), Math.round(top + height / 2)];
      };
      await sendMouse({ type: 'move', position: at(part(tag, 'word')) });
      await timers.elapse();
      await opens(tag);
      const definition = part(tag, 'definition');
      const arrived = oneEvent(definition, 'pointermove');
      await sendMouse({ type: 'move', position: at(definition) });
      await arrived;
      expect(timers.waiting).to.equal(0);
      expect(isOpen(tag)).to.equal(true);
      await sendMouse({ type: 'move', position: [700, 500] });
      await timers.elapse();
      await closes(tag);
      await sendMouse({ type: 'move', position: at(part(tag, 'word')) });
      await timers.elapse();
      await opens(tag);
      await sendKeys({ press: 'Escape' });
      await closes(tag);
    });
  });

  it('opens by click, tells the page, and closes by a click elsewhere', async () => {
    const page = await draw(html`<p>The <sco-term>CICA</sco-term> of Asia <button>elsewhere</button></p>`);
    const tag = page.querySelector('sco-term')!;
    const told: unknown[] = [];
    page.addEventListener('sco-toggle', (event) => told.push((event as CustomEvent<unknown>).detail));
    part(tag, 'word').click();
    await opens(tag);
    page
      .querySelector('button')!
      .dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await closes(tag);
    expect(told).to.deep.equal([
      { part: 'definition', open: true },
      { part: 'definition', open: false },
    ]);
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`stays inside a window of 320 px, dir="${dir}", at both ends of a line and at the foot of the page`, async () => {
      await setViewport({ width: 320, height: 480 });
      const page = await draw(
        html`<div dir=${dir}>
          <p><sco-term>CICA</sco-term> and a few words more, up to the end <sco-term>CICA</sco-term></p>
        </div>`,
      );
      page.style.cssText = 'position: absolute; inset: auto 0 0; text-align: justify';
      for (const tag of page.querySelectorAll('sco-term')) {
        part(tag, 'word').click();
        await opens(tag);
        const { left, right, top, bottom } = part(tag, 'definition').getBoundingClientRect();
        expect(
          [left >= 0, right <= 320, top >= 0, bottom <= 480],
          `${left} ${right} ${top} ${bottom}`,
        ).to.deep.equal(Array(4).fill(true));
        expect(bottom <= part(tag, 'word').getBoundingClientRect().top).to.equal(true);
        part(tag, 'word').click();
        await closes(tag);
      }
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    });
  }

  it('is closed again after it was taken out of the page and put back', async () => {
    const page = await draw(html`<p><sco-term>CICA</sco-term></p>`);
    const tag = page.querySelector('sco-term')!;
    part(tag, 'word').click();
    await opens(tag);
    tag.remove();
    page.append(tag);
    await settled(tag);
    await closes(tag);
    part(tag, 'word').click();
    await opens(tag);
  });
});
