import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { build as esbuild } from 'esbuild';
import { build as vite, type Rollup } from 'vite';
import { components } from '../../scripts/components.mjs';
import * as data from '../../src/dataset.js';
import { install } from './installed.js';

const folder = mkdtempSync(join(tmpdir(), 'sco-elements-bundled-'));
before(() => install(folder));
after(() => rmSync(folder, { recursive: true, force: true }));

const external = [/^lit(?:-html)?(?:\/|$)/];

/** What each bundler makes of a script, without what it loads later: the text that a page pays for at once. */
const bundlers: { readonly [name: string]: (script: string) => Promise<string> } = {
  async esbuild(script) {
    const { outputFiles, metafile } = await esbuild({
      stdin: { contents: script, resolveDir: folder },
      bundle: true,
      splitting: true,
      minify: true,
      charset: 'utf8',
      format: 'esm',
      target: 'es2022',
      outdir: folder,
      absWorkingDir: folder,
      write: false,
      metafile: true,
      external: ['lit', 'lit/*', 'lit-html', 'lit-html/*'],
    });
    const texts = new Map(outputFiles.map(({ path, text }) => [path.slice(folder.length + 1), text]));
    const first = new Set(['stdin.js']);
    for (const name of first) {
      for (const { path, kind } of metafile.outputs[name]!.imports) {
        if (kind === 'import-statement' && texts.has(path)) first.add(path);
      }
    }
    return [...first].map((name) => texts.get(name)).join('');
  },
  async 'Vite, so Rolldown'(script) {
    const input = join(folder, 'entry.js');
    writeFileSync(input, script);
    const { output } = (await vite({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        target: 'es2022',
        modulePreload: false,
        rolldownOptions: { input, external, preserveEntrySignatures: 'strict' },
      },
    })) as Rollup.RollupOutput;
    const chunks = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])));
    const first = new Set([...chunks.values()].flatMap((chunk) => (chunk.isEntry ? chunk.fileName : [])));
    for (const name of first) for (const each of chunks.get(name)?.imports ?? []) first.add(each);
    return [...first].map((name) => chunks.get(name)?.code ?? '').join('');
  },
};

/** The example of the README for the facts without tags. */
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const example = /```js\n(import [^`]+from 'sco-elements\/data\.js';[^`]+)```/.exec(readme)![1]!;

for (const [name, bundle] of Object.entries(bundlers)) {
  describe(name, () => {
    test('`import { statesOn }` brings the function and no records', async () => {
      const code = await bundle("export { statesOn } from 'sco-elements/data.js';");
      assert.ok(code.length < 1500, String(code.length));
    });

    test('the example of the README brings the states and nothing else, and is right', async () => {
      const script = example.replace(/^(?=statesOn\()/m, 'export default ');
      const code = await bundle(script);
      assert.ok(code.length < JSON.stringify(data.states).length * 1.5, String(code.length));
      const { default: count } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
        default: number;
      };
      assert.equal(count, Number(/\/\/ (\d+)/.exec(example)![1]));
    });

    test('`import { ScoFact }` from all classes costs what its own file does', async () => {
      const [all, own] = [
        await bundle("export { ScoFact } from 'sco-elements/elements.js';"),
        await bundle("export { ScoFact } from 'sco-elements/elements/fact.js';"),
      ];
      assert.ok(all.length < own.length * 1.05, `${all.length}, ${own.length}`);
      assert.ok(!all.includes('sco-fact"'), 'it registers nothing');
    });

    test('`import` of one tag registers that tag alone', async () => {
      const code = await bundle("import 'sco-elements/components/summit-card.js';");
      assert.deepEqual(registered(code), ['summit-card']);
    });

    test("`import 'sco-elements'` registers every tag", async () => {
      assert.deepEqual(registered(await bundle("import 'sco-elements';")), components);
    });
  });
}

/** The tags that a script registers: `define("sco-fact", …)`, whatever the function is called. */
const registered = (code: string): readonly string[] =>
  components.filter((name) => new RegExp(`[\\w$]\\([\`"']sco-${name}[\`"'],`).test(code));

describe('each export of sco-elements/data.js by itself', () => {
  for (const [name, records] of Object.entries(data)) {
    if (typeof records === 'function' || name === 'dataset') continue;
    test(`\`${name}\` costs a page no other records`, async () => {
      const code = await bundlers['esbuild']!(`export { ${name} } from 'sco-elements/data.js';`);
      const own = JSON.stringify(records).length;
      assert.ok(code.length < own * 1.1 + 100, `${code.length}, ${own}`);
    });
  }

  test('all of them together are `dataset`', () => {
    const { dataset } = data;
    const parts = Object.entries(data).filter(([, value]) => typeof value !== 'function');
    assert.deepEqual(parts.map(([name]) => name).sort(), [...Object.keys(dataset), 'dataset'].sort());
    for (const [name, records] of parts) {
      if (name !== 'dataset') assert.equal(dataset[name as keyof typeof dataset], records, name);
    }
  });
});
