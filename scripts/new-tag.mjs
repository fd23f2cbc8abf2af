/** `npm run new:tag <name>`: writes the files of a new tag and updates the generated files. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import { tsImport } from './ts-import.mjs';
import { additions, camelCase, newFiles } from './new-tag-files.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Reserved words of JavaScript cannot be names of exports. */
const RESERVED =
  /^(await|break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|export|extends|false|finally|for|function|if|import|in|let|new|null|return|static|super|switch|this|throw|true|try|typeof|var|void|while|with|yield)$/;

/** The reason why a name cannot be used; undefined if it is valid. */
export function refusal(name) {
  if (!name) return 'Which name? For example: npm run new:tag quote-list';
  if (name.startsWith('sco-')) return `Leave out "sco-": npm run new:tag ${name.slice('sco-'.length)}`;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    return `"${name}" is not in kebab-case: small letters and digits, words joined by a hyphen, such as quote-list.`;
  if (RESERVED.test(name)) return `"${name}" is a word of JavaScript.`;
  if (existsSync(`${root}/src/components/${name}`)) return `The name is taken: there is a tag <sco-${name}>.`;
  const isTaken = readdirSync(`${root}/src/strings/en`).some(
    (file) => camelCase(file.slice(0, -'.ts'.length)) === camelCase(name),
  );
  if (isTaken) return `The name is taken: src/strings/en has words of that name, which are no tag's own.`;
  return undefined;
}

/** The names of two members and the day on which they joined, in every language. */
export async function knownFacts() {
  const languages = readdirSync(`${root}/src/strings`).filter((language) => language !== 'en');
  const inLanguage = async (language) => {
    const { states } = await tsImport(`../src/strings/${language}/states.ts`, import.meta.url);
    const locale = language === 'en' ? 'en-GB' : language;
    const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    return [language, [states.kz, states.by, date.format(new Date('2024-07-04'))]];
  };
  return Object.fromEntries(await Promise.all(['en', ...languages].map(inLanguage)));
}

/** Paths and contents of all files to write: new files, and existing files with additions. */
export async function filesFor(name) {
  const facts = await knownFacts();
  const texts = { ...newFiles(name, facts) };
  for (const [path, added] of Object.entries(additions(name, Object.keys(facts)))) {
    texts[path] = readFileSync(`${root}/${path}`, 'utf8');
    for (const { before, text } of added) {
      const place = before ? texts[path].indexOf(before) : texts[path].length;
      if (place < 0) throw new Error(`${path} has no "${before}" any more: mend scripts/new-tag-files.mjs.`);
      texts[path] = texts[path].slice(0, place) + text + texts[path].slice(place);
    }
  }
  const options = await prettier.resolveConfig(`${root}/src/index.ts`);
  const formatted = Object.entries(texts).map(async ([path, text]) => [
    path,
    await prettier.format(text, { ...options, filepath: path }),
  ]);
  return new Map(await Promise.all(formatted));
}

async function main(name) {
  const problem = refusal(name);
  if (problem) {
    console.error(problem);
    process.exitCode = 1;
    return;
  }
  for (const [path, text] of await filesFor(name)) {
    mkdirSync(dirname(`${root}/${path}`), { recursive: true });
    writeFileSync(`${root}/${path}`, text);
    console.log(path);
  }
  const run = (...command) =>
    execFileSync(process.execPath, command, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  run('scripts/generate.mjs');
  console.log(
    `\n<sco-${name}> lists the members for now. Next: what it draws, its words in each language, its line in README.md,\nwhat editors ask in src/builder/questions.`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv[2]);
