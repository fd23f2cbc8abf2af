/** What a term is explained from, by its id and by its acronym in Uzbek. */
import { bodies } from '../data/bodies.js';
import { organisationBackgrounds } from '../data/organisations.background.js';
import { organisations } from '../data/organisations.js';
import { concepts } from '../data/terms.js';
import { textKey } from '../i18n/text-key.js';
import { texts as organisationTexts } from '../strings/uz/records/organisations.js';
import { texts as termTexts } from '../strings/uz/records/terms.js';
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

/** The acronym of a term in Uzbek, the only other language with Latin letters: a page may have it in the place of an id. */
function inUzbek(acronym: string | undefined): readonly string[] {
  const key = acronym && textKey(acronym);
  const uzbek = key && (termTexts[key] ?? organisationTexts[key]);
  return uzbek ? [uzbek.toLowerCase()] : [];
}

export const slices: { readonly [id: string]: TermRecords } = Object.fromEntries(
  [
    ...bodies.map(({ id }) => [id]),
    ...organisations
      .filter(({ id }) => organisationBackgrounds[id])
      .map(({ id, acronym }) => [id, ...inUzbek(acronym)]),
    ...concepts.map(({ id, acronym }) => [id, ...inUzbek(acronym?.en)]),
  ].flatMap(([id, ...others]) => [id!, ...others].map((name) => [name, recordsOf(id!)])),
);
