import type { Attributes } from '../attributes.js';
import type { TagContent } from '../content.js';
import type { Drawing } from '../server.js';

/** What a form is written from. */
export interface Rendering extends TagContent {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly drawing: Drawing;
}

export interface FormatWriter<From extends TagContent = Rendering> {
  /** Whether the form needs a note reference at every fact. */
  readonly numbered?: boolean;
  /** Whether the form lacks the tag itself, so that its language is not said around the content. */
  readonly alone?: boolean;
  /** Whether the form is the tag itself, and `write` gives its content. */
  readonly wrapped?: boolean;
  readonly write: (from: From) => string;
}
