/** Reads HTML as jsdom sees it: without the code under test. */
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('');
export const fragment = (html: string): DocumentFragment =>
  JSDOM.fragment(html) as unknown as DocumentFragment;
export const parseXml = (xml: string): Document =>
  new window.DOMParser().parseFromString(xml, 'application/xml') as unknown as Document;

const space = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
/** Without any space: lines may break anywhere, and a sentence may stand in a cell. */
export const tight = (text: string): string => text.replace(/\s+/g, '');
export const occurrences = (text: string, part: string): number => text.split(part).length - 1;

export interface Reading {
  /** All words on one line. */
  readonly words: string;
  readonly headings: readonly string[];
  /** Names of the elements of lists and tables, in order. */
  readonly structure: readonly string[];
  /** What stands on lines of its own, in order, without marks and without the heads of columns. */
  readonly blocks: readonly string[];
  readonly columns: readonly string[];
  readonly times: readonly { readonly datetime: string | null; readonly text: string }[];
  /** Addresses of the links that lead elsewhere. */
  readonly links: readonly string[];
  readonly langs: readonly string[];
  /** Links within the page, and whether they arrive. */
  readonly marks: readonly { readonly href: string; readonly arrives: boolean }[];
  readonly ids: readonly string[];
}

const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, td, th';

export function read(html: string): Reading {
  const root = fragment(html);
  const all = <E extends Element = Element>(selector: string) => [...root.querySelectorAll<E>(selector)];
  const links = all('a[href]').map((link) => link.getAttribute('href')!);
  const ids = all('[id]').map(({ id }) => id);
  // What a sentence in a cell would join, a space parts.
  for (const element of all(`${BLOCKS}, br`)) element.append(' ');
  for (const element of all('br')) element.before(' ');
  const reading = {
    words: space(root.textContent),
    headings: all('h1, h2, h3, h4, h5, h6').map(({ textContent }) => space(textContent)),
    structure: all('ul, ol, li, dl, dt, dd, table, tr, th, td').map(({ localName }) => localName),
    times: all('time').map((time) => ({
      datetime: time.getAttribute('datetime'),
      text: space(time.textContent),
    })),
    links: links.filter((href) => !href.startsWith('#')),
    langs: all('[lang]').map((element) => element.getAttribute('lang')!),
    marks: links
      .filter((href) => href.startsWith('#'))
      .map((href) => ({ href, arrives: ids.includes(href.slice(1)) })),
    ids,
  };
  for (const mark of all('sup, li > a[href*="-mark-"]')) mark.remove();
  const columns = all('thead th').map(({ textContent }) => space(textContent));
  for (const head of all('thead')) head.remove();
  const blocks = all(BLOCKS)
    .filter((element) => !element.querySelector(BLOCKS))
    .map(({ textContent }) => space(textContent))
    .filter(Boolean);
  return { ...reading, columns, blocks: blocks.length ? blocks : [space(root.textContent)] };
}
