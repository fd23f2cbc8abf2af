import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import { listenToConsole } from '../support/console.js';
import { draw, drawn, facts, part, parts, showsChildren, words } from '../support/tags.js';

/** The facts of all lists, folded or not. */
const factsOf = (tag: Element) =>
  Object.assign({}, ...parts(tag, 'facts').map(facts)) as { readonly [term: string]: string };

describe('<sco-document-card>', () => {
  const messages = listenToConsole();

  it('<sco-document-card document="ct-programme-2025-2027"> has titles, period, themes and chain', async () => {
    const tag = await draw(
      html`<sco-document-card document="ct-programme-2025-2027" as-of="2024-07-05"></sco-document-card>`,
    );
    expect(words(part(tag, 'kicker'))).to.equal('SCO · Programme');
    expect(words(part(tag, 'heading'))).to.match(/Terrorism, Separatism and Extremism for 2025–2027$/);
    expect(drawn(tag)).to.include('4 July 2024 · 24th meeting, Astana');
    const { Period: period, Themes: themes, 'In Chinese': chinese } = factsOf(tag);
    expect(period).to.equal('will be in force 2025–2027');
    expect(themes!.split(', ')).to.include('counter-terrorism');
    expect(chinese).to.match(/^上合组织成员国.*as worded in the press/);
    expect(tag.shadowRoot!.querySelector('dd [lang="zh-Hans"]')).not.to.equal(null);
    await expect(tag).to.be.accessible();
  });

  for (const [document, heading, full] of [
    [
      'astana-declaration-2024',
      'Astana Declaration',
      'Astana Declaration of the Council of Heads of State of the Shanghai Cooperation Organisation',
    ],
    ['sco-charter-2002', 'Charter of the SCO', 'Charter of the Shanghai Cooperation Organisation'],
  ] as const) {
    it(`<sco-document-card document="${document}"> is headed "${heading}", and has the full title below`, async () => {
      const tag = await draw(html`<sco-document-card document=${document}></sco-document-card>`);
      expect(words(part(tag, 'heading'))).to.equal(heading);
      expect(factsOf(tag)['Full title']).to.equal(full);
    });
  }

  it('folds titles, themes and form, and what is further away in the chain than one document', async () => {
    const tag = await draw(html`<sco-document-card document="ct-programme-2025-2027"></sco-document-card>`);
    const folds = parts(tag, 'fold') as HTMLDetailsElement[];
    expect(folds.map((fold) => [fold.open, words(fold.querySelector('summary'))])).to.deep.equal([
      [false, 'Titles, themes and form'],
      [false, '5 more documents'],
    ]);
    const [near, far] = parts(tag, 'chain');
    expect([...near!.children].map((each) => words(each).slice(0, 9))).to.deep.equal([
      '2022–2024',
      '2025–2027',
    ]);
    expect(far!.children).to.have.lengthOf(5);
    expect(words(tag.shadowRoot!.querySelector('dl')!)).not.to.include('Themes');
    await expect(tag).to.be.accessible();
  });

  it('keeps its lines at about 70 characters on a wide page', async () => {
    const page = await draw(
      html`<div style="inline-size: 1024px; font: 16px serif"><sco-document-card></sco-document-card></div>`,
    );
    const tag = page.firstElementChild!;
    const summary = tag.shadowRoot!.querySelector<HTMLElement>('.summary')!;
    const lines = Math.round(summary.offsetHeight / parseFloat(getComputedStyle(summary).lineHeight));
    expect(words(summary).length / lines).to.be.within(50, 85);
  });

  it('the chain has what came before and after, the document itself marked', async () => {
    const tag = await draw(
      html`<sco-document-card document="ct-programme-2025-2027" size="full"></sco-document-card>`,
    );
    const chain = [...part(tag, 'chain').children];
    expect(chain.length).to.be.greaterThan(2);
    expect(chain.map((each) => words(each).slice(0, 9))).to.include('2022–2024');
    const [current] = chain.filter(
      (each) => each.ariaCurrent === 'true' || each.hasAttribute('aria-current'),
    );
    expect(words(current)).to.match(/^2025–2027/);
  });

  for (const [day, known] of [
    ['2025-08-31', false],
    ['2025-09-01', true],
    ['2025-09-02', true],
  ] as const) {
    it(`<sco-document-card document="development-strategy-2025" as-of="${day}"> ${known ? 'has' : 'does not know'} its successor`, async () => {
      const tag = await draw(
        html`<sco-document-card document="development-strategy-2025" as-of=${day}></sco-document-card>`,
      );
      const chain = parts(tag, 'chain').map((each) => words(each));
      expect(chain.some((text) => text.includes('2035'))).to.equal(known);
      expect(drawn(tag)).to.include('10 July 2015 · 15th meeting, Ufa');
    });
  }

  it('<sco-document-card document="sco-charter-2002"> links to its text', async () => {
    const tag = await draw(html`<sco-document-card document="sco-charter-2002"></sco-document-card>`);
    expect(words(part(tag, 'heading'))).to.match(/Charter/);
    const links = [...part(tag, 'facts').querySelectorAll('a')];
    expect(links.map(({ hreflang }) => hreflang)).to.include('en');
  });

  it('<sco-document-card> is the newest declaration that the day knows', async () => {
    const tag = await draw(html`<sco-document-card as-of="2024-07-05"></sco-document-card>`);
    expect(words(part(tag, 'heading'))).to.match(/^Astana Declaration/);
  });

  it('in Russian the heading is the Russian title, and the English one stands below', async () => {
    const tag = await draw(
      html`<sco-document-card lang="ru" document="sco-charter-2002"></sco-document-card>`,
    );
    expect(words(part(tag, 'heading'))).to.equal('Хартия Шанхайской организации сотрудничества');
    expect(factsOf(tag)['Название (английский язык)']).to.match(/Charter/);
  });

  for (const [document, attribute, says] of [
    ['sco-charter', '2026-09-15', 'sco-charter-2002'],
    ['ct-programme-2025-2027', '2024-07-03', 'had not been adopted by 2024-07-03'],
  ] as const) {
    it(`<sco-document-card document="${document}" as-of="${attribute}"> shows its children and says why`, async () => {
      const tag = await draw(
        html`<sco-document-card document=${document} as-of=${attribute}><p>Facts</p></sco-document-card>`,
      );
      expect(showsChildren(tag)).to.equal(true);
      expect((await messages.warned(document))[0]).to.include(says);
    });
  }

  it('<sco-document-card> sets the longer dash between years in what it says itself', async () => {
    const tag = await draw(html`<sco-document-card document="ct-programme-2025-2027"></sco-document-card>`);
    expect(factsOf(tag)['Since then']).to.include('2026–2030');
  });
});
