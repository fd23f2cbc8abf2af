import { prefixOf, withUsualNames, type Attributes } from './attributes.js';
import { tagContent } from './content.js';
import { formats } from './formats/index.js';
import type { Format } from './formats/names.js';
import type { FormatWriter } from './formats/types.js';
import { inBox, inTag, type RenderedParts } from './parts.js';
import { tagToDraw, type Drawing } from './server.js';

export interface RenderOptions {
  /** Default `html`. */
  readonly format?: Format;
  /** BCP 47 tag of the page. A `lang` among the attributes takes precedence. */
  readonly lang?: string | undefined;
  /** How the format `html` spells the tag: `<sco-fact …>`, the default, or as a box, `<span data-sco="fact" …>`. */
  readonly as?: 'tag' | 'box' | undefined;
}

/** Thrown if a tag has nothing to show, for example for an unknown id. Has the tag's console message. */
export class NothingToShow extends Error {
  override name = 'NothingToShow';
}

export interface DrawnParts {
  readonly drawing: Drawing;
  /** Undefined if the tag would show its children. */
  readonly parts: RenderedParts | undefined;
}

/** Draws a tag and renders what it shows. Throws a RangeError for an unknown tag. */
export async function drawParts(
  tag: string,
  given: Attributes,
  { format = 'html', lang, as = 'tag' }: RenderOptions = {},
): Promise<DrawnParts> {
  if (as === 'box' && format !== 'html')
    throw new RangeError(`as: 'box' is for the format html, not for ${format}.`);
  const attributes = withUsualNames(tag, given);
  const { alone, numbered, wrapped, write }: FormatWriter = formats[format];
  const draw = await tagToDraw(tag, attributes, { lang, numbered });
  // Hydration only works on the first drawing, in which the list of sources is closed.
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
  if (!wrapped) return { drawing, parts: { open: '', content: text, close: '' } };
  const parts = as === 'box' ? inBox(tag, attributes, text, drawing.inline) : inTag(tag, attributes, text);
  return { drawing, parts };
}

/** The output of `render()`, in parts. */
export async function renderParts(
  tag: string,
  attributes: Attributes = {},
  options: RenderOptions = {},
): Promise<RenderedParts> {
  const { drawing, parts } = await drawParts(tag, attributes, options);
  if (!parts) throw new NothingToShow(drawing.messages.join('\n') || `<${tag}> has nothing to show.`);
  return parts;
}
