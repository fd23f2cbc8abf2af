/** The package in browsers that tests of newsrooms simulate: it is imported, no tag is drawn, and nothing fails. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Each gives `window`. */
const simulations = {
  jsdom: `import { JSDOM } from 'jsdom'; const { window } = new JSDOM('', { pretendToBeVisual: true, url: 'http://localhost/' });`,
  'happy-dom': `import { Window } from 'happy-dom'; const window = new Window({ url: 'http://localhost/' });`,
};

/** As test runners do: what the window has becomes global. */
const script = (simulation: string, entry: string) => `${simulation}
  const names = new Set([...Object.getOwnPropertyNames(window), ...Object.getOwnPropertyNames(Object.getPrototypeOf(window))]);
  for (const name of names) {
    if (/^(?:[a-z]+Array|undefined|NaN|Infinity|global|globalThis|console|process|set\\w+|clear\\w+|queueMicrotask)$/.test(name)) continue;
    if (/^[A-Z]/.test(name) && name in globalThis && !/Event|Element|Node|Document|Window|DOM/.test(name)) continue;
    const value = window[name];
    if (value !== undefined) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  globalThis.window = globalThis;
  document.body.innerHTML = '<sco-provider as-of="2016-07-01"><sco-member-list><p>kept</p></sco-member-list></sco-provider>'
    + '<p>Of <sco-term>CICA</sco-term></p><div data-sco="summit-card"><p>kept</p></div>';
  await import(${JSON.stringify(`${root}dist/${entry}`)});
  document.body.insertAdjacentHTML('beforeend', '<sco-fact name="member-count">ten</sco-fact>');
  await new Promise((done) => setTimeout(done, 100));
  console.log(document.body.textContent);
  process.exit();`;

for (const [name, simulation] of Object.entries(simulations)) {
  for (const entry of ['index.js', 'data-sco.js', 'autoloader.js']) {
    test(`in ${name}, sco-elements/${entry} is imported, the children of tags stay, and nothing fails`, () => {
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        ['--input-type=module', '-e', script(simulation, entry)],
        { cwd: root, encoding: 'utf8' },
      );
      assert.deepEqual([stdout.trim(), stderr, status], ['keptOf CICAkeptten', '', 0]);
    });
  }
}
