import type { Plural } from '../../i18n/types.js';

/** Words of `<sco-summit-card>`. */
export const summitCard = {
  kicker: '{number} meeting of heads of state',
  heading: '{place} {year}',
  where: '{dates} · {where}',
  /** The city with its state, and the venue in it. */
  city: '{place}, {state}',
  at: '{venue}, {city}',
  semicolon: '; ',
  colon: ': ',
  'in-person': '{where}',
  video: 'by video link, hosted from {where}',
  hybrid: '{where}, partly by video link',
  now: ' (today {place})',
  count: {
    member: { one: 'member', other: 'members' } as Plural,
    observer: { one: 'observer', other: 'observers' } as Plural,
    'dialogue-partner': { one: 'dialogue partner', other: 'dialogue partners' } as Plural,
    partner: { one: 'partner', other: 'partners' } as Plural,
    guest: { one: 'guest of the chair', other: 'guests of the chair' } as Plural,
    organisation: { one: 'organisation', other: 'organisations' } as Plural,
  },
  /** A kind of participants in a list that is only partly sourced. */
  some: '{count}\u00a0{noun}',
  partial: 'At least {counts}. The list of participants is incomplete; only confirmed ones are counted.',
  chair: 'Chaired by',
  person: '{name}, {office}',
  motto: 'Motto',
  membership: 'Membership',
  changes: {
    'founding-member': { other: 'Founded by {states}' } as Plural,
    member: { one: 'New member: {states}', other: 'New members: {states}' } as Plural,
    observer: { one: 'New observer: {states}', other: 'New observers: {states}' } as Plural,
    'dialogue-partner': {
      one: 'New dialogue partner: {states}',
      other: 'New dialogue partners: {states}',
    } as Plural,
    partner: { one: 'New partner: {states}', other: 'New partners: {states}' } as Plural,
    merged: { other: 'Observers and dialogue partners that became SCO partners: {states}' } as Plural,
    'dialogue-partner-granted': { other: 'Dialogue partner status granted: {states}' } as Plural,
    'accession-started': { other: 'Accession process started: {states}' } as Plural,
    'memorandum-signed': {
      one: 'Memorandum of obligations signed by {states}',
      other: 'Memorandums of obligations signed by {states}',
    } as Plural,
  },
  adopted: 'Adopted',
  documents: { one: '# document', other: '# documents' } as Plural,
  listed: { other: '# known by title' } as Plural,
  types: {
    agreement: { one: '# agreement', other: '# agreements' } as Plural,
    decision: { one: '# decision', other: '# decisions' } as Plural,
    declaration: { one: '# declaration', other: '# declarations' } as Plural,
    statement: { one: '# statement', other: '# statements' } as Plural,
  },
  keyDocuments: 'Key documents',
  more: { one: '# more key document', other: '# more key documents' } as Plural,
  next: 'What followed',
  nextSummit: '{number} meeting, {dates}, {place}',
  handover: 'Chair passed to {state}',
  secondHand: 'So far known mainly from second-hand reports, with sources for few documents.',
};
