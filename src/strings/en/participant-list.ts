import type { Plural } from '../../i18n/types.js';

/** Words of `<sco-participant-list>`. */
export const participantList = {
  kicker: '{place} {year}',
  heading: 'Who attended',
  count: {
    member: { one: '# member', other: '# members' } as Plural,
    observer: { one: '# observer', other: '# observers' } as Plural,
    'dialogue-partner': { one: '# dialogue partner', other: '# dialogue partners' } as Plural,
    partner: { one: '# partner', other: '# partners' } as Plural,
    guest: { one: '# guest of the chair', other: '# guests of the chair' } as Plural,
    organisation: { one: '# organisation', other: '# organisations' } as Plural,
    official: { one: '# SCO official', other: '# SCO officials' } as Plural,
  },
  /** Label of what is folded: all kinds but the members; `othersKnown` if the list is only partly sourced. */
  others: { one: 'The other # participant', other: 'The other # participants' } as Plural,
  othersKnown: { other: '# more on record' } as Plural,
  complete: '{dates} · {counts}',
  partly: '{dates} · at least {counts}',
  /** Before a count of a list that is only partly sourced. */
  atLeast: 'At least {count}',
  partial: {
    one: 'The list is incomplete: at least # delegation attended.',
    other: 'The list is incomplete: at least # delegations attended.',
  } as Plural,
  unknown: 'No source lists the participants.',
  below: {
    one: '# delegation was led below the level of head of state or government.',
    other: '# delegations were led below the level of head of state or government.',
  } as Plural,
  byVideo: 'The whole meeting was held by video link.',
  message: { other: 'Sent a message (not counted): #' } as Plural,
  /** The body of an SCO official; `office` has the office. */
  body: {
    'secretary-general': 'Secretariat',
    'deputy-secretary-general': 'Secretariat',
    'rats-director': 'Regional Anti-Terrorist Structure',
  },
  office: {
    'secretary-general': 'Secretary-General',
    'deputy-secretary-general': 'Deputy Secretary-General',
    'rats-director': 'Director of the Executive Committee',
  },
  separator: '\u00a0· ',
  belowHead: 'below head of state or government',
  chair: 'in the chair',
  video: 'by video link',
  noName: 'delegate’s name not known',
  represented: 'represented; delegate’s name not known',
  printed: 'printed by the source as {name}',
  /** Translations of the offices in the records; with the code of a state if the office has a special name there. */
  offices: {} as { readonly [office: string]: string },
};
