/**
 * `npm run data:check`: per subject, what the facts rest on, how many are marked or old, and which titles are missing in a
 * language. With `-- --list` also the keys of the facts that need care. It fails if a document or a person has no name in a language.
 */
import { tsImport } from './ts-import.mjs';

const { careInMarkdown, careLists, titleTable } = await tsImport('./data-care.ts', import.meta.url);

console.log(careInMarkdown());
if (process.argv.includes('--list')) {
  const names = {
    medium: 'One good source, or reports that agree',
    old: 'May have changed, and no source is newer than a year',
    copies: 'Known from copies alone',
    besideCopies: 'Copies beside other sources: look for the page of the publisher',
  };
  for (const [name, keys] of Object.entries(careLists()))
    console.log(`\n${names[name]} (${keys.length}):\n${keys.map((key) => `  ${key}`).join('\n')}`);
}
const lacking = titleTable().flatMap(({ language, missing, unnamed }) =>
  [...missing, ...unnamed].map((id) => `${id} (${language})`),
);
if (lacking.length) {
  console.error(`\ndata:check: no title or name: ${lacking.join(', ')}`);
  process.exitCode = 1;
}
