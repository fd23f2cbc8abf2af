import { dataset } from '../dataset.js';
import type { PublisherKind, Sourced } from '../data/types.js';
import type { Note } from '../citations/numbered-citations.js';
import { linesIn, plainText, type Block, type Blocks, type Line } from './blocks.js';
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
  /** The heading above it. */
  readonly section: string;
  /** The term, or the head of the table row, that the fact is about; empty where there is none. */
  readonly subject: string;
  readonly fact: string;
  /** `medium` where the fact has only one source or second-hand reports. */
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

/** Everything that a tag says with a source, in the order in which it says it. */
export function factsOf({ blocks, drawing }: Pick<Rendering, 'blocks' | 'drawing'>): readonly Fact[] {
  const notes: readonly Note[] = 'notes' in drawing.cite ? (drawing.cite.notes as readonly Note[]) : [];
  const facts: Fact[] = [];
  let section = '';

  /** Adds the fact of a line that refers to notes; its text is that of `whole`. */
  const add = (line: Line, subject: string, whole: readonly Line[] = [line]): void => {
    const numbers = line.flatMap((piece) => (piece.kind === 'note-reference' ? Number(piece.number) : []));
    if (numbers.length) {
      const cited = numbers.flatMap((number) => notes[number - 1] ?? []);
      facts.push({
        section,
        subject,
        fact: plainText(...whole),
        confidence: cited.some(({ secondHand }) => secondHand) ? 'medium' : 'high',
        sources: [...new Set(cited.flatMap(({ sources }) => sources))].flatMap(
          (number) => sourceOf(number) ?? [],
        ),
      });
    }
    for (const piece of line) if ('content' in piece) add(piece.content, subject);
  };

  const addAll = (inside: Blocks, subject: string, item?: Blocks): void => {
    for (const block of inside) visit(block, subject, item);
  };

  const visit = (block: Block, subject: string, item?: Blocks): void => {
    switch (block.kind) {
      case 'heading':
        section = plainText(block.content);
        return add(block.content, subject);
      case 'paragraph':
        // A paragraph beside the one with the reference, such as the line below a title, belongs to the fact.
        return add(block.content, subject, item && linesIn(item));
      case 'quote':
        return addAll(block.blocks, subject);
      case 'list':
        // The notes themselves are no facts.
        if (block.marker !== 'note') for (const each of block.items) addAll(each, subject, each);
        return;
      case 'description-list':
        for (const { term, description } of block.groups) addAll(description, plainText(term));
        return;
      case 'table':
        for (const [head, ...cells] of block.rows) {
          const name = head ? plainText(...linesIn(head.blocks)) : '';
          for (const cell of cells) addAll(cell.blocks, name);
        }
    }
  };

  // Inside a sentence there are no references: the whole is one fact.
  if (drawing.inline && drawing.cite.records.size) {
    const { cite } = drawing;
    return [
      {
        section,
        subject: '',
        fact: plainText(...linesIn(blocks)),
        confidence: cite.secondHand ? 'medium' : 'high',
        sources: sourcesOf(cite.records),
      },
    ];
  }
  addAll(blocks, '');
  return facts;
}
