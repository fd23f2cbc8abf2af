/** The valid values of the settings with a fixed set, by property. The first is the default. */
export const CHOICES = {
  headingLevel: ['3', '2', '4', '5', '6', 'none'],
  names: ['common', 'official'],
  order: ['alphabetical', 'charter', 'accession'],
  size: ['short', 'full'],
  sources: ['footer', 'facts', 'none'],
} as const;

/** What a reader can do from the footer of a tag. */
export const TOOLS = ['sources', 'cite', 'data', 'embed', 'report'] as const;
export type Tool = (typeof TOOLS)[number];

/** How the tags in a provider spell the word in English. The first is the default. */
export const SPELLINGS = ['organisation', 'organization'] as const;
