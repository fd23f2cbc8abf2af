import { readManifest } from './manifest.js';

/** A tag as the manifest documents it. */
export interface DocumentedTag {
  readonly name: string;
  readonly summary: string;
  readonly attributes: readonly { readonly name: string; readonly description: string }[];
}

/** Comments in the source are wrapped; the manifest keeps their line breaks. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

let known: readonly DocumentedTag[] | undefined;

/** Every tag with its attributes, read from `custom-elements.json`: new tags appear automatically. */
export function tags(): readonly DocumentedTag[] {
  known ??= readManifest()
    .modules.flatMap(({ declarations }) => declarations ?? [])
    .flatMap(({ tagName, summary = '', attributes = [] }) => {
      if (!tagName) return [];
      const documented = attributes.map(({ name, description = '' }) => ({
        name,
        description: oneLine(description),
      }));
      return { name: tagName, summary: oneLine(summary), attributes: documented };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return known;
}

export const tagNamed = (name: string): DocumentedTag | undefined => tags().find((tag) => tag.name === name);
