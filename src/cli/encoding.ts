import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { attribute, isElement } from '../static/tree.js';

/** A page that cannot be read or written in its encoding. */
export class Unreadable extends Error {
  override name = 'Unreadable';
}

/** A text to put between two places of a page. */
export interface Edit {
  /** Offsets in the text of the page. Each is beside a sign of its markup: white space, `<`, `>`, `/`, `=`, `-` or a quote. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Encodings that browsers refuse, and one that Node.js does not know. */
const UNREADABLE = /^(?:replacement|csiso2022kr|hz-gb-2312|iso-2022-(?:cn|cn-ext|kr)|iso-8859-16)$/;
/** Characters 80 to 9F of windows-1252. Some versions of Node.js decode it as ISO 8859-1. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The name of an encoding by one of its labels: `windows-1252` for `us-ascii`. Undefined if there is none. */
function nameOf(label: string): string | undefined {
  const word = label.trim().toLowerCase();
  if (word === 'x-user-defined') return 'windows-1252';
  if (UNREADABLE.test(word)) return word;
  try {
    const { encoding } = new TextDecoder(word);
    // In UTF-16, the label itself would not have been found.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return undefined;
  }
}

/** The encoding that a `content` of `<meta http-equiv="content-type">` names. */
const charsetIn = (content: string): string | undefined =>
  /charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;"'][^\s;]*))/i.exec(content)?.slice(1).find(Boolean);

/** The encoding that the first `<meta>` with a known one names. Comments, attributes and scripts are no tags. */
function encodingOfMeta(ascii: string): string | undefined {
  const stack: DefaultTreeAdapterTypes.Node[] = [parse(ascii, { scriptingEnabled: false })];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isElement(node) && node.tagName === 'meta') {
      const pragma = attribute(node, 'http-equiv')?.toLowerCase() === 'content-type';
      const label = attribute(node, 'charset') ?? (pragma && charsetIn(attribute(node, 'content') ?? ''));
      const name = label && nameOf(label);
      if (name) return name;
    }
    const inside = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
    // One by one: a page has more children than a call can have arguments.
    for (const child of inside.toReversed()) stack.push(child);
  }
  return undefined;
}

/**
 * The encoding of a page: by its byte order mark, its `<meta>` or its XML declaration, in the order of the HTML
 * standard. Pages that name none are UTF-8: their server names it, or they are parts of pages.
 */
export function encodingOf(bytes: Buffer, xml: boolean): string {
  const start = bytes.toString('latin1', 0, 6);
  if (start.startsWith('\xef\xbb\xbf')) return 'utf-8';
  if (start.startsWith('\xff\xfe') || start === '<\0?\0x\0') return 'utf-16le';
  if (start.startsWith('\xfe\xff') || start === '\0<\0?\0x') return 'utf-16be';
  const ascii = bytes.toString('latin1');
  const declared = /^<\?xml[^>]*?encoding\s*=\s*(["'])([^"'>]*)\1/.exec(ascii)?.[2];
  return (xml ? undefined : encodingOfMeta(ascii)) ?? (declared && nameOf(declared)) ?? 'utf-8';
}

/** The text of bytes in an encoding, with the byte order mark. Throws `Unreadable` if they are in another one. */
export function decodeAs(encoding: string, bytes: Uint8Array): string {
  if (UNREADABLE.test(encoding)) throw new Unreadable(`is encoded as ${encoding}, which cannot be read.`);
  const fatal = encoding.startsWith('utf-');
  try {
    const text = new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes);
    if (encoding !== 'windows-1252') return text;
    return text.replace(/[\x80-\x9f]/g, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80]!);
  } catch {
    const name = encoding.toUpperCase();
    throw new Unreadable(
      `is not encoded as ${name}. Name its encoding in a <meta charset>, or save it as UTF-8.`,
    );
  }
}

/** Markup in ASCII alone, which means the same in every encoding. */
export const withReferences = (markup: string): string =>
  markup.replace(/[^\0-\x7f]/gu, (sign) => `&#${sign.codePointAt(0)!};`);

/** Text in UTF-8 or UTF-16, as bytes. */
export function encodeAs(encoding: string, text: string): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text);
  const bytes = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}

/** Puts edits, in order, into a text. */
export function spliceText(text: string, edits: readonly Edit[]): string {
  let made = '';
  let done = 0;
  for (const edit of edits) {
    made += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return made + text.slice(done);
}

/** Signs of markup, which are never part of another character, except in ISO-2022-JP. */
const SIGN = /[\t\n\f\r <>/=\-"']/;

/** Puts edits in ASCII, in order, into the bytes of a page. All other bytes stay. */
export function spliceBytes(bytes: Buffer, text: string, edits: readonly Edit[]): Buffer {
  const parts: Buffer[] = [];
  let [byte, place] = [0, 0];
  /** Moves to a place in the text by the sign beside it: bytes and text have as many of that. */
  const move = (to: number) => {
    const sign = [text[to - 1], text[to]].find((each) => each && SIGN.test(each))!;
    for (; place < to; place++) {
      if (text[place] === sign) byte = bytes.indexOf(sign, byte) + 1;
    }
    if (text[to - 1] !== sign) byte = bytes.indexOf(sign, byte);
    return byte;
  };
  for (const { start, end, text: written } of edits) {
    const from = byte;
    parts.push(bytes.subarray(from, move(start)), Buffer.from(written, 'ascii'));
    move(end);
  }
  return Buffer.concat([...parts, bytes.subarray(byte)]);
}
