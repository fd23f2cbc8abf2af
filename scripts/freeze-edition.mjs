/** Keeps this edition for comparison, once it is out: `docs/maintenance.md` says when. */
import { readFileSync, writeFileSync } from 'node:fs';
import { tsImport } from './ts-import.mjs';

const { editionNow, written } = await tsImport('./edition.ts', import.meta.url);
const { datasetInfo } = await tsImport('../src/data/dataset-info.ts', import.meta.url);

const folder = new URL('../test/data/last-edition/', import.meta.url);
const list = new URL('not-corrections.ts', folder);
writeFileSync(new URL('records.txt', folder), `${datasetInfo.version}\n${written(editionNow())}`);
const START = 'readonly NotACorrection[] = [';
const text = readFileSync(list, 'utf8');
writeFileSync(list, `${text.slice(0, text.indexOf(START) + START.length)}];\n`);
console.log(`Written: test/data/last-edition, edition ${datasetInfo.version}.`);
