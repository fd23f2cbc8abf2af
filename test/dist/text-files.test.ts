import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { textImports } from '../../src/i18n/text-imports/index.js';

/** The content of a module without its functions, which a build writes otherwise. */
const textOf = (content: unknown): string => JSON.stringify({ ...(content as object) });

/** The files for pages find words and texts by their path; for bundlers there is a table. */
for (const [language, files] of Object.entries(textImports))
  test(`the words and texts in ${language} that pages load by path are those of the table`, async () => {
    assert.ok(Object.keys(files).length > 100);
    for (const [path, load] of Object.entries(files)) {
      const file = new URL(`../../dist/cdn/strings/${language}/${path}.js`, import.meta.url);
      assert.ok(existsSync(file), file.pathname);
      const onPages = (await import(file.href)) as unknown;
      assert.equal(textOf(onPages), textOf(await load()), path);
    }
  });
