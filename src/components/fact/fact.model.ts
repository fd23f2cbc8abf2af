import type { IsoDay, PlaceId, Sourced, StateId } from '../../data/types.js';
import type { Numbers } from '../../i18n/types.js';
import type { fact as attributes } from '../../vocabulary/attributes.js';

/** The value of a fact on a day, and the records that it comes from. */
export type Fact = { readonly records: readonly Sourced[] } & (
  | { readonly number: number }
  /** A fraction of 1. */
  | { readonly share: number }
  | { readonly start: IsoDay; readonly end: IsoDay }
  | { readonly states: readonly StateId[] }
  | { readonly place: PlaceId }
  | { readonly summit: { readonly place: PlaceId; readonly year: string } }
  | { readonly person: string }
);

export type FactName = (typeof attributes.name.values)[number];

/** The facts by name, with the group of data that each is computed from. A group is loaded when a fact needs it. */
export const GROUPS = {
  'member-count': 'states',
  'observer-count': 'states',
  'dialogue-partner-count': 'states',
  'partner-count': 'states',
  'state-count': 'states',
  'newest-member': 'states',
  'newest-member-date': 'states',
  'founding-date': 'states',
  chair: 'offices',
  'chair-since': 'offices',
  'secretary-general': 'offices',
  'secretariat-seat': 'offices',
  'latest-summit': 'summits',
  'latest-summit-date': 'summits',
  'latest-summit-place': 'summits',
  'summit-count': 'summits',
  'summit-date': 'summits',
  'summit-place': 'summits',
  'document-count': 'summits',
  'listed-document-count': 'summits',
  'participant-count': 'summits',
  'population-share': 'shares',
  'land-share': 'shares',
  'gdp-share': 'shares',
  'gdp-ppp-share': 'shares',
} as const satisfies { readonly [name in FactName]: 'states' | 'offices' | 'summits' | 'shares' };

export const isFactName = (name: string): name is FactName => Object.hasOwn(GROUPS, name);

/** A whole number from 0 to 100 in words; `undefined` for other numbers. */
export function inWords(number: number, { units, tens, hundred, join, alone }: Numbers): string | undefined {
  if (!Number.isInteger(number) || number < 0 || number > 100) return undefined;
  if (number === 100) return hundred;
  if (number < 20) return alone?.[number] ?? units[number];
  const rest = number % 10;
  return tens[Math.floor(number / 10) - 2]! + (rest ? join + units[rest]! : '');
}
