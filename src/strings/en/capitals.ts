import type { PlaceId, SummitPlaceId } from '../../data/ids.js';

/** Capitals and seats of bodies where no summit was held. */
export const capitals: Record<Exclude<PlaceId, SummitPlaceId>, string> & {
  // A city may become one where a summit was held.
  readonly [place in SummitPlaceId]?: string;
} = {
  'abu-dhabi': 'Abu Dhabi',
  algiers: 'Algiers',
  almaty: 'Almaty',
  ankara: 'Ankara',
  ashgabat: 'Ashgabat',
  baku: 'Baku',
  cairo: 'Cairo',
  damascus: 'Damascus',
  dhaka: 'Dhaka',
  doha: 'Doha',
  hanoi: 'Hanoi',
  islamabad: 'Islamabad',
  jakarta: 'Jakarta',
  jeddah: 'Jeddah',
  kabul: 'Kabul',
  kathmandu: 'Kathmandu',
  'kuala-lumpur': 'Kuala Lumpur',
  'kuwait-city': 'Kuwait City',
  male: 'Malé',
  manama: 'Manama',
  minsk: 'Minsk',
  naypyidaw: 'Naypyidaw',
  'nur-sultan': 'Nur-Sultan',
  'phnom-penh': 'Phnom Penh',
  riyadh: 'Riyadh',
  sochi: 'Sochi',
  tehran: 'Tehran',
  ulaanbaatar: 'Ulaanbaatar',
  vientiane: 'Vientiane',
  yerevan: 'Yerevan',
  zhengzhou: 'Zhengzhou',
};
