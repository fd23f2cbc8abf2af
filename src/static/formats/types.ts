import type { Attributes } from '../attributes.js';
import type { TagContent } from '../content.js';
import type { Drawing } from '../drawing.js';

/** The input of a format. */
export interface Rendering extends TagContent {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly drawing: Drawing;
}

export interface FormatWriter<From extends TagContent = Rendering> {
  /** Whether the format needs a note reference at every fact. */
  readonly numbered?: boolean;
  /** Whether the format cannot fold, and has only the weightiest sources. */
  readonly brief?: boolean;
  /** Whether the output has no tag around the content, so that the content must carry the language itself. */
  readonly alone?: boolean;
  /** Whether the output is the tag, and `write` returns its content. */
  readonly wrapped?: boolean;
  readonly write: (from: From) => string;
}
