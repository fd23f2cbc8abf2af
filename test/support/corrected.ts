/** Every corrected fact in every tag that shows it, typed by hand: what a page frozen before the correction says at the fact. */

interface Corrected {
  readonly tag: string;
  readonly attributes: { readonly [name: string]: string };
  /** What stands before the mark, or before the brackets at the end of a sentence. */
  readonly fact: string;
  readonly was: string;
  readonly is: string;
  /** Inside a sentence, which tells at its end what it is about. */
  readonly inline?: true;
}

const AZERBAIJAN = { was: 'Applied in February 2015.', is: 'Applied in 2012.' };
const PAKISTAN = { was: 'Applied in September 2014.', is: 'Applied in 2010. Sources differ' };
const EVENT = {
  was: 'Met on 3 April 2024; the meeting urged',
  is: 'Met on 2 and 3 April 2024; Nikolai Patrushev',
};
const IRAN = { was: 'Dated 15 September 2022.', is: 'Dated 16 September 2022.' };
const MODEL = {
  was: 'A decision on the model memorandum.',
  is: 'A decision on the amended model memorandum.',
};

const on = (
  { was, is }: { readonly was: string; readonly is: string },
  tag: string,
  attributes: { readonly [name: string]: string },
  fact: string,
  inline?: true,
): Corrected => ({ tag, attributes, fact, was, is, ...(inline && { inline }) });

const TITLE =
  'Decision on the amended model memorandum on the obligations of an applicant state for obtaining SCO member status';
const OBLIGATIONS =
  'Memorandum of Obligations of the Islamic Republic of Iran for obtaining SCO member status';

export const CORRECTED: readonly Corrected[] = [
  on(AZERBAIJAN, 'sco-candidate-list', { 'as-of': '2016-01-01' }, 'observer status, since 2012'),
  on(AZERBAIJAN, 'sco-candidate-list', { 'as-of': '2024-07-05', size: 'full' }, '2012 – 14 March 2016'),
  on(AZERBAIJAN, 'sco-state-card', { state: 'az', 'as-of': '2024-07-05' }, '2012 – 14 March 2016'),
  on(PAKISTAN, 'sco-candidate-list', { 'as-of': '2012-01-01' }, 'full membership, since 2010'),
  on(PAKISTAN, 'sco-state-card', { state: 'pk', 'as-of': '2024-07-05' }, '2010 – 9 June 2017'),
  on(
    EVENT,
    'sco-event-timeline',
    { summit: '2024-astana', 'as-of': '2024-07-05' },
    'Security council secretaries meet in Astana',
  ),
  on(IRAN, 'sco-document-card', { document: 'iran-memorandum-2022', 'as-of': '2024-07-05' }, 'Samarkand'),
  on(IRAN, 'sco-outcome-list', { summit: '2022-samarkand', 'as-of': '2024-07-05' }, OBLIGATIONS),
  on(IRAN, 'sco-document-timeline', { summit: '2022-samarkand', 'as-of': '2024-07-05' }, OBLIGATIONS),
  on(IRAN, 'sco-state-card', { state: 'ir', 'as-of': '2024-07-05' }, '16 September 2022'),
  on(MODEL, 'sco-document-card', { document: 'model-memorandum-2014', 'as-of': '2024-07-05' }, 'Dushanbe'),
  on(MODEL, 'sco-outcome-list', { summit: '2014-dushanbe', 'as-of': '2024-07-05' }, TITLE),
  on(MODEL, 'sco-document-timeline', { summit: '2014-dushanbe', 'as-of': '2024-07-05' }, TITLE),
  on(MODEL, 'sco-summit-card', { summit: '2014-dushanbe', 'as-of': '2024-07-05' }, TITLE),
  on(MODEL, 'sco-changes', { from: '2014-09-01', 'as-of': '2014-12-31', size: 'full' }, TITLE),
  on(MODEL, 'sco-changes', { from: '2014-09-01', 'as-of': '2014-12-31', layout: 'list', limit: '30' }, TITLE),
  on(
    MODEL,
    'sco-changes',
    { from: '2014-09-01', 'as-of': '2014-12-31', layout: 'inline', limit: '30' },
    TITLE,
    true,
  ),
];

/** The tag as it is written. */
export const markupOf = ({ tag, attributes }: Pick<Corrected, 'tag' | 'attributes'>): string =>
  `<${tag}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')}>`;
