import type { StateId } from '../data/types.js';
import { alphabetical } from '../i18n/alphabetical.js';
import { listed } from '../i18n/phrases.js';
import type { DrawingContext } from './drawing-context.js';

/** Names of states as a list inside a sentence, sorted alphabetically; with their articles: `Bahrain, the Maldives and Qatar`. */
export function statesInSentence(
  ids: readonly StateId[],
  { locale, tag, name, nameOf }: Pick<DrawingContext, 'locale' | 'tag' | 'name' | 'nameOf'>,
): unknown[] {
  const compare = alphabetical(tag);
  const sorted = ids.toSorted((a, b) => compare(nameOf(a).text, nameOf(b).text));
  return listed(
    sorted.map((id) => [locale.grammar.articles?.[id], name(id)]),
    tag,
  );
}
