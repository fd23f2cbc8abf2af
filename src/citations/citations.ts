import { html, nothing } from 'lit';
import type { Sourced } from '../data/types.js';

/**
 * Collects where the facts of one drawing come from. A template marks a fact by putting
 * `${cite.mark(record)}` right behind it; the count in the footer, the list of sources and the numbered notes
 * (see `notes.ts`) all follow from those marks.
 */
export class Citations {
  /** The marked records, without repetition, in the order of the marks. */
  readonly records = new Set<Sourced>();
  /** True once a marked fact rests on one source or on second-hand reports. */
  secondHand = false;
  /** True once a marked fact is known from a copy of its source alone. */
  fromCopy = false;

  /** Entries of the bibliography behind all marked facts, without repetition, in the order of the marks. */
  get sources(): readonly number[] {
    return [...new Set([...this.records].flatMap((record) => record.sources))];
  }

  /** Marks the fact before it as coming from these records; where there are none, it shows nothing. */
  mark(...records: readonly Sourced[]): unknown {
    const sources = new Set(records.flatMap((record) => record.sources));
    const secondHand = records.some(({ confidence }) => confidence);
    for (const record of records) this.records.add(record);
    this.secondHand ||= secondHand;
    this.fromCopy ||= records.length > 0 && !sources.size;
    return this.show([...sources], secondHand);
  }

  /** What stands at the fact itself: a star where it rests on one source or on second-hand reports. */
  protected show(_sources: readonly number[], secondHand: boolean): unknown {
    return secondHand ? html`<span class="muted" part="second-hand">*</span>` : nothing;
  }
}
