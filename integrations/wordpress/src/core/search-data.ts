/** What the search knows, as the build writes it: the titles in all languages, without the rest of the languages. */
import { loadQuestions, loadTitles } from '../../../../src/builder/index.js';
import { LANGUAGES } from '../../../../src/i18n/languages.js';
import type { IdKind } from '../../../../src/vocabulary/types.js';
import { records } from '../../../../src/vocabulary/records.js';

export async function searchData() {
  const [titlesOf, questions] = await Promise.all([loadTitles(LANGUAGES), loadQuestions(LANGUAGES)]);
  const titles = Object.entries(records).flatMap(([kind, ids]) =>
    ids.map(({ id }) => [`${kind} ${id}`, titlesOf(kind as IdKind, id)] as const),
  );
  return { titles: Object.fromEntries(titles), questions };
}

export type SearchData = Awaited<ReturnType<typeof searchData>>;
