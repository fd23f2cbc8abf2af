import type { ScoElement } from '../../element/sco-element.js';
import type { Group } from './document-timeline.model.js';

/** How many entries one task draws: with those of the meeting that is begun, up to some thirty more. */
const STEP = 60;

/** Draws a first time in steps: a task that draws all documents would keep the page from answering. */
export class Steps {
  /** How many entries may be drawn so far: all of them, once they have been. */
  #allowed = STEP;
  #isPart = false;

  /** The first meetings, whole ones, that may be drawn now. */
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

  /** Whether more is to come after a drawing: then the tag is `:state(loading)`, and drawn again in a task of its own. */
  goOn(tag: ScoElement): boolean {
    if (this.#isPart) {
      const { states } = tag.internals;
      states.delete('ready');
      states.add('loading');
      setTimeout(() => {
        // Lays out what is there already, or the next frame would have all of it to do.
        void tag.offsetHeight;
        this.#allowed += STEP;
        tag.requestUpdate();
      });
    } else this.#allowed = Infinity;
    return this.#isPart;
  }
}
