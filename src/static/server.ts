import type { CSSResult } from 'lit';
import type { OwnDataset } from '../data/types.js';
import { newestDay } from '../data/queries/newest-day.js';
import { correctionNotes } from '../templates/load-correction-notes.js';
import { loadEverything, type Lazy } from '../lib/lazy.js';
import { sentence } from '../element/messages.js';
import type { Attributes, AttributesFor, NameOf } from './attributes.js';
import { classFor } from './classes.js';
import type { Drawing } from './drawing.js';
import { templateHtml } from './template-html.js';
import { withUsualNames } from './usual-names.js';

export type { Drawing } from './drawing.js';

export interface TagOptions {
  /** BCP 47 tag of the page. */
  readonly lang?: string | undefined;
  /** Marks every fact with its note number, regardless of the tag's `sources`. */
  readonly numbered?: boolean | undefined;
  /** Leaves out what was corrected since the day of a frozen page. */
  readonly untold?: boolean | undefined;
  /** Records of one's own, as in `<sco-provider>`. */
  readonly facts?: OwnDataset | undefined;
}

export interface DrawOptions {
  /** Shows the list of sources, as a click on the footer would. */
  readonly open?: boolean;
  /** Shows only the weightiest sources, as on paper. */
  readonly brief?: boolean | undefined;
}

/** More than any tag needs, so that one that waits for something else ends. */
const MOST_TURNS = 10;

/** Loads a tag and everything it may need, ready to be drawn. Throws a RangeError for an unknown tag. */
export async function tagToDraw(
  tag: string,
  attributes: Attributes,
  { lang, numbered, facts, untold }: TagOptions = {},
): Promise<(options?: DrawOptions) => Promise<Drawing>> {
  const TagClass = classFor(tag);
  if (!TagClass) throw new RangeError(`<${tag}> is no tag that shows anything.`);
  await loadEverything();

  const element = new TagClass();
  if (facts) element.own = { facts, newestDay: newestDay(facts) };
  const sources = numbered ? { sources: 'facts' } : {};
  for (const [name, value] of Object.entries<string | boolean | undefined>({
    lang,
    ...withUsualNames(tag, attributes),
    ...sources,
  })) {
    if (value === undefined || value === false) continue;
    const text = value === true ? '' : value;
    element.setAttribute(name, text);
    element.attributeChangedCallback(name, null, text);
  }
  if (untold) {
    const { use } = element;
    element.use = <T>(thing: Lazy<T>) =>
      (thing as unknown) === correctionNotes ? undefined : (use.call(element, thing) as T | undefined);
  }
  const { elementStyles } = TagClass;

  return async ({ open = false, brief = false } = {}) => {
    const messages = new Set<string>();
    const notices = new Set<string>();
    element.report = (warning) => {
      messages.add(sentence(tag, warning));
      if (warning.message === 'day-ahead') notices.add(sentence(tag, warning));
    };
    element.sourcesOpen = brief ? 'brief' : open;
    element.prepare();
    // A build may know a file of texts only once it is asked for. Loading fails, or gets further each time.
    for (let turns = 0; element.drawing.outcome === 'loading' && turns < MOST_TURNS; turns++) {
      await loadEverything();
      element.prepare();
    }
    const { content } = element.drawing;
    const { day, locale, cite, isInline, frozen } = element;
    return {
      shadow: content ? await templateHtml(content) : '',
      css: [...elementStyles, ...element.sheets].map((sheet) => (sheet as CSSResult).cssText).join(''),
      day,
      locale,
      cite,
      frozen,
      own: facts,
      messages: [...messages],
      notices: [...notices],
      drawn: Boolean(content),
      inline: isInline,
    };
  };
}

/** Draws a tag once. TypeScript knows the attributes of each tag. */
export async function draw<Tag extends string>(
  tag: NameOf<Tag>,
  attributes: AttributesFor<Tag>,
  options: TagOptions & DrawOptions = {},
): Promise<Drawing> {
  const drawTag = await tagToDraw(tag, attributes as Attributes, options);
  return drawTag(options);
}
