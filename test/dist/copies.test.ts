import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { install, installFromHere } from './installed.js';

const folder = mkdtempSync(join(tmpdir(), 'sco-elements-copies-'));

/** Two installations of the package, as in the two layers of a framework for servers. */
before(() => {
  for (const copy of ['one', 'two']) install(join(folder, copy));
  installFromHere(folder, 'lit', '@lit', '@lit-labs', 'lit-html', 'lit-element');
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** What a script prints in a process of its own; `one` and `two` are the addresses of the copies. */
async function printed(script: string): Promise<string> {
  const address = (copy: string) => `../${copy}/node_modules/sco-elements/dist`;
  const file = join(mkdtempSync(join(folder, 'run-')), 'run.mjs');
  writeFileSync(file, `const [one, two] = ${JSON.stringify(['one', 'two'].map(address))};\n${script}`);
  const { stdout } = await promisify(execFile)(process.execPath, [file], { maxBuffer: 2 ** 26 });
  return stdout;
}

describe('render() in a process with two copies of the package', () => {
  test('shows the summit after the other copy has registered <sco-summit-card>', async () => {
    const html = await printed(`
      await import(one + '/components/summit-card.js');
      const { render } = await import(two + '/static.js');
      console.log(await render('sco-summit-card', { summit: '2024-astana', 'as-of': '2024-07-05' }));`);
    assert.match(html, /^<sco-summit-card summit="2024-astana" as-of="2024-07-05">[^]*Astana/);
  });

  test('shows the members in Russian after the other copy has registered every tag', async () => {
    const html = await printed(`
      await import(one + '/index.js');
      const { render } = await import(two + '/static.js');
      console.log(await render('sco-member-list', { 'as-of': '2024-07-05' }, { lang: 'ru' }));`);
    assert.match(html, /Казахстан/);
  });

  test('is the same in both, whichever is asked first, also after the tags of both are registered', async () => {
    const answers = await printed(`
      const first = await import(one + '/static.js');
      const second = await import(two + '/static.js');
      const tag = ['sco-fact', { name: 'member-count', 'as-of': '2020-01-01' }];
      const before = [await second.render(...tag), await first.render(...tag)];
      await import(two + '/index.js');
      await import(one + '/index.js');
      console.log(JSON.stringify([...before, await first.render(...tag), await second.render(...tag)]));`);
    const [first, ...others] = JSON.parse(answers) as string[];
    assert.match(first!, /^<sco-fact [^>]*><span lang="en" dir="ltr">8</);
    assert.deepEqual(new Set(others), new Set([first]));
  });
});

test('render() shows the facts of <sco-fact> where an application has given the name to a class of its own', async () => {
  const html = await printed(`
    const { LitElement } = await import('lit');
    customElements.define('sco-fact', class extends LitElement {});
    const { render } = await import(one + '/static.js');
    console.log(await render('sco-fact', { name: 'member-count', 'as-of': '2020-01-01' }));`);
  assert.match(html, /^<sco-fact [^>]*><span lang="en" dir="ltr">8</);
});

test('render() leaves the names of the tags to the application, which can register them later', async () => {
  const names = await printed(`
    const { render } = await import(one + '/static.js');
    await render('sco-fact', { name: 'member-count' });
    const before = customElements.get('sco-fact');
    const { ScoFact } = await import(two + '/components/fact.js');
    console.log(before === undefined, customElements.get('sco-fact') === ScoFact);`);
  assert.equal(names.trim(), 'true true');
});

test('render() of <sco-provider> and of a name that is no tag says so', async () => {
  const messages = await printed(`
    await import(one + '/index.js');
    const { render } = await import(two + '/static.js');
    for (const tag of ['sco-provider', 'sco-element', 'p'])
      await render(tag).catch((error) => console.log(error.name, error.message));`);
  assert.deepEqual(messages.trim().split('\n'), [
    'RangeError <sco-provider> is no tag that shows anything.',
    'RangeError <sco-element> is no tag that shows anything.',
    'RangeError <p> is no tag that shows anything.',
  ]);
});
