/** The first formatter of a page takes tens of milliseconds, and each browser has its own version of CLDR. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import { KINDS } from '../support/languages.js';
import { listenToConsole } from '../support/console.js';
import { documented } from '../support/manifest.js';
import { settled, template } from '../support/tags.js';
import { scenes } from './scenes/index.js';

/** Counts by name what is made by `Intl`, until it is stopped. */
function countFormatters(): { readonly made: string[]; readonly stop: () => void } {
  const made: string[] = [];
  const undo: (() => void)[] = [];
  const wrap = (owner: object, name: string, label: string) => {
    const kept = Object.getOwnPropertyDescriptor(owner, name)!;
    const value = new Proxy(kept.value as new () => object, {
      apply: (target, self, args) => (made.push(label), Reflect.apply(target, self, args) as unknown),
      construct: (target, args) => (made.push(label), Reflect.construct(target, args) as object),
    });
    Object.defineProperty(owner, name, { ...kept, value });
    undo.push(() => Object.defineProperty(owner, name, kept));
  };
  for (const name of Object.getOwnPropertyNames(Intl))
    if (/^[A-Z]/.test(name)) wrap(Intl, name, `Intl.${name}`);
  wrap(Number.prototype, 'toLocaleString', 'toLocaleString()');
  return { made, stop: () => undo.forEach((each) => each()) };
}

describe('formatters of the browser', () => {
  // Some scenes are of mistakes, which tags warn of.
  listenToConsole();
  let counter: ReturnType<typeof countFormatters>;
  beforeEach(() => (counter = countFormatters()));
  afterEach(() => counter.stop());

  for (const lang of ['', 'en', 'en-US', 'en-IN', 'fr', 'ru', 'ru-KZ', 'zh-Hans', 'zh-CN']) {
    it(`<html lang="${lang}"> with one of every tag makes none`, async () => {
      const page = await fixture(html`<div lang=${lang}>${documented.map(({ tag }) => template(tag))}</div>`);
      await settled(page);
      expect(counter.made).to.deep.equal([]);
    });
  }

  for (const lang of KINDS) {
    for (const { tag } of documented) {
      it(`<html lang="${lang}"> with all that <${tag}> can show makes none`, async () => {
        for (const { template: scene, act } of scenes[tag] ?? []) {
          const page = await fixture(html`<div lang=${lang}>${scene}</div>`);
          await settled(page);
          await act?.(page.querySelector(tag)!);
        }
        expect(counter.made).to.deep.equal([]);
      });
    }
  }

  it('a name with a letter that no record of ours has is put in its place by one', async () => {
    const page = await fixture(
      html`<sco-provider .facts=${{ names: { in: 'Ðina', cn: 'Ðnia' } }}
        ><sco-member-list></sco-member-list
      ></sco-provider>`,
    );
    await settled(page);
    expect(new Set(counter.made)).to.deep.equal(new Set(['Intl.Collator']));
  });
});
