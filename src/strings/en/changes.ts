import type { StatusKind } from '../../data/types.js';
import type { Plural } from '../../i18n/types.js';

/** Words of `<sco-changes>`. The phrases of changes are clauses of a sentence; as a line they begin with a capital. */
export const changes = {
  kicker: 'What is new',
  heading: 'Changes since {from}',
  colon: ': ',
  semicolon: '; ',
  /** Between clauses on the same day; empty if they are joined like the items of a list. */
  clause: '',
  states: {
    member: { one: '{states} became an SCO member', other: '{states} became SCO members' },
    ended: { other: 'the status of {states} ended' },
    merged: {
      one: '# observer or dialogue partner became an SCO partner',
      other: '# observers and dialogue partners became SCO partners',
    },
    partner: { one: '{states} became an SCO partner', other: '{states} became SCO partners' },
    observer: { one: '{states} became an SCO observer', other: '{states} became SCO observers' },
    'dialogue-partner': {
      one: '{states} became an SCO dialogue partner',
      other: '{states} became SCO dialogue partners',
    },
    'accession-started': { other: 'the accession of {states} began' },
    'memorandum-signed': {
      one: '{states} signed a memorandum of obligations',
      other: '{states} signed memorandums of obligations',
    },
    'dialogue-partner-granted': { other: 'dialogue partner status was granted to {states}' },
    chair: { other: 'the chair passed to {states}' },
  } as Record<StatusKind | 'chair', Plural>,
  secretaryGeneral: '{person} became Secretary-General',
  summit: {
    'in-person': 'the heads of state met in {place}',
    video: 'the heads of state met by video link, hosted from {place}',
    hybrid: 'the heads of state met in {place}, partly by video link',
  },
  document: { adopted: 'adopted: {title}', expired: 'ended: {title}' },
  /** Documents inside a sentence. */
  quoted: { adopted: '“{title}” was adopted', expired: '“{title}” ended' },
  dated: '{change} ({date})',
  sentence: 'Since {from}: {days}.',
  /** The same, if the limit leaves out some changes. */
  selection: 'Since {from}, among other changes: {days}.',
  onDay: 'on {date}, {changes}',
  inPeriod: 'in {date}, {changes}',
  more: { one: '# more change', other: '# more changes' } as Plural,
  shown: '{shown} of {total} changes',
  /** What earlier editions had wrong. */
  corrected: 'Corrected in the dataset',
  corrections: { one: '# correction of the dataset', other: '# corrections of the dataset' } as Plural,
  none: 'Nothing on record changed between {from} and {day}.',
};
