import { CHOICES, TOOLS } from './choices.js';
import type { Attributes } from './types.js';

/** The attributes that every tag takes. */
export const settings = {
  'as-of': { kind: 'day', also: ['latest'] },
  'heading-level': { kind: 'choice', values: CHOICES.headingLevel },
  names: { kind: 'choice', values: CHOICES.names },
  order: { kind: 'choice', values: CHOICES.order },
  size: { kind: 'choice', values: CHOICES.size },
  sources: { kind: 'choice', values: CHOICES.sources },
  tools: { kind: 'list', values: TOOLS, also: ['none'] },
  flags: { kind: 'boolean' },
} as const satisfies Attributes;
