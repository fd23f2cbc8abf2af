/** `sco-elements/facts.js`: validates facts of one's own, as `<sco-provider src>` and the command do. */
export { validateFacts, type Refusal, type Validated } from './validate.js';
export type { OwnDataset, OwnSource } from '../data/types.js';
