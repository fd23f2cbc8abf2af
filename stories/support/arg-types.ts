/** The table of a tag's documentation, made from the manifest: what an author writes comes first, states last. */
import type { ArgTypes } from '@storybook/web-components-vite';
import manifest from '../../custom-elements.json';
import { languages } from '../../src/i18n/languages.js';
import { wordsOf, type Word } from '../../src/builder/words.js';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

interface Attribute extends Named {
  readonly fieldName?: string;
}

export interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Attribute[];
  readonly members?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly events?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly cssStates?: readonly Named[];
}

/** A longer list of values does not fit into its column: it opens. */
const FEW = 8;

export function declarationOf(tag: string): Declaration {
  const declarations = manifest.modules.flatMap((module) => module.declarations as readonly Declaration[]);
  return declarations.find(({ tagName }) => tagName === tag) ?? {};
}

/** The values of an attribute: all of them where they are few, else a list to open. Beside ids, years and names may do. */
function typeSummary(text: string, words: readonly Word[]): { summary: string; detail?: string } {
  const values = words.map(({ value }) => value);
  if (values.length === 0 || text === 'boolean') return { summary: text };
  if (values.length <= FEW) return { summary: values.join(' | ') };
  // A template or a text beside the values.
  const isOpen = /`|string$/.test(text);
  return { summary: isOpen ? 'string' : `one of ${values.length}`, detail: values.join('\n') };
}

/** One control an attribute: a list where its values are fixed, a switch for a boolean, else a field. */
function attributeRow(tag: string, attribute: Attribute): ArgTypes[string] {
  const { name, type, description, default: initial } = attribute;
  const text = type?.text ?? 'string';
  const words = wordsOf(tag, name);
  const options = words.map(({ value }) => value);
  return {
    name,
    ...(description && { description }),
    ...(options.length > 0 && { options }),
    control: text === 'boolean' ? 'boolean' : options.length ? 'select' : 'text',
    table: {
      category: 'Attributes',
      type: typeSummary(text, words),
      ...(initial && { defaultValue: { summary: initial.replaceAll("'", '') } }),
    },
  };
}

/** Rows without a control. A part may have the name of an attribute, so the keys carry the category. */
function rows(
  category: string,
  list: readonly Named[] = [],
  typeOf = (_name: string) => 'CSS value',
): ArgTypes {
  return Object.fromEntries(
    list.map(({ name, description, type, default: initial }) => [
      `${category}: ${name}`,
      {
        name,
        ...(description && { description }),
        control: false,
        table: {
          category,
          type: { summary: type?.text ?? typeOf(name) },
          ...(initial && { defaultValue: { summary: initial } }),
        },
      },
    ]),
  );
}

/** Properties that are no attribute. One without a description is internal. */
function propertiesOf({ attributes = [], members = [] }: Declaration): readonly Named[] {
  const behind = new Set(attributes.map(({ fieldName }) => fieldName));
  return members.filter(({ name, description }) => description && !behind.has(name));
}

const languageTags = ['en', 'en-US', ...Object.keys(languages)];
const lang: ArgTypes[string] = {
  name: 'lang',
  description: 'Language of the words, where the page does not say so already.',
  options: languageTags,
  control: 'select',
  table: {
    category: 'Attributes',
    type: { summary: languageTags.join(' | ') },
    defaultValue: { summary: 'the page’s' },
  },
};

/**
 * All rows of a tag. Storybook's own extraction mixes up an attribute and a part of one name, and knows no states.
 */
export function argTypesOf(tag: string): ArgTypes {
  const declaration = declarationOf(tag);
  const { attributes = [], slots = [], events, cssParts, cssProperties, cssStates } = declaration;
  const [first, ...named] = slots;
  return {
    ...Object.fromEntries(attributes.map((attribute) => [attribute.name, attributeRow(tag, attribute)])),
    lang,
    ...rows('Properties', propertiesOf(declaration)),
    children: {
      name: 'default slot',
      ...(first?.description && { description: first.description }),
      control: 'text',
      table: { category: 'Slots', type: { summary: 'HTML' } },
    },
    ...rows('Slots', named, (name) => `slot="${name}"`),
    ...rows('Events', events),
    ...rows('Parts', cssParts, (name) => `::part(${name})`),
    ...rows('Custom properties', cssProperties),
    ...rows('States', cssStates, (name) => `:state(${name})`),
  };
}
