import { localeFor } from '../i18n/locale.js';
import { findAll, searchText } from '../lib/find.js';
import { entries, HEADINGS, withOwn, type Entry } from './entries.js';
import type { Io, Status } from './io.js';
import { listText } from './list-text.js';
import { checkLang, readOptions } from './options.js';
import { factsOption } from './own-facts.js';

/** Entries with all words in their id, title (in any language), tag, values or kind. */
export function search(all: readonly Entry[], words: readonly string[]): readonly Entry[] {
  const entries = all.map((entry) => {
    const { kind, id, tag = '', title, ids, values = [], titles = {} } = entry;
    const parts = [kind, HEADINGS[kind], id, tag, title, ...(ids ? [] : values), ...Object.values(titles)];
    return { id, entry, text: searchText(parts.join('\n')) };
  });
  return findAll(entries, words.join(' ')).map(({ entry }) => entry);
}

const OPTIONS = { json: { type: 'boolean' }, lang: { type: 'string' }, facts: { type: 'string' } } as const;

/** The command `list`: tags, attributes and ids with their titles, optionally filtered by words. */
export async function listCommand(args: readonly string[], io: Io): Promise<Status> {
  const { values, positionals } = readOptions(args, OPTIONS);
  checkLang(values.lang);
  const own = await factsOption(values.facts, io);
  if (!own) return 1;
  const all = withOwn(await entries(), own.facts);
  const found = search(all, positionals);
  if (values.json) {
    io.out(`${JSON.stringify(found, null, 2)}\n`);
    return found.length ? 0 : 1;
  }
  if (!found.length) {
    io.err(
      `Nothing has all the words "${positionals.join(' ')}". Try fewer; \`list\` alone shows everything.\n`,
    );
    return 1;
  }
  const { language } = localeFor(values.lang ?? 'en');
  io.out(listText(found, { all, language, width: io.columns }));
  return 0;
}
