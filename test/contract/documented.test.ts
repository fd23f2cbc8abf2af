import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/index.js';
import { listenToConsole } from '../support/console.js';
import { documented, drawing } from '../support/manifest.js';
import { draw, parts, settled, until } from '../support/tags.js';

/** One look of a tag; `act` does what a reader does, and what it resolves to has arrived. */
interface Scene {
  readonly template: TemplateResult;
  readonly act?: (tag: Element) => Promise<void>;
}

const click = (part: string, arrives: string) => async (tag: Element) => {
  parts(tag, part)[0]!.click();
  await until(() => parts(tag, arrives).length, `part "${arrives}"`);
};
const notes = async (tag: Element) => until(() => parts(tag, 'sources').length, 'the notes');

/** What brings every tag into all of its states and makes it draw all of its parts. A new tag needs its own. */
const scenes: { readonly [tag: string]: readonly Scene[] } = {
  'sco-member-list': [
    { template: html`<sco-member-list></sco-member-list>`, act: click('sources-button', 'sources') },
    { template: html`<sco-member-list status="partner"></sco-member-list>` },
    {
      template: html`<sco-member-list flags></sco-member-list>`,
      act: (tag) => until(() => parts(tag, 'flag').length, 'the flags'),
    },
    { template: html`<sco-member-list layout="table" sources="facts"></sco-member-list>`, act: notes },
    { template: html`<sco-member-list status="observer"></sco-member-list>` },
    { template: html`<sco-member-list as-of="never"></sco-member-list>` },
  ],
  'sco-summit-card': [
    { template: html`<sco-summit-card></sco-summit-card>`, act: click('sources-button', 'sources') },
    { template: html`<sco-summit-card summit="2024" sources="facts"></sco-summit-card>`, act: notes },
    { template: html`<sco-summit-card summit="1999"></sco-summit-card>` },
  ],
  'sco-document-timeline': [
    {
      template: html`<sco-document-timeline></sco-document-timeline>`,
      act: click('sources-button', 'sources'),
    },
    { template: html`<sco-document-timeline limit="1"></sco-document-timeline>` },
    {
      template: html`<sco-document-timeline summit="2024"></sco-document-timeline>`,
      async act(tag) {
        tag.shadowRoot!.querySelector('summary')!.click();
        await until(() => parts(tag, 'body').length, 'the body');
      },
    },
    {
      template: html`<sco-document-timeline summit="2024" sources="facts"></sco-document-timeline>`,
      act: notes,
    },
    { template: html`<sco-document-timeline as-of="2000-01-01"></sco-document-timeline>` },
    { template: html`<sco-document-timeline summit="1999"></sco-document-timeline>` },
  ],
  'sco-fact': [
    { template: html`<sco-fact></sco-fact>` },
    { template: html`<sco-fact name="chair" as-of="2002-06-06"></sco-fact>` },
  ],
  'sco-term': [
    {
      template: html`<sco-term></sco-term>`,
      async act(tag) {
        parts(tag, 'word')[0]!.click();
        await until(() => parts(tag, 'sources').length, 'who it comes from');
      },
    },
    { template: html`<sco-term term="sco-plus" as-of="2024-07-03"></sco-term>` },
  ],
  'sco-organisation-list': [
    {
      template: html`<sco-organisation-list></sco-organisation-list>`,
      act: click('sources-button', 'sources'),
    },
    { template: html`<sco-organisation-list sources="facts"></sco-organisation-list>`, act: notes },
    { template: html`<sco-organisation-list as-of="2001-06-14"></sco-organisation-list>` },
    { template: html`<sco-organisation-list organisation="nato"></sco-organisation-list>` },
  ],
  'sco-quote-list': [
    { template: html`<sco-quote-list></sco-quote-list>`, act: click('sources-button', 'sources') },
    { template: html`<sco-quote-list sources="facts"></sco-quote-list>`, act: notes },
    { template: html`<sco-quote-list summit="2018"></sco-quote-list>` },
    { template: html`<sco-quote-list summit="1999"></sco-quote-list>` },
  ],
  'sco-event-timeline': [
    { template: html`<sco-event-timeline></sco-event-timeline>`, act: click('sources-button', 'sources') },
    {
      template: html`<sco-event-timeline summit="2024" sources="facts"></sco-event-timeline>`,
      act: notes,
    },
    { template: html`<sco-event-timeline summit="2024"></sco-event-timeline>` },
    { template: html`<sco-event-timeline from="2040"></sco-event-timeline>` },
    { template: html`<sco-event-timeline summit="1999"></sco-event-timeline>` },
  ],
  'sco-document-card': [
    {
      template: html`<sco-document-card document="ct-programme-2025-2027"></sco-document-card>`,
      act: click('sources-button', 'sources'),
    },
    { template: html`<sco-document-card sources="facts"></sco-document-card>`, act: notes },
    { template: html`<sco-document-card document="initiative-of-another-2024"></sco-document-card>` },
  ],
  'sco-figure': [
    { template: html`<sco-figure></sco-figure>`, act: click('sources-button', 'sources') },
    { template: html`<sco-figure measure="land" sources="facts"></sco-figure>`, act: notes },
    { template: html`<sco-figure status="partner"></sco-figure>` },
    { template: html`<sco-figure as-of="2001-06-14"></sco-figure>` },
    { template: html`<sco-figure as-of="never"></sco-figure>` },
  ],
  'sco-map': [
    { template: html`<sco-map></sco-map>`, act: click('sources-button', 'sources') },
    { template: html`<sco-map as-of="2012-06-07" sources="facts"></sco-map>`, act: notes },
    { template: html`<sco-map layout="dots"></sco-map>` },
    { template: html`<sco-map layout="list"></sco-map>` },
    { template: html`<sco-map as-of="2001-06-14"></sco-map>` },
    { template: html`<sco-map as-of="never"></sco-map>` },
  ],
  'sco-roadmap': [
    { template: html`<sco-roadmap></sco-roadmap>`, act: click('sources-button', 'sources') },
    { template: html`<sco-roadmap summit="2024" sources="facts"></sco-roadmap>`, act: notes },
    { template: html`<sco-roadmap as-of="2001-06-14"></sco-roadmap>` },
    { template: html`<sco-roadmap summit="1999"></sco-roadmap>` },
  ],
  'sco-membership-history': [
    {
      template: html`<sco-membership-history></sco-membership-history>`,
      act: click('sources-button', 'sources'),
    },
    {
      template: html`<sco-membership-history layout="table" sources="facts"></sco-membership-history>`,
      act: notes,
    },
    { template: html`<sco-membership-history as-of="2001-06-14"></sco-membership-history>` },
    { template: html`<sco-membership-history states="xx"></sco-membership-history>` },
  ],
  'sco-claim': [
    { template: html`<sco-claim></sco-claim>`, act: click('sources-button', 'sources') },
    { template: html`<sco-claim claim="laos" sources="facts"></sco-claim>`, act: notes },
    { template: html`<sco-claim claim="laos"></sco-claim>` },
    { template: html`<sco-claim as-of="2024-07-07"></sco-claim>` },
    { template: html`<sco-claim claim="nothing"></sco-claim>` },
  ],
  'sco-claim-list': [
    { template: html`<sco-claim-list></sco-claim-list>`, act: click('sources-button', 'sources') },
    { template: html`<sco-claim-list sources="facts"></sco-claim-list>`, act: notes },
    { template: html`<sco-claim-list as-of="2024-07-07"></sco-claim-list>` },
    { template: html`<sco-claim-list as-of="never"></sco-claim-list>` },
  ],
  'sco-participant-list': [
    {
      template: html`<sco-participant-list summit="2024"></sco-participant-list>`,
      act: click('sources-button', 'sources'),
    },
    {
      template: html`<sco-participant-list summit="2024" sources="facts"></sco-participant-list>`,
      act: notes,
    },
    { template: html`<sco-participant-list summit="1999"></sco-participant-list>` },
  ],
  'sco-outcome-list': [
    {
      template: html`<sco-outcome-list summit="2024"></sco-outcome-list>`,
      act: click('sources-button', 'sources'),
    },
    { template: html`<sco-outcome-list summit="2024" sources="facts"></sco-outcome-list>`, act: notes },
    { template: html`<sco-outcome-list summit="1999"></sco-outcome-list>` },
  ],
  'sco-summit-list': [
    { template: html`<sco-summit-list></sco-summit-list>`, act: click('sources-button', 'sources') },
    { template: html`<sco-summit-list sources="facts"></sco-summit-list>`, act: notes },
    { template: html`<sco-summit-list as-of="1990-01-01"></sco-summit-list>` },
    { template: html`<sco-summit-list as-of="never"></sco-summit-list>` },
  ],
  'sco-state-card': [
    { template: html`<sco-state-card state="by"></sco-state-card>`, act: click('sources-button', 'sources') },
    { template: html`<sco-state-card sources="facts"></sco-state-card>`, act: notes },
    { template: html`<sco-state-card as-of="2001-06-14"></sco-state-card>` },
    { template: html`<sco-state-card state="nowhere"></sco-state-card>` },
  ],
  'sco-candidate-list': [
    { template: html`<sco-candidate-list></sco-candidate-list>`, act: click('sources-button', 'sources') },
    { template: html`<sco-candidate-list sources="facts"></sco-candidate-list>`, act: notes },
    { template: html`<sco-candidate-list as-of="2001-06-14"></sco-candidate-list>` },
    { template: html`<sco-candidate-list states="nowhere"></sco-candidate-list>` },
  ],
  'sco-chair-list': [
    { template: html`<sco-chair-list limit="3"></sco-chair-list>`, act: click('sources-button', 'sources') },
    { template: html`<sco-chair-list sources="facts"></sco-chair-list>`, act: notes },
    { template: html`<sco-chair-list as-of="2002-06-06"></sco-chair-list>` },
    { template: html`<sco-chair-list as-of="never"></sco-chair-list>` },
  ],
};

/** Every style sheet that a tag uses, as text. */
const styles = (tag: Element) =>
  tag
    .shadowRoot!.adoptedStyleSheets.map((sheet) =>
      [...sheet.cssRules].map(({ cssText }) => cssText).join('\n'),
    )
    .join('\n');

for (const { tag, inline, ...promised } of drawing) {
  const main = inline ? 'base' : 'heading';
  describe(`what is documented of <${tag}>`, () => {
    listenToConsole();

    it(`<${tag}> has scenes in this test`, () => {
      expect(Object.keys(scenes)).to.include(tag);
    });

    it(`<${tag}> has every part that is documented, and no other`, async () => {
      const found = new Set<string>();
      for (const { template, act } of scenes[tag] ?? []) {
        const element = await draw(template);
        await act?.(element);
        for (const each of element.shadowRoot!.querySelectorAll('[part]'))
          each.part.forEach((name) => found.add(name));
      }
      expect([...found].sort()).to.deep.equal([...promised.parts].sort());
    });

    it(`<${tag}> has every state that is documented, and no other`, async () => {
      const all = ['loading', 'ready', 'empty', 'error'];
      const found = new Set(['loading', 'deferred']); // tested in contract.test.ts and test/dist/shift.test.ts
      for (const { template } of scenes[tag] ?? []) {
        const element = await draw(template);
        const states = all.filter((state) => element.matches(`:state(${state})`));
        expect(states, 'one at a time').to.have.lengthOf(1);
        states.forEach((state) => found.add(state));
      }
      expect([...found].sort()).to.deep.equal([...promised.states].sort());
    });

    it(`<${tag}> has the documented slots where its children are shown, and draws none otherwise`, async () => {
      const element = await draw(scenes[tag]![0]!.template);
      expect(element.shadowRoot!.querySelectorAll('slot').length).to.equal(0);
      element.setAttribute('as-of', 'never');
      await settled(element);
      const slots = [...element.shadowRoot!.querySelectorAll('slot')].map(({ name }) => name);
      expect(slots).to.deep.equal(promised.slots);
    });

    it(`<${tag}> reads every custom property that is documented, and sets none of ours`, async () => {
      const element = await draw(scenes[tag]![0]!.template);
      for (const property of promised.properties) expect(styles(element)).to.include(`var(${property}`);
      expect(styles(element)).to.match(/var\(--sco-/);
      expect(styles(element)).not.to.match(/--sco-[\w-]+\s*:/);
    });

    it(`<${tag}> can be styled through a part, whatever the page’s other rules`, async () => {
      const page = await draw(
        html`<div>
          <style>
            ${tag}::part(${main}) {
              letter-spacing: 3px;
            }
            h3,
            span {
              letter-spacing: 9px;
            }
          </style>
          ${scenes[tag]![0]!.template}
        </div>`,
      );
      const [heading] = parts(page.querySelector(tag)!, main);
      expect(getComputedStyle(heading!).letterSpacing).to.equal('3px');
    });
  });
}

for (const { tag, attributes, events } of documented) {
  it(`every attribute of <${tag}> that is documented is observed, and no other`, () => {
    const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: string[] };
    expect([...attributes].sort()).to.deep.equal([...observedAttributes].sort());
  });

  it(`every event of <${tag}> has a name that begins with sco-`, () => {
    for (const event of events) expect(event).to.match(/^sco-[a-z-]+$/);
  });
}
