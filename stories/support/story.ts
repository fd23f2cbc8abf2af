/** What the story files share: controls for the attributes of a tag, and the snippet to copy. */
import type { ArgTypes, Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import manifest from '../../custom-elements.json';
import { wordsOf } from '../../src/builder/words.js';

/** Attributes by name, as they stand in HTML; `children` is the HTML between the tags. */
export type Args = Readonly<Record<string, string | number | boolean | undefined>>;
export type Story = StoryObj<Args>;

interface Attribute {
  readonly name: string;
  readonly fieldName?: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

interface Named {
  readonly name: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Attribute[];
  readonly members?: readonly Named[];
  readonly events?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly cssStates?: readonly Named[];
}

function declarationOf(tag: string): Declaration {
  const declarations = manifest.modules.flatMap((module) => module.declarations as readonly Declaration[]);
  return declarations.find(({ tagName }) => tagName === tag) ?? {};
}

/** One control an attribute: a list where its words are fixed, a switch for a boolean, else a field. */
function controlFor(tag: string, { name, type, description }: Attribute): ArgTypes[string] {
  const text = type?.text ?? 'string';
  const options = wordsOf(tag, name).map(({ value }) => value);
  const control = text === 'boolean' ? 'boolean' : options.length ? 'select' : 'text';
  return {
    name,
    ...(description && { description }),
    ...(options.length > 0 && { options }),
    control,
    table: { category: 'attributes', type: { summary: text } },
  };
}

/** What is listed without a control: whatever is no attribute. */
function listedOnly({ members, events, cssParts, cssProperties, cssStates }: Declaration): ArgTypes {
  const names = [members, events, cssParts, cssProperties, cssStates].flatMap((list) => list ?? []);
  return Object.fromEntries(names.map(({ name }) => [name, { control: false }]));
}

/** Hides the properties behind the attributes: one control is enough for both. */
const hidden = { table: { disable: true }, control: false } as const;

const escaped = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function attributesText(args: Args): string {
  return Object.entries(args)
    .filter(([name, value]) => name !== 'children' && value !== undefined && value !== '' && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`))
    .join('');
}

const indented = (text: string) => text.replace(/^(?=.)/gm, '  ');

/** The HTML to paste. A `frame` is what it stands in, with `{tag}` in its place. */
export function snippet(tag: string, args: Args, frame = '{tag}'): string {
  const children = String(args['children'] ?? '').trim();
  const { cssParts = [] } = declarationOf(tag);
  const inline = args['layout'] === 'inline' || !cssParts.some(({ name }) => name === 'footer');
  const inside = inline ? children : children && `\n${indented(children)}\n`;
  const markup = `<${tag}${attributesText(args)}>${inside}</${tag}>`;
  if (inline) return frame.replace('{tag}', markup);
  return frame.replace(/^( *)\{tag\}/m, (_match, indent: string) => markup.replace(/^(?=.)/gm, indent));
}

type Context = Pick<StoryContext<Args>, 'parameters'>;
const frameOf = ({ parameters }: Context) => parameters['frame'] as string | undefined;

/** What the stories of one tag have in common. A story's `parameters.frame` is the HTML it stands in. */
export function metaOf(tag: string, args: Args = {}): Meta<Args> {
  const declaration = declarationOf(tag);
  const { attributes = [] } = declaration;
  const properties = attributes.filter(({ name, fieldName }) => fieldName && fieldName !== name);
  return {
    component: tag,
    args,
    argTypes: {
      ...listedOnly(declaration),
      ...Object.fromEntries(properties.map(({ fieldName }) => [fieldName, hidden])),
      ...Object.fromEntries(attributes.map((attribute) => [attribute.name, controlFor(tag, attribute)])),
      lang: {
        name: 'lang',
        description: 'Language of the words, where the page does not say so already.',
        options: ['en', 'en-US', 'ru', 'zh-Hans'],
        control: 'select',
        table: { category: 'attributes', type: { summary: 'string' } },
      },
      children: {
        name: 'children',
        description: 'Readable HTML: shown without script, before it, and when the tag cannot be drawn.',
        control: 'text',
        table: { category: 'slots', type: { summary: 'HTML' } },
      },
    },
    render: (current, context) => snippet(tag, current, frameOf(context)),
    parameters: {
      docs: {
        canvas: { sourceState: 'shown' },
        codePanel: true,
        source: {
          language: 'html',
          transform: (_code: string, context: StoryContext<Args>) =>
            snippet(tag, context.args, frameOf(context)),
        },
      },
    },
  };
}

/** A page that runs no script, for what readers see then. `code` is shown as it stands. */
export function withoutScript(code: string): HTMLElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.title = 'The same HTML on a page without script';
  frame.style.cssText = 'inline-size: 100%; block-size: 22rem; border: 0; background: #fff';
  frame.srcdoc = `<!doctype html><html lang="en"><title>Without script</title>
    <style>body { margin: 0; font: 1.0625rem/1.55 Georgia, serif; }</style>${code}`;
  return frame;
}
