/** Prints every case in every form and language, for a test that compares two time zones. */
import { FORMATS, render } from '../../src/static/index.js';
import { cases, KINDS, named } from './cases.js';

const out: { [name: string]: string } = {};
for (const each of cases)
  for (const lang of KINDS)
    for (const format of FORMATS)
      out[`${named(each, lang)} as ${format}`] = await render(each.tag, each.attributes, { format, lang });
process.stdout.write(JSON.stringify(out));
