/** What a run found: `bench/results.json`, from which the texts are written. */
import { readFileSync, writeFileSync } from 'node:fs';

/** Bytes and milliseconds: the medians of all visits of a page. */
export interface Figures {
  /** Of the page itself, over the wire. */
  readonly pageBytes: number;
  /** Of what it loads, over the wire. */
  readonly bytes: number;
  /** From the navigation to the second frame after the content is there. */
  readonly drawn: number;
  readonly script: number;
  /** The longest task. Chromium reports none under 50 ms. */
  readonly longest: number;
  /** All tasks together, until the page is at rest. */
  readonly task: number;
  /** As `drawn`, with latency. 0 on pages with many tags, where it is not measured. */
  readonly drawnLate: number;
  /** How many requests waited for each other until the content was drawn; 0 on pages with many tags. */
  readonly inARow: number;
}

export interface Results {
  /** ISO day. */
  readonly date: string;
  readonly runs: number;
  /** How many times slower the processor was made. */
  readonly slowed: number;
  /** Milliseconds before each answer, where there was latency. */
  readonly latency: number;
  readonly versions: { readonly [name: string]: string };
  readonly pages: { readonly [id: string]: Figures };
}

const file = new URL('results.json', import.meta.url);

export const readResults = (): Results => JSON.parse(readFileSync(file, 'utf8')) as Results;
export const writeResults = (results: Results) =>
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
