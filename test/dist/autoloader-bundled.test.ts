import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build as esbuild } from 'esbuild';
import { build as vite, type Rollup } from 'vite';
import { openSite, type Site } from './browser.js';
import { inShadow } from './embedded.js';
import { install, installFromHere } from './installed.js';

const folder = mkdtempSync(join(tmpdir(), 'sco-elements-autoloader-'));

/** The files that a bundler makes of a script, by name; the first is the entry. */
async function withEsbuild(script: string): Promise<readonly (readonly [name: string, code: string])[]> {
  const { outputFiles } = await esbuild({
    stdin: { contents: script, resolveDir: folder },
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    outdir: folder,
    write: false,
  });
  const files = outputFiles.map(({ path, text }) => [path.slice(folder.length + 1), text] as const);
  return files.sort(([name]) => (name === 'stdin.js' ? -1 : 1));
}

async function withVite(script: string): Promise<readonly (readonly [name: string, code: string])[]> {
  const { output } = (await vite({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    base: './',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? join(folder, 'entry.js') : null),
        load: (id) => (id.endsWith('/entry.js') ? script : null),
      },
    ],
    build: { write: false, target: 'es2022', modulePreload: false, rolldownOptions: { input: 'entry' } },
  })) as Rollup.RollupOutput;
  return output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code] as const] : []));
}

const scripts: { readonly [path: string]: Promise<readonly (readonly [name: string, code: string])[]> } = {};
const pages: { [path: string]: { body: string; headers?: { [name: string]: string } } } = {};
let site: Site;

/** A page with tags, a placeholder and what a script adds later; the scripts in a folder of their own. */
before(async () => {
  install(folder);
  installFromHere(folder, 'lit', 'lit-html', 'lit-element', '@lit/reactive-element');
  Object.assign(scripts, {
    '/esbuild': withEsbuild("import 'sco-elements/autoloader.js';"),
    '/vite': withVite("import 'sco-elements/autoloader.js';"),
    '/files-for-pages': withEsbuild("import 'sco-elements/cdn/sco-elements.js';"),
    '/only-boxes': withEsbuild(
      "import 'sco-elements/data-sco.js'; import 'sco-elements/components/fact.js'; import 'sco-elements/components/summit-card.js';",
    ),
  });
  for (const [path, built] of Object.entries(scripts)) {
    const files = await built;
    for (const [name, body] of files)
      pages[`${path}/${name}`] = { headers: { 'content-type': 'text/javascript' }, body };
    pages[path] = {
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bundled</title><body>
        <sco-fact name="member-count" as-of="2020-01-01"></sco-fact>
        <div style="block-size: 3000px">A tag that readers do not see yet is drawn at once.</div>
        <div data-sco="summit-card" data-summit="2024-astana" data-as-of="2024-07-05"><p>Facts</p></div>
        <script type="module" src="${path}/${files[0]![0]}"></script>`,
    };
  }
  site = await openSite('dist/cdn', pages);
});
after(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

for (const path of ['/esbuild', '/vite', '/files-for-pages', '/only-boxes']) {
  test(`${path}: tags, boxes and what is added later are drawn, and every file is there`, async () => {
    const { page, complaints } = await site.visit(path);
    await inShadow(page, 'sco-fact', '.base');
    await inShadow(page, 'sco-summit-card', '.base');
    if (path !== '/only-boxes') {
      await page.evaluate(() => document.body.append(document.createElement('sco-chair-list')));
      await inShadow(page, 'sco-chair-list', '.base');
    }
    assert.deepEqual(
      complaints.filter((text) => !text.includes('Lit is in dev mode')),
      [],
    );
    await page.close();
  });
}

test('the first file of the autoloader has no tag in it', async () => {
  const [[, first]] = (await scripts['/esbuild']) as readonly [readonly [string, string]];
  assert.ok(first.length < 20_000, String(first.length));
});
