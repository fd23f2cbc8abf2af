/** Words of `<sco-quote-list>`. */
export const quoteList = {
  kicker: 'Quotations',
  heading: 'Said at the summit: {place} {year}',
  quote: '“{quote}”',
  line: '{office} · {occasion} · {date}',
  none: 'The dataset has no sourced quotations from this summit.',
};
