import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import { plain } from '../../src/lib/spelling.js';
import { listenToConsole } from '../support/console.js';
import { documented, drawing } from '../support/manifest.js';
import { draw, parts, settled } from '../support/tags.js';
import { scenes } from './scenes/index.js';

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

    it(`<${tag}> has scenes in test/contract/scenes`, () => {
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
  it(`every attribute of <${tag}> that is documented is observed, in any spelling, and no other`, () => {
    const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: string[] };
    expect(observedAttributes).to.include.members([...attributes]);
    expect([...new Set(observedAttributes.map(plain))].sort()).to.deep.equal(attributes.map(plain).sort());
  });

  it(`every event of <${tag}> has a name that begins with sco-`, () => {
    for (const event of events) expect(event).to.match(/^sco-[a-z-]+$/);
  });
}
