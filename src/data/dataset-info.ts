/**
 * Version of the dataset and its day. Remarks on documents and statuses that carry no day of their own were written with
 * hindsight up to `undatedRemarksFrom`, and are shown from then on. It does not move with the edition: a page frozen on a
 * later day would lose them.
 */
export const datasetInfo = {
  version: '2026-11',
  date: '2026-11-24',
  undatedRemarksFrom: '2026-09-01',
} as const;
