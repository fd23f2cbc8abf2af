import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import { listenToConsole } from '../support/console.js';
import { draw, drawn, part, parts, settled, words } from '../support/tags.js';

const terms = (tag: Element) => parts(tag, 'list').flatMap((list) => [...list.children]);
const when = (term: Element | undefined) =>
  words(term?.querySelector('.when'))
    .replace(/ ?\*?†?( (Open question|Sources differ).*)?$/, '')
    .replace(/ ?\*$/, '');
/** The lines of a term of office, by label. */
const facts = (term: Element) =>
  Object.fromEntries(
    [...term.querySelectorAll('.fact')].map((fact) => {
      const [label, ...description] = words(fact).split(': ');
      return [label, description.join(': ')];
    }),
  );
const who = (term: Element | undefined) => words(term?.querySelector('.name'));

describe('<sco-chair-list>', () => {
  const messages = listenToConsole();

  it('<sco-chair-list> has every term, the newest first, and says who is in the chair', async () => {
    const tag = await draw(html`<sco-chair-list as-of="2026-09-15"></sco-chair-list>`);
    expect(terms(tag)).to.have.lengthOf(25);
    expect(who(terms(tag)[0])).to.equal('Pakistan in the chair');
    expect(when(terms(tag)[0])).to.equal('since 1 September 2026');
    expect(who(terms(tag)[24])).to.equal('Kazakhstan');
    expect(when(terms(tag)[24])).to.equal('from 7 June 2002');
    expect(terms(tag).filter((term) => term.getAttribute('aria-current') === 'true')).to.have.lengthOf(1);
    await expect(tag).to.be.accessible();
  });

  it('<sco-chair-list> shows five terms, and folds the others', async () => {
    const tag = await draw(html`<sco-chair-list as-of="2026-09-15"></sco-chair-list>`);
    const fold = part(tag, 'fold') as HTMLDetailsElement;
    expect(fold.open).to.equal(false);
    expect(words(fold.querySelector('summary'))).to.equal('20 earlier terms');
    expect(parts(tag, 'list').map(({ children }) => children.length)).to.deep.equal([5, 20]);
    const full = await draw(html`<sco-chair-list size="full" as-of="2026-09-15"></sco-chair-list>`);
    expect(parts(full, 'fold')).to.have.lengthOf(0);
    expect(terms(full).map(who)).to.deep.equal(terms(tag).map(who));
  });

  it('<sco-chair-list direction="oldest"> has the folded terms first', async () => {
    const tag = await draw(html`<sco-chair-list direction="oldest" as-of="2026-09-15"></sco-chair-list>`);
    expect(parts(tag, 'list').map(({ children }) => children.length)).to.deep.equal([20, 5]);
    expect(who(terms(tag)[24])).to.equal('Pakistan in the chair');
  });

  it('<sco-chair-list direction="oldest" sources="facts"> numbers its notes in reading order', async () => {
    const tag = await draw(html`<sco-chair-list direction="oldest" sources="facts"></sco-chair-list>`);
    const numbers = parts(tag, 'mark').map((mark) => Number(words(mark)));
    const firsts = numbers.filter((number, index) => numbers.indexOf(number) === index);
    expect(firsts).to.deep.equal(firsts.toSorted((a, b) => a - b));
  });

  it('<sco-chair-list> says once what holds for several terms', async () => {
    const tag = await draw(html`<sco-chair-list as-of="2026-09-15"></sco-chair-list>`);
    expect(parts(tag, 'note').map(words)).to.deep.equal([
      '† Open question: The host of the closing summit, and the practice that this state chairs in between, give an inferred term.',
    ]);
    const marked = terms(tag).filter((term) => words(term.querySelector('.when')).includes('†'));
    expect(marked.map((term) => words(term.querySelector('time')).slice(-4))).to.deep.equal([
      '2012',
      '2010',
      '2006',
      '2005',
      '2004',
      '2003',
    ]);
    expect(new Set(parts(tag, 'dispute').map(words)).size).to.equal(parts(tag, 'dispute').length);
  });

  it('<sco-chair-list> says the end of a term once, and sets remarks apart from names', async () => {
    const tag = await draw(html`<sco-chair-list as-of="2023-07-04" limit="2"></sco-chair-list>`);
    const india = words(terms(tag)[1]);
    expect(india.match(/4 July 2023/g)).to.have.lengthOf(1);
    expect(india).to.include('Varanasi (first holder of the title)');
  });

  for (const [day, state, since, count] of [
    ['2002-06-07', 'Kazakhstan', '7 June 2002', 1],
    ['2023-07-03', 'India', '16 September 2022', 21],
    ['2023-07-04', 'Kazakhstan', '4 July 2023', 22],
    ['2024-07-03', 'Kazakhstan', '4 July 2023', 22],
    ['2024-07-04', 'China', '4 July 2024', 23],
    ['2025-09-01', 'Kyrgyzstan', '1 September 2025', 24],
  ] as const) {
    it(`<sco-chair-list as-of="${day}">: ${state}, since ${since}`, async () => {
      const tag = await draw(html`<sco-chair-list as-of=${day}></sco-chair-list>`);
      expect(terms(tag)).to.have.lengthOf(count);
      const current = tag.shadowRoot!.querySelector('[aria-current]')!;
      expect(current).to.equal(terms(tag)[0]);
      expect(who(current)).to.equal(`${state} in the chair`);
      expect(when(current)).to.equal(`since ${since}`);
      expect(words(current)).not.to.include('Closing summit');
    });
  }

  it('<sco-chair-list as-of="2024-07-04"> has motto, capital and closing summit of the term that ended', async () => {
    const tag = await draw(html`<sco-chair-list as-of="2024-07-04"></sco-chair-list>`);
    const term = terms(tag)[1]!;
    expect(when(term)).to.equal('from 4 July 2023');
    const { Motto: motto, ...more } = facts(term);
    expect(motto).to.match(/^Strengthening Multilateral Dialogue/);
    expect(motto).to.include('Sources differ');
    expect(more).to.deep.equal({
      'Tourism and cultural capital': 'Almaty',
      'Closing summit': 'Astana, 4 July 2024',
    });
  });

  it('<sco-chair-list as-of="2024-07-03"> does not know when the term will end', async () => {
    const tag = await draw(html`<sco-chair-list as-of="2024-07-03" limit="1"></sco-chair-list>`);
    expect(drawn(tag)).to.include('since 4 July 2023');
    expect(drawn(tag)).not.to.match(/4 July 2024|Qingdao/);
  });

  it('<sco-chair-list> opens what is inferred of a term', async () => {
    const tag = await draw(html`<sco-chair-list as-of="2003-05-28"></sco-chair-list>`);
    expect(parts(tag, 'dispute')).to.have.lengthOf(0);
    tag.asOf = '2003-05-29';
    await settled(tag);
    const [dispute] = parts(tag, 'dispute');
    expect(words(dispute)).to.match(/^Open question The chair was Kazakhstan’s/);
  });

  it('<sco-chair-list direction="oldest" limit="2"> has the two newest, the older one first', async () => {
    const tag = await draw(
      html`<sco-chair-list as-of="2024-07-05" direction="oldest" limit="2"></sco-chair-list>`,
    );
    expect(terms(tag).map(who)).to.deep.equal(['Kazakhstan', 'China in the chair']);
    expect(words(part(tag, 'status'))).to.equal('2 of 23 terms');
  });

  it('<sco-chair-list lang="ru"> has mottos in Russian', async () => {
    const tag = await draw(html`<sco-chair-list lang="ru" as-of="2024-07-05" limit="3"></sco-chair-list>`);
    const [, kazakhstan, india] = terms(tag);
    expect(facts(kazakhstan!)['Девиз']).to.match(/^Укрепление многостороннего диалога/);
    expect(facts(india!)['Девиз']).to.match(/безопасной ШОС/);
    expect(tag.shadowRoot!.querySelector('[lang=en]')).to.equal(null);
    expect(facts(india!)['Итоговый саммит']).to.equal('Нью-Дели, 4 июля 2023 г.');
  });

  it('<sco-chair-list as-of="2002-06-06"> is empty', async () => {
    const tag = await draw(html`<sco-chair-list as-of="2002-06-06"></sco-chair-list>`);
    expect(tag.matches(':state(empty)')).to.equal(true);
    expect(drawn(tag)).to.include('No chairmanship is on record by this date.');
  });

  it('<sco-chair-list limit="few" direction="up"> has all, newest first, and says why', async () => {
    const tag = await draw(
      html`<sco-chair-list limit="few" direction="up" as-of="2026-09-15"></sco-chair-list>`,
    );
    expect(terms(tag)).to.have.lengthOf(25);
    await messages.warned('"few"');
    await messages.warned('"up"');
  });

  it('<sco-chair-list lang="ru"> breaks no date in a narrow column', async () => {
    const page = await draw(
      html`<div style="inline-size: 290px; font-size: 17px">
        <sco-chair-list lang="ru"></sco-chair-list>
      </div>`,
    );
    const broken = [...page.firstElementChild!.shadowRoot!.querySelectorAll('time')].filter(
      (time) => time.getClientRects().length > 1,
    );
    expect(broken.map(words)).to.deep.equal([]);
    expect(page.scrollWidth).to.equal(290);
  });
});
