/**
 * Why records are not as in the last edition where nobody was told anything wrong. What was wrong is in
 * `src/data/corrections.ts`. `npm run data:freeze` empties the list.
 */
export interface NotACorrection {
  /** Key of a record; `*` at its end stands for anything. */
  readonly record: string;
  /** The field; `*` for a record that was added or removed. */
  readonly field: string;
  readonly because: 'the world changed' | 'a new fact' | 'a better source' | 'reworded';
  readonly why: string;
}

export const notCorrections: readonly NotACorrection[] = [
  {
    record: 'document/*',
    field: 'summit',
    because: 'a new fact',
    why: 'Each document names the summit that adopted it, as the file it stands in did before.',
  },
  {
    record: 'document/secretary-general-powers-2025',
    field: '*',
    because: 'a new fact',
    why: 'A decision of Tianjin that was not listed.',
  },
  {
    record: 'document/activity-reports-2025',
    field: '*',
    because: 'a new fact',
    why: 'A decision of Tianjin that was not listed.',
  },
  {
    record: 'chairmanship/2013-09-13/motto',
    field: '*',
    because: 'a new fact',
    why: 'The motto of the term of Tajikistan was found.',
  },
  {
    record: 'chairmanship/2025-09-01/motto',
    field: 'title',
    because: 'a new fact',
    why: 'The Russian wording was added.',
  },
  {
    record: 'chairmanship/2026-09-01',
    field: 'note',
    because: 'a better source',
    why: 'The handover is known from a speech, no longer from press reports alone.',
  },
  {
    record: 'body/sco-development-bank',
    field: 'recent',
    because: 'a new fact',
    why: 'What the Secretary-General said on 2 February 2026.',
  },
  {
    record: 'body/universal-centre-for-countering-security-challenges-and-threats',
    field: 'recent',
    because: 'a new fact',
    why: 'That no centre was at work on 1 September 2026.',
  },
  {
    record: 'body/rats/head/2013',
    field: '*',
    because: 'a better source',
    why: 'The record has another key: the day on which the term began was found.',
  },
  {
    record: 'body/rats/head/2013-01-01',
    field: '*',
    because: 'a better source',
    why: 'The first and the last day of the term were found; the years had been inferred.',
  },
  {
    record: 'claim/bangladesh/later/0',
    field: 'from',
    because: 'a better source',
    why: 'The day of the report was found; its month was known.',
  },
  {
    record: 'claim/bangladesh/later/0',
    field: 'fact',
    because: 'reworded',
    why: 'It says that this is the day of the report.',
  },
  {
    record: 'conflict/2022-samarkand/0',
    field: '*',
    because: 'a new fact',
    why: 'Two sources on the day of a memorandum contradict each other.',
  },
  {
    record: 'heads-of-government/chg-2017',
    field: 'note',
    because: 'a better source',
    why: 'The day is known from a text of the meeting, no longer from an announcement.',
  },
  {
    record: 'heads-of-government/chg-2025',
    field: 'note',
    because: 'a new fact',
    why: 'What the meeting adopted.',
  },
  {
    record: 'summit/2023-new-delhi/participant/*',
    field: '*',
    because: 'a new fact',
    why: 'A list of those present names the officers of the organisation.',
  },
];
