/** Version and day of the dataset, and the newest event that it knows. */
export const datasetInfo = { version: '2026-11', date: '2026-11-24', newestEvent: '2026-09-01' } as const;
