import { existsSync, readFileSync } from 'node:fs';
import { CHOICES } from '../element/settings.js';

/** An attribute as the manifest documents it. */
export interface TagAttribute {
  readonly name: string;
  readonly description: string;
  /** The words that it may have, where they are few; `ids` says what they are ids of, where they are. */
  readonly values: readonly string[];
  readonly ids?: 'summit' | 'state' | 'theme' | 'type' | 'status' | 'claim' | 'verdict' | 'category';
}

export interface Tag {
  readonly name: string;
  readonly summary: string;
  readonly attributes: readonly TagAttribute[];
}

interface Declaration {
  readonly tagName?: string;
  readonly summary?: string;
  readonly attributes?: readonly {
    readonly name: string;
    readonly description?: string;
    readonly fieldName?: string;
    readonly type?: { readonly text: string };
  }[];
}
interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** Attributes whose values are ids, which have lists of their own. */
const IDS = new Set(['summit', 'state', 'theme', 'type', 'status', 'claim', 'verdict', 'category'] as const);
type Ids = typeof IDS extends Set<infer T> ? T : never;

/** A file of the package: beside the built command, or above its source. */
function packaged(name: string): string {
  for (const above of ['./', '../', '../../']) {
    const file = new URL(above + name, import.meta.url);
    if (existsSync(file)) return readFileSync(file, 'utf8');
  }
  throw new Error(`${name} of the package sco-elements is missing. Install the package again.`);
}

let known: readonly Tag[] | undefined;

/** Every tag with its attributes, as `custom-elements.json` has them: a new tag is here without a line of its own. */
export function tags(): readonly Tag[] {
  const { modules } = known ? { modules: [] } : (JSON.parse(packaged('custom-elements.json')) as Manifest);
  known ??= modules
    .flatMap(({ declarations }) => declarations ?? [])
    .flatMap(({ tagName, summary = '', attributes = [] }) => {
      if (!tagName) return [];
      const documented = attributes.map(({ name, description = '', fieldName = '', type }) => {
        const ids = IDS.has(name as Ids) ? { ids: name as Ids } : {};
        return { name, description, values: valuesOf(fieldName, description, type?.text ?? ''), ...ids };
      });
      return { name: tagName, summary, attributes: documented };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return known;
}

/** The words of a setting, of a union type, or those that the description spells as code. */
function valuesOf(field: string, description: string, type: string): readonly string[] {
  if (field in CHOICES) return CHOICES[field as keyof typeof CHOICES];
  const union = [...type.matchAll(/'([^']+)'/g)];
  return (union.length ? union : [...description.matchAll(/`([^`]+)`/g)]).map(([, word]) => word!);
}

export const tagNamed = (name: string): Tag | undefined => tags().find((tag) => tag.name === name);

export const packageVersion = (): string =>
  (JSON.parse(packaged('package.json')) as { readonly version: string }).version;
