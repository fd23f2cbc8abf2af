/** Prints the server-rendered text of every case, for comparison in browser tests. */
import { cases } from '../support/phrases/index.js';
import { renderOnServer, words } from './render.js';

const drawn: { [markup: string]: string } = {};
for (const { markup, template } of cases) drawn[markup] = words(await renderOnServer(template));
process.stdout.write(JSON.stringify(drawn));
