import type { ClaimCategory, Verdict } from '../../data/types.js';
import type { Plural } from '../../internal/text.js';

/** Words of `<sco-claim-list>`. */
export const claimList = {
  kicker: 'Checked against the record',
  heading: 'An opinion piece, statement by statement',
  headingOf: 'An opinion piece, statement by statement: {category}',
  piece: 'It appeared on {date} and is about the Astana summit. Its statements stand here in our paraphrase.',
  ahead: 'The opinion piece whose statements are checked here appeared on {date}.',
  total: {
    one: '# statement: {verdicts}.',
    other: '# statements: {verdicts}.',
  } as Plural,
  unpublished: {
    one: '# more is too uncertain to be judged and is left out.',
    other: '# more are too uncertain to be judged and are left out.',
  } as Plural,
  none: 'No statement of this kind.',
  count: {
    confirmed: { other: '# confirmed' } as Plural,
    imprecise: { other: '# imprecise' } as Plural,
    contradicted: { other: '# contradicted' } as Plural,
    unverifiable: { other: '# unverifiable' } as Plural,
  } satisfies Record<Verdict, Plural>,
  group: '{verdict} · {count}',
  verdict: {
    confirmed: 'Confirmed',
    imprecise: 'Imprecise',
    contradicted: 'Contradicted',
    unverifiable: 'Unverifiable',
  } as Record<Verdict, string>,
  category: {
    bibliographic: 'the piece itself',
    documents: 'documents',
    event: 'the summit',
    kazakhstan: 'Kazakhstan',
    membership: 'membership',
    participants: 'participants',
    roadmap: 'roadmap',
  } as Record<ClaimCategory, string>,
  record: 'Record:',
  since: 'Since then:',
  note: 'Note:',
  own: '(known from the piece itself)',
  omissions: 'What the piece leaves out · {count}',
};
