import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import { define } from '../../src/element/define.js';
import type { Lazy } from '../../src/lib/lazy.js';
import { languages } from '../../src/i18n/languages.js';
import { listenToConsole } from '../support/console.js';
import { documented, drawing } from '../support/manifest.js';
import {
  draw,
  drawn,
  inside,
  part,
  parts,
  settled,
  showsChildren,
  template,
  until,
  words,
} from '../support/tags.js';
import { LATEST, LATEST_IN_WORDS } from '../support/latest.js';

const DAY = '2024-07-05';

/** A tag that is not upgraded yet, made in a document without scripts. */
const notUpgraded = (tag: string) => document.implementation.createHTMLDocument().createElement(tag);

/** Replaces the state and behaviour of a lazy import for one test. */
function stub<T>(thing: Lazy<T>, load: () => Promise<T>): () => void {
  const kept = Object.getOwnPropertyDescriptors(thing);
  Object.defineProperties(thing, {
    value: { get: () => undefined, configurable: true },
    load: { value: load },
  });
  return () => Object.defineProperties(thing, { ...kept });
}

for (const { tag } of documented) {
  describe(`<${tag}>`, () => {
    const messages = listenToConsole();
    afterEach(() => expect(messages.errors, 'errors in the console').to.deep.equal([]));

    it(`<${tag}> can be defined twice, and the first one stays`, () => {
      const first = customElements.get(tag);
      expect(first).not.to.equal(undefined);
      define(tag, class extends HTMLElement {});
      expect(customElements.get(tag)).to.equal(first);
    });

    it(`<${tag}> declares its properties in the few ways that the lean base of the built files knows`, () => {
      const { properties } = customElements.get(tag) as unknown as { properties: { [name: string]: object } };
      for (const [name, options] of Object.entries(properties)) {
        const { attribute, type, ...others } = options as { attribute?: unknown; type?: unknown };
        expect(others, name).to.deep.equal({});
        expect(type, name).to.be.oneOf([undefined, Boolean]);
        expect(attribute, name).to.satisfy(
          (value: unknown) => value === undefined || value === false || typeof value === 'string',
        );
      }
    });

    it(`<${tag}> throws nothing where it is made, moved, emptied and thrown away without ever being drawn`, () => {
      const made = document.createElement(tag);
      made.setAttribute('as-of', DAY);
      made.remove();
      expect(made.isConnected).to.equal(false);
    });

    it(`<${tag} hidden> is not seen`, async () => {
      const element = await draw<HTMLElement>(template(tag, 'hidden'));
      expect(getComputedStyle(element).display).to.equal('none');
    });

    it(`<${tag}> changes nothing outside of itself`, async () => {
      const sheets = document.adoptedStyleSheets.length;
      const head = document.head.innerHTML;
      const globals = Object.keys(globalThis);
      const page = await draw(html`<div><b>before</b>${template(tag)}<b>after</b></div>`);
      const element = page.querySelector(tag)!;
      expect(document.adoptedStyleSheets.length).to.equal(sheets);
      expect(document.head.innerHTML).to.equal(head);
      expect(Object.keys(globalThis)).to.deep.equal(globals);
      expect(document.documentElement.getAttributeNames()).to.deep.equal(['lang']);
      expect(document.body.getAttributeNames()).to.deep.equal([]);
      expect(element.getAttributeNames()).to.deep.equal([]);
      expect(element.innerHTML.replace(/<!--.*?-->/g, '')).to.equal(inside(tag));
      expect(words(page)).to.equal(`before${words(element)}after`);
      expect([document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(['', 0, 0]);
    });
  });
}

for (const { tag, inline } of drawing) {
  /** How a tag states its day: in the footer. Inline tags have none and show the fact of that day. */
  const says = async (element: Element, day: string, inWords: string) => {
    if (inline) expect(drawn(element)).to.equal(drawn(await draw(template(tag, `as-of="${day}"`))));
    else expect(words(part(element, 'footer'))).to.include(`As of ${inWords}`);
  };

  describe(`<${tag}> on a page`, () => {
    const messages = listenToConsole();
    const restore: (() => unknown)[] = [];
    afterEach(async () => {
      for (const undo of restore.splice(0)) await undo();
      expect(messages.errors, 'errors in the console').to.deep.equal([]);
    });

    it(`<${tag}> draws something without any attribute, and warns of nothing`, async () => {
      const element = await draw(template(tag));
      await says(element, LATEST, LATEST_IN_WORDS);
      expect(drawn(element)).to.match(/[\p{L}\p{N}]/u);
      expect(element.matches(':state(ready)')).to.equal(true);
      expect(showsChildren(element)).to.equal(false);
      expect(messages.warnings).to.deep.equal([]);
    });

    it(`<${tag}>.asOf set before the upgrade holds`, async () => {
      const early = notUpgraded(tag) as HTMLElement & { asOf: string };
      expect(early).not.to.be.instanceOf(customElements.get(tag));
      early.innerHTML = inside(tag);
      early.asOf = DAY;
      const place = await fixture(html`<div></div>`);
      place.append(early);
      expect(early).to.be.instanceOf(customElements.get(tag));
      await settled(early);
      await says(early, DAY, '5 July 2024');
    });

    it(`<${tag}> says the same after it was moved, and after it was taken out and put back`, async () => {
      const page = await draw(
        html`<div>
          <section></section>
          ${template(tag, `as-of="${DAY}"`)}
        </div>`,
      );
      const element = page.querySelector(tag)!;
      const before = drawn(element);
      page.firstElementChild!.append(element);
      await settled(element);
      expect(drawn(element)).to.equal(before);
      element.remove();
      await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
      page.append(element);
      await settled(element);
      expect(drawn(element)).to.equal(before);
      element.setAttribute('as-of', '2025-09-01');
      await settled(element);
      await says(element, '2025-09-01', '1 September 2025');
    });

    for (const [attribute, value] of [
      ['heading-level', '1'],
      ['sources', 'everywhere'],
    ] as const) {
      if (inline && attribute === 'heading-level') continue;
      it(`<${tag} ${attribute}="${value}"> is drawn as if it were not there, with one warning for two tags`, async () => {
        const pair = html`<div>
          ${template(tag, `${attribute}="${value}"`)}${template(tag, `${attribute}="${value}"`)}
        </div>`;
        const page = await draw(pair);
        const plain = await draw(template(tag));
        for (const element of page.children) expect(drawn(element)).to.equal(drawn(plain));
        expect(await messages.warned(`<${tag}> ${attribute}="${value}"`)).to.have.lengthOf(1);
      });
    }

    for (const attribute of ['names', 'order'] as const) {
      it(`<${tag} ${attribute}="unheard-of"> is drawn as if it were not there`, async () => {
        const element = await draw(template(tag, `${attribute}="unheard-of"`));
        expect(drawn(element)).to.equal(drawn(await draw(template(tag))));
      });
    }

    for (const day of ['2024-02-30', '5 July 2024', '2024', 'today'] as const) {
      it(`<${tag} as-of="${day}"> shows its children, with one warning for two tags`, async () => {
        const page = await draw(
          html`<div>${template(tag, `as-of="${day}"`)}${template(tag, `as-of="${day}"`)}</div>`,
        );
        for (const element of page.children) {
          expect(showsChildren(element)).to.equal(true);
          expect(element.matches(':state(error)')).to.equal(true);
        }
        const [message, ...others] = await messages.warned(`<${tag}> as-of="${day}"`);
        expect(message).to.include('"2024-07-04", or "latest"').and.to.include('docs/messages.md');
        expect(others).to.deep.equal([]);
        const element = page.firstElementChild!;
        element.setAttribute('as-of', 'latest');
        await settled(element);
        expect(element.matches(':state(ready)'), 'mended').to.equal(true);
      });
    }

    it(`<${tag} lang="ru"> shows its children while its words are on their way`, async () => {
      restore.push(stub(languages.ru, () => new Promise(() => undefined)));
      const element = await fixture(template(tag, 'lang="ru"'));
      expect(element.matches(':state(loading)')).to.equal(true);
      expect(showsChildren(element)).to.equal(true);
    });

    it(`<${tag} lang="ru"> shows its children where its words do not arrive, and says so`, async () => {
      restore.push(stub(languages.ru, () => Promise.reject(new Error(`offline ${tag}`))));
      const element = await draw(template(tag, 'lang="ru"'));
      await until(() => element.matches(':state(error)'), 'it has failed');
      expect(showsChildren(element)).to.equal(true);
      const [message] = await messages.warned(`offline ${tag}`);
      expect(message).to.include('could not load a part of itself');
    });

    if (inline)
      it(`<p>… <${tag}> …</p> stands in the line of the sentence, in its type`, async () => {
        const paragraph = await draw<HTMLElement>(html`<p>It is ${template(tag)}.</p>`);
        const element = paragraph.querySelector(tag)!;
        const [own, around] = [getComputedStyle(element), getComputedStyle(paragraph)];
        expect(own.display).to.equal('inline');
        for (const property of ['fontSize', 'lineHeight', 'fontFamily', 'color'] as const)
          expect(own[property], property).to.equal(around[property]);
        expect(element.shadowRoot!.querySelector('h2, h3, h4, p, ul, ol, dl, table, div')).to.equal(null);
      });

    it(`6 copies of <${tag}> say the same, each with everything`, async () => {
      const page = await draw(html`<div>${Array.from({ length: 6 }, () => template(tag))}</div>`);
      const said = new Set([...page.children].map((element) => drawn(element)));
      expect(said.size).to.equal(1);
      expect([...said][0]).to.include(inline ? drawn(await draw(template(tag))) : `As of ${LATEST_IN_WORDS}`);
    });

    it(`<${tag}> has no style, script or handler in its markup`, async () => {
      const element = await draw(template(tag, 'sources="facts" flags'));
      if (!inline) await until(() => parts(element, 'sources').length, 'its notes are there');
      const root = element.shadowRoot!;
      expect(root.querySelector('[style], style, script, link, iframe, img, object')).to.equal(null);
      const handlers = [...root.querySelectorAll('*')].flatMap((each) =>
        each.getAttributeNames().filter((name) => name.startsWith('on')),
      );
      expect(handlers).to.deep.equal([]);
    });

    it(`<${tag}> asks for nothing but the library’s own modules`, async () => {
      performance.clearResourceTimings();
      const element = await draw(template(tag, 'lang="zh" flags'));
      if (!inline) {
        part(element, 'sources-button').click();
        await until(() => parts(element, 'sources').length, 'its sources are there');
      }
      const foreign = (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name, initiatorType }) => {
          const { origin, pathname } = new URL(name);
          return (
            origin !== location.origin ||
            !/^\/(src|node_modules|bundled)\/.*\.[jt]s$/.test(pathname) ||
            initiatorType === 'css'
          );
        })
        .map(({ name }) => name)
        .filter((name) => !new URL(name).pathname.startsWith('/__web'));
      expect(foreign).to.deep.equal([]);
    });
  });
}
