/** Types and helpers for the rows of `coverage.ts`, and the states and organisations that the article names. */
import type { Attributes } from '../../src/static/index.js';

export interface Row {
  /** What the article says, in our words. */
  readonly says: string;
  /** True where sources contradict it or bear out a part of it only. */
  readonly wrong?: true;
  readonly tag: string;
  readonly attributes: Attributes;
  /** What the reader finds there; typed by hand. */
  readonly facts: readonly string[];
}
export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

export const PIECE = '2024-07-08';

export const row = (says: string, tag: string, attributes: Attributes, ...facts: string[]): Row => ({
  says,
  tag,
  attributes: { 'as-of': PIECE, ...attributes },
  facts,
});
export const wrong = (...given: Parameters<typeof row>): Row => ({ ...row(...given), wrong: true });
export const statement = (claim: string, says: string, verdict: string, ...facts: string[]): Row => ({
  says,
  ...(/^(Contradicted|Imprecise)$/.test(verdict) && { wrong: true as const }),
  tag: 'sco-claim',
  attributes: { claim },
  facts: [verdict, ...facts],
});

/** States named in the article, with their status on its day. */
export const MEMBERS = {
  by: 'Belarus',
  cn: 'China',
  in: 'India',
  ir: 'Iran',
  kz: 'Kazakhstan',
  kg: 'Kyrgyzstan',
  pk: 'Pakistan',
  ru: 'Russia',
  tj: 'Tajikistan',
  uz: 'Uzbekistan',
};
export const PARTNERS = { az: 'Azerbaijan', qa: 'Qatar', tr: 'Türkiye' };
export const CANDIDATES = { bd: 'Bangladesh', la: 'Laos', qa: 'Qatar' };
/** Organisations named in the article. The OIC is named, and was not there. */
export const ORGANISATIONS = {
  un: 'United Nations',
  cica: 'Conference on Interaction and Confidence Building Measures in Asia',
  cis: 'Commonwealth of Independent States',
  csto: 'Collective Security Treaty Organisation',
  eec: 'Eurasian Economic Commission',
  oic: 'Organisation of Islamic Cooperation',
  caricc: 'Central Asian Regional Information and Coordination Centre',
};
export const STATES: { readonly [id: string]: string } = {
  ...MEMBERS,
  ...PARTNERS,
  ...CANDIDATES,
  mn: 'Mongolia',
  tm: 'Turkmenistan',
};

export const ASTANA = { summit: '2024-astana' };
export const documentCard = (says: string, document: string, ...facts: string[]) =>
  row(says, 'sco-document-card', { document }, ...facts);
export const entry = (says: string, ...facts: string[]) =>
  row(says, 'sco-document-timeline', ASTANA, ...facts);

export const markup = ({ tag, attributes }: Row): string =>
  `<${tag}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${String(value)}"`)
    .join('')}>`;
