import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.js';
import { CORRECTED, markupOf } from '../support/corrected.js';
import { draw, drawn, part, template, words } from '../support/tags.js';

const LEGENDS = {
  en: 'corrected since',
  ru: 'исправлено позднее',
  zh: '其后更正',
} as const;

const notes = (tag: Element) => [
  ...tag.shadowRoot!.querySelectorAll<HTMLDetailsElement>('details.correction'),
];
const as = (attributes: { readonly [name: string]: string }) =>
  Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');

describe('a fact that was corrected after the day of the page', () => {
  for (const case_ of CORRECTED) {
    const { tag: name, attributes, was, is, inline } = case_;
    it(`${markupOf(case_)} has a mark that opens what it said and what is right`, async () => {
      const tag = await draw(template(name, as(attributes)));
      const note = notes(tag).find((each) => words(each).includes(was))!;
      expect(words(note)).to.match(/^Corrected 30 November 2026\. /);
      expect(words(note)).to.include(is);
      expect(note.open).to.equal(false);
      expect(note.querySelector('summary')!.title).to.equal('Corrected 30 November 2026.');
      if (!inline) expect(words(part(tag, 'footer'))).to.include(LEGENDS.en);
    });

    it(`${markupOf({ tag: name, attributes: { ...attributes, 'as-of': 'latest' } })} has none`, async () => {
      const tag = await draw(template(name, as({ ...attributes, 'as-of': 'latest' })));
      expect(notes(tag)).to.have.lengthOf(0);
      expect(drawn(tag)).not.to.include(LEGENDS.en);
    });
  }

  for (const [lang, legend] of Object.entries(LEGENDS))
    it(`<sco-state-card state="az" as-of="2024-07-05" lang="${lang}"> explains the mark in its footer`, async () => {
      const tag = await draw(
        html`<sco-state-card state="az" as-of="2024-07-05" lang=${lang}></sco-state-card>`,
      );
      expect(words(part(tag, 'footer'))).to.include(legend);
    });

  it('<sco-provider as-of="2024-07-05"> freezes the page for the tags in it', async () => {
    const page = await draw(
      html`<sco-provider as-of="2024-07-05"><sco-state-card state="az"></sco-state-card></sco-provider>`,
    );
    expect(notes(page.firstElementChild!)).to.have.lengthOf(1);
  });

  it('<sco-state-card state="kz" as-of="2024-07-05">, where nothing was corrected, has no mark', async () => {
    const tag = await draw(html`<sco-state-card state="kz" as-of="2024-07-05"></sco-state-card>`);
    expect(notes(tag)).to.have.lengthOf(0);
  });

  it('Tab reaches the mark, Enter opens it, Escape closes it', async () => {
    const tag = await draw(
      html`<sco-event-timeline summit="2024-astana" as-of="2024-07-05" size="full"></sco-event-timeline>`,
    );
    const [note] = notes(tag);
    const before = document.createElement('button');
    tag.before(before);
    before.focus();
    await sendKeys({ press: 'Tab' });
    expect(tag.shadowRoot!.activeElement).to.equal(note!.querySelector('summary'));
    await sendKeys({ press: 'Enter' });
    expect(note!.open).to.equal(true);
    await sendKeys({ press: 'Escape' });
    expect(note!.open).to.equal(false);
    before.remove();
  });

  it('on paper, where nothing can be opened, it stands there', async () => {
    const tag = await draw(html`<sco-state-card state="az" as-of="2024-07-05"></sco-state-card>`);
    dispatchEvent(new Event('beforeprint'));
    expect(notes(tag).map(({ open }) => open)).to.deep.equal([true]);
    dispatchEvent(new Event('afterprint'));
  });

  for (const [name, attributes] of [
    ['sco-candidate-list', 'as-of="2016-01-01"'],
    ['sco-event-timeline', 'summit="2024-astana" as-of="2024-07-05"'],
    ['sco-document-timeline', 'summit="2022-samarkand" as-of="2024-07-05"'],
    ['sco-changes', 'from="2014-09-01" as-of="2014-12-31" layout="inline"'],
  ] as const)
    for (const isOpen of [false, true])
      it(`<${name} ${attributes}> is accessible with the marks ${isOpen ? 'open' : 'closed'}`, async () => {
        const tag = await draw(template(name, attributes));
        for (const note of notes(tag)) note.open = isOpen;
        await expect(tag).to.be.accessible();
      });
});

it('a page frozen on 2024-07-05 shows 10 members, 2 observers, 14 dialogue partners, no Laos, and its corrections', async () => {
  const page = await draw(
    html`<sco-provider as-of="2024-07-05">
      <sco-member-list status="all" size="full"></sco-member-list>
      <p>
        <sco-fact name="member-count"></sco-fact>, <sco-fact name="observer-count"></sco-fact>,
        <sco-fact name="dialogue-partner-count"></sco-fact>
      </p>
      <sco-state-card state="az"></sco-state-card>
      <sco-event-timeline summit="2024-astana" size="full"></sco-event-timeline>
    </sco-provider>`,
  );
  const facts = [...page.querySelectorAll('sco-fact')].map(drawn);
  expect(facts).to.deep.equal(['10', '2', '14']);
  const list = drawn(page.querySelector('sco-member-list')!);
  expect(list).to.include('Belarus').and.not.to.include('Laos');
  const told = [...page.querySelectorAll('sco-state-card, sco-event-timeline')].flatMap(notes).map(words);
  expect(told).to.have.lengthOf(2);
  expect(told[0]).to.include('Applied in February 2015.').and.to.include('Applied in 2012.');
  expect(told[1]).to.include('Met on 3 April 2024').and.to.include('Met on 2 and 3 April 2024');
});
