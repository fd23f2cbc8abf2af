import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import { listenToConsole } from '../support/console.js';
import { draw, drawn, showsChildren } from '../support/tags.js';

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
    expect(await of('secretariat', '2024-12-31')).to.include('Zhang Ming, China');
    expect(await of('secretariat', '2025-01-01')).to.include('Nurlan Yermekbayev, Kazakhstan');
  });

  it('bodies of 2025 are not known before', async () => {
    expect(await of('anti-drug-centre', '2025-08-31')).to.include('none to be listed');
    expect(await of('anti-drug-centre', '2025-09-01')).to.include('Dushanbe');
    expect(await of('sco-development-bank', '2025-08-31')).to.include('none to be listed');
  });

  it('an unknown id leaves the children, and names the nearest', async () => {
    const tag = await draw(
      html`<sco-organisation-list organisation="csta"><p>as typed</p></sco-organisation-list>`,
    );
    expect(showsChildren(tag)).to.equal(true);
    expect((await messages.warned('csta'))[0]).to.include('"csto"');
  });
});
