import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.js';
import { listenToConsole } from '../support/console.js';
import { draw, drawn, facts, part, parts, showsChildren, words } from '../support/tags.js';

const rows = (tag: Element) => facts(part(tag, 'facts'));

describe('<sco-claim>', () => {
  const messages = listenToConsole();

  it('<sco-claim> is the first statement that sources contradict: that the OIC took part', async () => {
    const tag = await draw(html`<sco-claim></sco-claim>`);
    expect(words(part(tag, 'heading'))).to.equal('The OIC took part.');
    expect(words(part(tag, 'verdict'))).to.equal('Contradicted. Sources say otherwise.');
    expect(words(part(tag, 'kicker'))).to.equal('SCO · Checked against the record · participants');
    expect(rows(tag)['What sources say']).to.match(
      /^The Organisation of Islamic Cooperation is in none of the/,
    );
    expect(rows(tag)['Note']).to.match(/^That the OIC was absent is inferred/);
    expect(Object.keys(rows(tag))).not.to.include('Since then');
    await expect(tag).to.be.accessible();
  });

  for (const [id, day, shown, hidden] of [
    ['mou-signing', '2024-07-08', 'a decision to sign', '2026'],
    ['mou-signing', '2026-03-17', 'a decision to sign', '2026-'],
    ['mou-signing', '2026-03-18', 'signed it on 18 March 2026', 'nothing'],
    ['doc-strategy-2025', '2025-08-31', 'It was Ufa', 'Tianjin'],
    ['doc-strategy-2025', '2025-09-01', 'Tianjin adopted', 'nothing'],
    ['roadmap-2035', '2025-08-31', 'draft decision at Dushanbe 2014', 'Tianjin'],
    ['kz-steering', '2025-08-31', 'China took the chair', 'Kyrgyzstan'],
    ['kz-steering', '2025-09-01', 'Kyrgyzstan chaired next', 'nothing'],
    ['laos', '2025-09-03', 'Tianjin gave Laos', 'foreign minister'],
    ['laos', '2025-09-04', 'deputy foreign minister', 'nothing'],
    ['doc-financing', '2025-09-29', 'No sign was found', 'Development Bank'],
    ['doc-financing', '2025-09-30', 'Development Bank', 'nothing'],
    ['doc-investors', '2025-03-17', 'Association of Investors', 'founding meeting'],
  ] as const) {
    it(`<sco-claim claim="${id}" as-of="${day}"> says "${shown}" and nothing of ${hidden}`, async () => {
      const tag = await draw(html`<sco-claim claim=${id} as-of=${day}></sco-claim>`);
      const [facts] = drawn(tag).split('As of ');
      expect(facts).to.include(shown);
      expect(facts).not.to.include(hidden);
    });
  }

  for (const [id, day, verdict] of [
    ['laos', '2024-07-08', 'Unverifiable'],
    ['laos', '2025-09-01', 'Imprecise'],
    ['bangladesh', '2024-07-17', 'Unverifiable'],
    ['bangladesh', '2024-07-18', 'Imprecise'],
    ['qatar', '2024-07-08', 'Imprecise'],
    ['belarus-member', '2024-07-08', 'Confirmed'],
  ] as const) {
    it(`<sco-claim claim="${id}" as-of="${day}"> is "${verdict}"`, async () => {
      const tag = await draw(html`<sco-claim claim=${id} as-of=${day}></sco-claim>`);
      expect(words(part(tag, 'verdict'))).to.match(new RegExp(`^${verdict}\\. `));
    });
  }

  it('<sco-claim> names the piece by author, title, outlet and day, below the record', async () => {
    const tag = await draw(html`<sco-claim></sco-claim>`);
    expect(drawn(tag)).to.include(
      'From “Well Done Kazakhstan: Exemplary host of SCO Summit 2024”, an opinion piece by Khalid Taimur Akram (Institute for a Community with Shared Future, Communication University of China) of 8 July 2024, paraphrased here.',
    );
  });

  it('<sco-claim as-of="2024-07-07"> is empty: the piece had not appeared', async () => {
    const tag = await draw(html`<sco-claim as-of="2024-07-07"><p>children</p></sco-claim>`);
    expect(tag.matches(':state(empty)')).to.equal(true);
    expect(showsChildren(tag)).to.equal(false);
    expect(drawn(tag)).to.include('appeared on 8 July 2024');
    expect(drawn(tag)).not.to.include('OIC');
  });

  it('<sco-claim claim="doc-terror"> names the document with its day', async () => {
    const tag = await draw(html`<sco-claim claim="doc-terror"></sco-claim>`);
    expect(rows(tag)['Documents']).to.match(/^Programme, 4 July 2024: .*2025–2027/);
  });

  it('<sco-claim claim="kz-chair-work"> opens what sources tell differently', async () => {
    const tag = await draw(html`<sco-claim claim="kz-chair-work"></sco-claim>`);
    const [mark] = parts(tag, 'dispute') as unknown as HTMLDetailsElement[];
    expect(mark!.open).to.equal(false);
    mark!.querySelector('summary')!.click();
    expect(mark!.open).to.equal(true);
    expect(words(mark!)).to.include('80, later reports of 100, 140, 150 or 180');
  });

  it('<sco-claim claim="article-date"> says that nothing but the piece bears it out', async () => {
    const tag = await draw(html`<sco-claim claim="article-date"></sco-claim>`);
    expect(rows(tag)['What sources say']).to.include('(the piece is the only source)');
    expect(drawn(tag)).not.to.include('copy.');
    expect(parts(tag, 'sources-button')).to.have.lengthOf(0);
  });

  it('<sco-claim claim="org-oic"> shows its children and names "orgs-oic"', async () => {
    const tag = await draw(html`<sco-claim claim="org-oic"><p>children</p></sco-claim>`);
    expect(showsChildren(tag)).to.equal(true);
    const [message] = await messages.warned('has no claim "org-oic"');
    expect(message).to.include('"orgs-oic"');
  });

  it('<sco-claim> opens a note on a dispute by Enter and the space bar, closes it by Escape, and keeps the focus at its mark', async () => {
    const tag = await draw(html`<sco-claim></sco-claim>`);
    const dispute = part(tag, 'dispute') as HTMLDetailsElement;
    const summary = dispute.querySelector('summary')!;
    summary.focus();
    for (const press of ['Enter', ' ']) {
      await sendKeys({ press });
      expect(dispute.open, press).to.equal(true);
      await sendKeys({ press: 'Escape' });
      expect(dispute.open, 'Escape').to.equal(false);
      expect(tag.shadowRoot!.activeElement).to.equal(summary);
    }
  });
});
