import { blocksOf, type Blocks } from './blocks.js';
import { clean, type Place } from './clean.js';
import { parse, type Node } from './tree.js';

/** A tag's content without styles and controls: the input of the formats for readers. */
export interface TagContent {
  /** As semantic HTML. */
  readonly nodes: readonly Node[];
  /** As blocks, for formats other than HTML. */
  readonly blocks: Blocks;
  /** True for tags used inside a sentence: `blocks` is then one paragraph. */
  readonly inline: boolean;
}

/** Extracts the content from the HTML of a shadow root. */
export function tagContent(shadow: string, place: Place): TagContent {
  const nodes = clean(parse(shadow), place);
  return { nodes, blocks: blocksOf(nodes), inline: place.inline ?? false };
}
