import type { Language } from '../i18n/languages.js';
import { english, titleWords } from '../vocabulary/languages.js';
import { records } from '../vocabulary/records.js';
import { capitalised } from '../vocabulary/titles.js';
import type { IdKind } from '../vocabulary/types.js';

/** Titles by language. */
export type Titles = { readonly [language in Language]?: string };

/** The titles of a record; without any if there is no such record. */
export type TitlesOf = (kind: IdKind, id: string) => Titles;

/** A title with what tells it from others: the year of a document, the acronym of an organisation. */
function titleWith(kind: IdKind, title: string | undefined, detail: string | undefined): string | undefined {
  const short = kind === 'document' ? detail?.slice(0, 4) : detail;
  const isTold = !short || kind === 'claim' || kind === 'quote';
  return title && capitalised(isTold ? title : `${title} (${short})`);
}

/** Loads the titles of all records in these languages. */
export async function loadTitles(asked: readonly Language[]): Promise<TitlesOf> {
  const languages = await Promise.all(
    asked.map(async (language) => (language === 'en' ? english : await titleWords(language))),
  );
  const all = new Map<string, Titles>();
  for (const [kind, ids] of Object.entries(records) as [IdKind, (typeof records)[IdKind]][]) {
    for (const { id, title, detail } of ids) {
      const titles = languages.map((words) => [words.language, titleWith(kind, title(words), detail)]);
      all.set(`${kind} ${id}`, Object.fromEntries(titles) as Titles);
    }
  }
  return (kind, id) => all.get(`${kind} ${id}`) ?? {};
}
