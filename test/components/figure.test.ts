import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import type { IsoDay } from '../../src/dataset.js';
import { listenToConsole } from '../support/console.js';
import { draw, part, parts, settled, words } from '../support/tags.js';

const shares = (tag: Element) => parts(tag, 'share').map((share) => words(share));

describe('<sco-figure>', () => {
  const messages = listenToConsole();

  it('<sco-figure> shows the share of the ten members in people, land and economy, with numbers and years', async () => {
    const tag = await draw(html`<sco-figure as-of="2026-09-15"></sco-figure>`);
    expect(words(part(tag, 'heading'))).to.equal('The ten members’ share of the world');
    expect(words(part(tag, 'base'))).to.include('Members as of 15 September 2026; figures for 2024');
    expect([...tag.shadowRoot!.querySelectorAll('dl > div')].map((row) => words(row))).to.deep.equal([
      'Population 2024, World Bank 42.1% 3.43 billion of 8.14 billion people',
      'Land CIA World Factbook, including inland waters 24.3% 36.2 million of 149 million km², including Antarctica 26.8% excluding Antarctica',
      'GDP at purchasing power parity 2024, IMF 33.6% 66.5 trillion of 198 trillion international dollars',
      'GDP, nominal 2024, CIA World Factbook 23.5% 26.2 trillion of 111 trillion US dollars',
    ]);
    expect(words(part(tag, 'footer'))).to.match(/\d+ sources/);
    await expect(tag).to.be.accessible();
  });

  describe('who counts', () => {
    // Computed by hand from the datasets: sums over the members on that day.
    const table: [IsoDay, count: string, ...shares: string[]][] = [
      ['2024-07-04', 'ten', '42.1%', '24.3%', '33.6%', '23.5%'],
      ['2024-07-03', 'nine', '42.0%', '24.1%', '33.4%', '23.4%'],
      ['2023-07-03', 'eight', '40.9%', '23.0%', '32.5%', '23.0%'],
      ['2017-06-08', 'six', '20.0%', '20.3%', '23.5%', '19.2%'],
    ];
    for (const [day, count, ...expected] of table) {
      it(`<sco-figure as-of="${day}"> is about ${count} members, and says the year of the figures`, async () => {
        const tag = await draw(html`<sco-figure as-of=${day}></sco-figure>`);
        expect(words(part(tag, 'heading'))).to.equal(`The ${count} members’ share of the world`);
        expect(shares(tag)).to.deep.equal(expected);
        expect(words(part(tag, 'base'))).to.match(/Members as of \d+ \w+ \d{4}; figures for 2024/);
      });
    }

    it('<sco-figure status="partner" measure="gdp"> is about partners, and names whose figure is older', async () => {
      const tag = await draw(html`<sco-figure status="partner" measure="gdp"></sco-figure>`);
      expect(words(part(tag, 'heading'))).to.equal('The seventeen partners’ share of the world');
      expect(words(part(tag, 'base'))).to.include('GDP, nominal: 2023 figure for Afghanistan.');
    });

    it('<sco-figure status="all" as-of="2024-07-05"> counts 26 states', async () => {
      const tag = await draw(html`<sco-figure status="all" as-of="2024-07-05"></sco-figure>`);
      expect(words(part(tag, 'heading'))).to.equal('Members’ and partners’ share of the world: 26 states');
    });

    it('<sco-figure as-of="2001-06-14"> says that there were no members', async () => {
      const tag = await draw(html`<sco-figure as-of="2001-06-14"></sco-figure>`);
      expect(tag.matches(':state(empty)')).to.equal(true);
      expect(words(part(tag, 'base'))).to.include('The organisation was founded on 15 June 2001.');
      expect(parts(tag, 'share')).to.deep.equal([]);
    });

    it('a state of the page’s own without figures is named, not guessed', async () => {
      const facts = {
        states: [{ id: 'xx', statuses: [{ status: 'member', from: '2026-01-01', sources: [1] }] }],
        names: { xx: 'Utopia' },
      };
      const page = await draw(
        html`<sco-provider .facts=${facts as never}
          ><sco-figure measure="population"></sco-figure
        ></sco-provider>`,
      );
      const tag = page.firstElementChild!;
      await settled(tag);
      expect(words(part(tag, 'heading'))).to.equal('The eleven members’ share of the world');
      expect(shares(tag)).to.deep.equal(['42.1%']);
      expect(words(part(tag, 'base'))).to.include('Population: no figure for Utopia, counted as zero.');
    });
  });

  for (const [measure, share] of [
    ['population', '42.1%'],
    ['land', '24.3%'],
    ['gdp-ppp', '33.6%'],
    ['gdp', '23.5%'],
  ] as const) {
    it(`<sco-figure measure="${measure}"> shows ${share} large, and a bar as long as that`, async () => {
      const tag = await draw(html`<sco-figure measure=${measure}></sco-figure>`);
      expect(shares(tag)).to.deep.equal([share]);
      const size = (name: Element) => Number.parseFloat(getComputedStyle(name).fontSize);
      expect(size(part(tag, 'share'))).to.be.greaterThan(size(part(tag, 'heading')));
      const bar = part(tag, 'bar');
      const ratio = bar.firstElementChild!.getBoundingClientRect().width / bar.getBoundingClientRect().width;
      expect(ratio * 100).to.be.closeTo(Number.parseFloat(share), 1);
    });
  }

  it('<sco-figure bar="none"> draws no bar and says the same', async () => {
    const tag = await draw(html`<sco-figure bar="none"></sco-figure>`);
    expect(parts(tag, 'bar')).to.deep.equal([]);
    expect(words(part(tag, 'figures'))).to.equal(
      words(part(await draw(html`<sco-figure></sco-figure>`), 'figures')),
    );
  });

  it('<sco-figure measure="wealth"> shows all, and says so once', async () => {
    const tag = await draw(html`<sco-figure measure="wealth"></sco-figure>`);
    expect(shares(tag)).to.have.lengthOf(4);
    await messages.warned('measure="wealth" is unknown; "all" is used');
  });

  for (const [lang, heading, share] of [
    ['ru', 'Доля десяти государств-членов в мире', '42,1 %'],
    ['zh', '十个成员国占世界的比重', '42.1%'],
  ] as const) {
    it(`<sco-figure lang="${lang}"> writes ${share} and ${heading}`, async () => {
      const tag = await draw(html`<sco-figure lang=${lang}></sco-figure>`);
      expect(words(part(tag, 'heading'))).to.equal(heading);
      expect(shares(tag)[0]).to.equal(share);
    });
  }

  it('<sco-figure lang="ru"> names every source in Russian', async () => {
    const tag = await draw(html`<sco-figure lang="ru"></sco-figure>`);
    expect(words(part(tag, 'figures'))).not.to.match(/[a-z]{3}/i);
  });
});
