/** How every tag looks: contrast and structure, forced colours, narrow pages. */
import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/index.js';
import { KINDS } from '../support/languages.js';
import { listenToConsole } from '../support/console.js';
import { emulate } from '../support/emulate.js';
import { engine } from '../support/engine.js';
import { drawing } from '../support/manifest.js';
import { arrives, draw, part, parts, template, until, words } from '../support/tags.js';

/** How an element is set, apart from its size and place. */
function setting(element: Element): string {
  const style = getComputedStyle(element);
  const properties = [
    'display',
    'paddingTop',
    'borderTopWidth',
    'marginTop',
    'fontSize',
    'fontWeight',
    'color',
  ] as const;
  return [element.localName, ...properties.map((property) => `${property} ${style[property]}`)].join(', ');
}

for (const { tag, inline } of drawing) {
  const main = inline ? 'base' : 'heading';

  describe(`the looks of <${tag}>`, () => {
    const messages = listenToConsole();
    const restore: (() => unknown)[] = [];
    afterEach(async () => {
      for (const undo of restore.splice(0)) await undo();
      expect(messages.errors, 'errors in the console').to.deep.equal([]);
    });

    for (const lang of KINDS) {
      for (const colorScheme of ['light', 'dark'] as const) {
        // The results of axe do not depend on the engine.
        if (engine !== 'chromium') continue;
        it(`<${tag} lang="${lang}"> is accessible on a ${colorScheme} page`, async () => {
          await emulate({ colorScheme });
          restore.push(() => emulate({ colorScheme: 'light' }));
          const page = await draw(html`<div lang=${lang}>${template(tag)}</div>`);
          const canvas = colorScheme === 'dark' ? '#141414' : '#ffffff';
          page.setAttribute(
            'style',
            `color-scheme: ${colorScheme}; background: ${canvas}; color: ${colorScheme === 'dark' ? '#eee' : '#111'}`,
          );
          await expect(page).to.be.accessible();
        });
      }
    }

    if (!inline) {
      for (const sources of ['footer', 'facts']) {
        it(`<${tag} sources="${sources}"> sets its list of sources as every tag does: its own rows have no say there`, async () => {
          const looks = async (name: string, more = '') => {
            const element = await draw(template(name, `sources="${sources}" ${more}`));
            if (sources === 'footer') part(element, 'sources-button').click();
            const list = await arrives(element, 'sources');
            // Not every tag has a title in another script, which is isolated.
            return [list, ...list.querySelectorAll('li, li > :not(bdi)')].map(setting);
          };
          const [usual, own] = [new Set(await looks('sco-member-list', 'status="all"')), await looks(tag)];
          expect(own.filter((each) => !usual.has(each))).to.deep.equal([]);
        });
      }
    }

    it(`<${tag}> is readable with forced colours, and moves nothing where motion is unwelcome`, async function () {
      if (engine !== 'webkit') await emulate({ forcedColors: 'active' });
      await emulate({ reducedMotion: 'reduce' });
      restore.push(() => emulate({ reducedMotion: 'no-preference' }));
      if (engine !== 'webkit') restore.push(() => emulate({ forcedColors: 'none' }));
      const element = await draw(template(tag));
      expect(part(element, main).offsetHeight).to.be.greaterThan(0);
      expect(element.shadowRoot!.getAnimations()).to.deep.equal([]);
      const { color } = getComputedStyle(part(element, main));
      const canvas = document.createElement('b');
      canvas.style.color = 'CanvasText';
      element.parentElement!.append(canvas);
      if (engine !== 'webkit') expect(color).to.equal(getComputedStyle(canvas).color);
    });

    for (const lang of KINDS) {
      it(`<${tag} lang="${lang}"> cuts nothing off on a page of 320 px`, async () => {
        await setViewport({ width: 320, height: 640 });
        restore.push(() => setViewport({ width: 800, height: 600 }));
        const page = await draw(html`<div lang=${lang}>${template(tag, 'sources="facts"')}</div>`);
        const element = page.firstElementChild!;
        if (!inline) await until(() => parts(element, 'sources').length, 'its notes are there');
        const { left, right } = page.getBoundingClientRect();
        const wide = [...element.shadowRoot!.querySelectorAll('*')].filter((each) => {
          const box = each.getBoundingClientRect();
          // A shape without text, clipped by the SVG.
          if (each instanceof SVGElement && each.localName !== 'svg' && !words(each)) return false;
          return box.width > 0 && (box.right > right + 1 || box.left < left - 8);
        });
        expect(wide.map((each) => words(each))).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
      });
    }
  });
}
