import { corrections } from '../data/corrections.js';
import type { Correction, OwnDataset } from '../data/types.js';
import type { Language } from '../i18n/languages.js';
import { drawParts } from '../static/render.js';

/** The generated content of a tag, and its warnings and errors. */
export interface Content {
  /** HTML; block content starts and ends with a line feed. Undefined if the tag cannot be drawn. */
  readonly inner: string | undefined;
  /** True for tags used inside a sentence. */
  readonly inline: boolean;
  readonly language: Language;
  /** BCP 47 tag used to format dates. */
  readonly tag: string;
  /** The console messages that tell of a mistake, without the name of the tag; and those that do not. */
  readonly faults: readonly string[];
  readonly notices: readonly string[];
  /** What earlier editions had wrong of the facts that the tag shows, and which day the page is frozen on, or `latest`. */
  readonly corrections: readonly Correction[];
  readonly frozen: string;
}

interface ContentOptions {
  /** Without what the tag tells of corrections. */
  readonly untold?: boolean;
  /** Facts that are added to the dataset. */
  readonly facts?: OwnDataset | undefined;
}

/** By the facts that are added to the dataset, if any. */
const drawn = new WeakMap<object, Map<string, Promise<Content>>>();
const NONE = {};

/** Draws a tag. The result is cached, because pages often repeat a tag. */
export function contentOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
  lang: string | undefined,
  { untold = false, facts }: ContentOptions = {},
): Promise<Content> {
  const known = drawn.get(facts ?? NONE) ?? new Map<string, Promise<Content>>();
  drawn.set(facts ?? NONE, known);
  const key = JSON.stringify([name, attributes, lang, untold]);
  let content = known.get(key);
  if (!content) known.set(key, (content = drawContent(name, attributes, lang, { untold, facts })));
  return content;
}

/**
 * The varieties of a language in which the HTML inside of a tag may have been drawn: that of the page, and those in which
 * snippets are drawn. On a page in `en-US` stands a snippet in `en`: the same facts, with other dates and commas.
 */
export function varietiesOf(language: Language, lang: string | undefined): readonly (string | undefined)[] {
  const [spoken] = language.split('-');
  // On a page in another language, the HTML inside has to say that it is English.
  if (lang !== undefined && lang.toLowerCase().split(/[-_]/)[0] !== spoken) return [lang];
  return [...new Set([lang, spoken, ...(spoken === 'en' ? ['en-US'] : [])])];
}

async function drawContent(
  name: string,
  attributes: Readonly<Record<string, string>>,
  lang: string | undefined,
  { untold, facts }: ContentOptions,
): Promise<Content> {
  const { drawing, parts } = await drawParts(name, attributes, { format: 'html', lang, untold, facts });
  const { cite, frozen, inline, locale, messages, notices } = drawing;
  const toPrint = (each: readonly string[]) => each.map((message) => consoleWords(name, message));
  return {
    inner: parts?.content,
    inline,
    language: locale.language,
    tag: locale.tag,
    faults: toPrint(messages.filter((message) => !notices.includes(message))),
    notices: toPrint(notices),
    corrections: corrections.filter(({ record }) => cite.corrected.has(record)),
    frozen,
  };
}

/** A message of a tag without the parts that only make sense in a console. */
const consoleWords = (name: string, message: string): string =>
  message.replace(`<${name}> `, '').replace('Its children are shown instead. ', '');
