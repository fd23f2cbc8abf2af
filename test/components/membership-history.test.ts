import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.js';
import { listenToConsole } from '../support/console.js';
import { arrives, draw, drawn, part, parts, settled, showsChildren, words } from '../support/tags.js';

/** The texts of the rows, by state. */
const rows = (tag: Element): { readonly [state: string]: string } =>
  Object.fromEntries(
    parts(tag, 'row').map((row) => [
      words(row.querySelector('.name')).replace('*', ''),
      words(row.querySelector('.words')),
    ]),
  );
const lede = (tag: Element) => words(tag.shadowRoot!.querySelector('.lede'));

describe('<sco-membership-history>', () => {
  const messages = listenToConsole();

  it('<sco-membership-history> says for each state which status it held when', async () => {
    const tag = await draw(html`<sco-membership-history as-of="2026-09-15"></sco-membership-history>`);
    expect(words(part(tag, 'heading'))).to.equal('From 6 to 10 members');
    expect(lede(tag)).to.equal('15 September 2026 · 10 members and 17 partners');
    expect(Object.keys(rows(tag))).to.have.lengthOf(27);
    expect(rows(tag)).to.include({
      China: 'member since 15 June 2001',
      Iran: 'observer 2005–2023, member since 4 July 2023',
      Belarus: 'dialogue partner 2010–2015, observer 2015–2024, member since 4 July 2024',
      Mongolia: 'observer 2004–2025, partner since 1 September 2025',
      Laos: 'partner since 1 September 2025',
    });
    await expect(tag).to.be.accessible();
  });

  it('<sco-membership-history> counts each status over the years', async () => {
    const tag = await draw(html`<sco-membership-history></sco-membership-history>`);
    const said = [...part(tag, 'counts').children].map((each) => [
      words(each.querySelector('dt')),
      words(each.querySelector('dd')),
    ]);
    expect(Object.fromEntries(said)).to.deep.equal({
      '10 members': '2001: 6, 2017: 8, 2023: 9, 2024: 10',
      '0 observers': '2004: 1, 2005: 4, 2012: 5, 2015: 6, 2017: 4, 2023: 3, 2024: 2, 2025: 0',
      '0 dialogue partners': '2010: 2, 2013: 3, 2016: 6, 2022: 9, 2023: 14, 2025: 0',
      '17 partners': '2025: 17',
    });
  });

  for (const [day, counts, belarus] of [
    ['2001-06-15', '6 members', undefined],
    ['2010-04-29', '6 members and 4 observers', undefined],
    ['2010-04-30', '6 members, 4 observers and 1 dialogue partner', 'dialogue partner since April 2010'],
    [
      '2017-06-09',
      '8 members, 4 observers and 6 dialogue partners',
      'dialogue partner 2010–2015, observer since 10 July 2015',
    ],
    [
      '2024-07-03',
      '9 members, 3 observers and 14 dialogue partners',
      'dialogue partner 2010–2015, observer since 10 July 2015',
    ],
    [
      '2024-07-04',
      '10 members, 2 observers and 14 dialogue partners',
      'dialogue partner 2010–2015, observer 2015–2024, member since 4 July 2024',
    ],
  ] as const) {
    it(`<sco-membership-history as-of="${day}"> knows ${counts}, and nothing later`, async () => {
      const tag = await draw(html`<sco-membership-history as-of=${day}></sco-membership-history>`);
      expect(lede(tag).split(' · ')[1]).to.equal(counts);
      expect(rows(tag)['Belarus']).to.equal(belarus);
      expect(part(tag, 'rows').querySelector('.bar.partner')).to.equal(null);
    });
  }

  it('<sco-membership-history as-of="2001-06-14"> is empty, and says so', async () => {
    const tag = await draw(html`<sco-membership-history as-of="2001-06-14"></sco-membership-history>`);
    expect(tag.matches(':state(empty)')).to.equal(true);
    expect(drawn(tag)).to.include('No state had a formal status by this date.');
  });

  it('<sco-membership-history sources="facts"> writes the statuses clear of their bars', async () => {
    const page = await draw(
      html`<div style="inline-size: 640px">
        <sco-membership-history sources="facts"></sco-membership-history>
      </div>`,
    );
    for (const row of parts(page.firstElementChild!, 'row')) {
      const bars = [...row.querySelectorAll('.bar')].map((bar) => bar.getBoundingClientRect().bottom);
      const { top } = row.querySelector('.words')!.getBoundingClientRect();
      expect(Math.max(...bars), words(row)).to.be.below(top);
    }
  });

  it('<sco-membership-history> draws each status in its own way, and an uncertain beginning dotted', async () => {
    const tag = await draw(html`<sco-membership-history states="by lk"></sco-membership-history>`);
    const bars = (index: number) =>
      [...parts(tag, 'row')[index]!.querySelectorAll('.bar')].map(
        (bar) => `${bar.classList[1]} ${[...bar.children].map((each) => each.classList[0]).join('+')}`,
      );
    expect(bars(0)).to.deep.equal([
      'dialogue-partner dots',
      'dialogue-partner outline',
      'observer outline+hatch',
      'member fill',
    ]);
    expect(bars(1)).to.deep.equal([
      'dialogue-partner dots',
      'dialogue-partner outline',
      'partner outline+rule',
    ]);
    for (const drawing of parts(tag, 'drawing'))
      expect(drawing.closest('[aria-hidden=true]')).not.to.equal(null);
  });

  it('<sco-membership-history> explains its bars and has its scale above them', async () => {
    const tag = await draw(html`<sco-membership-history></sco-membership-history>`);
    expect([...part(tag, 'key').children].map(words)).to.deep.equal([
      'member',
      'observer',
      'dialogue partner',
      'partner',
      'beginning known only to the month or year',
    ]);
    const [key, scale, china] = ['[part=key]', '.axis', '[part=row]'].map((selector) =>
      tag.shadowRoot!.querySelector(selector)!.getBoundingClientRect(),
    );
    expect(key!.bottom).to.be.at.most(scale!.top);
    expect(scale!.bottom).to.be.at.most(china!.top);
    expect(words(tag.shadowRoot!.querySelector('.axis text.day'))).to.equal('24 November 2026');
    expect(part(tag, 'key').querySelectorAll('.dots')).to.have.lengthOf(1);
    tag.setAttribute('states', 'cn in');
    await settled(tag);
    expect([...part(tag, 'key').children].map(words)).to.deep.equal(['member', 'observer']);
  });

  it('<sco-membership-history as-of="2024-07-05"> shows the accession of the day before', async () => {
    const page = await draw(
      html`<div style="inline-size: 640px">
        <sco-membership-history as-of="2024-07-05"></sco-membership-history>
      </div>`,
    );
    const row = (state: string) =>
      parts(page.firstElementChild!, 'row').find((each) => words(each).startsWith(state))!;
    const bars = [...row('Belarus').querySelectorAll('.bar')].map((bar) => bar.getBoundingClientRect());
    expect(bars.at(-1)!.width).to.be.above(5);
    expect(bars.at(-1)!.height).to.be.above(bars.at(-2)!.height * 1.5);
    const weight = (state: string) => getComputedStyle(row(state).querySelector('.words')!).fontWeight;
    expect([weight('Belarus'), weight('Iran')]).to.deep.equal(['600', '400']);
  });

  for (const [markup, folded] of [
    [html`<sco-membership-history></sco-membership-history>`, '17 partners'],
    [
      html`<sco-membership-history as-of="2024-07-05"></sco-membership-history>`,
      '2 observers and 14 dialogue partners',
    ],
    [
      html`<sco-membership-history order="alphabetical"></sco-membership-history>`,
      '5 members and 10 partners',
    ],
    [html`<sco-membership-history layout="table"></sco-membership-history>`, '17 partners'],
    [html`<sco-membership-history states="by lk"></sco-membership-history>`, undefined],
    [html`<sco-membership-history size="full"></sco-membership-history>`, undefined],
  ] as const) {
    it(`${markup.strings[0]} folds away: ${folded ?? 'no state'}`, async () => {
      const page = await draw(html`<div style="inline-size: 640px">${markup}</div>`);
      const tag = page.firstElementChild!;
      const labels = parts(tag, 'fold').map((fold) => words(fold.querySelector('summary')));
      expect(labels[0]).to.equal(folded ?? (tag.getAttribute('size') === 'full' ? undefined : 'Totals'));
      if (tag.getAttribute('size') !== 'full') expect(tag.getBoundingClientRect().height).to.be.at.most(700);
    });
  }

  for (const [order, first] of [
    [undefined, ['China', 'Kazakhstan', 'Kyrgyzstan', 'Russia', 'Tajikistan', 'Uzbekistan', 'India', 'Iran']],
    ['alphabetical', ['Afghanistan', 'Armenia', 'Azerbaijan']],
    ['charter', ['Kazakhstan', 'China', 'Kyrgyzstan']],
  ] as const) {
    it(`<sco-membership-history order="${order}"> begins with ${first.join(', ')}`, async () => {
      const tag = await draw(html`<sco-membership-history .order=${order}></sco-membership-history>`);
      expect(Object.keys(rows(tag)).slice(0, first.length)).to.deep.equal(first);
    });
  }

  it('<sco-membership-history states="BY bd xx"> leaves out what is no state, and says who has no status', async () => {
    const tag = await draw(html`<sco-membership-history states="BY bd xx"></sco-membership-history>`);
    expect(Object.keys(rows(tag))).to.deep.equal(['Belarus', 'Bangladesh']);
    expect(rows(tag)['Bangladesh']).to.equal('no formal status');
    expect(await messages.warned('states="xx" is unknown and left out')).to.have.lengthOf(1);
  });

  it('<sco-membership-history states="zz"> shows its children', async () => {
    const tag = await draw(html`<sco-membership-history states="zz"><p>Facts</p></sco-membership-history>`);
    expect(showsChildren(tag)).to.equal(true);
    expect(await messages.warned('has no state "zz"')).to.have.lengthOf(1);
  });

  it('<sco-membership-history layout="table"> has the days, and what sources disagree on', async () => {
    const tag = await draw(
      html`<sco-membership-history layout="table" states="by"></sco-membership-history>`,
    );
    const [, row] = part(tag, 'table').querySelectorAll('tr');
    expect([...row!.querySelectorAll('li')].map((each) => words(each))).to.have.lengthOf(3);
    expect(words(row!)).to.include('dialogue partner, April 2010 – 10 July 2015');
    expect(words(row!)).to.include('observer, 10 July 2015 – 4 July 2024');
    expect(words(row!)).to.include('member since 4 July 2024');
    expect(words(part(tag, 'dispute'))).to.include('TASS starts from 2010');
    expect(parts(tag, 'drawing')).to.have.lengthOf(0);
    tag.asOf = '2015-07-09';
    await settled(tag);
    expect(words(part(tag, 'table'))).to.include('dialogue partner since April 2010');
    expect(parts(tag, 'dispute')).to.have.lengthOf(0);
    await expect(tag).to.be.accessible();
  });

  it('<sco-membership-history> opens the table by keyboard and tells the page', async () => {
    const tag = await draw(html`<sco-membership-history></sco-membership-history>`);
    part(tag, 'as-table').focus();
    const told = oneEvent(tag, 'sco-toggle');
    await sendKeys({ press: 'Enter' });
    expect(((await told) as CustomEvent).detail).to.deep.equal({ part: 'table', open: true });
    expect((await arrives(tag, 'table')).querySelectorAll('tbody tr')).to.have.lengthOf(27);
    expect(parts(tag, 'row'), 'beside the drawing').to.have.lengthOf(27);
  });

  it('<sco-membership-history> has all statuses in words in a narrow column, beside its bars only the last', async () => {
    const page = await draw(html`<div><sco-membership-history states="by"></sco-membership-history></div>`);
    const tag = page.firstElementChild!;
    const text = () =>
      part(tag, 'row').querySelector<HTMLElement>('.earlier')!.getBoundingClientRect().height;
    expect(text()).to.be.below(2);
    page.setAttribute('style', 'inline-size: 280px');
    expect(text()).to.be.greaterThan(10);
  });

  it('<div dir="rtl"><sco-membership-history layout="table"> keeps its cells inside its box, its dates whole', async () => {
    const page = await draw(
      html`<div dir="rtl" style="inline-size: 290px; font-size: 17px">
        <sco-membership-history layout="table"></sco-membership-history>
      </div>`,
    );
    const table = part(page.firstElementChild!, 'table');
    const broken = [...table.querySelectorAll('time')].filter((time) => time.getClientRects().length > 1);
    expect(broken.map(words)).to.deep.equal([]);
    const box = page.getBoundingClientRect();
    for (const cell of table.querySelectorAll('th, td, time')) {
      const { left, right } = cell.getBoundingClientRect();
      expect(left, words(cell)).to.be.at.least(box.left);
      expect(right, words(cell)).to.be.at.most(box.right);
    }
  });

  it('<sco-membership-history lang="zh" layout="table"> has no western comma', async () => {
    const tag = await draw(html`<sco-membership-history lang="zh" layout="table"></sco-membership-history>`);
    const table = part(tag, 'table');
    table.querySelectorAll('.dispute').forEach((dispute) => dispute.remove());
    expect(words(table)).to.include('观察员国，2005年7月5日').and.not.to.include(',');
  });

  it('<sco-membership-history lang="zh"> leaves no letter alone on the last line of its lede', async function () {
    if (!CSS.supports('text-wrap', 'pretty')) this.skip();
    const page = await draw(
      html`<div style="inline-size: 296px; font-size: 17px">
        <sco-membership-history lang="zh" states="by"></sco-membership-history>
      </div>`,
    );
    expect(getComputedStyle(page.firstElementChild!.shadowRoot!.querySelector('.lede')!))
      .to.have.property('textWrap')
      .that.includes('pretty');
  });
});
