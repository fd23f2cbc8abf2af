import { dataset } from '../dataset.js';
import type { PublisherKind, Sourced } from '../data/types.js';
import type { Note } from '../citations/numbered-citations.js';
import { attribute, isBlock, isElement, isText, textOf, type Element, type Node } from './tree.js';
import type { Rendering } from './formats/types.js';

/** A source as a reader of data needs it. */
export interface FactSource {
  readonly publisher: string;
  readonly kind: PublisherKind;
  readonly url?: string;
  readonly title?: string;
}

/** One thing that a tag says. */
export interface Fact {
  /** The heading that it stands under. */
  readonly section: string;
  /** The term, or the head of the row, that it is said of; empty where it stands alone. */
  readonly subject: string;
  readonly fact: string;
  /** `high`, or `medium` where it rests on one source or on second-hand reports. */
  readonly confidence: 'high' | 'medium';
  readonly sources: readonly FactSource[];
}

/** The entry of the bibliography with this number. */
export function sourceOf(number: number): FactSource | undefined {
  const source = dataset.sources[number];
  const publisher = source && dataset.publishers.find(({ id }) => id === source.publisher);
  if (!source || !publisher) return undefined;
  const { url, title } = source;
  return { publisher: publisher.name, kind: publisher.kind, ...(url && { url }), ...(title && { title }) };
}

export const sourcesOf = (records: Iterable<Sourced>): readonly FactSource[] =>
  [...new Set([...records].flatMap(({ sources }) => sources))].flatMap((number) => sourceOf(number) ?? []);

const withoutMarks = (nodes: readonly Node[]): readonly Node[] =>
  nodes.filter((node) => !isElement(node) || node.tagName !== 'sup');

/** Everything that a tag says with a source, in the order in which it says it. */
export function factsOf({ nodes, drawing }: Pick<Rendering, 'nodes' | 'drawing'>): readonly Fact[] {
  const notes: readonly Note[] = 'notes' in drawing.cite ? (drawing.cite.notes as readonly Note[]) : [];
  const facts: Fact[] = [];
  let section = '';

  const visit = (node: Node, subject: string): void => {
    if (!isElement(node)) return;
    const { tagName, childNodes } = node;
    if (/^h[1-6]$/.test(tagName)) section = textOf(withoutMarks(childNodes) as Node[]);
    // The notes themselves are no facts.
    if (
      tagName === 'ol' &&
      childNodes.some((item) => /-note-\d+$/.test((isElement(item) && attribute(item, 'id')) || ''))
    )
      return;
    const numbers = childNodes.flatMap((child) =>
      isElement(child) && child.tagName === 'sup' ? Number(textOf(child)) : [],
    );
    if (numbers.length) add(node, subject, numbers);
    if (tagName === 'dl') {
      let term = '';
      for (const child of childNodes.filter(isElement)) {
        if (child.tagName === 'dt') term = textOf(child);
        else visit(child, term);
      }
    } else if (tagName === 'tr') {
      const cells = childNodes.filter(isElement);
      const head = cells[0] ? textOf(cells[0]) : '';
      for (const cell of cells.slice(1)) visit(cell, head);
    } else for (const child of childNodes) visit(child, subject);
  };

  const add = (node: Element, subject: string, numbers: readonly number[]): void => {
    const said = numbers.flatMap((number) => notes[number - 1] ?? []);
    // A paragraph beside the marked one, such as the line below a title, belongs to the fact.
    const parent = node.parentNode;
    const whole =
      parent && isElement(parent) && parent.tagName === 'li' ? parent.childNodes : node.childNodes;
    facts.push({
      section,
      subject,
      fact: textOf(whole.flatMap((child) => flat(child))),
      confidence: said.some(({ secondHand }) => secondHand) ? 'medium' : 'high',
      sources: [...new Set(said.flatMap(({ sources }) => sources))].flatMap(
        (number) => sourceOf(number) ?? [],
      ),
    });
  };

  // Inside a sentence there are no marks: the whole is one fact.
  if (drawing.inline && drawing.cite.records.size) {
    const { cite } = drawing;
    return [
      {
        section,
        subject: '',
        fact: textOf(nodes),
        confidence: cite.secondHand ? 'medium' : 'high',
        sources: sourcesOf(cite.records),
      },
    ];
  }
  for (const node of nodes) visit(node, '');
  return facts;
}

/** A node without the marks in it; blocks are parted by a space. */
function flat(node: Node): Node[] {
  if (isText(node)) return [node];
  if (!isElement(node) || node.tagName === 'sup') return [];
  const space = { ...node, nodeName: '#text', value: ' ' } as unknown as Node;
  return isBlock(node) ? [space, ...node.childNodes.flatMap(flat), space] : node.childNodes.flatMap(flat);
}
