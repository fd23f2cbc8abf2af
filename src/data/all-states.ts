import { states } from './states.js';
import type { State } from './types.js';

/** States that never had a formal status: applicants, and guests at summits. */
const withoutStatus: readonly State[] = (['bd', 'dz', 'sy', 'id', 'my', 'tm', 'vn'] as const).map((id) => ({
  id,
  statuses: [],
}));

/** All states of the dataset: those with a formal status at any time, in the order of the Charter, then the others. */
export const allStates: readonly State[] = [...states, ...withoutStatus];
