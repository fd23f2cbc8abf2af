import { parseFragment } from 'parse5';
import { contentOf, type Place, type TagContent } from './content.js';
import type { Node } from './tree.js';

/** Parses an HTML fragment. */
export const parse = (markup: string): readonly Node[] => parseFragment(markup).childNodes;

/** Extracts the content from the HTML of a shadow root. */
export const tagContent = (shadow: string, place: Place): TagContent => contentOf(parse(shadow), place);
