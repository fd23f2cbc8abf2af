/** What coding assistants read: `llms.txt` of the site and of the package. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { components } from '../../scripts/components.mjs';

const root = new URL('../../', import.meta.url);
const text = readFileSync(new URL('llms.txt', root), 'utf8');

test('llms.txt begins with its heading and names every tag', () => {
  assert.ok(text.startsWith('# sco-elements\n\n> '));
  for (const name of components) assert.ok(text.includes(`\`<sco-${name}>\`: `), name);
});

test('it is on the site, with every page that it names', () => {
  const site = new URL('site/', root);
  assert.equal(readFileSync(new URL('llms.txt', site), 'utf8'), text);
  const pages = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, page]) => page!);
  assert.ok(pages.includes('docs/assistants.md'));
  for (const page of pages) assert.ok(existsSync(new URL(page, site)), page);
});
