import { html, nothing } from 'lit';
import type { Sourced } from '../data/types.js';
import { inDigits } from '../i18n/numbers.js';
import { Citations } from './citations.js';

/** A numbered note below a tag. */
export interface Note {
  /** Numbers of bibliography entries. */
  readonly sources: readonly number[];
  readonly secondHand: boolean;
}

/** Citations that mark every fact with the number of its note. Facts with the same sources share a note. */
export class NumberedCitations extends Citations {
  readonly #notes = new Map<string, Note>();

  /** The notes, in the order of their numbers. */
  get notes(): readonly Note[] {
    return [...this.#notes.values()];
  }

  override sourceMark(...records: readonly Sourced[]): unknown {
    return records.length ? super.sourceMark(...records) : nothing;
  }

  protected override show(sources: readonly number[], secondHand: boolean): unknown {
    const key = `${sources.join()} ${secondHand}`;
    const first = !this.#notes.has(key);
    if (first) this.#notes.set(key, { sources, secondHand });
    const number = [...this.#notes.keys()].indexOf(key) + 1;
    const id = first ? `mark-${number}` : nothing;
    return html`<sup part="mark"
      ><a id=${id} href="#note-${number}" @click=${follow}>${inDigits(number, this.tag)}</a></sup
    >`;
  }
}

/** Follows a link from a fact to its note or back. Browsers do not follow fragment links inside a shadow root. */
export function follow(event: Event): void {
  const link = event.currentTarget as HTMLAnchorElement;
  event.preventDefault();
  const target = (link.getRootNode() as ShadowRoot).getElementById(link.hash.slice(1));
  // A mark that a short tag has folded away cannot have the focus.
  for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
    fold.open = true;
  target?.focus();
}
