/** What the story files share: controls for the attributes of a tag, and the snippet to copy. */
import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { argTypesOf, declarationOf } from './arg-types.js';

/** Attributes by name, as they stand in HTML; `children` is the HTML between the tags. */
export type Args = Readonly<Record<string, string | number | boolean | undefined>>;
export type Story = StoryObj<Args>;

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

/** The HTML to paste for one story, with the values of its controls. */
export function snippetOf(story: Pick<StoryContext<Args>, 'args' | 'component' | 'parameters'>): string {
  return snippet(String(story.component), story.args, story.parameters['frame'] as string | undefined);
}

/**
 * What the stories of one tag have in common. A story's `parameters.frame` is the HTML around it. Nothing here sets
 * `parameters`: Storybook adds the comment of a story file to them, and would drop those that come by a spread.
 */
export function metaOf(tag: string, args: Args = {}): Meta<Args> {
  const argTypes = argTypesOf(tag);
  const controls = Object.keys(argTypes).filter((name) => argTypes[name]!.control !== false);
  return {
    component: tag,
    // Storybook lists first what a story sets. All controls are set, so they keep the order of the table.
    args: { ...Object.fromEntries(controls.map((name) => [name, undefined])), ...args },
    argTypes,
    render: (_args, context) => snippetOf(context),
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
