import { randomUUID } from 'node:crypto';
import { open, readFile, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { UsageError, type Io } from './io.js';

/** A page: its name in messages, and its path. */
export interface PageFile {
  readonly name: string;
  readonly path: string;
}

/** The text of a page. The byte order mark is kept separately. */
export interface PageText {
  readonly mark: string;
  readonly text: string;
}

/** A page that cannot be read as UTF-8. */
export class Unreadable extends Error {
  override name = 'Unreadable';
}

const MARK = '\uFEFF';
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
      throw new UsageError(`The folder "${name}" has no file that ends in .html or .htm.`);
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
    else if (entry.isFile() && /\.html?$/i.test(entry.name)) pages.push(path);
  }
  return pages;
}

/** The text of a page that has one of our tags. Other pages are skipped, so their encoding does not matter. */
export function decode(bytes: Uint8Array): PageText | undefined {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) throw new Unreadable('is encoded as UTF-16; only UTF-8 can be read.');
  const ascii = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!/<sco-|data-sco/i.test(ascii)) return undefined;
  const charset = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w-]+)/i.exec(ascii)?.[1];
  if (charset && !/^(?:utf-?8|us-ascii)$/i.test(charset)) {
    throw new Unreadable(`says that it is encoded as ${charset}; only UTF-8 can be read.`);
  }
  try {
    const all = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return all.startsWith(MARK) ? { mark: MARK, text: all.slice(1) } : { mark: '', text: all };
  } catch {
    throw new Unreadable('is not encoded as UTF-8.');
  }
}

export const readPage = async ({ path }: PageFile): Promise<PageText | undefined> =>
  decode(await readFile(path));

/** Writes a page atomically: to a temporary file with the same permissions, which then replaces the page. */
export async function writePage({ path, name }: PageFile, text: string, expected: string): Promise<void> {
  const { mode } = await stat(path);
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  const file = await open(beside, 'wx', mode);
  try {
    try {
      await file.writeFile(text);
      await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    // Someone may have saved the page in the meantime.
    if ((await readFile(path, 'utf8')) !== expected) {
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
export async function readInput({ stdin }: Io): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of stdin) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts);
}
