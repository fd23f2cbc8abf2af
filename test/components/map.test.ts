import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.js';
import type { IsoDay } from '../../src/dataset.js';
import type { OwnDataset, ScoProvider } from '../../src/elements.js';
import { listenToConsole } from '../support/console.js';
import { draw, part, parts, settled, until, words } from '../support/tags.js';

const letters = (tag: Element) =>
  [...part(tag, 'map').querySelectorAll('text')].map((text) => words(text)).sort();
const lists = (tag: Element) =>
  Object.fromEntries(
    parts(tag, 'subheading').map((title, index) => [
      words(title),
      parts(tag, 'list')[index]!.children.length,
    ]),
  );
/** The place of a shape in the window. The bounding rectangle of Firefox would include strokes that are clipped. */
function boxOf(shape: SVGGraphicsElement) {
  const { x, y, width, height } = shape.getBBox();
  const { a, d, e, f } = shape.getScreenCTM()!;
  return { left: e + a * x, right: e + a * (x + width), top: f + d * y, bottom: f + d * (y + height) };
}
const range = (tag: Element) => tag.shadowRoot!.querySelector('input')!;

describe('<sco-map>', () => {
  const messages = listenToConsole();

  it('<sco-map> draws a tile for each of 27 states, and names them below their status', async () => {
    const tag = await draw(html`<sco-map></sco-map>`);
    expect(words(part(tag, 'kicker'))).to.equal('SCO · Schematic map, no borders drawn');
    expect(words(part(tag, 'heading'))).to.equal('Ten members, seventeen partners');
    expect(lists(tag)).to.deep.equal({ Members: 10, Partners: 17 });
    expect(letters(tag)).to.have.lengthOf(27);
    expect(part(tag, 'map').getAttribute('aria-hidden')).to.equal('true');
    const filled = [...part(tag, 'map').querySelectorAll('.fill')].map((box) => words(box.closest('g')));
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
      expect(words(part(tag, 'slider'))).to.equal('2001 2017 10 June 2018');
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

    it('has the ends in words, the year above its handle, and no accent', async () => {
      const page = await draw(
        html`<div dir="rtl" style="inline-size: 300px; --sco-accent: rgb(1, 2, 3)">
          <sco-map as-of="2024-07-05"></sco-map>
        </div>`,
      );
      const tag = page.firstElementChild!;
      expect(words(part(tag, 'slider'))).to.equal('2001 5 July 2024');
      const [low, high] = [...part(tag, 'slider').querySelectorAll('span')].map((end) =>
        end.getBoundingClientRect(),
      );
      const rail = range(tag).getBoundingClientRect();
      expect(low!.right).to.be.at.most(rail.left);
      expect(high!.left).to.be.at.least(rail.right);
      range(tag).value = '2014';
      range(tag).dispatchEvent(new Event('input'));
      await settled(tag);
      const year = part(tag, 'slider').querySelector('text')!.getBoundingClientRect();
      const handle = rail.left + 7 + ((rail.width - 14) * 13) / 23;
      expect(Math.abs((year.left + year.right) / 2 - handle)).to.be.below(2);
      const { accentColor, color, appearance } = getComputedStyle(range(tag));
      expect([accentColor, color]).not.to.include('rgb(1, 2, 3)');
      expect(appearance).to.equal('none');
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

    it('it stays, with the focus, in a year without any status of the page’s own states, and leads out of it', async () => {
      const provider = await draw<ScoProvider>(
        html`<sco-provider
          as-of="2024-07-05"
          .facts=${
            {
              replace: true,
              states: [
                { id: 'kz', statuses: [{ status: 'member', from: '2001', to: '2003-01-01', sources: [1] }] },
                { id: 'uz', statuses: [{ status: 'partner', from: '2006', sources: [1] }] },
              ],
            } satisfies OwnDataset
          }
          ><sco-map></sco-map>
        </sco-provider>`,
      );
      const tag = provider.querySelector('sco-map')!;
      const slider = range(tag);
      const { width, height } = part(tag, 'map').getBoundingClientRect();
      slider.focus();
      for (const [year, heading] of [
        [2004, 'The organisation and its partners on 31 December 2004'],
        [2002, 'One member'],
        [2005, 'The organisation and its partners on 31 December 2005'],
        [2024, 'One partner'],
      ] as const) {
        slider.value = String(year);
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        await until(() => words(part(tag, 'heading')) === heading, `${year}: ${words(part(tag, 'heading'))}`);
        expect(range(tag), `the slider in ${year}`).to.equal(slider);
        expect(tag.shadowRoot!.activeElement).to.equal(slider);
        const now = part(tag, 'map').getBoundingClientRect();
        expect([now.width, now.height], `the map in ${year}`).to.deep.equal([width, height]);
      }
    });

    it('it is there for a day without any status, if there was one before', async () => {
      const provider = await draw(
        html`<sco-provider
          as-of="2024-07-05"
          .facts=${
            {
              replace: true,
              states: [
                { id: 'kz', statuses: [{ status: 'member', from: '2001', to: '2003-01-01', sources: [] }] },
              ],
            } satisfies OwnDataset
          }
          ><sco-map layout="dots"></sco-map>
        </sco-provider>`,
      );
      const tag = provider.querySelector('sco-map')!;
      expect(words(part(tag, 'heading'))).to.equal('The organisation and its partners on 5 July 2024');
      expect(range(tag).getAttribute('aria-valuetext')).to.match(/^5\sJuly\s2024:\s0\smembers$/);
      expect(tag.matches(':state(empty)')).to.equal(true);
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

  it('<sco-map layout="dots"> marks every state on the dots of the land, and says of which it has no capital', async () => {
    const tag = await draw(html`<sco-map layout="dots" as-of="2024-07-05"></sco-map>`);
    const map = part(tag, 'map');
    const marks = [...map.querySelectorAll('.mark .bar')].map((mark) => mark.classList[1]);
    const count = (status: string) => marks.filter((each) => each === status).length;
    expect([count('member'), count('observer'), count('dialogue-partner')]).to.deep.equal([10, 2, 14]);
    expect(letters(tag)).to.have.lengthOf(26).and.to.include.members(['LK', 'QA', 'BH']);
    const dots = map.querySelector('.land')!.getAttribute('d')!.match(/M/g)!.length;
    expect(dots).to.be.within(2000, 4145);
    expect(words(part(tag, 'base'))).to.include(
      'Sri Lanka, without a capital in the data: in the middle of the country.',
    );
    await expect(tag).to.be.accessible();
  });

  for (const width of [320, 640]) {
    for (const day of ['2024-07-05', '2026-09-15']) {
      it(`<sco-map layout="dots" as-of="${day}"> has no mark on another, and no letters on a mark, at ${width} px`, async () => {
        const page = await draw(
          html`<div style="inline-size: ${width}px">
            <sco-map layout="dots" as-of=${day}></sco-map>
          </div>`,
        );
        const map = part(page.firstElementChild!, 'map');
        const frame = map.getBoundingClientRect();
        const drawn = [...map.querySelectorAll('.mark rect, text')].filter(
          (each) => getComputedStyle(each).display !== 'none',
        );
        const boxes = drawn.map((each) => boxOf(each as SVGGraphicsElement));
        for (const [index, a] of boxes.entries()) {
          expect(a.left, words(drawn[index])).to.be.at.least(frame.left - 1);
          expect(a.bottom, words(drawn[index])).to.be.at.most(frame.bottom + 1);
          for (const [other, b] of boxes.entries()) {
            // Boxes of letters are as high as a line, which is more than the letters.
            const slack = drawn[index]!.matches('text') || drawn[other]!.matches('text') ? 4 : 0;
            const apart =
              a.right - slack <= b.left ||
              b.right - slack <= a.left ||
              a.bottom - slack <= b.top ||
              b.bottom - slack <= a.top;
            if (index !== other)
              expect(apart, `${words(drawn[index])} ${words(drawn[other])}`).to.equal(true);
          }
        }
      });
    }
  }

  it('<sco-map> draws a status as <sco-membership-history> does, on tiles, as marks and in the lists', async () => {
    const looks = (root: ParentNode, status: string) =>
      new Set(
        [...root.querySelectorAll(`.bar.${status}`)]
          .map((bar) => [...bar.children].map((each) => each.classList[0]).join('+'))
          .filter((look) => status === 'dialogue-partner' || look !== 'outline'),
      );
    for (const [day, statuses] of [
      ['2024-07-05', ['member', 'observer', 'dialogue-partner']],
      ['2026-09-15', ['member', 'partner']],
    ] as const) {
      const page = await draw(
        html`<div>
          <sco-membership-history as-of=${day} size="full"></sco-membership-history>
          <sco-map as-of=${day}></sco-map>
          <sco-map as-of=${day} layout="dots"></sco-map>
        </div>`,
      );
      const [history, ...maps] = page.children;
      for (const status of statuses) {
        const wanted = looks(part(history!, 'key'), status);
        expect(wanted.size, status).to.equal(1);
        for (const map of maps) {
          expect(looks(part(map, 'map'), status), status).to.deep.equal(wanted);
          expect(looks(map.shadowRoot!.querySelector('.lists')!, status), status).to.deep.equal(wanted);
        }
      }
    }
  });

  for (const [markup, labels] of [
    [html`<sco-map></sco-map>`, []],
    [html`<sco-map as-of="2024-07-05"></sco-map>`, []],
    [html`<sco-map layout="dots"></sco-map>`, ['17 partners']],
    [html`<sco-map layout="dots" as-of="2024-07-05"></sco-map>`, ['2 observers and 14 dialogue partners']],
    [html`<sco-map layout="dots" as-of="2005-07-05"></sco-map>`, []],
  ] as const) {
    it(`${markup.strings[0]} folds away: ${labels.join() || 'nothing'}`, async () => {
      const page = await draw(html`<div style="inline-size: 640px">${markup}</div>`);
      const tag = page.firstElementChild!;
      expect(parts(tag, 'fold').map((fold) => words(fold.querySelector('summary')))).to.deep.equal(labels);
      expect(tag.getBoundingClientRect().height).to.be.at.most(700);
    });
  }

  it('<sco-map layout="list"> says the same without a drawing', async () => {
    const tag = await draw(html`<sco-map layout="list"></sco-map>`);
    expect(parts(tag, 'map')).to.deep.equal([]);
    expect(lists(tag)).to.deep.equal({ Members: 10, Partners: 17 });
  });

  it('<sco-map layout="globe"> draws tiles, and says so once', async () => {
    expect(parts(await draw(html`<sco-map layout="globe"></sco-map>`), 'map')).to.have.lengthOf(1);
    await messages.warned('layout="globe" is unknown; "tiles" is used');
  });

  for (const [lang, heading] of [
    ['ru', 'Восемь государств-членов, четыре наблюдателя, шесть партнёров по диалогу'],
    ['zh', '八个成员国、四个观察员国、六个对话伙伴'],
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
