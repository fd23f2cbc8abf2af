import type { Verdict } from '../../data/types.js';
import type { Plural } from '../../i18n/types.js';

/** Words of `<sco-claim-list>`. */
export const claimList = {
  heading: 'An opinion piece, statement by statement',
  headingOf: 'An opinion piece, statement by statement: {category}',
  total: {
    one: '# statement: {verdicts}.',
    other: '# statements: {verdicts}.',
  } as Plural,
  unpublished: {
    one: ' # more was too uncertain to check and is omitted.',
    other: ' # more were too uncertain to check and are omitted.',
  } as Plural,
  none: 'No statement of this kind.',
  count: {
    confirmed: { other: '# confirmed' } as Plural,
    imprecise: { other: '# imprecise' } as Plural,
    contradicted: { other: '# contradicted' } as Plural,
    unverifiable: { other: '# unverifiable' } as Plural,
  } satisfies Record<Verdict, Plural>,
  said: '{verdict}. {fact}',
  more: { one: '# more statement', other: '# more statements' } as Plural,
  colon: ': ',
  since: 'Since then',
  note: 'Note',
  omissions: 'What the piece leaves out',
  facts: { one: '# fact', other: '# facts' } as Plural,
};
