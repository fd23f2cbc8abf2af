import { html, type TemplateResult } from 'lit';
import type { disputeNote as english } from '../strings/en/dispute-note.js';
import { disputeNote } from './dispute-note.js';
import type { DrawingContext } from './drawing-context.js';

/** The signs of notes that several facts share, in the order of the notes. */
const SIGNS = ['†', '‡', '§'];

/** Explanations of one tag: those that several facts have are given once, below all of them. */
export interface SharedNotes {
  /** The mark after a fact: a sign if others have the same explanation, else a dispute note. */
  mark(explanation: string, kind: 'differ' | 'open'): TemplateResult;
  /** The shared explanations with their signs, to be drawn below the facts. */
  readonly notes: readonly TemplateResult[];
}

/** Finds out which explanations are shared. `explanations` are those of all facts, in the order of the facts. */
export function sharedNotes(
  explanations: readonly (string | undefined)[],
  context: Pick<DrawingContext<{ disputeNote: typeof english }>, 'cite' | 'words' | 'open'>,
): SharedNotes {
  const repeated = explanations.filter((each, index) => each && explanations.indexOf(each) < index);
  const shared = [...new Set(repeated)].slice(0, SIGNS.length);
  return {
    mark: (explanation, kind) => {
      const sign = SIGNS[shared.indexOf(explanation)];
      return sign ? html`<span class="muted">${sign}</span>` : disputeNote(explanation, kind, context);
    },
    notes: shared.map(
      (text, index) => html`<p class="muted">${SIGNS[index]} <span lang="en">${text}</span></p>`,
    ),
  };
}
