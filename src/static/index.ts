/**
 * `sco-elements/static`: what a tag shows, as HTML that needs no script, and in other forms. For Node.js.
 *
 * Every form comes from the very template that a browser draws, so that they cannot disagree, and a new tag has them
 * all.
 */
import { attributeText, prefixOf, type Attributes } from './attributes.js';
import { clean } from './clean.js';
import { formats, type Format } from './formats/index.js';
import type { FormatWriter } from './formats/types.js';
import { draw } from './server.js';
import { parse } from './tree.js';

export { FORMATS, isFormat, type Format } from './formats/index.js';
export type { Attributes } from './attributes.js';
export { draw, type Drawing } from './server.js';
export { styleHashes } from './style-hashes.js';

export interface RenderOptions {
  /** Default `html`. */
  readonly format?: Format;
  /** BCP 47 tag of the page around; a `lang` among the attributes wins. */
  readonly lang?: string | undefined;
}

/** A tag that has nothing to show: an unknown id, an unusable day. The message is the one for the console. */
export class NothingToShow extends Error {
  override name = 'NothingToShow';
}

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
  const { format = 'html', lang } = options;
  const { alone, numbered, write }: FormatWriter = formats[format];
  const drawing = await draw(tag, attributes, { lang, open: true, numbered });
  if (!drawing.drawn) throw new NothingToShow(drawing.messages.join('\n') || `<${tag}> has nothing to show.`);
  const prefix = prefixOf(tag, attributes);
  const own = typeof attributes['lang'] === 'string' ? attributes['lang'] : undefined;
  const around = alone ? lang : (own ?? lang);
  const nodes = clean(parse(drawing.shadow), { prefix, inline: drawing.inline, lang: around });
  // A browser takes over its own first drawing only, and in that the list of sources is closed.
  const shown = format === 'shadow' ? await draw(tag, attributes, { lang }) : drawing;
  return write({ tag, attributes, attributeText: attributeText(attributes), drawing: shown, nodes, prefix });
}
