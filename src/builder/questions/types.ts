import type { FactName } from '../../components/fact/fact.model.js';
import type { AskedId } from '../asked.js';

/** The words of one language by which the builder finds tags. */
export interface Questions {
  /** Names of tags as people say them, by the name without `sco-`. */
  readonly names: { readonly [tag: string]: string };
  readonly asked: { readonly [id in AskedId]: string };
  /** Asked of facts that are counts. */
  readonly howMany: string;
  /** What each fact for a sentence says. */
  readonly facts: { readonly [name in FactName]: string };
}
