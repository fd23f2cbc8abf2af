import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { folder, run } from './cli-run.js';

const NAMES = '<sco-member-list layout="inline" as-of="2024-07-05"></sco-member-list>';
const CARD = '<sco-summit-card summit="2024-astana" as-of="2024-07-05"></sco-summit-card>';
const BROKEN = '<sco-summit-card summit="1999"></sco-summit-card>';

/** Creates a folder with these files, including subfolders. */
function site(files: { readonly [path: string]: string | Uint8Array }) {
  const root = folder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return {
    root,
    text: (path: string) => readFileSync(join(root, path), 'utf8'),
    render: (...argv: readonly string[]) => run(['render', ...argv], { cwd: root }),
  };
}

test('render on a folder twice changes nothing the second time', async () => {
  const { root, text, render } = site({
    'a.html': `<p>${NAMES}</p>\n${CARD}\n`,
    'b/c/d.HTM': `<p lang="ru">${NAMES}`,
    'b/plain.html': '<p>nothing of ours',
    'b/notes.txt': CARD,
    '.hidden/x.html': CARD,
    'node_modules/x.html': CARD,
    'b/.draft.html': CARD,
  });
  const first = await render('.');
  assert.equal(first.status, 0, first.err);
  assert.equal(
    first.out,
    'a.html: 2 tags filled\nb/.draft.html: 1 tag filled\nb/c/d.HTM: 1 tag filled\n4 pages, 4 tags: 3 pages changed\n',
  );
  assert.ok(text('b/c/d.HTM').includes('Беларусь'));
  for (const path of ['b/notes.txt', '.hidden/x.html', 'node_modules/x.html']) assert.equal(text(path), CARD);

  const before = statSync(join(root, 'a.html'));
  const second = await render(root);
  assert.deepEqual([second.status, second.out], [0, '4 pages, 4 tags: 0 pages changed\n']);
  const after = statSync(join(root, 'a.html'));
  assert.deepEqual([after.mtimeMs, after.ino], [before.mtimeMs, before.ino]);
  assert.deepEqual(readdirSync(root).sort(), ['.hidden', 'a.html', 'b', 'node_modules']);
});

test('a page with a fault is left whole, the others are written, and the status says so', async () => {
  const { root, text, render } = site({ 'bad.html': `${CARD}\n<p>${BROKEN}`, 'good.html': CARD });
  const { status, err, out } = await render('.');
  assert.equal(status, 1);
  assert.match(err, /^bad\.html:2:4: <sco-summit-card> has no summit "1999".*\nbad\.html: not written\.\n$/);
  assert.match(out, /2 pages, 3 tags: 1 page changed, 1 page with faults\n$/);
  assert.equal(text('bad.html'), `${CARD}\n<p>${BROKEN}`);
  assert.match(text('good.html'), /Astana 2024/);
  assert.deepEqual(readdirSync(root).sort(), ['bad.html', 'good.html']);
});

test('--check writes nothing and says which pages would change', async () => {
  const { text, render } = site({ 'a.html': NAMES, 'b.html': '<p>' });
  const check = await render('--check', '.');
  assert.deepEqual(
    [check.status, check.out],
    [1, 'a.html: 1 tag would be filled\n2 pages, 1 tag: 1 page would change\n'],
  );
  assert.equal(text('a.html'), NAMES);
  await render('.');
  assert.equal((await render('.', '--check')).status, 0);
});

test('byte order mark, rights and links of a file stay', async () => {
  const { root, text, render } = site({ 'a.html': `\uFEFF<p>\r\n${NAMES}\r\n` });
  chmodSync(join(root, 'a.html'), 0o640);
  symlinkSync('a.html', join(root, 'link.html'));
  assert.equal((await render('link.html')).status, 0);
  assert.ok(text('a.html').startsWith('\uFEFF<p>\r\n<sco-'));
  assert.ok(text('a.html').includes('Belarus') && text('a.html').endsWith('</sco-member-list>\r\n'));
  assert.equal(statSync(join(root, 'a.html')).mode & 0o777, 0o640);
  assert.ok(lstatSync(join(root, 'link.html')).isSymbolicLink());
});

test('a page without a tag of ours may have any encoding', async () => {
  const { render } = site({ 'a.html': Buffer.from('<p>caf\xe9', 'latin1') });
  assert.equal((await render('.')).status, 0);
});

test('a folder without pages is an error, since it is a slip', async () => {
  const { render } = site({ 'a.txt': '' });
  const { status, err } = await render('.');
  assert.equal(status, 2);
  assert.match(err, /The folder "\." has no file/);
});

test('a huge page, and a deep one, are filled', async () => {
  const many = `<div>${'<p class="a">text &amp; text</p>\n'.repeat(80_000)}</div>`;
  const deep = '<div>'.repeat(5000);
  const { text, render } = site({ 'huge.html': `${many}<p>${NAMES}${many}`, 'deep.html': deep + NAMES });
  const { status, err } = await render('.');
  assert.equal(status, 0, err);
  assert.equal(text('huge.html').replace(/<span.*<\/span>/, ''), `${many}<p>${NAMES}${many}`);
  assert.equal(text('deep.html').replace(/<span.*<\/span>/, ''), deep + NAMES);
});

const CLI = fileURLToPath(new URL('../../src/cli/index.ts', import.meta.url));

/** Prints the address of each module that is loaded, on standard error. */
const LOADS = `data:text/javascript,${encodeURIComponent(`
  import { register } from 'node:module';
  register('data:text/javascript,' + encodeURIComponent(
    'export const load = (url, context, next) => (process._rawDebug("load " + url), next(url, context))'
  ));
`)}`;

for (const argv of [['--version'], ['--help'], ['lst']])
  test(`${argv[0]} loads neither data nor tags nor a parser`, () => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', '--import', LOADS, CLI, ...argv],
      { encoding: 'utf8' },
    );
    const loaded = [...stderr.matchAll(/^load (\S+)/gm)].map(([, url]) => url!);
    assert.ok(loaded.some((url) => url.includes('/src/cli/main.ts')));
    assert.deepEqual(
      loaded.filter((url) => /\/src\/(?:data|static|components|strings|vocabulary)\/|parse5|\/lit/.test(url)),
      [],
    );
    const docs = /More: (.*)\n$/.exec(stdout)?.[1];
    if (argv[0] === '--help') assert.match(readFileSync(docs!, 'utf8'), /^# The command/);
  });

test('a reader who stops early is no error', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', CLI, 'list', '--json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let err = '';
  child.stderr.on('data', (data) => (err += String(data)));
  child.stdout.once('data', () => child.stdout.destroy());
  const status = await new Promise((done) => child.on('close', done));
  assert.deepEqual([status, err], [0, '']);
});

test('the command as a process reads standard input and sets its status', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', CLI, 'render', '-'], { stdio: 'pipe' });
  let out = '';
  child.stdout.on('data', (data) => (out += String(data)));
  child.stdin.end(`<p>${NAMES}`);
  const status = await new Promise((done) => child.on('close', done));
  assert.equal(status, 0);
  assert.match(out, /^<p><sco-member-list.*Belarus/);
});
