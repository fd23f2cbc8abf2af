/** What a page of the benchmark is, and the ways to make one. */
import { parse } from 'csv-parse/sync';
import { render, type Attributes } from '../src/static/index.js';

/** The content is there as soon as `count` elements match, each with `inside` in its shadow root. */
export interface Condition {
  readonly selector: string;
  readonly count?: number;
  readonly inside?: string;
}

export interface BenchPage {
  /** The word for `--only`. */
  readonly id: string;
  /** What stands in the table. */
  readonly name: string;
  /** The HTML that is measured. */
  readonly body: () => Promise<string>;
  readonly there: Condition;
  /** How many times the page has its tag. Pages with many have a table of their own. */
  readonly times: number;
  /** Whether the processor is slowed. */
  readonly slowed: boolean;
  /** Whether the page has our autoloader; and also links that load all files of the tag at once. */
  readonly script?: 'autoloader' | 'preloaded';
  /** Name of the file in `bench/peers` with the script of the page. */
  readonly peer?: string;
}

/** A tag of ours with its attributes. */
export interface Tag {
  readonly name: string;
  readonly attributes?: Attributes;
}

/** A thousand are too much for a slowed processor: such a page would take half a minute. */
const amount = (times: number) => ({ times, slowed: times < 1000 });

/** A page with a tag of ours, without children. */
export function ours(id: string, name: string, tag: Tag, times = 1): BenchPage {
  const attributes = Object.entries(tag.attributes ?? {}).map(([key, value]) => ` ${key}="${value}"`);
  const html = `<${tag.name}${attributes.join('')}></${tag.name}>\n`;
  return {
    id,
    name,
    body: async () => html.repeat(times),
    there: { selector: `${tag.name}:state(ready)` },
    script: 'autoloader',
    ...amount(times),
  };
}

/** The same page with the links that `render --preload` writes. */
export const preloaded = (id: string, name: string, tag: Tag): BenchPage => ({
  ...ours(id, name, tag),
  script: 'preloaded',
});

/** A page with the same facts as plain HTML, without a script. */
export const plain = (id: string, name: string, tag: Tag, times = 1): BenchPage => ({
  id,
  name,
  body: async () => (await render(tag.name, tag.attributes, { format: 'page-html' })).repeat(times),
  // The parser has read all of it when it comes to the paragraph behind it. An id is found at once, however long the page is.
  there: { selector: '#behind' },
  ...amount(times),
});

/** A page with another library, which `bench/peers/<peer>.js` starts. */
export const other = (
  id: string,
  name: string,
  peer: string,
  body: BenchPage['body'],
  there: Condition,
  times = 1,
): BenchPage => ({ id, name, peer, body: async () => (await body()).repeat(times), there, ...amount(times) });

/** What a tag shows as rows of a table. */
export const rowsOf = async (tag: Tag) =>
  parse(await render(tag.name, tag.attributes, { format: 'csv' }), { bom: true, columns: true }) as {
    readonly [column: string]: string;
  }[];
