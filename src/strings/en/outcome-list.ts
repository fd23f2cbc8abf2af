import type { Plural } from '../../i18n/types.js';

/** Words of `<sco-outcome-list>`. */
export const outcomeList = {
  kicker: '{place} {year}',
  heading: 'What was adopted',
  lede: '{dates} · {counts}',
  adopted: { one: '# document adopted', other: '# documents adopted' } as Plural,
  uncounted: 'no source gives the number of documents',
  listed: { other: '# known by title' } as Plural,
  colon: ': ',
  semicolon: '; ',
  types: {
    agreement: { one: '# agreement', other: '# agreements' } as Plural,
    decision: { one: '# decision', other: '# decisions' } as Plural,
    declaration: { one: '# declaration', other: '# declarations' } as Plural,
    statement: { one: '# statement', other: '# statements' } as Plural,
  },
  forms: {
    signed: { other: '# signed' } as Plural,
    approved: { other: '# approved by decision of the Council' } as Plural,
    unsigned: { other: '# adopted without signature' } as Plural,
    intergovernmental: {
      one: '# intergovernmental agreement',
      other: '# intergovernmental agreements',
    } as Plural,
  },
  ofListed: 'Of these: {forms}.',
  form: {
    signed: 'signed by the heads of delegation',
    approved: 'approved by decision of the Council',
    unsigned: 'adopted without signature',
    intergovernmental: 'agreement between the governments',
    'secretary-general': 'signed by the Secretary-General, not among those counted',
  },
  key: 'Key documents',
  others: { one: '# more document', other: '# more documents' } as Plural,
  severalThemes: 'Documents with several themes are listed under each.',
  group: '{name}\u00a0·\u00a0{count}',
  separator: '\u00a0· ',
  texts: 'text: {languages}',
  none: 'No documents from this summit are listed.',
  secondHand: 'So far known mainly from second-hand reports, with sources for few documents.',
};
