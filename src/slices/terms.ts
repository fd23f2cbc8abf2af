/** What a term is explained from, by its id. */
import { bodies } from '../data/bodies.js';
import { organisationBackgrounds } from '../data/organisations.background.js';
import { organisations } from '../data/organisations.js';
import { concepts } from '../data/terms.js';
import type { Body, Concept, Organisation, OrganisationBackground, OrganisationId } from '../data/types.js';

/** What a term tells of an organisation. */
type Described = Pick<OrganisationBackground, 'description' | 'founded'>;

/** Records of one term, or of all. */
export interface TermRecords {
  readonly concepts: readonly Concept[];
  readonly organisations: readonly Organisation[];
  readonly backgrounds: { readonly [id in OrganisationId]?: Described };
  readonly bodies: readonly Body[];
}

function recordsOf(id: string): TermRecords {
  const isIt = (record: { readonly id: string }): boolean => record.id === id;
  const background = organisationBackgrounds[id as OrganisationId];
  const { description, founded } = background ?? {};
  return {
    concepts: concepts.filter(isIt),
    organisations: background ? organisations.filter(isIt) : [],
    backgrounds: description ? { [id]: { description, ...(founded && { founded }) } } : {},
    bodies: bodies.filter(isIt),
  };
}

export const slices: { readonly [id: string]: TermRecords } = Object.fromEntries(
  [...concepts, ...organisations.filter(({ id }) => organisationBackgrounds[id]), ...bodies].map(({ id }) => [
    id,
    recordsOf(id),
  ]),
);
