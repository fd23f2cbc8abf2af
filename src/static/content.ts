import { blocksOf, type Blocks } from './blocks.js';
import { clean, type Place } from './clean.js';
import { addDirections } from './direction.js';
import { attribute, isElement, type Node } from './tree.js';
import { setWideTablesSmall, stackWideTables } from './wide-tables.js';

/** A tag's content without styles and controls: the input of the formats for readers. */
export interface TagContent {
  /** As semantic HTML. */
  readonly nodes: readonly Node[];
  /** The language that it is drawn in, a BCP 47 tag. */
  readonly lang: string;
  /** As blocks, for formats other than HTML. */
  readonly blocks: Blocks;
  /** True for tags used inside a sentence: `blocks` is then one paragraph. */
  readonly inline: boolean;
}

export type { Place } from './clean.js';

/** Extracts the content from the nodes of a shadow root. */
export function contentOf(drawn: readonly Node[], place: Place): TagContent {
  const nodes = clean(drawn, place);
  setWideTablesSmall(nodes);
  // The outermost element of every drawing names its language.
  const [lang = 'en'] = drawn.filter(isElement).flatMap((element) => attribute(element, 'lang') ?? []);
  addDirections(nodes, lang);
  const blocks = blocksOf(nodes);
  // The other formats have the rows as they were drawn.
  stackWideTables(nodes);
  return { nodes, lang, blocks, inline: place.inline ?? false };
}
