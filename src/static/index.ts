/**
 * `sco-elements/static`: what a tag shows, as HTML that needs no script, and in other forms. For Node.js.
 *
 * Every form comes from the very template that a browser draws, so that they cannot disagree, and a new tag has them
 * all.
 */
import type { Attributes } from './attributes.js';
import { joined } from './parts.js';
import { renderParts, type RenderOptions } from './render.js';

export { FORMATS, isFormat, type Format } from './formats/index.js';
export type { Attributes } from './attributes.js';
export { NothingToShow, type RenderOptions } from './render.js';
export { draw, type Drawing } from './server.js';
export { styleHashes } from './style-hashes.js';

/**
 * Renders a tag.
 *
 * @param tag such as `sco-summit-card`
 * @param attributes as in HTML: `{ summit: '2024-astana', 'as-of': '2024-07-05' }`
 * @returns the text of the form, ending in a line feed
 * @throws RangeError for a name that is no tag that shows anything; NothingToShow where the tag would show its children
 */
export async function render(
  tag: string,
  attributes: Attributes = {},
  options: RenderOptions = {},
): Promise<string> {
  return joined(await renderParts(tag, attributes, options));
}
