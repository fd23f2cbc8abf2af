import { html, nothing } from 'lit';
import type { Sourced } from '../data/types.js';

/**
 * Collects the sources of the facts of one drawing. A template puts `${cite.mark(record)}` directly after a fact. The
 * count in the footer, the list of sources and the numbered notes (`numbered-citations.ts`) are made from these marks.
 */
export class Citations {
  /** Whether a source can have been published by the day of the tag. */
  readonly existed: (source: number) => boolean;
  /** The reader's locale, in whose digits notes are numbered. */
  readonly tag: string;
  /** The marked records, each once, in the order of the marks. */
  readonly records = new Set<Sourced>();
  /** True once a marked fact rests on one source or on second-hand reports. */
  secondHand = false;
  /** True once a marked fact is known only from a copy of its source. */
  fromCopy = false;
  /** True once a title or a quotation is our translation. */
  hasTranslations = false;
  /** What the mark of a dispute means, for the footer, once it is in use. */
  legend: unknown;
  /** What the mark of a correction means, once it is in use. */
  correctionLegend: unknown;
  /** Keys of the corrections of marked facts in the log. A page that is not frozen does not tell them. */
  readonly corrected = new Set<string>();
  /** Makes the marks that open these corrections. Absent on a page that is not frozen. */
  tell: ((keys: readonly string[]) => unknown) | undefined;

  constructor(existed: (source: number) => boolean = () => true, tag = 'en') {
    this.existed = existed;
    this.tag = tag;
  }

  /** The sources of a record, without those that are later than the tag's day. A fact that has no others keeps them. */
  sourcesOf({ sources }: Sourced): readonly number[] {
    const known = sources.filter(this.existed);
    return known.length ? known : sources;
  }

  /** Numbers of the bibliography entries of all marked facts, each once, in the order of the marks. */
  get sources(): readonly number[] {
    return [...new Set([...this.records].flatMap((record) => this.sourcesOf(record)))];
  }

  /** Records that the fact before the mark rests on these records, and returns the marks to show there. */
  mark(...records: readonly Sourced[]): unknown {
    const mark = this.sourceMark(...records);
    const correction = this.correction(...records);
    return correction === nothing ? mark : [mark, correction];
  }

  /**
   * The mark that opens what was corrected in these facts. `mark()` contains it; it stands alone where a control may not stand
   * at the fact itself.
   */
  correction(...records: readonly Sourced[]): unknown {
    const keys = records.flatMap(({ correction }) => correction ?? []);
    for (const key of keys) this.corrected.add(key);
    return (keys.length && this.tell?.(keys)) || nothing;
  }

  /** The mark of the sources alone: also for numbers counted from records, which a correction of one need not concern. */
  sourceMark(...records: readonly Sourced[]): unknown {
    const sources = new Set(records.flatMap((record) => this.sourcesOf(record)));
    const secondHand = records.some(({ confidence }) => confidence);
    for (const record of records) this.records.add(record);
    this.secondHand ||= secondHand;
    this.fromCopy ||= records.length > 0 && !sources.size;
    return this.show([...sources], secondHand);
  }

  /** The mark itself: an asterisk if the fact rests on one source or on second-hand reports. */
  protected show(_sources: readonly number[], secondHand: boolean): unknown {
    return secondHand ? html`<span class="muted" part="second-hand">*</span>` : nothing;
  }
}
