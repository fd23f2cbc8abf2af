import type { Correction, IsoDay } from '../types.js';

/** The corrections of a record, oldest first. `record` is its kind and id: `document/iran-memorandum-2022`. */
export const correctionsOf = (
  { corrections }: { readonly corrections: readonly Correction[] },
  record: string,
): readonly Correction[] => corrections.filter((correction) => correction.record === record);

/** The corrections made after a day: a text written on that day may still have the mistakes. */
export const correctionsAfter = (
  { corrections }: { readonly corrections: readonly Correction[] },
  day: IsoDay,
): readonly Correction[] => corrections.filter(({ corrected }) => corrected > day);
