import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build as esbuild } from 'esbuild';
import { build as vite, type Rollup } from 'vite';
import { openSite, type Site } from './browser.js';
import { install, installFromHere } from './installed.js';
import { examples } from './pictures.js';

/** The built package, with types of the sources: it is there only after a build. */
const { render, styleHashes } = (await import(
  new URL('../../dist/static.js', import.meta.url).href
)) as typeof import('../../src/static/index.js');

const folder = mkdtempSync(join(tmpdir(), 'sco-elements-static-'));
const script = `
  import * as api from 'sco-elements/static.js';
  globalThis.api = api;`;
const page = (body: string, ...names: readonly string[]) => ({
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Editor</title><body>${body}${names
    .map((name) => `<script type="module" src="${name}"></script>`)
    .join('')}`,
});
let site: Site;

/** With each bundler, as an editor's plugin would: for browsers, with Lit inside, without settings for this package. */
before(async () => {
  install(folder);
  installFromHere(folder, 'lit', 'lit-html', 'lit-element', '@lit/reactive-element');
  const { outputFiles, warnings } = await esbuild({
    stdin: { contents: script, resolveDir: folder },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
  });
  assert.deepEqual(warnings, []);
  const complaints: string[] = [];
  const { output } = (await vite({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? join(folder, 'entry.js') : null),
        load: (id) => (id.endsWith('entry.js') ? script : null),
        onLog: (_level, { message }) => void complaints.push(message),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: 'entry', output: { codeSplitting: false } },
    },
  })) as Rollup.RollupOutput;
  assert.deepEqual(
    complaints.filter((message) => /externalized|resolve/i.test(message)),
    [],
  );
  const type = { 'content-type': 'text/javascript' };
  site = await openSite('dist/cdn', {
    '/with-esbuild.js': { headers: type, body: outputFiles[0]!.text },
    '/with-vite.js': { headers: type, body: output[0].code },
    '/esbuild': page('', 'with-esbuild.js'),
    '/vite': page('', 'with-vite.js'),
    '/plain': {
      body: '<!doctype html><html lang="en"><meta charset="utf-8"><title>Plain</title><body></body></html>',
    },
    // A page that has the tags already, in files of their own and with another base class.
    '/beside': page(
      '<sco-member-list id="own" as-of="2010-01-01"></sco-member-list>',
      'sco-elements.bundle.js',
      'with-esbuild.js',
    ),
  });
});
after(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

declare const api: typeof import('../../src/static/index.js');

const TAGS = [
  ['sco-summit-card', { summit: '2024-astana', 'as-of': '2024-07-05' }],
  ['sco-member-list', { 'as-of': '2024-07-05', layout: 'table' }],
  ['sco-fact', { name: 'member-count', 'as-of': '2016-01-01' }],
] as const;

for (const path of ['/esbuild', '/vite', '/beside']) {
  test(`render() in a browser is the same as in Node.js (${path.slice(1)})`, async () => {
    const { page: tab, complaints } = await site.visit(path);
    for (const [tag, attributes] of TAGS) {
      for (const format of ['html', 'page-html', 'shadow', 'markdown'] as const) {
        const inBrowser = await tab.evaluate(
          (...args: Parameters<typeof api.render>) => api.render(...args),
          tag,
          attributes,
          { format, lang: 'en' },
        );
        assert.equal(inBrowser, await render(tag, attributes, { format, lang: 'en' }), `${tag} ${format}`);
      }
    }
    assert.deepEqual(complaints, []);
    await tab.close();
  });
}

test('a page that loads render() has no tags of ours defined by it', async () => {
  const { page: tab } = await site.visit('/esbuild');
  const defined = await tab.evaluate(async () => {
    await api.render('sco-fact', { name: 'member-count' });
    return ['sco-fact', 'sco-summit-card'].filter((name) => customElements.get(name));
  });
  assert.deepEqual(defined, []);
  await tab.close();
});

/** The static forms of a tag in all languages, one above the other in an article without styles. */
async function articleOf({ markup }: (typeof examples)[number], size: string): Promise<string> {
  const [, tag = '', start = ''] = /<(sco-[\w-]+)([^>]*)>/.exec(markup)!;
  const attributes = Object.fromEntries(
    [...start.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]),
  );
  const articles = await Promise.all(
    ['en', 'ru', 'zh-Hans'].map(async (lang) => {
      const html = await render(tag, { ...attributes, size }, { format: 'html', lang });
      return `<article lang="${lang}">${html}</article>`;
    }),
  );
  return articles.join('');
}

for (const size of ['short', 'full']) {
  test(`without script and styles no tag with size="${size}" is wider than a page of 360 px, also in opened folds`, async () => {
    const { page: tab } = await site.visit('/plain', (empty) =>
      empty.setViewport({ width: 360, height: 720 }),
    );
    const wide: string[] = [];
    for (const example of examples) {
      const article = await articleOf(example, size);
      const found = await tab.evaluate((html) => {
        document.body.innerHTML = html;
        for (const fold of document.querySelectorAll('details')) fold.open = true;
        return ['serif', 'sans-serif'].flatMap((family) =>
          [...document.querySelectorAll('article')].flatMap((each) => {
            each.style.fontFamily = family;
            // The margin of the page.
            const width = each.scrollWidth + 16;
            return width > innerWidth ? `${each.lang}, ${family}: ${width} px` : [];
          }),
        );
      }, article);
      wide.push(...found.map((each) => `${example.name}, ${each}`));
    }
    assert.deepEqual(wide, []);
    await tab.close();
  });
}

test('styleHashes() says in a browser what it needs, and in Node.js gives the hashes', async () => {
  const { page: tab } = await site.visit('/vite');
  const message = await tab.evaluate(() => {
    try {
      return api.styleHashes('<style>a{}</style>').join();
    } catch (error) {
      return String(error);
    }
  });
  assert.match(message, /styleHashes\(\) needs the module node:crypto/);
  assert.deepEqual(styleHashes('<style>a{}</style><style>a{}</style>'), [
    "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='",
  ]);
  await tab.close();
});
