import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.js';
import type { IsoDay } from '../../src/dataset.js';
import { listenToConsole } from '../support/console.js';
import { draw, part, parts, settled, words } from '../support/tags.js';

const letters = (tag: Element) =>
  [...part(tag, 'map').querySelectorAll('text')].map((text) => words(text)).sort();
const lists = (tag: Element) =>
  Object.fromEntries(
    parts(tag, 'subheading').map((title, index) => [
      words(title),
      parts(tag, 'list')[index]!.children.length,
    ]),
  );
const range = (tag: Element) => tag.shadowRoot!.querySelector('input')!;

describe('<sco-map>', () => {
  const messages = listenToConsole();

  it('<sco-map> draws a tile for each of 27 states, and names them below their status', async () => {
    const tag = await draw(html`<sco-map></sco-map>`);
    expect(words(part(tag, 'kicker'))).to.equal('Map without borders');
    expect(words(part(tag, 'heading'))).to.equal('Ten members, seventeen partners');
    expect(lists(tag)).to.deep.equal({ '10 members': 10, '17 partners': 17 });
    expect(letters(tag)).to.have.lengthOf(27);
    expect(part(tag, 'map').getAttribute('aria-hidden')).to.equal('true');
    const filled = [...part(tag, 'map').querySelectorAll('.full')].map((box) => words(box.parentElement));
    expect(filled).to.have.lengthOf(10);
    expect(filled).to.include('BY');
    expect(words(parts(tag, 'list')[0])).to.include('Belarus BY China CN India IN');
    expect(words(part(tag, 'base'))).to.include(
      'Each square is one state, set roughly where its capital lies.',
    );
    await expect(tag).to.be.accessible();
  });

  describe('the heading and the tiles on a day', () => {
    const table: [IsoDay, heading: string, tiles: number, hatched: number][] = [
      ['2001-06-15', 'Six members', 6, 0],
      ['2017-06-08', 'Six members, six observers, six dialogue partners', 18, 6],
      ['2017-06-09', 'Eight members, four observers, six dialogue partners', 18, 4],
      ['2024-07-03', 'Nine members, three observers, fourteen dialogue partners', 26, 3],
      ['2024-07-04', 'Ten members, two observers, fourteen dialogue partners', 26, 2],
      ['2025-09-01', 'Ten members, seventeen partners', 27, 0],
    ];
    for (const [day, heading, tiles, hatched] of table) {
      it(`<sco-map as-of="${day}"> says "${heading}"`, async () => {
        const tag = await draw(html`<sco-map as-of=${day}></sco-map>`);
        expect(words(part(tag, 'heading'))).to.equal(heading);
        expect(letters(tag)).to.have.lengthOf(tiles);
        expect(part(tag, 'map').querySelectorAll('.hatch')).to.have.lengthOf(hatched);
      });
    }

    it('<sco-map as-of="2001-06-14"> says that nobody belonged to it', async () => {
      const tag = await draw(html`<sco-map as-of="2001-06-14"></sco-map>`);
      expect(tag.matches(':state(empty)')).to.equal(true);
      expect(words(part(tag, 'base'))).to.include('The organisation was founded on 15 June 2001.');
      expect([...parts(tag, 'map'), ...parts(tag, 'slider')]).to.deep.equal([]);
    });
  });

  describe('the slider', () => {
    it('<sco-map as-of="2024-07-03"> goes from 2001 to that day, and no further', async () => {
      const tag = await draw(html`<sco-map as-of="2024-07-03"></sco-map>`);
      const { min, max, value } = range(tag);
      expect([min, max, value]).to.deep.equal(['2001', '2024', '2024']);
      expect(range(tag).getAttribute('aria-valuetext')).to.match(
        /^3 July 2024: 9\u00a0members, 3\u00a0observers, 14\u00a0dialogue partners$/,
      );
      range(tag).focus();
      await sendKeys({ press: 'ArrowRight' });
      await settled(tag);
      expect(words(part(tag, 'heading'))).to.include('Nine members');
    });

    it('arrow keys go a year back and forth, and tell the page the day', async () => {
      const page = await draw(html`<div><sco-map as-of="2018-06-10"></sco-map></div>`);
      const tag = page.firstElementChild!;
      const days: string[] = [];
      page.addEventListener('sco-day-change', (event) => days.push((event as CustomEvent).detail.day));
      range(tag).focus();
      await sendKeys({ press: 'ArrowLeft' });
      await settled(tag);
      expect(range(tag).getAttribute('aria-valuetext')!.replaceAll('\u00a0', ' ')).to.equal(
        '2017: 8 members, 4 observers, 6 dialogue partners',
      );
      expect(words(part(tag, 'slider'))).to.equal('Year 2017');
      await sendKeys({ press: 'ArrowLeft' });
      await settled(tag);
      expect(words(part(tag, 'heading'))).to.equal('Six members, six observers, six dialogue partners');
      expect(words(part(tag, 'footer'))).to.include('As of 31 December 2016');
      expect(tag.shadowRoot!.activeElement).to.equal(range(tag));
      await sendKeys({ press: 'End' });
      await settled(tag);
      expect(words(part(tag, 'footer'))).to.include('As of 10 June 2018');
      expect(days).to.deep.equal(['2017-12-31', '2016-12-31', '2018-06-10']);
    });

    it('an earlier as-of takes the slider with it', async () => {
      const tag = await draw(html`<sco-map></sco-map>`);
      range(tag).value = '2020';
      range(tag).dispatchEvent(new Event('input'));
      await settled(tag);
      expect(words(part(tag, 'heading'))).to.include('Eight members');
      tag.asOf = '2012-06-07';
      await settled(tag);
      expect([range(tag).max, range(tag).value]).to.deep.equal(['2012', '2012']);
      expect(words(part(tag, 'footer'))).to.include('As of 7 June 2012');
    });

    it('it is not there with slider="none", in the first year, and in print', async () => {
      expect(parts(await draw(html`<sco-map slider="none"></sco-map>`), 'slider')).to.deep.equal([]);
      expect(parts(await draw(html`<sco-map as-of="2001-12-31"></sco-map>`), 'slider')).to.deep.equal([]);
      const tag = await draw(html`<sco-map></sco-map>`);
      dispatchEvent(new Event('beforeprint'));
      await settled(tag);
      expect(parts(tag, 'slider')).to.deep.equal([]);
      dispatchEvent(new Event('afterprint'));
      await settled(tag);
      expect(parts(tag, 'slider')).to.have.lengthOf(1);
    });
  });

  it('<sco-map layout="dots"> marks capitals on the dots of the land, and names the state without one', async () => {
    const tag = await draw(html`<sco-map layout="dots" as-of="2024-07-05"></sco-map>`);
    const map = part(tag, 'map');
    expect(map.querySelectorAll('rect.full')).to.have.lengthOf(10);
    expect(map.querySelectorAll('circle.full')).to.have.lengthOf(2);
    expect(map.querySelectorAll('circle.bare')).to.have.lengthOf(13);
    const dots = map.querySelector('.land')!.getAttribute('d')!.match(/M/g)!.length;
    expect(dots).to.be.within(3500, 4145);
    expect(words(part(tag, 'base'))).to.include('Without a mark, as the data states no capital: Sri Lanka.');
    await expect(tag).to.be.accessible();
  });

  it('<sco-map layout="list"> says the same without a drawing', async () => {
    const tag = await draw(html`<sco-map layout="list"></sco-map>`);
    expect(parts(tag, 'map')).to.deep.equal([]);
    expect(lists(tag)).to.deep.equal({ '10 members': 10, '17 partners': 17 });
  });

  it('<sco-map layout="globe"> draws tiles, and says so once', async () => {
    expect(parts(await draw(html`<sco-map layout="globe"></sco-map>`), 'map')).to.have.lengthOf(1);
    await messages.warned('layout="globe" is unknown; "tiles" is used');
  });

  for (const [lang, heading] of [
    ['ru', 'Восемь членов, четыре наблюдателя, шесть партнёров по диалогу'],
    ['zh', '八个成员国，四个观察员国，六个对话伙伴'],
  ] as const) {
    it(`<sco-map lang="${lang}" as-of="2017-06-10"> says "${heading}"`, async () => {
      const tag = await draw(html`<sco-map lang=${lang} as-of="2017-06-10"></sco-map>`);
      expect(words(part(tag, 'heading'))).to.equal(heading);
    });
  }

  it('<sco-map> cuts no name off beside its tiles', async () => {
    const page = await draw(html`<div style="inline-size: 610px; font-size: 17px"><sco-map></sco-map></div>`);
    const edge = page.getBoundingClientRect().right;
    const outside = [...page.firstElementChild!.shadowRoot!.querySelectorAll('[part=list] li')].filter(
      (item) => item.getBoundingClientRect().right > edge,
    );
    expect(outside.map(words)).to.deep.equal([]);
  });
});
