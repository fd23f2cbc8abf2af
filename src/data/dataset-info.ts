/** Version of the dataset, its day, and the day of the newest event that it records. */
export const datasetInfo = { version: '2026-11', date: '2026-11-24', newestEvent: '2026-09-01' } as const;
