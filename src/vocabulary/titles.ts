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
    'gdp-ppp': 'GDP at purchasing power parity',
    gdp: 'GDP, nominal',
  },
  name: {
    'member-count': 'Number of members',
    'observer-count': 'Number of observers, a status until 1 September 2025',
    'dialogue-partner-count': 'Number of dialogue partners, a status until 1 September 2025',
    'partner-count': 'Number of SCO partners, a status since 1 September 2025',
    'state-count': 'Number of states with a status',
    'newest-member': 'Newest member',
    'newest-member-date': 'Day on which the newest member joined',
    'founding-date': 'Day of the founding',
    chair: 'State in the chair',
    'chair-since': 'Day on which its term in the chair began',
    'secretary-general': 'Secretary-General',
    'secretariat-seat': 'Seat of the Secretariat',
    'latest-summit': 'Newest summit',
    'latest-summit-date': 'Days of the newest summit',
    'latest-summit-place': 'Place of the newest summit',
    'summit-count': 'Number of summits so far',
    'summit-date': 'Days of a summit',
    'summit-place': 'Place of a summit',
    'document-count': 'Number of documents that a summit adopted',
    'listed-document-count': 'Number of its documents in the dataset',
    'participant-count': 'Number of participants in a summit',
    'population-share': 'Members’ share of the world’s people',
    'land-share': 'Members’ share of the world’s land',
    'gdp-share': 'Members’ share of the world’s nominal GDP',
    'gdp-ppp-share': 'Members’ share of the world’s GDP at purchasing power parity',
  },
  names: { common: 'Common names', official: 'Official names' },
  order: { alphabetical: 'Alphabetical', charter: 'Charter', accession: 'Accession' },
  'shanghai-five': { show: 'Below the summits', hide: 'Left out' },
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
