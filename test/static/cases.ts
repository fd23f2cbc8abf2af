/** Cases for the tests of static HTML: variants of every tag, and the facts that each must contain. */
import { readFileSync } from 'node:fs';
import type { Attributes } from '../../src/static/index.js';
import type { Language } from '../../src/i18n/languages.js';
import { isWhole } from '../../src/vocabulary/in-depth.js';
import type { Translated } from '../support/languages.js';

export type { Language } from '../../src/i18n/languages.js';
export { KINDS } from '../support/languages.js';
export { cases } from './cases/index.js';

export interface Case {
  readonly tag: string;
  readonly attributes: Attributes;
  /** Used inside a sentence: no heading, list or source. */
  readonly inline?: true;
  /** Typed here by hand from the dataset's sources, not by the code under test: names, titles, dates. */
  readonly facts: Translated;
  /** The schema.org types of its JSON-LD. */
  readonly types: readonly string[];
}

export const named = ({ tag, attributes }: Pick<Case, 'tag' | 'attributes'>, language: string): string =>
  `<${tag}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${String(value)}"`)
    .join('')}> in ${language}`;

/** The language that a tag speaks where the page asks for one: English, if the tag is not translated into it. */
export const spokenBy = (tag: string, asked: Language): Language => (isWhole(tag, asked) ? asked : 'en');

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly { readonly tagName?: string }[] }[];
}
const manifest = JSON.parse(
  readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'),
) as Manifest;

/** Every tag of the manifest that shows something. */
export const tags: readonly string[] = manifest.modules
  .flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []))
  .filter((tag) => tag !== 'sco-provider');
