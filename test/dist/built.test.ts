import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { datasetInfo } from '../../src/data/dataset-info.js';
import { openSite, type Site } from './browser.js';
import { inShadow, ready } from './embedded.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = (body: string) =>
  `<!doctype html><html lang="en"><title>built</title><body>${body}<script type="module" src="/sco-elements.bundle.js"></script>`;
let site: Site;
before(async () => {
  site = await openSite('dist/cdn', {
    '/flags': { body: page('<sco-member-list status="all" flags></sco-member-list>') },
    '/early': {
      body: page(
        '<sco-member-list></sco-member-list><script>document.body.firstChild.asOf="2024-07-03"</script>',
      ),
    },
  });
});
after(() => site.close());

test('the built <sco-member-list> takes a property set before it was known, attributes, and being taken out and put back', async () => {
  const { page: tab, complaints } = await site.visit('/early');
  await ready(tab);
  const found = await tab.evaluate(async () => {
    type Tag = HTMLElement & { layout?: string | undefined; updateComplete: Promise<unknown> };
    const tag = document.querySelector<Tag>('sco-member-list')!;
    const day = async () => {
      await tag.updateComplete;
      return tag.shadowRoot!.querySelector('[part=footer] time')!.getAttribute('datetime');
    };
    const days = [await day()];
    tag.setAttribute('as-of', '2020-01-01');
    days.push(await day());
    tag.remove();
    tag.removeAttribute('as-of');
    document.body.append(tag);
    days.push(await day());
    tag.layout = 'inline';
    await tag.updateComplete;
    const { display } = getComputedStyle(tag);
    const set = tag.getAttribute('layout');
    tag.layout = undefined;
    await tag.updateComplete;
    return { days, display, set, unset: tag.getAttribute('layout') };
  });
  assert.deepEqual(found, {
    days: ['2024-07-03', '2020-01-01', datasetInfo.date],
    display: 'inline',
    set: 'inline',
    unset: null,
  });
  assert.deepEqual(complaints, []);
});

test('in the built bundle the parts of a flag stand beside each other, and none inside another', async () => {
  const { page: tab, complaints } = await site.visit('/flags');
  await ready(tab);
  await inShadow(tab, 'sco-member-list', 'svg.flag');
  const found = await tab.evaluate(() => {
    const flags = [...document.querySelector('sco-member-list')!.shadowRoot!.querySelectorAll('svg.flag')];
    return {
      flags: flags.length,
      nested: flags.flatMap((flag) => [...flag.querySelectorAll('path *, circle *')]).length,
    };
  });
  assert.deepEqual(found, { flags: 26, nested: 0 });
  assert.deepEqual(complaints, []);
});

test('a bundler that takes one tag from the package keeps its registration', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sco-elements-consumer-'));
  try {
    const installed = join(folder, 'node_modules/sco-elements');
    mkdirSync(installed, { recursive: true });
    for (const name of ['dist', 'package.json'])
      cpSync(join(root, name), join(installed, name), { recursive: true });
    for (const name of ['lit', 'lit-html', 'lit-element', '@lit']) {
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
    }
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(folder, 'index.html'), '<script type="module" src="./main.js"></script>');
    writeFileSync(join(folder, 'main.js'), "import 'sco-elements/components/summit-card.js';\n");
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    await promisify(execFile)(process.execPath, [vite, 'build'], { cwd: folder });
    const assets = join(folder, 'dist/assets');
    const code = readdirSync(assets)
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFileSync(join(assets, name), 'utf8'))
      .join('');
    assert.match(code, /["'`]sco-summit-card["'`]/);
    assert.doesNotMatch(code, /["'`]sco-document-timeline["'`]/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
