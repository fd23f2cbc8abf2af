import type { ScoElement } from '../../element/sco-element.js';
import type { Group } from './document-timeline.model.js';

/** How many entries one task draws. The last meeting of a step is drawn completely, which may add about thirty. */
const STEP = 60;

/** Splits the first drawing into tasks: one task for all documents would block the page. */
export class Steps {
  /** How many entries may be drawn so far. Infinity once all have been drawn. */
  #allowed = STEP;
  #isPart = false;

  /** The meetings that may be drawn now, each with all its documents. */
  take(groups: readonly Group[], atOnce: boolean): readonly Group[] {
    if (atOnce) this.#allowed = Infinity;
    let count = 0;
    const taken = groups.filter(({ documents }) => {
      const isAllowed = count < this.#allowed;
      count += documents.length;
      return isAllowed;
    });
    this.#isPart = taken.length < groups.length;
    return taken;
  }

  /** Schedules the next step in a new task, and sets `:state(loading)` meanwhile. Returns false if none is left. */
  scheduleNext(tag: ScoElement): boolean {
    if (this.#isPart) {
      const { states } = tag.internals;
      states.delete('ready');
      states.add('loading');
      setTimeout(() => {
        // Forces layout now, in this task; otherwise the next frame would lay out all steps at once.
        void tag.offsetHeight;
        this.#allowed += STEP;
        tag.requestUpdate();
      });
    } else this.#allowed = Infinity;
    return this.#isPart;
  }
}
