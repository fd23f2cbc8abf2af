import { attributeOf } from '../vocabulary/vocabulary.js';
import { isSubject, wordsOf, type Word } from './words.js';

/** The part of `custom-elements.json` that the builder reads. */
export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly object[] | undefined }[];
}

interface Declaration {
  readonly tagName?: string;
  readonly summary?: string;
  readonly cssParts?: readonly { readonly name: string }[];
  readonly attributes?: readonly {
    readonly name: string;
    readonly description?: string;
    readonly inheritedFrom?: { readonly name: string };
  }[];
}

/** One control of the form. */
export interface Field {
  /** The attribute. */
  readonly name: string;
  readonly label: string;
  /** Description of the attribute, from the manifest. */
  readonly help: string;
  /** `search` is a text input with suggestions, for lists too long for a menu. */
  readonly control: 'switch' | 'select' | 'search' | 'text';
  readonly words: readonly Word[];
  /** True for attributes that every tag takes; they come last in the form. */
  readonly shared: boolean;
}

/** What the form knows of one tag. */
export interface BuilderTag {
  readonly name: string;
  readonly summary: string;
  readonly fields: readonly Field[];
  /** The attribute that selects a record, with the valid ids; only for tags that are about one record. */
  readonly record: Field | undefined;
  /** True for tags used inside a sentence: they get no page for iframes. */
  readonly inline: boolean;
}

/** These have their own controls outside the list of fields. */
const APART = new Set(['as-of', 'lang']);
/** Longer lists get a search field instead of a menu. */
const LONG = 20;

const label = (name: string): string => (name.charAt(0).toUpperCase() + name.slice(1)).replaceAll('-', ' ');

function controlFor(tag: string, name: string, words: readonly Word[]): Field['control'] {
  if (attributeOf(tag, name)?.kind === 'boolean') return 'switch';
  if (!words.length) return 'text';
  return words.length > LONG ? 'search' : 'select';
}

/** Every tag that shows something, with a field for each of its attributes. */
export function tagsOf({ modules }: Manifest): readonly BuilderTag[] {
  const declarations = modules.flatMap(({ declarations = [] }) => declarations as readonly Declaration[]);
  return declarations
    .flatMap(({ tagName, summary = '', attributes = [], cssParts }) => {
      if (!tagName || tagName === 'sco-provider') return [];
      const fields = attributes
        .filter(({ name }) => !APART.has(name))
        .map(({ name, description = '', inheritedFrom }): Field => {
          const words = wordsOf(tagName, name);
          return {
            name,
            label: label(name),
            help: description.replaceAll('`', ''),
            control: controlFor(tagName, name, words),
            words,
            shared: inheritedFrom?.name === 'ScoElement',
          };
        });
      const inline = !!cssParts && !cssParts.some(({ name }) => name === 'footer');
      const record = inline ? undefined : fields.find(({ name, words }) => isSubject(name) && words.length);
      return { name: tagName, summary, fields, record, inline };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
