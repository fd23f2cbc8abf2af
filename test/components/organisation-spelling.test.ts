import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import { listenToConsole } from '../support/console.js';
import { draw, drawn, part, parts, settled, words } from '../support/tags.js';

const SUMMIT = '2023-new-delhi';
const titles = (tag: Element) =>
  parts(tag, 'title')
    .map((title) => words(title))
    .join(' · ') || drawn(tag);

describe('the spelling of "organisation"', () => {
  const messages = listenToConsole();

  it('<sco-outcome-list> spells titles with an s, whatever the record has', async () => {
    const tag = await draw(html`<sco-outcome-list summit=${SUMMIT}></sco-outcome-list>`);
    expect(titles(tag))
      .to.include('Shanghai Cooperation Organisation')
      .and.not.match(/rganiz/);
  });

  it('<sco-provider spelling="organization"> has words and titles with a z, also in the list of sources', async () => {
    const page = await draw(
      html`<sco-provider spelling="organization">
        <sco-outcome-list summit=${SUMMIT}></sco-outcome-list>
        <sco-organisation-list></sco-organisation-list>
      </sco-provider>`,
    );
    const [outcomes, bodies] = page.children;
    part(outcomes!, 'sources-button').click();
    await settled(page);
    expect(drawn(outcomes!))
      .to.include('Shanghai Cooperation Organization')
      .and.not.match(/rganis/);
    expect(words(part(bodies!, 'kicker'))).not.to.match(/rganis/);
    expect(drawn(bodies!)).to.match(/rganiz/);
  });

  it('a quotation keeps the spelling of its source in both', async () => {
    const page = await draw(
      html`<div>
        <sco-quote-list summit="2024-astana" speaker="putin"></sco-quote-list>
        <sco-quote-list summit="2024-astana" speaker="lukashenko"></sco-quote-list>
        <sco-provider spelling="organization"
          ><sco-quote-list summit="2024-astana" speaker="putin"></sco-quote-list
        ></sco-provider>
      </div>`,
    );
    const [putin, lukashenko] = page.children;
    expect(drawn(putin!)).to.include('influential regional organisations');
    expect(drawn(lukashenko!)).to.include('a global organization');
    expect(drawn(page.querySelector('sco-provider > *')!)).to.include('influential regional organisations');
  });

  it('a title that the page supplies is printed as it is', async () => {
    const own = { titles: { 'new-delhi-declaration-2023': 'Our Organization’s declaration' } };
    const page = await draw(
      html`<sco-provider .facts=${own}><sco-outcome-list summit=${SUMMIT}></sco-outcome-list></sco-provider>`,
    );
    expect(drawn(page.firstElementChild!)).to.include('Our Organization’s declaration');
  });

  it('<sco-provider spelling="american"> is warned of, and spells as without it', async () => {
    const page = await draw(
      html`<sco-provider spelling="american"
        ><sco-outcome-list summit=${SUMMIT}></sco-outcome-list
      ></sco-provider>`,
    );
    expect(drawn(page.firstElementChild!)).to.include('Shanghai Cooperation Organisation');
    expect((await messages.warned('spelling="american"'))[0]).to.include('organization');
  });
});
