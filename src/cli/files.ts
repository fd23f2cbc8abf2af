import { randomUUID } from 'node:crypto';
import { open, readFile, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import {
  decodeAs,
  encodeAs,
  encodingOf,
  spliceBytes,
  spliceText,
  Unreadable,
  withReferences,
  type Edit,
} from './encoding.js';
import { UsageError, type Io } from './io.js';

/** A page: its name in messages, and its path. */
export interface PageFile {
  readonly name: string;
  readonly path: string;
}

/** A page with one of our tags, read in its encoding. */
export interface PageText {
  readonly bytes: Buffer;
  readonly encoding: string;
  /** Without the byte order mark. */
  readonly text: string;
  /** Whether browsers read it as XML. */
  readonly xml: boolean;
}

const MARK = '\uFEFF';
const PAGE = /\.(?:html?|xhtml?)$/i;
const isXml = (path: string): boolean => /\.xhtml?$/i.test(path);
const isHidden = (name: string): boolean => name === 'node_modules' || name.startsWith('.');

/** The named pages, and all pages in named folders. `node_modules` and hidden folders are skipped. */
export async function findPages(names: readonly string[], { cwd }: Io): Promise<readonly PageFile[]> {
  const found = new Map<string, PageFile>();
  const add = async (path: string): Promise<void> => {
    const name = relative(cwd, path) || path;
    // Resolve symbolic links, so that writing does not replace a link with a file.
    const real = await realpath(path);
    if (!found.has(real)) found.set(real, { name: name.startsWith('..') ? path : name, path: real });
  };
  for (const name of names) {
    const path = resolve(cwd, name);
    const kind = await stat(path).catch(() => undefined);
    if (!kind) throw new UsageError(`There is no file or folder "${name}".`);
    if (!kind.isDirectory()) {
      await add(path);
      continue;
    }
    const before = found.size;
    for (const page of await pagesBelow(path)) await add(page);
    if (found.size === before && names.length === 1) {
      throw new UsageError(`The folder "${name}" has no file that ends in .html, .htm or .xhtml.`);
    }
  }
  return [...found.values()];
}

async function pagesBelow(folder: string): Promise<readonly string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const pages: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !isHidden(entry.name)) pages.push(...(await pagesBelow(path)));
    else if (entry.isFile() && PAGE.test(entry.name)) pages.push(path);
  }
  return pages;
}

/** Reads a page that has one of our tags. Other pages are skipped, so their encoding does not matter. */
export function decode(bytes: Buffer, xml = false): PageText | undefined {
  // UTF-16 has a zero byte beside each letter.
  if (!/<sco-|data-sco/i.test(bytes.toString('latin1').replaceAll('\0', ''))) return undefined;
  const encoding = encodingOf(bytes, xml);
  const all = decodeAs(encoding, bytes);
  return { bytes, encoding, xml, text: all.startsWith(MARK) ? all.slice(1) : all };
}

export const readPage = async ({ path }: PageFile): Promise<PageText | undefined> =>
  decode(await readFile(path), isXml(path));

/** Rewrites markup for a page: without names of characters in XML, and in the characters that its encoding has. */
export function markupFor({ encoding, xml }: PageText, markup: string): string {
  const named = xml ? markup.replaceAll('&nbsp;', '&#160;') : markup;
  return encoding.startsWith('utf-') ? named : withReferences(named);
}

/** The bytes of a page with edits. Throws `Unreadable` if they would change other bytes. */
export function edited({ bytes, encoding, text }: PageText, edits: readonly Edit[]): Buffer {
  const wanted = spliceText(text, edits);
  if (encoding.startsWith('utf-')) {
    const mark = decodeAs(encoding, bytes).startsWith(MARK) ? MARK : '';
    return encodeAs(encoding, mark + wanted);
  }
  const made = spliceBytes(bytes, text, edits);
  if (decodeAs(encoding, made) === wanted) return made;
  throw new Unreadable(`is encoded as ${encoding}, in which it cannot be filled. Save it as UTF-8.`);
}

/** Writes a page atomically: to a temporary file with the same permissions, which then replaces the page. */
export async function writePage({ path, name }: PageFile, bytes: Buffer, expected: Buffer): Promise<void> {
  const { mode } = await stat(path);
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  const file = await open(beside, 'wx', mode);
  try {
    try {
      await file.writeFile(bytes);
      await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    // Someone may have saved the page in the meantime.
    if (!(await readFile(path)).equals(expected)) {
      throw new Error(
        `${name} was changed by somebody else meanwhile and was not written. Run the command again.`,
      );
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** All of standard input. */
export async function readInput({ stdin }: Io): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stdin) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts);
}
