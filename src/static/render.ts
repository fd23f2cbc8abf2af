import { prefixOf, type Attributes } from './attributes.js';
import { tagContent } from './content.js';
import { formats, type Format } from './formats/index.js';
import type { FormatWriter } from './formats/types.js';
import { inTag, type RenderedParts } from './parts.js';
import { tagToDraw, type Drawing } from './server.js';

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

export interface DrawnParts {
  readonly drawing: Drawing;
  /** Missing where the tag would show its children. */
  readonly parts: RenderedParts | undefined;
}

/** Draws a tag and renders what it shows. A name that is no tag of ours throws a RangeError. */
export async function drawParts(
  tag: string,
  attributes: Attributes,
  { format = 'html', lang }: RenderOptions = {},
): Promise<DrawnParts> {
  const { alone, numbered, wrapped, write }: FormatWriter = formats[format];
  const draw = await tagToDraw(tag, attributes, { lang, numbered });
  // A browser takes over its own first drawing only, and in that the list of sources is closed.
  const first = format === 'shadow' ? await draw() : undefined;
  const drawing = await draw({ open: true });
  if (!drawing.drawn) return { drawing, parts: undefined };
  const own = typeof attributes['lang'] === 'string' ? attributes['lang'] : undefined;
  const content = tagContent(drawing.shadow, {
    prefix: prefixOf(tag, attributes),
    inline: drawing.inline,
    lang: alone ? lang : (own ?? lang),
  });
  const text = write({ ...content, tag, attributes, drawing: first ?? drawing });
  return { drawing, parts: wrapped ? inTag(tag, attributes, text) : { open: '', content: text, close: '' } };
}

/** What `render()` returns, in its parts. */
export async function renderParts(
  tag: string,
  attributes: Attributes = {},
  options: RenderOptions = {},
): Promise<RenderedParts> {
  const { drawing, parts } = await drawParts(tag, attributes, options);
  if (!parts) throw new NothingToShow(drawing.messages.join('\n') || `<${tag}> has nothing to show.`);
  return parts;
}
