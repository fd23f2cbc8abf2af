import type { Plural } from '../../i18n/types.js';

/** Words of `<sco-quote-list>`. */
export const quoteList = {
  kicker: 'Quotations',
  heading: 'Said at the summit: {place} {year}',
  quote: '“{quote}”',
  line: '{office}\u00a0· {occasion}\u00a0· {date}',
  more: { one: '# more quotation', other: '# more quotations' } as Plural,
  none: 'The dataset has no sourced quotations from this summit.',
  /** Ids of quotations whose words in this language are those of a source. The others are our translations. */
  printed: [] as readonly string[],
};
