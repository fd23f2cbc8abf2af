/** What a tag shows, as a tree and as text, without a change of what is on the page. */
import { render } from 'lit';
import type { Lazy } from '../lib/lazy.js';
import { contentOf, type TagContent } from '../static/content.js';
import type { Drawing } from '../static/drawing.js';
import { element, text, type Node } from '../static/tree.js';
import type { ToolsHost } from './types.js';

/** Properties to draw with in place of those of the tag. */
type Changes = Readonly<{
  sources?: string;
  sourcesOpen?: boolean;
  drawsWhole?: boolean;
}>;

/** A tree of the form that the static HTML is made from. Comments and empty nodes are left out. */
export function treeOf(parent: ParentNode): Node[] {
  return [...parent.childNodes].flatMap((node): Node[] => {
    if (node.nodeType === 3) return [text(node.nodeValue ?? '')];
    if (node.nodeType !== 1) return [];
    const { localName, attributes } = node as Element;
    const values = Object.fromEntries([...attributes].map(({ name, value }) => [name, value]));
    return [element(localName, values, treeOf(node as Element))];
  });
}

/** Draws once with other values. Returns what is still to be loaded, or else what is drawn. */
function drawOnce(host: ToolsHost, changes: Changes): { loads: Promise<unknown>[]; drawn?: Drawn } {
  const tag = host as unknown as { -readonly [name in keyof ToolsHost]: ToolsHost[name] } & Record<
    string,
    unknown
  >;
  const all = { drawsWhole: true, panel: undefined, ...changes };
  const before = Object.fromEntries(Object.keys(all).map((name) => [name, tag[name]]));
  const loads: Promise<unknown>[] = [];
  try {
    Object.assign(tag, all);
    tag.use = <T>(thing: Lazy<T>) => {
      if (thing.value === undefined) loads.push(thing.load());
      return thing.value;
    };
    host.prepare();
    if (loads.length || !host.drawing.content) return { loads };
    const fragment = new DocumentFragment();
    render(host.drawing.content, fragment as unknown as HTMLElement);
    const { cite, day, locale } = host;
    return { loads, drawn: { nodes: treeOf(fragment), drawing: { cite, day, locale, inline: false } } };
  } finally {
    // The method of the class again, and the drawing that is on the page.
    delete (tag as { use?: unknown }).use;
    Object.assign(tag, before);
    host.prepare();
  }
}

interface Drawn {
  readonly nodes: readonly Node[];
  readonly drawing: Pick<Drawing, 'cite' | 'day' | 'locale' | 'inline'>;
}

/** What the tag shows, with the choices of the reader, as the static forms have it. */
export async function redrawn(
  host: ToolsHost,
  changes: Changes,
  prefix: string,
): Promise<TagContent & Pick<Drawn, 'drawing'>> {
  for (;;) {
    const { loads, drawn } = drawOnce(host, changes);
    if (drawn) {
      const { language } = host.locale;
      return { ...contentOf(drawn.nodes, { prefix, lang: language }), drawing: drawn.drawing };
    }
    if (!loads.length) throw new Error(`<${host.localName}> has nothing to show.`);
    await Promise.all(loads);
  }
}
