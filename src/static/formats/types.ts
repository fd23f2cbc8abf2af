import type { Attributes } from '../attributes.js';
import type { Drawing } from '../server.js';
import type { Node } from '../tree.js';

/** What a form is made of. */
export interface Rendering {
  readonly tag: string;
  readonly attributes: Attributes;
  /** The attributes as they stand in the tag, with a space before each. */
  readonly attributeText: string;
  readonly drawing: Drawing;
  /** What the tag shows, as semantic HTML. */
  readonly nodes: readonly Node[];
  /** What the ids of its notes begin with. */
  readonly prefix: string;
}

export interface FormatWriter {
  /** Whether the form needs every fact marked with the number of its note. */
  readonly numbered?: boolean;
  /** Whether the tag is not in it, which would say its language. */
  readonly alone?: boolean;
  readonly write: (rendering: Rendering) => string;
}
