import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import type { ScoFact } from '../../src/elements.js';
import { listenToConsole } from '../support/console.js';
import { draw, drawn, settled, showsChildren } from '../support/tags.js';

/** Expected texts, typed by hand from the sources of the dataset. */
const FACTS: readonly (readonly [name: string, day: string, said: string])[] = [
  ['member-count', '2001-06-15', '6'],
  ['member-count', '2017-06-08', '6'],
  ['member-count', '2017-06-09', '8'],
  ['member-count', '2024-07-03', '9'],
  ['member-count', '2024-07-04', '10'],
  ['observer-count', '2024-07-04', '2'],
  ['observer-count', '2025-09-01', '0'],
  ['dialogue-partner-count', '2024-07-04', '14'],
  ['partner-count', '2025-09-01', '17'],
  ['partner-count', '2025-08-31', '0'],
  ['state-count', '2025-09-01', '27'],
  ['newest-member', '2017-06-09', 'India and Pakistan'],
  ['newest-member', '2023-07-04', 'Iran'],
  ['newest-member', '2024-07-04', 'Belarus'],
  ['newest-member-date', '2024-07-03', '4 July 2023'],
  ['founding-date', '2001-06-15', '15 June 2001'],
  ['chair', '2024-07-03', 'Kazakhstan'],
  ['chair', '2024-07-04', 'China'],
  ['chair-since', '2024-07-04', '4 July 2024'],
  ['secretary-general', '2004-01-15', 'Zhang Deguang'],
  ['secretary-general', '2024-12-31', 'Zhang Ming'],
  ['secretary-general', '2025-01-01', 'Nurlan Yermekbayev'],
  ['secretariat-seat', '2004-01-15', 'Beijing'],
  ['latest-summit', '2024-07-03', 'New Delhi 2023'],
  ['latest-summit', '2024-07-04', 'Astana 2024'],
  ['latest-summit-date', '2024-07-04', '3–4 July 2024'],
  ['latest-summit-place', '2025-09-01', 'Tianjin'],
  ['summit-count', '2024-07-03', '23'],
  ['summit-count', '2024-07-04', '24'],
  ['population-share', '2026-09-15', '42.1%'],
  ['land-share', '2026-09-15', '24.3%'],
  ['gdp-share', '2026-09-15', '23.5%'],
  ['gdp-ppp-share', '2026-09-15', '33.6%'],
];

const make = (name: string, day = 'latest', lang = 'en') =>
  draw<ScoFact>(html`<sco-fact name=${name} as-of=${day} lang=${lang}><b>as typed</b></sco-fact>`);

describe('<sco-fact>', () => {
  const messages = listenToConsole();

  for (const [name, day, said] of FACTS) {
    it(`<sco-fact name="${name}" as-of="${day}"> is "${said}"`, async () => {
      expect(drawn(await make(name, day))).to.equal(said);
      expect(messages.warnings).to.deep.equal([]);
    });
  }

  it('<sco-fact> is the number of members on the day of the dataset', async () => {
    expect(drawn(await draw(html`<sco-fact></sco-fact>`))).to.equal('10');
  });

  for (const [name, said] of [
    ['document-count', '25'],
    ['listed-document-count', '24'],
    ['participant-count', '26'],
    ['summit-date', '3–4 July 2024'],
    ['summit-place', 'Astana'],
    ['latest-summit', 'Bishkek 2026'],
  ] as const) {
    it(`<sco-fact name="${name}" summit="2024"> is "${said}"`, async () => {
      expect(
        drawn(await draw(html`<sco-fact name=${name} summit="2024" as-of="2026-09-15"></sco-fact>`)),
      ).to.equal(said);
    });
  }

  for (const [name, day, what] of [
    ['member-count', '2001-06-14', 'before the founding'],
    ['chair', '2002-06-06', 'where no chair is established'],
    ['secretary-general', '2004-01-14', 'before there was a Secretariat'],
    ['population-share', '2023-12-31', 'before the year of the figures'],
  ] as const) {
    it(`<sco-fact name="${name}" as-of="${day}"> leaves the words of the sentence, ${what}`, async () => {
      const tag = await make(name, day);
      expect(showsChildren(tag)).to.equal(true);
      expect(tag.matches(':state(error)')).to.equal(true);
      const [message] = await messages.warned(`knows no "${name}"`);
      expect(message).to.include(day);
    });
  }

  it('<sco-fact name="participant-count" summit="2026"> leaves the words of the sentence: the list is partial', async () => {
    const tag = await draw(html`<sco-fact name="participant-count" summit="2026"><b>as typed</b></sco-fact>`);
    expect(showsChildren(tag)).to.equal(true);
    await messages.warned('knows no "participant-count"');
  });

  it('<sco-fact name="memberscount"> leaves its children, names the nearest, and draws once mended', async () => {
    const tag = await make('memberscount');
    expect(showsChildren(tag)).to.equal(true);
    const [message] = await messages.warned('memberscount');
    expect(message).to.include('"member-count"').and.to.include('docs/messages.md');
    tag.name = 'member-count';
    await settled(tag);
    expect(drawn(tag)).to.equal('10');
  });

  it('<sco-fact name="document-count" summit="2024" as-of="2024-07-03"> does not know it yet', async () => {
    const tag = await draw(
      html`<sco-fact name="document-count" summit="2024" as-of="2024-07-03"><b>as typed</b></sco-fact>`,
    );
    expect(showsChildren(tag)).to.equal(true);
    await messages.warned('had not been held');
  });

  for (const [lang, name, summit, said] of [
    ['en', 'document-count', '2024', 'twenty-five'],
    ['ru', 'document-count', '2024', 'двадцать пять'],
    ['zh', 'document-count', '2024', '二十五'],
    ['en', 'population-share', '', '42.1%'],
    ['en-US', 'summit-date', '2024', 'July 3–4, 2024'],
    ['ru', 'population-share', '', '42,1 %'],
    ['ru', 'newest-member', '', 'Беларусь'],
    ['zh', 'secretariat-seat', '', '北京'],
  ] as const) {
    it(`<sco-fact lang="${lang}" name="${name}" format="words"> is "${said}"`, async () => {
      const tag = await draw(
        html`<sco-fact lang=${lang} name=${name} summit=${summit} format="words"></sco-fact>`,
      );
      expect(drawn(tag)).to.equal(said);
    });
  }

  it('<sco-fact lang="zh" format="words"> counts two as 两', async () => {
    const tag = await draw(
      html`<sco-fact lang="zh" name="observer-count" format="words" as-of="2024-07-05"></sco-fact>`,
    );
    expect(drawn(tag)).to.equal('两');
  });

  it('<sco-fact lang="ru" name="secretary-general"> has the name in Russian', async () => {
    const tag = await make('secretary-general', '2026-09-15', 'ru');
    expect(drawn(tag)).to.equal('Нурлан Ермекбаев');
  });

  it('<sco-fact> follows the page’s own states', async () => {
    const page = await draw(
      html`<sco-provider .facts=${{ replace: true, states: [] }}
        ><sco-fact><b>as typed</b></sco-fact></sco-provider
      >`,
    );
    expect(showsChildren(page.querySelector('sco-fact')!)).to.equal(true);
  });
});
