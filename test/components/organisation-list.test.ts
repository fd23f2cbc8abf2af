import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import { listenToConsole } from '../support/console.js';
import { arrives, draw, drawn, part, parts, showsChildren, words } from '../support/tags.js';

/** The cells of a table, row by row. */
const cells = (table: HTMLElement) =>
  [...table.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => words(cell)));
const inColumn = async (attributes: string) => {
  const box = document.createElement('div');
  box.style.inlineSize = '640px';
  box.innerHTML = `<sco-organisation-list ${attributes}></sco-organisation-list>`;
  return (await draw<HTMLElement>(html`${box}`)).firstElementChild as HTMLElement;
};

describe('<sco-organisation-list>', () => {
  const messages = listenToConsole();
  const of = async (organisation: string, day: string) =>
    drawn(
      await draw(
        html`<sco-organisation-list organisation=${organisation} as-of=${day}></sco-organisation-list>`,
      ),
    );

  for (const [day, decided, signed] of [
    ['2024-07-03', false, false],
    ['2024-07-04', true, false],
    ['2026-03-17', true, false],
    ['2026-03-18', true, true],
  ] as const) {
    it(`the memorandum with CARICC on ${day}: decided ${decided}, signed ${signed}`, async () => {
      const said = await of('caricc', day);
      expect(said.includes('4 July 2024: Astana summit decides')).to.equal(decided);
      expect(said.includes('18 March 2026: memorandum')).to.equal(signed);
    });
  }

  it('the Secretariat has the head of the day', async () => {
    expect(await of('secretariat', '2024-12-31')).to.include('Zhang Ming (China)');
    expect(await of('secretariat', '2025-01-01')).to.include('Nurlan Yermekbayev (Kazakhstan)');
  });

  it('bodies of 2025 are not known before', async () => {
    expect(await of('anti-drug-centre', '2025-08-31')).to.include('None on record');
    expect(await of('anti-drug-centre', '2025-09-01')).to.include('Dushanbe');
    expect(await of('sco-development-bank', '2025-08-31')).to.include('None on record');
  });

  it('<sco-organisation-list> is a table of the bodies: seat, head, since; the partners are folded', async () => {
    const tag = await inColumn('as-of="2026-09-15"');
    const [first, ...others] = parts(tag, 'table');
    const [head, ...rows] = cells(first!);
    expect(head).to.deep.equal(['Body', 'Seat', 'Head', 'Since']);
    expect(rows).to.have.lengthOf(6);
    expect(rows[0]).to.deep.equal(['Council of Heads of State', '', '', '2001']);
    expect(rows[4]).to.deep.equal(['Secretariat', 'Beijing', 'Nurlan Yermekbayev (Kazakhstan)', '2004']);
    expect(others.filter((table) => table.checkVisibility())).to.deep.equal([]);
    const labels = parts(tag, 'fold').map((fold) => words(fold.querySelector('summary')));
    expect(labels).to.deep.equal([
      '7 more bodies, and what each does',
      '17 organisations that the SCO works with',
      'What was agreed with each',
    ]);
    expect(tag.offsetHeight).to.be.at.most(700);
    expect(tag.offsetWidth).to.be.at.least(first!.offsetWidth);
    await expect(tag).to.be.accessible();
  });

  it('<sco-organisation-list kind="counterparts"> begins with the oldest contacts, and has no column of heads', async () => {
    const tag = await inColumn('kind="counterparts" as-of="2026-09-15"');
    const [[head, ...rows]] = parts(tag, 'table').map(cells) as [string[][]];
    expect(head).to.deep.equal(['Organisation', 'Seat', 'On record since']);
    expect(rows[0]).to.deep.equal(['United Nations (UN)', '', '2004*']);
    expect(rows.map((row) => row[2]!.slice(0, 4))).to.deep.equal(
      rows.map((row) => row[2]!.slice(0, 4)).sort(),
    );
    expect(tag.offsetHeight).to.be.at.most(700);
  });

  it('<sco-organisation-list size="full"> folds nothing', async () => {
    const tag = await inColumn('size="full" as-of="2026-09-15"');
    expect(parts(tag, 'fold')).to.deep.equal([]);
    expect(parts(tag, 'table').map((table) => cells(table).length)).to.deep.equal([14, 18]);
    expect(drawn(tag)).to.include('18 March 2026: memorandum');
  });

  it('<sco-organisation-list organisation="csto"> folds nothing, and says the name once', async () => {
    const tag = await inColumn('organisation="csto"');
    expect(parts(tag, 'fold')).to.deep.equal([]);
    expect(drawn(tag).split('Collective Security Treaty')).to.have.lengthOf(2);
  });

  it('<sco-organisation-list sources="facts">: the way back from a note opens all that hides its fact', async () => {
    const tag = await inColumn('sources="facts"');
    const notes = await arrives(tag, 'sources');
    const fact = parts(tag, 'mark').at(-1)!;
    const { hash } = fact.querySelector('a')!;
    expect(fact.checkVisibility()).to.equal(false);
    notes.querySelector<HTMLElement>(`${hash} .back`)!.click();
    const mark = tag.shadowRoot!.getElementById(hash.slice(1).replace('note', 'mark'))!;
    expect(mark.checkVisibility()).to.equal(true);
    expect(tag.shadowRoot!.activeElement).to.equal(mark);
    expect(part(tag, 'list').checkVisibility()).to.equal(false);
  });

  it('an unknown id leaves the children, and names the nearest', async () => {
    const tag = await draw(
      html`<sco-organisation-list organisation="csta"><p>as typed</p></sco-organisation-list>`,
    );
    expect(showsChildren(tag)).to.equal(true);
    expect((await messages.warned('csta'))[0]).to.include('"csto"');
  });
});
