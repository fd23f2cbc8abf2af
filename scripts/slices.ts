/**
 * Vite plugin that cuts records into slices, one file for each thing that a tag can be about: `chunks/states/kz.js`, and its texts in
 * another language, `strings/ru/records/states/kz.js`. See docs/decisions/2026-12-01-slices.md.
 */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tsImport } from './ts-import.mjs';
import type { Plugin } from 'vite';
import { textKey } from '../src/i18n/text-key.js';
import { asConstants } from './written-out.js';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

/** The backgrounds of all summits. */
const BACKGROUNDS = readdirSync(`${SRC}data/summits`)
  .filter((file) => file.endsWith('.background.ts'))
  .map((file) => `summits/${file.slice(0, -'.ts'.length)}`);

interface Kind {
  /** The files with the texts of its records. */
  readonly texts: readonly string[];
  /** Whether only the texts are needed. */
  readonly textsAlone?: boolean;
  /** The file with the titles of documents that it mentions. */
  readonly titles?: string;
  /** Whether it mentions capitals. */
  readonly capitals?: boolean;
}

/** The slices that there are, by the name of their module in `src/slices`. */
export const KINDS: { readonly [kind: string]: Kind } = {
  claims: {
    texts: ['claims', 'conflicts', 'open-questions'].map((file) => `summits/2024-astana/${file}`),
    titles: 'titles/2024-astana',
  },
  // A file with the texts of each document in each language would be some two thousand files: these are by summit.
  adopted: { texts: BACKGROUNDS, textsAlone: true },
  documents: { texts: [] },
  states: {
    texts: ['aspirations', 'chairmanships', 'states.background'],
    titles: 'titles/about-states',
    capitals: true,
  },
  terms: { texts: ['terms', 'organisations', 'organisations.background', 'bodies'] },
};

interface ByName {
  readonly [name: string]: unknown;
}

const load = async (path: string): Promise<ByName> =>
  (await tsImport(`../src/${path}.ts`, import.meta.url)) as ByName;

/** All strings in a value, names of fields among them: those of records by id are ids. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => [name, ...stringsIn(each)]);
}

const pick = (from: ByName, keys: Iterable<string>): ByName =>
  Object.fromEntries([...new Set(keys)].filter((key) => from[key]).map((key) => [key, from[key]]));

/** The texts, titles and names that a slice mentions, in a language. */
async function textsOf(language: string, kind: Kind) {
  const files = kind.texts.map((file) => `strings/${language}/records/${file}`);
  const texts: ByName = Object.assign(
    {},
    ...(await Promise.all(files.map(async (file) => (await load(file))['texts']))),
  );
  const titles = kind.titles && ((await load(`strings/${language}/${kind.titles}`))['titles'] as ByName);
  const capitals = kind.capitals && ((await load(`strings/${language}/capitals`))['words'] as ByName);
  return (slice: unknown): object => {
    const strings = stringsIn(slice);
    return {
      texts: pick(texts, strings.map(textKey)),
      ...(titles && {
        titles: {
          titles: pick((titles['titles'] ?? {}) as ByName, strings),
          ours: pick((titles['ours'] ?? {}) as ByName, strings),
        },
      }),
      ...(capitals && { capitals: pick(capitals, strings) }),
    };
  };
}

/** The files of all slices: their sources, by path. */
export async function sliceFiles(languages: readonly string[]): Promise<{ readonly [path: string]: string }> {
  const files: { [path: string]: string } = {};
  for (const [name, kind] of Object.entries(KINDS)) {
    const slices = Object.entries((await load(`slices/${name}`))['slices'] as ByName);
    if (!kind.textsAlone)
      for (const [key, records] of slices) files[`chunks/${name}/${key}.js`] = asConstants({ records });
    for (const language of languages) {
      if (!kind.texts.length) continue;
      // A language without the words of a tag has no texts for it either.
      if (!kind.texts.every((file) => existsSync(`${SRC}strings/${language}/records/${file}.ts`))) continue;
      const textsIn = await textsOf(language, kind);
      for (const [key, records] of slices)
        files[`strings/${language}/records/${name}/${key}.js`] = asConstants(textsIn(records));
    }
  }
  return files;
}

export function slices(languages: readonly string[]): Plugin {
  return {
    name: 'slices',
    apply: 'build',
    async generateBundle() {
      for (const [fileName, source] of Object.entries(await sliceFiles(languages)))
        this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
