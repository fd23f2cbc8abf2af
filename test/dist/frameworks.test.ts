/** Tags, and boxes that stand for them, in pages that a framework or a morphing library changes. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { eventually, openSite, type Site } from './browser.js';
import { ready, seen } from './embedded.js';

const require = createRequire(import.meta.url);
const file = (name: string) => readFileSync(require.resolve(name), 'utf8');
const inFolder = (name: string, path: string) =>
  readFileSync(require.resolve(`${name}/package.json`).replace(/package\.json$/, path), 'utf8');

/** The modules of React as one script, each in a function. */
const react = () => {
  const sources = {
    react: inFolder('react', 'cjs/react.production.js'),
    'react-dom': inFolder('react-dom', 'cjs/react-dom.production.js'),
    'react-dom/client': inFolder('react-dom', 'cjs/react-dom-client.production.js'),
    scheduler: inFolder('scheduler', 'cjs/scheduler.production.js'),
  };
  const modules = Object.entries(sources).map(
    ([name, source]) => `${JSON.stringify(name)}: (require, exports, process) => {${source}\n}`,
  );
  return `const modules = {${modules.join(',\n')}}, loaded = {};
    const require = (name) => {
      if (!loaded[name]) modules[name](require, loaded[name] = {}, { env: { NODE_ENV: 'production' } });
      return loaded[name];
    };`;
};

/** What is shown: a paragraph before if `before`, the tag or box with one element for each of its `words`, a paragraph after. */
interface State {
  readonly before?: boolean;
  readonly day?: string;
  readonly words?: readonly string[];
  readonly box?: boolean;
}

/** Scripts that define `show(name, attribute, state)`: an element of that name, with the day in that attribute. */
const libraries: { readonly [name: string]: string } = {
  React: `${react()}
    const { createElement: h, Fragment } = require('react');
    const root = require('react-dom/client').createRoot(document.querySelector('main'));
    globalThis.show = (name, attributes, { before, words, box }) => require('react-dom').flushSync(() => root.render(
      h(Fragment, null, before && h('p', null, 'new'),
        box && h(name, attributes, words.map((word) => h('i', { key: word }, word))), h('p', null, 'after'))));`,
  Vue: `${inFolder('vue', 'dist/vue.runtime.global.prod.js')}
    const { h, nextTick, render } = Vue;
    globalThis.show = (name, attributes, { before, words, box }) => render(
      h('div', [before && h('p', 'new'), box && h(name, attributes, words.map((word) => h('i', { key: word }, word))), h('p', 'after')]),
      document.querySelector('main'));`,
  morphdom: `${inFolder('morphdom', 'dist/morphdom-umd.js')}
    globalThis.morph = (main, html) => morphdom(main, '<main>' + html + '</main>');`,
  idiomorph: `${file('idiomorph/dist/idiomorph.js')}
    globalThis.morph = (main, html) => Idiomorph.morph(main, html, { morphStyle: 'innerHTML' });`,
};
const byMorphing = `globalThis.show ??= (name, attributes, { before, words, box }) => {
    const own = Object.entries(attributes).map(([name, value]) => ' ' + name + '="' + value + '"').join('');
    morph(document.querySelector('main'), (before ? '<p>new</p>' : '') +
      (box ? '<' + name + own + '>' + words.map((word) => '<i>' + word + '</i>').join('') + '</' + name + '>' : '') +
      '<p>after</p>');
  };`;

let site: Site;
before(async () => {
  const pages = Object.entries(libraries).flatMap(([name, script]) => [
    [`/${name}.js`, { body: `{${script}\n}\n${byMorphing}`, headers: { 'content-type': 'text/javascript' } }],
    [
      `/${name}`,
      {
        // The hidden box has everything loaded before the library begins.
        body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title>
          <script type="module" src="/sco-elements.js"></script><body><main></main>
          <div hidden><div data-sco="member-list" data-as-of="2016-07-01"></div></div><script src="/${name}.js"></script>`,
      },
    ],
  ]);
  site = await openSite('dist/cdn', Object.fromEntries(pages) as { [path: string]: { body: string } });
});
after(() => site.close());

for (const library of Object.keys(libraries)) {
  describe(library, () => {
    for (const [markup, name, attribute, fixed] of [
      ['<sco-member-list>', 'sco-member-list', 'as-of', {}],
      ['<div data-sco="member-list">', 'div', 'data-as-of', { 'data-sco': 'member-list' }],
    ] as const) {
      test(`${markup}: an element comes before it, its day and its children change, it goes`, async () => {
        const { page, complaints } = await site.visit(`/${library}`);
        await ready(page);
        const show = async (state: State, wanted: RegExp) => {
          const attributes = { ...fixed, [attribute]: state.day };
          await page.evaluate(
            (...args) => (globalThis as unknown as { show: (...args: unknown[]) => void }).show(...args),
            name,
            attributes,
            { words: [], box: true, ...state },
          );
          await eventually(async () => assert.match(await seen(page), wanted));
        };
        await show({ day: '2016-07-01', words: ['kept'] }, /^SCO.*As of 1 July 2016.*after$/);
        await show(
          { day: '2016-07-01', words: ['one', 'kept', 'two'], before: true },
          /^new.*Members on 1 July 2016.*As of 1 July 2016.*after$/,
        );
        await show({ day: '2020-01-01', before: true }, /^new.*As of 1 January 2020.*after$/);
        await show({ day: 'never', words: ['two'], before: true }, /^newtwoafter$/);
        await show({ day: '2020-01-01', words: ['two'] }, /^SCO.*As of 1 January 2020.*after$/);
        await show({ box: false }, /^after$/);
        assert.deepEqual(
          complaints.filter((text) => !/as-of="never"/.test(text)),
          [],
        );
        await page.close();
      });
    }
  });
}
