import type { Language } from '../i18n/languages.js';
import { drawParts } from '../static/render.js';

/** What a tag shows between its tags, and what it complains about. */
export interface Content {
  /** HTML, with a line feed at both ends where it has blocks; undefined where the tag cannot be drawn. */
  readonly inner: string | undefined;
  /** True where it is part of a sentence. */
  readonly inline: boolean;
  readonly language: Language;
  /** BCP 47 tag of its dates. */
  readonly tag: string;
  /** As in the console, without the name of the tag. */
  readonly messages: readonly string[];
}

const drawn = new Map<string, Promise<Content>>();

/** Draws a tag once, however often the pages have it. */
export function contentOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
  lang: string | undefined,
): Promise<Content> {
  const key = JSON.stringify([name, attributes, lang]);
  let content = drawn.get(key);
  if (!content) drawn.set(key, (content = drawContent(name, attributes, lang)));
  return content;
}

async function drawContent(
  name: string,
  attributes: Readonly<Record<string, string>>,
  lang: string | undefined,
): Promise<Content> {
  const { drawing, parts } = await drawParts(name, attributes, { format: 'html', lang });
  const { inline, locale, messages } = drawing;
  return {
    inner: parts?.content,
    inline,
    language: locale.language,
    tag: locale.tag,
    messages: messages.map((message) => consoleWords(name, message)),
  };
}

/** A message of a tag without the parts that only make sense in a console. */
const consoleWords = (name: string, message: string): string =>
  message.replace(`<${name}> `, '').replace('Its children are shown instead. ', '');
