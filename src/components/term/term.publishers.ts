import { publishers, sourceBlock } from '../../data/load/sources.js';
import type { Publisher } from '../../data/types.js';
import { listed } from '../../i18n/phrases.js';
import type { Lazy } from '../../lib/lazy.js';

/** The names of the publishers of sources, as a list; `undefined` while they are loading, and if there are none. */
export function publishersOf(
  numbers: readonly number[],
  tag: string,
  use: <T>(thing: Lazy<T>) => T | undefined,
  inLanguage: (records: readonly Publisher[]) => readonly Publisher[],
): readonly unknown[] | undefined {
  const directory = use(publishers);
  const blocks = numbers.map((number) => use(sourceBlock(number)));
  if (!directory || blocks.includes(undefined)) return undefined;
  const ids = new Set(numbers.map((number, index) => blocks[index]!.sources[number]?.publisher));
  const names = inLanguage(directory.publishers)
    .filter(({ id }) => ids.has(id))
    .map(({ name }) => name);
  return names.length ? listed(names, tag) : undefined;
}
