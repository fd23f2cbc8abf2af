import { blocksOf, type Blocks } from './blocks.js';
import { clean, type Place } from './clean.js';
import { parse, type Node } from './tree.js';

/** What a tag says, without styles and controls: all that a form for readers is written from. */
export interface TagContent {
  /** As semantic HTML. */
  readonly nodes: readonly Node[];
  /** The same, for forms that are not HTML. */
  readonly blocks: Blocks;
  /** True where it is part of a sentence, and `blocks` is one paragraph. */
  readonly inline: boolean;
}

/** What the HTML of a shadow root says. */
export function tagContent(shadow: string, place: Place): TagContent {
  const nodes = clean(parse(shadow), place);
  return { nodes, blocks: blocksOf(nodes), inline: place.inline ?? false };
}
