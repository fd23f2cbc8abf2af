import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import type { OwnDataset } from '../../src/elements.js';
import { listenToConsole } from '../support/console.js';
import { draw, drawn, part, parts, settled, showsChildren, words } from '../support/tags.js';

/** The rows of a table, by cells, and the tables of the Council and of the Shanghai Five. */
const rows = (table: Element) =>
  [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => words(cell)));
const isOfFive = (table: Element) => words(table.querySelector('thead')).includes('Dates');
/** What a summit changed, a line for each kind. */
const changes = (table: Element) =>
  [...table.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('.para:not(.muted)')].map(words).join(' / '),
  );
const counts = (tag: Element) => parts(tag, 'counts').map(words);

describe('<sco-summit-list>', () => {
  const messages = listenToConsole();

  it('<sco-summit-list> has the last six summits, newest first, and folds what was before them', async () => {
    const tag = await draw(html`<sco-summit-list as-of="2026-09-15"></sco-summit-list>`);
    expect(counts(tag)).to.deep.equal(['26 meetings of the Council of Heads of State, 2001–2026']);
    const [latest, earlier, five] = parts(tag, 'table').map(rows);
    expect(latest!.map(([number]) => number)).to.deep.equal(['26', '25', '24', '23', '22', '21']);
    expect(latest![2]).to.deep.equal([
      '24',
      'Astana, Kazakhstan 3–4 July 2024 New member: Belarus',
      'Kassym-Jomart Tokayev',
    ]);
    expect(latest![3]![1]).to.equal('New Delhi, India 4 July 2023 · by video link New member: Iran');

    const fold = part(tag, 'fold') as HTMLDetailsElement;
    expect(fold.open).to.equal(false);
    expect(words(fold.querySelector('summary'))).to.equal(
      '20 earlier meetings and 5 meetings of the Shanghai Five, 1996–2000',
    );
    expect([...fold.querySelectorAll('table')].map((table) => rows(table))).to.deep.equal([earlier, five]);
    expect(earlier!.map(([number]) => Number(number))).to.deep.equal(
      Array.from({ length: 20 }, (_, index) => 20 - index),
    );
    expect(five!.map(([number, place, dates]) => [number, place, dates!.slice(0, 20)])).to.deep.equal([
      ['5', 'Dushanbe, Tajikistan', '5 July 2000'],
      ['4', 'Bishkek, Kyrgyzstan', '24–26 August 1999* O'],
      ['3', 'Almaty, Kazakhstan', '3 July 1998'],
      ['2', 'Moscow, Russia', '24 April 1997'],
      ['1', 'Shanghai, China', '26 April 1996 Source'],
    ]);
    await expect(tag).to.be.accessible();
  });

  it('<sco-summit-list> names the office of who presided where that was not the host', async () => {
    const tag = await draw(html`<sco-summit-list from="2002" to="2003"></sco-summit-list>`);
    expect(rows(part(tag, 'table')).map((row) => row[2])).to.deep.equal([
      'Nursultan Nazarbayev, President of Kazakhstan',
      'Vladimir Putin',
    ]);
  });

  it('<sco-summit-list size="full"> folds nothing, and names every office, state and step', async () => {
    const tag = await draw(html`<sco-summit-list size="full" as-of="2026-09-15"></sco-summit-list>`);
    expect(parts(tag, 'fold')).to.have.lengthOf(0);
    const [summits, five] = parts(tag, 'table').map(rows);
    expect([summits!.length, five!.length]).to.deep.equal([26, 5]);
    expect(parts(tag, 'subheading').map(words)).to.deep.equal(['Shanghai Five, before the organisation']);
    expect(summits![4]![2]).to.equal('Shavkat Mirziyoyev, President of Uzbekistan');
    expect(changes(part(tag, 'table'))[4]).to.equal(
      'Memorandum of obligations signed by Iran / Accession process started: Belarus / ' +
        'Dialogue partner status granted: Bahrain, Kuwait, Maldives, Myanmar and United Arab Emirates / ' +
        'New dialogue partners: Egypt, Qatar and Saudi Arabia*',
    );
    await expect(tag).to.be.accessible();
  });

  it('<sco-summit-list> says which status a summit gave, and counts more than three states', async () => {
    const tag = await draw(html`<sco-summit-list as-of="2026-09-15"></sco-summit-list>`);
    const [latest, earlier] = parts(tag, 'table').map(changes);
    expect(latest).to.deep.equal([
      '',
      '16 observers and dialogue partners became SCO partners / New partner: Laos',
      'New member: Belarus',
      'New member: Iran',
      'New dialogue partners: Egypt, Qatar and Saudi Arabia*',
      '',
    ]);
    expect(earlier!.at(-1)).to.equal('Founded by 6 states');
  });

  it('<sco-summit-list> is a table in a column of 36rem', async () => {
    const page = await draw(html`<div style="inline-size: 36rem"><sco-summit-list></sco-summit-list></div>`);
    const [first] = page.firstElementChild!.shadowRoot!.querySelectorAll('tbody tr');
    const tops = [...first!.children].map((cell) => cell.getBoundingClientRect().top);
    expect(new Set(tops.map(Math.round)).size).to.equal(1);
  });

  it('tells where sources differ on a day of the Shanghai Five', async () => {
    const tag = await draw(html`<sco-summit-list to="1999"></sco-summit-list>`);
    expect(parts(tag, 'dispute').map(words)).to.deep.equal([
      'Open question 25 August is usually given; the sources read do not confirm which day of 24–26 August saw the signing.',
      'Sources differ It is 26 April everywhere else; one Chinese foreign ministry page has 25 April.',
    ]);
  });

  for (const [day, summits, five] of [
    ['1996-04-25', 0, 0],
    ['1996-04-26', 0, 1],
    ['2001-06-14', 0, 5],
    ['2001-06-15', 1, 5],
    ['2024-07-03', 23, 5],
    ['2024-07-04', 24, 5],
    ['2025-08-31', 24, 5],
    ['2025-09-01', 25, 5],
  ] as const) {
    it(`<sco-summit-list as-of="${day}"> knows ${summits} summits and ${five} meetings before them`, async () => {
      const tag = await draw(html`<sco-summit-list as-of=${day}></sco-summit-list>`);
      const found = parts(tag, 'table');
      expect(found.filter((table) => !isOfFive(table)).flatMap(rows)).to.have.lengthOf(summits);
      expect(found.filter(isOfFive).flatMap(rows)).to.have.lengthOf(five);
      expect(tag.matches(':state(empty)')).to.equal(summits + five === 0);
      if (!found.length)
        expect(drawn(tag)).to.include('No meeting had been held in this period by this date.');
    });
  }

  it('<sco-summit-list from="2023-07" to="2024-07-03"> has meetings of which a day lies in the period', async () => {
    const tag = await draw(html`<sco-summit-list from="2023-07" to="2024-07-03"></sco-summit-list>`);
    expect(rows(part(tag, 'table')).map(([number]) => number)).to.deep.equal(['24', '23']);
    expect(parts(tag, 'subheading')).to.have.lengthOf(0);
  });

  it('<sco-summit-list shanghai-five="hide"> leaves out what was before', async () => {
    const tag = await draw(html`<sco-summit-list shanghai-five="hide" as-of="2026-09-15"></sco-summit-list>`);
    expect(counts(tag)).to.deep.equal(['26 meetings of the Council of Heads of State, 2001–2026']);
    const russian = await draw(
      html`<sco-summit-list lang="ru" shanghai-five="hide" as-of="2026-09-15"></sco-summit-list>`,
    );
    expect(counts(russian)).to.deep.equal(['26 заседаний Совета глав государств, 2001–2026 гг.']);
  });

  it('takes a summit of the page’s own, and with replace nothing else', async () => {
    const meeting = {
      id: '2024-astana',
      number: 99,
      start: '2024-07-03',
      end: '2024-07-04',
      place: 'astana',
      host: 'kz',
    } as const;
    const summit = {
      id: '2024-astana',
      changes: [],
      participation: 'unknown',
      participants: [],
      sources: [31],
    } as const;
    const facts: OwnDataset = { summitFiles: { '2024-astana': { meeting, summit, documents: [] } } };
    const provider = await draw<HTMLElement & { facts: OwnDataset }>(
      html`<sco-provider .facts=${facts}
        ><sco-summit-list from="2023" to="2024"></sco-summit-list
      ></sco-provider>`,
    );
    const tag = provider.querySelector('sco-summit-list')!;
    expect(rows(part(tag, 'table')).map(([number]) => number)).to.deep.equal(['99', '23']);
    provider.facts = { ...facts, replace: true };
    await settled(tag);
    expect(rows(part(tag, 'table'))).to.deep.equal([['99', 'Astana, Kazakhstan 3–4 July 2024', '']]);
  });

  it('<sco-summit-list from="long ago" shanghai-five="maybe"> draws all and says what is valid', async () => {
    const tag = await draw(html`<sco-summit-list from="long ago" shanghai-five="maybe"></sco-summit-list>`);
    expect(counts(tag)[0]).to.match(/, 2001–/);
    expect(parts(tag, 'table')).to.have.lengthOf(3);
    await messages.warned('from="long ago" is not a date');
    expect((await messages.warned('shanghai-five="maybe"'))[0]).to.include('"show" is used');
  });

  it('<sco-summit-list as-of="2024-02-30"> shows its children', async () => {
    const tag = await draw(
      html`<sco-summit-list as-of="2024-02-30"><p>They met in Astana.</p></sco-summit-list>`,
    );
    expect(showsChildren(tag)).to.equal(true);
    await messages.warned('as-of="2024-02-30" is not a day');
  });

  it('<sco-summit-list> keeps within a column of 230 px', async () => {
    const page = await draw(
      html`<div style="inline-size: 230px; font-size: 17px"><sco-summit-list></sco-summit-list></div>`,
    );
    expect(page.scrollWidth).to.equal(230);
  });

  it('<div lang="fa" dir="rtl"><sco-summit-list> keeps its cells to the right edge', async () => {
    const page = await draw(html`<div lang="fa" dir="rtl"><sco-summit-list></sco-summit-list></div>`);
    const cells = [...page.firstElementChild!.shadowRoot!.querySelectorAll('th, td')];
    const sides = cells
      .map((cell) => getComputedStyle(cell))
      .map(({ textAlign, direction }) => `${textAlign} in ${direction}`);
    expect([...new Set(sides)]).to.deep.equal(['start in rtl']);
  });

  it('<sco-summit-list> breaks no date in a wide column', async () => {
    const page = await draw(
      html`<div style="inline-size: 985px; font-size: 17px"><sco-summit-list></sco-summit-list></div>`,
    );
    const times = [...page.firstElementChild!.shadowRoot!.querySelectorAll('time')];
    expect(times.filter((time) => time.getClientRects().length > 1).map(words)).to.deep.equal([]);
  });

  it('<sco-summit-list> leaves no space before a mark, where a line could break', async () => {
    const tag = await draw(html`<sco-summit-list></sco-summit-list>`);
    const marks = parts(tag, 'dispute');
    expect(marks).not.to.have.lengthOf(0);
    for (const mark of marks) {
      const before = document.createRange();
      before.setStart(mark.parentNode!, 0);
      before.setEndBefore(mark);
      expect(before.toString()).not.to.match(/\s$/);
    }
  });
});
