/** The two spellings of a tag: `<sco-fact name="…">`, and the box `<span data-sco="fact" data-name="…">`. */
import { plain } from '../lib/spelling.js';
import { isElement, type Element } from '../static/tree.js';
import { tagNamed } from './catalog.js';
import type { Edit } from './encoding.js';
import type { FoundTag } from './page.js';

export const SPELLINGS = ['tag', 'box'] as const;
export type Spelling = (typeof SPELLINGS)[number];

const PREFIX = 'data-';
const BOX = 'data-sco';

/** Whether a tag has an attribute, in whichever of its spellings: `as-of`, `asof` or `as_of`. */
const isOurs = (tag: string, attribute: string): boolean =>
  tagNamed(tag)?.attributes.some(({ name }) => plain(name) === plain(attribute)) ?? false;
/** Whether an attribute has the name that one of ours has in a box. */
const isBoxed = (tag: string, attribute: string): boolean =>
  attribute.startsWith(PREFIX) && isOurs(tag, attribute.slice(PREFIX.length));

const isTag = ({ element, name }: FoundTag): boolean => element.tagName === name;

/**
 * The name of the element to write a tag as. Undefined if it is in the wanted spelling, or not closed.
 *
 * @param inline whether the tag is used inside a sentence, where a box has to be a `<span>`
 */
export function elementFor(
  found: FoundTag,
  { as, inline }: { readonly as: Spelling | undefined; readonly inline: boolean },
): string | undefined {
  if (!as || found.end === undefined || isTag(found) === (as === 'tag')) return undefined;
  if (as === 'tag') return found.name;
  // A block element would end the paragraph.
  return inline || found.around.includes('p') ? 'span' : 'div';
}

/** Why a tag cannot be written as this element: one message for each attribute that would become one of ours. */
export function clash(found: FoundTag, element: string | undefined): readonly string[] {
  if (element === undefined) return [];
  const other = isTag(found) ? 'box' : 'tag';
  return found.element.attrs
    .filter(({ name }) =>
      isTag(found) ? name === BOX || isBoxed(found.name, name) : isOurs(found.name, name),
    )
    .map(
      ({ name }) =>
        `cannot be written as a ${other}, where its attribute "${name}" would be taken for one of ours. ` +
        'Remove it, or give it another name.',
    );
}

/**
 * The edits that write a tag as another element, in its other spelling. Its attributes stay where they are, with their
 * quotes; those that are ours gain or lose `data-`.
 */
export function respell(source: string, { element, name }: FoundTag, as: string): readonly Edit[] {
  const { startTag, endTag, attrs = {} } = element.sourceCodeLocation!;
  const toTag = as === name;
  const rename = (start: number, text: string): Edit => ({
    start,
    end: start + element.tagName.length,
    text,
  });
  return [
    rename(startTag!.startOffset + '<'.length, toTag ? as : `${as} ${BOX}="${name.slice('sco-'.length)}"`),
    ...Object.entries(attrs).flatMap(([attribute, { startOffset: start }]): readonly Edit[] => {
      if (!toTag) return isOurs(name, attribute) ? [{ start, end: start, text: PREFIX }] : [];
      if (attribute === BOX) return [{ ...boxingAt(source, start), text: '' }];
      return isBoxed(name, attribute) ? [{ start, end: start + PREFIX.length, text: '' }] : [];
    }),
    rename(endTag!.startOffset + '</'.length, as),
  ];
}

/** The place of the attribute that makes a box, with the space before it. The parser ends it early if no space follows. */
function boxingAt(source: string, start: number): Pick<Edit, 'start' | 'end'> {
  const from = start - 1;
  const { 0: written, index } = /\s?data-sco\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*)/i.exec(source.slice(from))!;
  return { start: from + index, end: from + index + written.length };
}

/** The name and the attributes of a tag in order, the same for both spellings. */
function meaning({ tagName, attrs }: Element): string {
  const box = attrs.find(({ name }) => name === BOX)?.value;
  const tag = box === undefined ? tagName : `sco-${box}`;
  const named = (name: string) => (box === undefined && isOurs(tag, name) ? PREFIX + name : name);
  return JSON.stringify([
    tag,
    attrs.flatMap(({ name, value }) => (name === BOX ? [] : [[named(name), value]])),
  ]);
}

/** Whether two nodes are the same tag, in whichever spelling. */
export const isSameTag = (a: unknown, b: unknown): boolean =>
  isElement(a) && isElement(b) && a.namespaceURI === b.namespaceURI && meaning(a) === meaning(b);
