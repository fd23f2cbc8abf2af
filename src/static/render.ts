import type { OwnDataset } from '../data/types.js';
import { attributeOf } from '../vocabulary/vocabulary.js';
import { prefixOf, type Attributes } from './attributes.js';
import type { Blocks } from './blocks.js';
import { formats } from './formats/index.js';
import type { Format } from './formats/names.js';
import type { FormatWriter } from './formats/types.js';
import { tagContent } from './parse.js';
import { inBox, inTag, type RenderedParts } from './parts.js';
import { tagToDraw, type Drawing } from './server.js';
import {
  entriesIn,
  largestLimit,
  MAIL_LIMIT,
  sizeOf,
  withFewerSources,
  withMore,
  type Shortened,
} from './short-mail.js';
import { withUsualNames } from './usual-names.js';

export interface RenderOptions {
  /** Default `html`. */
  readonly format?: Format;
  /** BCP 47 tag of the page. A `lang` among the attributes takes precedence. */
  readonly lang?: string | undefined;
  /** How the format `html` spells the tag: `<sco-fact …>`, the default, or as a box, `<span data-sco="fact" …>`. */
  readonly as?: 'tag' | 'box' | undefined;
  /**
   * Ids of entries that the page has already, for HTML; those of this tag are added. An entry whose id is among them gets
   * none. Pass the same set for all tags of a page, so that no id is on it twice.
   */
  readonly ids?: Set<string> | undefined;
  /**
   * The address of a page with all entries, for the format `email`. A mail that would have more than 100 kB has fewer
   * entries, and below them "and 79 more", with a link to this address.
   */
  readonly moreUrl?: string | undefined;
  /** @internal Leaves out what was corrected since the day of a frozen page. */
  readonly untold?: boolean | undefined;
  /** Records of one's own: they replace those with the same id, and are added to the others. As `facts` of `<sco-provider>`. */
  readonly facts?: OwnDataset | undefined;
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
  options: RenderOptions = {},
): Promise<DrawnParts> {
  const attributes = withUsualNames(tag, given);
  const whole = await drawWhole(tag, attributes, options);
  const { blocks, parts } = whole;
  const isLong = options.format === 'email' && parts && sizeOf(parts.content) > MAIL_LIMIT;
  if (!isLong) return whole;
  if (!attributeOf(tag, 'limit')) {
    if (attributes['sources'] === 'none') return whole;
    const { drawing, parts: brief } = await withFewerSources(
      (sources) => drawWhole(tag, { ...attributes, sources }, options),
      (drawn) => drawn.parts!.content,
    );
    return { drawing, parts: { ...brief!, withoutNotes: true } };
  }

  const total = entriesIn((await drawWhole(tag, { ...attributes, limit: undefined }, options)).blocks);
  const drawnWith = (shown: number) =>
    drawWhole(tag, { ...attributes, limit: String(shown) }, options, { shown, total });
  const shown = await largestLimit(entriesIn(blocks), async (limit) =>
    sizeOf((await drawnWith(limit)).parts!.content),
  );
  return drawnWith(shown);
}

async function drawWhole(
  tag: string,
  attributes: Attributes,
  { format = 'html', lang, as = 'tag', ids, moreUrl, facts, untold }: RenderOptions,
  shortened?: Shortened,
): Promise<DrawnParts & { readonly blocks: Blocks }> {
  if (as === 'box' && format !== 'html')
    throw new RangeError(`as: 'box' is for the format html, not for ${format}.`);
  const { alone, brief, numbered, wrapped, write }: FormatWriter = formats[format];
  const draw = await tagToDraw(tag, attributes, { lang, numbered, facts, untold });
  // Hydration only works on the first drawing, in which the list of sources is closed.
  const first = format === 'shadow' ? await draw() : undefined;
  const drawing = await draw({ open: true, brief });
  if (!drawing.drawn) return { drawing, parts: undefined, blocks: [] };
  const own = typeof attributes['lang'] === 'string' ? attributes['lang'] : undefined;
  const content = tagContent(drawing.shadow, {
    prefix: prefixOf(tag, attributes),
    taken: ids,
    inline: drawing.inline,
    lang: alone ? lang : (own ?? lang),
  });
  const { locale } = drawing;
  const blocks = shortened ? withMore(content.blocks, shortened, { locale, url: moreUrl }) : content.blocks;
  const text = write({ ...content, blocks, tag, attributes, drawing: first ?? drawing });
  return { drawing, blocks, parts: { ...partsAround(text), ...(shortened && { shortened }) } };

  function partsAround(inner: string): RenderedParts {
    if (!wrapped) return { open: '', content: inner, close: '' };
    return as === 'box' ? inBox(tag, attributes, inner, drawing.inline) : inTag(tag, attributes, inner);
  }
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
