/** English titles of fixed values, by attribute. Values without a title are shown as they are written. */
const TITLES: { readonly [attribute: string]: { readonly [word: string]: string } } = {
  group: { type: 'By type', theme: 'By theme' },
  'heading-level': {
    2: 'Level 2',
    3: 'Level 3',
    4: 'Level 4',
    5: 'Level 5',
    6: 'Level 6',
    none: 'No heading',
  },
  measure: {
    all: 'All',
    population: 'Population',
    land: 'Land',
    'gdp-ppp': 'GDP at purchasing power',
    gdp: 'GDP at market prices',
  },
  names: { common: 'Common names', official: 'Official names' },
  order: { alphabetical: 'Alphabetical', charter: 'Charter', accession: 'Accession' },
  'shanghai-five': { show: 'Above the summits', hide: 'Left out' },
  size: { short: 'What an article needs, the rest folded', full: 'Everything' },
  sources: { footer: 'In the footer', facts: 'Numbered notes at the facts', none: 'The day alone' },
};

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The valid values of an attribute with their titles, in the order of the titles if there are any. */
export function titledWords(
  attribute: string,
  values: readonly string[],
): readonly { readonly value: string; readonly title: string }[] {
  const titles = TITLES[attribute] ?? Object.fromEntries(values.map((value) => [value, capitalised(value)]));
  return Object.entries(titles)
    .filter(([value]) => values.includes(value))
    .map(([value, title]) => ({ value, title }));
}
