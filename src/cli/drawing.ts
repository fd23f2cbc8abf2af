import { draw, render } from '../static/index.js';
import type { Language } from '../i18n/languages.js';

/** What a tag shows between its tags, and what it complains about. */
export interface Content {
  /** HTML, with a line feed at both ends where it is made of blocks; nothing where the tag cannot be drawn. */
  readonly inner: string | undefined;
  /** True where it stands inside a sentence. */
  readonly inline: boolean;
  readonly language: Language;
  /** BCP 47 tag of its dates. */
  readonly tag: string;
  /** In the words of the console, without the name of the tag. */
  readonly messages: readonly string[];
}

const drawn = new Map<string, Promise<Content>>();

/** Draws a tag once, however often it stands on the pages. */
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
  const drawing = await draw(name, attributes, { lang });
  const { inline, locale } = drawing;
  const html = drawing.drawn ? await render(name, attributes, { format: 'html', lang }) : undefined;
  return {
    inner: html?.slice(html.indexOf('>') + 1, html.lastIndexOf('</')),
    inline,
    language: locale.language,
    tag: locale.tag,
    messages: drawing.messages.map((message) => consoleWords(name, message)),
  };
}

/** A message of a tag without what only a console has to say. */
const consoleWords = (name: string, message: string): string =>
  message.replace(`<${name}> `, '').replace('Its children are shown instead. ', '');
