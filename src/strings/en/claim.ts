import type { ClaimCategory, Verdict } from '../../data/types.js';

/** Words of `<sco-claim>`. */
export const claim = {
  kicker: 'Checked against the record · {category}',
  checked: 'Checked against the record',
  verdict: {
    confirmed: 'Confirmed',
    imprecise: 'Imprecise',
    contradicted: 'Contradicted',
    unverifiable: 'Unverifiable',
  } as Record<Verdict, string>,
  meaning: {
    confirmed: 'Sources support the statement.',
    imprecise: 'Sources support a part of the statement.',
    contradicted: 'Sources say otherwise.',
    unverifiable: 'No source settles it.',
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
  verdictOf: '{verdict}. {meaning}',
  record: 'What sources say',
  since: 'Since then',
  note: 'Note',
  documents: 'Documents',
  adopted: '{type}, {date}: {title}',
  own: '(the piece is the only source)',
  piece: 'From “{title}”, an opinion piece by {author} ({outlet}) of {date}, paraphrased here.',
  heading: 'A statement of July 2024',
  ahead: 'The opinion piece whose statements are checked here appeared on {date}.',
};
