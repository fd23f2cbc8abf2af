import type { Attributes } from './types.js';

/** The valid values of the settings with a fixed set, by property. The first is the default. */
export const CHOICES = {
  headingLevel: ['3', '2', '4', '5', '6', 'none'],
  names: ['common', 'official'],
  order: ['alphabetical', 'charter', 'accession'],
  sources: ['footer', 'facts', 'none'],
} as const;

/** The attributes that every tag takes. */
export const settings = {
  'as-of': { kind: 'day', also: ['latest'] },
  'heading-level': { kind: 'choice', values: CHOICES.headingLevel },
  names: { kind: 'choice', values: CHOICES.names },
  order: { kind: 'choice', values: CHOICES.order },
  sources: { kind: 'choice', values: CHOICES.sources },
  flags: { kind: 'boolean' },
} as const satisfies Attributes;
