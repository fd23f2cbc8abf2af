import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.js';
import { dataset } from '../../src/dataset.js';
import { emulate } from '../support/emulate.js';
import { engine } from '../support/engine.js';
import { listenToConsole } from '../support/console.js';
import { draw, drawn, part, parts, settled, showsChildren, until, words } from '../support/tags.js';

/** The rows while closed: name and state. */
const rows = (tag: Element): { readonly [name: string]: string } =>
  Object.fromEntries(
    parts(tag, 'row').map((row) => [
      words(row.querySelector('.name')),
      words(row.querySelector('.state')).replace('*', '').trim(),
    ]),
  );
const lede = (tag: Element) => words(tag.shadowRoot!.querySelector('.lede'));
const documents = (tag: Element) => [...tag.shadowRoot!.querySelectorAll('[part=documents] li')];

describe('<sco-roadmap>', () => {
  const messages = listenToConsole();

  it('<sco-roadmap> says how each chain stands, in groups, with as many in force as it counts', async () => {
    const tag = await draw(html`<sco-roadmap as-of="2026-09-15"></sco-roadmap>`);
    expect(parts(tag, 'subheading').map((each) => words(each))).to.deep.equal([
      'Security',
      'Development and foreign policy',
      'Economy and energy',
      'In force without an end date',
      'Expired',
    ]);
    expect(rows(tag)).to.include({
      'Counter-terrorism programmes': 'in force 2025–2027',
      'Countering extremist ideology': 'in force 2026–2030',
      'Anti-drug strategies': 'in force 2024–2029',
      'Development strategies': 'in force 2026–2035',
      'Energy strategy': 'in force until 2030',
      'Health plan': 'expired (2019–2021)',
      Charter: 'in force since 19 September 2003',
    });
    const all = documents(tag).map((each) => words(each));
    expect(lede(tag)).to.equal(
      `15 September 2026 · ${all.filter((each) => / · in force /.test(each)).length} of ${all.length} in force`,
    );
    await expect(tag).to.be.accessible();
  });

  it('<sco-roadmap> has a short name for every chain of the dataset', async () => {
    const tag = await draw(html`<sco-roadmap></sco-roadmap>`);
    for (const name of Object.keys(rows(tag))) expect(name.length, name).to.be.below(36);
  });

  it('<sco-roadmap theme="energy"> lets a reader choose another theme, says how many are in force, and tells the page', async () => {
    const tag = await draw<HTMLElement>(html`<sco-roadmap theme="energy"></sco-roadmap>`);
    const select = part(tag, 'filters').querySelector('select')!;
    expect(words(select.labels![0]!)).to.match(/^Theme/);
    expect(select.value).to.equal('energy');
    expect(Object.keys(rows(tag))).to.include('Energy strategy');
    expect(Object.keys(rows(tag))).not.to.include('Health plan');
    select.focus();
    setTimeout(() => {
      select.value = 'health';
      select.dispatchEvent(new Event('change'));
    });
    const { detail } = (await oneEvent(tag, 'sco-filter-change')) as CustomEvent<{ theme: string }>;
    expect(detail).to.deep.equal({ theme: 'health' });
    await settled(tag);
    expect(Object.keys(rows(tag)))
      .to.include('Health plan')
      .and.not.to.include('Energy strategy');
    const status = tag.shadowRoot!.querySelector('[role=status]')!;
    expect(words(status)).to.equal(lede(tag));
    tag.lang = 'ru';
    await settled(tag);
    expect(select.selectedOptions[0]!.value, 'in the order of another language').to.equal('health');
    select.value = '';
    select.dispatchEvent(new Event('change'));
    await settled(tag);
    expect(select.value).to.equal('');
    expect(parts(tag, 'row').length).to.be.greaterThan(15);
  });

  it('<sco-roadmap summit="2024"> has no list of themes: its items have none', async () => {
    const tag = await draw(html`<sco-roadmap summit="2024"></sco-roadmap>`);
    expect(parts(tag, 'filters')).to.deep.equal([]);
  });

  it('<sco-roadmap> draws a bar for every document, and hides the drawing from those who listen', async () => {
    const tag = await draw(html`<sco-roadmap theme="counter-terrorism"></sco-roadmap>`);
    const [first] = parts(tag, 'row');
    expect(first!.querySelectorAll('svg .bar')).to.have.lengthOf(7);
    expect(first!.querySelectorAll('svg .bar.now')).to.have.lengthOf(1);
    expect(first!.querySelector('svg')!.closest('[aria-hidden=true]')).not.to.equal(null);
  });

  for (const [day, state] of [
    ['2006-06-14', undefined],
    ['2006-06-15', 'starts: 2007–2009'],
    ['2006-12-31', 'starts: 2007–2009'],
    ['2007-01-01', 'in force 2007–2009'],
    ['2009-12-31', 'in force 2007–2009'],
    ['2024-07-03', 'in force 2022–2024'],
    ['2025-01-01', 'in force 2025–2027'],
  ] as const) {
    it(`<sco-roadmap as-of="${day}"> knows of counter-terrorism programmes: ${state ?? 'nothing'}`, async () => {
      const tag = await draw(html`<sco-roadmap as-of=${day}></sco-roadmap>`);
      expect(rows(tag)['Counter-terrorism programmes']).to.equal(state);
    });
  }

  it('<sco-roadmap as-of="2024-07-03"> has nothing that Astana or Tianjin adopted', async () => {
    const tag = await draw(html`<sco-roadmap as-of="2024-07-03"></sco-roadmap>`);
    expect(drawn(tag)).not.to.match(/2025–2027|2024–2029|2035|Extremist/);
    expect(rows(tag)['Development strategies']).to.equal('in force until 2025');
  });

  it('<sco-roadmap as-of="2003-09-18"> does not foretell the day on which the Charter entered into force', async () => {
    const tag = await draw(html`<sco-roadmap as-of="2003-09-18"></sco-roadmap>`);
    expect(rows(tag)).to.deep.equal({ 'Shanghai Convention': 'in force since 29 March 2003' });
    tag.asOf = '2003-09-19';
    await settled(tag);
    expect(Object.keys(rows(tag))).to.deep.equal(['Shanghai Convention', 'Charter']);
  });

  it('<sco-roadmap as-of="2003-03-28"> is empty, and says so', async () => {
    const tag = await draw(html`<sco-roadmap as-of="2003-03-28"></sco-roadmap>`);
    expect(tag.matches(':state(empty)')).to.equal(true);
    expect(drawn(tag)).to.include('No document with a known period had been adopted by this date.');
  });

  it('<sco-roadmap theme="transport"> is empty, and says so', async () => {
    const tag = await draw(html`<sco-roadmap theme="transport"></sco-roadmap>`);
    expect(tag.matches(':state(empty)')).to.equal(true);
    expect(drawn(tag)).to.include('No document with a known period matches.');
  });

  it('<sco-roadmap> opens a row by keyboard and tells the page', async () => {
    const tag = await draw(html`<sco-roadmap theme="energy"></sco-roadmap>`);
    const details = part(tag, 'row').querySelector('details')!;
    expect(part(tag, 'documents').checkVisibility()).to.equal(false);
    details.querySelector('summary')!.focus();
    const told = oneEvent(tag, 'sco-toggle');
    await sendKeys({ press: 'Enter' });
    expect(((await told) as CustomEvent).detail).to.deep.equal({ part: 'energy-strategy-2030', open: true });
    await settled(tag);
    expect(part(tag, 'documents').checkVisibility()).to.equal(true);
    expect(words(part(tag, 'documents'))).to.include('Strategy · adopted 4 July 2024 · in force until 2030');
  });

  it('<sco-roadmap layout="list" size="full"> draws nothing and has all rows open', async () => {
    const tag = await draw(html`<sco-roadmap layout="list" size="full"></sco-roadmap>`);
    expect(parts(tag, 'drawing')).to.have.lengthOf(0);
    for (const list of parts(tag, 'documents')) expect(list.checkVisibility()).to.equal(true);
  });

  describe('summit="2024-astana"', () => {
    it('tells on the newest day what became of each item', async () => {
      const tag = await draw(html`<sco-roadmap summit="2024-astana"></sco-roadmap>`);
      expect(words(part(tag, 'heading'))).to.include('Astana 2024');
      expect(rows(tag)).to.include({
        'Counter-terrorism programme': '2025–2027 · running',
        'Memorandum with CARICC': 'no date set · signed on 18 March 2026 in Almaty',
        'SCO Year of Sustainable Development': '2025 · ended',
      });
      await expect(tag).to.be.accessible();
    });

    it('as-of="2024-07-05" says what follows from the periods, and nothing that came later', async () => {
      const tag = await draw(html`<sco-roadmap summit="2024" as-of="2024-07-05"></sco-roadmap>`);
      expect(rows(tag)).to.include({
        'Qingdao as tourism and cultural capital': 'under way: 2024–2025',
        'Counter-terrorism programme': 'to come: 2025–2027',
        'Energy cooperation strategy': 'under way: until 2030',
        'Development strategy, as a draft': 'until 2035',
        'Memorandum with CARICC': 'no date set',
      });
      expect(drawn(tag)).not.to.match(/Tianjin|Almaty|Cholpon-Ata|running|March 2026/);
    });

    it('as-of="2024-07-03" shows its children: the summit lay ahead', async () => {
      const tag = await draw(
        html`<sco-roadmap summit="2024-astana" as-of="2024-07-03"><p>Facts</p></sco-roadmap>`,
      );
      expect(showsChildren(tag)).to.equal(true);
      await messages.warned('had not been held by 2024-07-03');
    });
  });

  it('<sco-roadmap summit="2018"> has no road map recorded, and says so', async () => {
    const tag = await draw(html`<sco-roadmap summit="2018"></sco-roadmap>`);
    expect(tag.matches(':state(empty)')).to.equal(true);
    expect(drawn(tag)).to.include('No road map of this summit is on record.');
  });

  it('<sco-roadmap summit="2024-astna"> shows its children, with the nearest ids', async () => {
    const tag = await draw(html`<sco-roadmap summit="2024-astna"><p>Facts</p></sco-roadmap>`);
    expect(showsChildren(tag)).to.equal(true);
    const [message] = await messages.warned('has no summit "2024-astna"');
    expect(message).to.include('2024-astana');
  });

  it('<sco-roadmap> has a scale above and below, and the line of the day with its date, through no year', async () => {
    const page = await draw(
      html`<div style="inline-size: 300px; font-size: 17px"><sco-roadmap></sco-roadmap></div>`,
    );
    const tag = page.firstElementChild!;
    const [upper, lower] = tag.shadowRoot!.querySelectorAll('.chart:not([part=fold] *) > .axis');
    expect(words(upper!.querySelector('text.day'))).to.equal('24 November 2026');
    const line = upper!.querySelector('line.day')!.getBoundingClientRect();
    for (const year of upper!.querySelectorAll('text:not(.day, .tight)')) {
      const { left, right } = year.getBoundingClientRect();
      expect(left > line.right || right < line.left, words(year)).to.equal(true);
    }
    const rows = parts(tag, 'row').map((row) => row.getBoundingClientRect());
    expect(upper!.getBoundingClientRect().bottom).to.be.at.most(rows[0]!.top);
    expect(lower!.getBoundingClientRect().top).to.be.above(rows[8]!.top);
  });

  it('<sco-roadmap> has the accent at the day alone', async () => {
    const tag = await draw(html`<sco-roadmap style="--sco-accent: rgb(1, 2, 3)"></sco-roadmap>`);
    const accented = [...tag.shadowRoot!.querySelectorAll('.chart *, [part=key] *')].filter((each) => {
      const { stroke, fill, color, backgroundColor, borderTopColor } = getComputedStyle(each);
      return [stroke, fill, color, backgroundColor, borderTopColor].includes('rgb(1, 2, 3)');
    });
    expect(accented).not.to.deep.equal([]);
    for (const each of accented) expect(each.matches('line.day'), each.outerHTML).to.equal(true);
  });

  it('<sco-roadmap> ends the bar of what has no end date in an arrow', async () => {
    const tag = await draw(html`<sco-roadmap></sco-roadmap>`);
    const arrows = Object.fromEntries(
      parts(tag, 'row').map((row) => [
        words(row.querySelector('.name')),
        row.querySelectorAll('.arrow').length,
      ]),
    );
    expect(arrows).to.include({ Charter: 1, 'Border issues': 1, 'Economic strategy': 0, 'Health plan': 0 });
  });

  for (const [markup, labels] of [
    [html`<sco-roadmap></sco-roadmap>`, ['9 documents in force without an end date', '11 expired documents']],
    [html`<sco-roadmap theme="health"></sco-roadmap>`, []],
    [html`<sco-roadmap summit="2024-astana"></sco-roadmap>`, ['2 completed items']],
    [html`<sco-roadmap summit="2024-astana" as-of="2024-07-05"></sco-roadmap>`, []],
    [html`<sco-roadmap size="full"></sco-roadmap>`, []],
  ] as const) {
    it(`${markup.strings[0]} folds away: ${labels.join(', ') || 'nothing'}`, async () => {
      const page = await draw(html`<div style="inline-size: 640px">${markup}</div>`);
      const tag = page.firstElementChild!;
      expect(parts(tag, 'fold').map((fold) => words(fold.querySelector('summary')))).to.deep.equal(labels);
      if (tag.getAttribute('size') !== 'full') expect(tag.getBoundingClientRect().height).to.be.at.most(700);
    });
  }

  it('<sco-roadmap> links the title of an opened document to its text, in the language of the reader if it can', async () => {
    const tag = await draw<HTMLElement>(html`<sco-roadmap lang="ru" size="full"></sco-roadmap>`);
    const charter = tag.shadowRoot!.querySelector('[data-chain=sco-charter-2002]')!;
    expect(charter.querySelector('a'), 'while closed').to.equal(null);
    charter.querySelector('summary')!.click();
    await until(() => charter.querySelector('a'), 'the title is a link');
    expect(charter.querySelector('a')!.href).to.match(/^https?:/);
    const texts = dataset.summitBackgrounds['2002-saint-petersburg'].documents['sco-charter-2002']!.texts!;
    expect(charter.querySelector('a')!.href).to.equal(texts['ru'] ?? texts['en']);
  });

  it('<sco-roadmap> parts the years above its drawing, also where names are long', async () => {
    for (const [lang, width] of ['en', 'ru'].flatMap((each) =>
      [300, 560, 600, 640].map((some) => [each, some] as const),
    )) {
      const page = await draw(
        html`<div lang=${lang} style="inline-size: ${width}px; font-size: 17px">
          <sco-roadmap></sco-roadmap>
        </div>`,
      );
      const years = [
        ...page.firstElementChild!.shadowRoot!.querySelectorAll('.axis')[0]!.querySelectorAll('text'),
      ]
        .filter((year) => !year.matches('.day') && getComputedStyle(year).display !== 'none')
        .map((year) => year.getBoundingClientRect());
      years
        .slice(1)
        .forEach(({ left }, index) => expect(left - years[index]!.right, `${lang}, ${width}`).to.be.above(4));
    }
  });

  it('<sco-roadmap> has the colours of its key in its rows where colours are forced', async function () {
    if (engine === 'webkit') this.skip();
    const tag = await draw(html`<sco-roadmap></sco-roadmap>`);
    await emulate({ forcedColors: 'active' });
    const colour = (selector: string) => getComputedStyle(tag.shadowRoot!.querySelector(selector)!).color;
    expect(colour('.lane .bar.past')).to.equal(colour('.key .bar.past'));
    await emulate({ forcedColors: 'none' });
  });
});
