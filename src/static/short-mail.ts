/** Keeps the form for mail below the size at which mail services cut messages. */
import { wordsIn } from '../i18n/languages.js';
import type { Locale } from '../i18n/locale.js';
import { counted } from '../i18n/phrases.js';
import { mail as english } from '../strings/en/mail.js';
import type { Block, Blocks } from './blocks.js';

/** In bytes. Gmail cuts a message of more than 102 kB, counted in 1,024 bytes; the subject and the frame need some. */
export const MAIL_LIMIT = 102_000;

export const sizeOf = (text: string): number => new TextEncoder().encode(text).length;

/** What a mail left out to be short enough. */
export interface Shortened {
  /** How many entries it has, and how many the tag has without `limit`. */
  readonly shown: number;
  readonly total: number;
}

/** Where the line with the day begins, which only sources follow. */
const footerIn = (blocks: Blocks): number => blocks.findLastIndex(({ kind }) => kind === 'paragraph');

/** The number of entries in the lists of a tag, without its sources. */
export const entriesIn = (blocks: Blocks): number =>
  blocks
    .slice(0, footerIn(blocks))
    .reduce((sum, block) => sum + (block.kind === 'list' ? block.items.length : 0), 0);

/** The blocks of a shortened mail, with a line before the footer that says how many entries are left out. */
export function withMore(
  blocks: Blocks,
  { shown, total }: Shortened,
  { locale, url }: { readonly locale: Locale; readonly url?: string | undefined },
): Blocks {
  const { more } = wordsIn(locale.language, 'mail', english, ({ value }) => value) ?? english;
  const words = { kind: 'text', text: counted(total - shown, more, locale.tag) } as const;
  const line: Block = {
    kind: 'paragraph',
    content: [url ? { kind: 'link', href: url, content: [words] } : words],
  };
  return blocks.toSpliced(footerIn(blocks), 0, line);
}

/** The largest limit below `shown` with which a mail is short enough, or 1. `sizeWith` gives the size for a limit. */
export async function largestLimit(
  shown: number,
  sizeWith: (limit: number) => Promise<number>,
): Promise<number> {
  let [fits, tooLong] = [1, shown];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if ((await sizeWith(middle)) > MAIL_LIMIT) tooLong = middle;
    else fits = middle;
  }
  return fits;
}

/**
 * Draws a tag that has no `limit` with fewer words on its sources: the first way with which the mail is short enough, or
 * else without any.
 */
export async function withFewerSources<T>(
  draw: (sources: 'footer' | 'none') => Promise<T>,
  mailOf: (drawn: T) => string,
): Promise<T> {
  const footer = await draw('footer');
  return sizeOf(mailOf(footer)) <= MAIL_LIMIT ? footer : draw('none');
}
