import type { OwnDataset, Publisher, PublisherKind, Source } from '../data/types.js';
import type { Note } from '../citations/numbered-citations.js';
import { inDigits } from '../i18n/numbers.js';
import { linesIn, plainText, type Block, type Blocks, type Line } from './blocks.js';
import type { Drawing } from './drawing.js';

/** A source, as exported with data. */
export interface FactSource {
  readonly publisher: string;
  readonly kind: PublisherKind;
  readonly url?: string;
  readonly title?: string;
}

/** One fact that a tag shows. */
export interface Fact {
  /** The heading above it. */
  readonly section: string;
  /** The term or row header that the fact is about; empty if there is none. */
  readonly subject: string;
  readonly fact: string;
  /** `medium` where the fact has only one source or second-hand reports. */
  readonly confidence: 'high' | 'medium';
  readonly sources: readonly FactSource[];
}

/** A drawing whose facts can be told apart. */
export interface FactsDrawn {
  readonly blocks: Blocks;
  readonly drawing: Pick<Drawing, 'cite' | 'day' | 'locale' | 'inline'>;
}

/** The entry of the bibliography with a number. */
export type SourceOf = (number: number) => FactSource | undefined;

/** Looks sources up in a bibliography, and in what the page adds to it. */
export const sourcesIn =
  (
    sources: { readonly [number: number]: Source },
    publishers: readonly Publisher[],
    own?: OwnDataset,
  ): SourceOf =>
  (number) => {
    const ofPage = own?.sources?.[number];
    const source = ofPage ?? sources[number];
    const publisher = ofPage?.publisher ?? publishers.find(({ id }) => id === sources[number]?.publisher);
    if (!source || !publisher) return undefined;
    const { url, title } = source;
    return { publisher: publisher.name, kind: publisher.kind, ...(url && { url }), ...(title && { title }) };
  };

/** All sourced facts of a tag, in reading order. */
export function factsOf({ blocks, drawing }: FactsDrawn, sourceOf: SourceOf): readonly Fact[] {
  const notes: readonly Note[] = 'notes' in drawing.cite ? (drawing.cite.notes as readonly Note[]) : [];
  const numbers = notes.map((_, index) => inDigits(index + 1, drawing.cite.tag));
  const facts: Fact[] = [];
  let section = '';

  /** Adds a fact if the line refers to notes. Its text is that of `whole`. */
  const add = (line: Line, subject: string, whole: readonly Line[] = [line]): void => {
    const marks = line.flatMap((piece) => (piece.kind === 'note-reference' ? piece.number : []));
    if (marks.length) {
      const cited = marks.flatMap((mark) => notes[numbers.indexOf(mark)] ?? []);
      const fact = plainText(...whole);
      const last = facts.at(-1);
      // What was corrected in a fact has marks of its own, and is a part of the fact.
      const isSame = last?.section === section && last.subject === subject && last.fact === fact;
      if (isSame) facts.pop();
      const numbered = [...new Set(cited.flatMap(({ sources }) => sources))];
      const sources = [
        ...(isSame ? last.sources : []),
        ...numbered.flatMap((number) => sourceOf(number) ?? []),
      ];
      const isMedium = cited.some(({ secondHand }) => secondHand) || (isSame && last.confidence === 'medium');
      facts.push({
        section,
        subject,
        fact,
        confidence: isMedium ? 'medium' : 'high',
        sources: sources.filter(
          ({ publisher, url }, index) =>
            sources.findIndex((each) => each.publisher === publisher && each.url === url) === index,
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
        // Sibling paragraphs, such as the line below a title, belong to the same fact.
        return add(block.content, subject, item && linesIn(item));
      case 'quote':
        return addAll(block.blocks, subject);
      case 'list':
        // Notes are not facts.
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

  // Inline tags have no note references: the whole text is one fact.
  if (drawing.inline && drawing.cite.records.size) {
    const { cite } = drawing;
    return [
      {
        section,
        subject: '',
        fact: plainText(...linesIn(blocks)),
        confidence: cite.secondHand ? 'medium' : 'high',
        sources: cite.sources.flatMap((number) => sourceOf(number) ?? []),
      },
    ];
  }
  addAll(blocks, '');
  return facts;
}
