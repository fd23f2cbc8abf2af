/**
 * `sco-elements/static`: renders what a tag shows to HTML that needs no script, and to other formats. For Node.js.
 *
 * Every format is made from the template that a browser draws. So they cannot disagree, and new tags need no extra
 * code.
 */
import type { Attributes, AttributesFor, NameOf } from './attributes.js';
import { joined } from './parts.js';
import { renderParts, type RenderOptions } from './render.js';

export { FORMATS, isFormat, type Format } from './formats/names.js';
export type { Attributes, AttributesOf, DrawnTag } from './attributes.js';
export { NothingToShow, type RenderOptions } from './render.js';
export { draw, type Drawing } from './server.js';
export { styleHashes } from './style-hashes.js';

/**
 * Renders a tag.
 *
 * @param tag such as `sco-summit-card`
 * @param attributes as in HTML: `{ summit: '2024-astana', 'as-of': '2024-07-05' }`. TypeScript knows those of each tag.
 * @returns the text, ending in a line feed
 * @throws RangeError if `tag` is not a tag that shows something, or a format is asked for as a box; NothingToShow if the
 *   tag would show its children
 */
export async function render<Tag extends string>(
  tag: NameOf<Tag>,
  attributes: AttributesFor<Tag> = {} as AttributesFor<Tag>,
  options: RenderOptions = {},
): Promise<string> {
  return joined(await renderParts(tag, attributes as Attributes, options));
}
