import { attribute, element, isBlock, isElement, isText, text, type Element, type Node } from './tree.js';

/** Drawn for the eye or for the hand only. */
const DROPPED = new Set(['style', 'script', 'template', 'button', 'select', 'label', 'input', 'svg', 'slot']);
/** What an element may keep; everything else is for looks or for script. */
const KEPT: { readonly [tag: string]: readonly string[] } = {
  a: ['href', 'hreflang', 'id', 'rel'],
  time: ['datetime'],
  th: ['scope'],
  li: ['id'],
};
const EVERYWHERE = ['lang', 'dir'];
/** Boxes without a meaning of their own: their content takes their place. */
const BOXES = new Set(['div', 'footer', 'details', 'summary', 'section']);

/**
 * What a shadow root says, as semantic HTML: no style, class, script, comment or control. Ids of notes get a prefix, so
 * that two tags on one page do not share them. What stands in a sentence (`inline`) gets no paragraph.
 */
export function clean(nodes: readonly Node[], prefix: string, inline = false): Node[] {
  const idOf = (id: string) => (/^(note|mark)-\d+$/.test(id) ? `${prefix}-${id}` : id);

  const attributes = (node: Element): { readonly [name: string]: string } => {
    const kept = [...EVERYWHERE, ...(KEPT[node.tagName] ?? [])];
    return Object.fromEntries(
      kept.flatMap((name) => {
        const value = attribute(node, name);
        if (value === undefined) return [];
        if (name === 'id') return [[name, idOf(value)]];
        if (name === 'href' && value.startsWith('#')) return [[name, `#${idOf(value.slice(1))}`]];
        return [[name, value]];
      }),
    );
  };

  const each = (node: Node): Node[] => {
    if (isText(node)) return [text(node.value)];
    if (!isElement(node) || DROPPED.has(node.tagName)) return [];
    const { tagName } = node;
    const inner = apart(node.childNodes.filter((child) => !isDropped(child))).flatMap(each);
    if (!inner.some((child) => !isText(child) || child.value.trim())) return [];
    if (BOXES.has(tagName)) return inner.some(isBlock) ? paragraphs(inner) : [element('p', {}, inner)];
    const kept = attributes(node);
    if (attribute(node, 'role') === 'status') return [element('p', kept, inner)];
    if (tagName === 'span' && !Object.keys(kept).length) return inner;
    return [element(tagName, kept, inner)];
  };
  const said = nodes.flatMap(each);
  return inline ? said : paragraphs(said);
}

const isDropped = (node: Node): boolean => isElement(node) && DROPPED.has(node.tagName);

/** Pieces that stand apart only to the eye get a point between them. */
function apart(nodes: readonly Node[]): readonly Node[] {
  const said = nodes.filter((node) => isElement(node) || (isText(node) && node.value.trim()));
  if (said.length < 2 || !said.every((node) => isElement(node) && node.tagName === 'span')) return nodes;
  return said.flatMap((node, index) => (index ? [text(' · '), node] : [node]));
}

/** Puts loose text between blocks into paragraphs. */
function paragraphs(nodes: readonly Node[]): Node[] {
  const out: Node[] = [];
  let run: Node[] = [];
  const flush = () => {
    if (run.some((node) => !isText(node) || node.value.trim())) out.push(element('p', {}, run));
    run = [];
  };
  for (const node of nodes) {
    if (isBlock(node)) {
      flush();
      out.push(node);
    } else run.push(node);
  }
  flush();
  return out;
}
