import { attributeText, type Attributes } from './attributes.js';
import type { Shortened } from './short-mail.js';

/** Rendered output in three parts that are joined. `open` and `close` are empty if the output has no tag around it. */
export interface RenderedParts {
  /** The start tag. */
  readonly open: string;
  readonly content: string;
  /** The end tag and a line feed. */
  readonly close: string;
  /** Present if entries were left out, so that a mail is short enough. */
  readonly shortened?: Shortened;
  /** Present if a mail has its weightiest sources in place of numbered notes, so that it is short enough. */
  readonly withoutNotes?: true;
}

/** The parts of a tag with this content. */
export const inTag = (tag: string, attributes: Attributes, content: string): RenderedParts => ({
  open: `<${tag}${attributeText(attributes)}>`,
  content,
  close: `</${tag}>\n`,
});

/**
 * The same as a box, `<div data-sco="…">`, which the script takes for the tag. Sanitizers keep it more often, and minifiers
 * keep the spaces around a `<span>`.
 *
 * @param inline whether the tag is used inside a sentence, where a block element would end the paragraph
 */
export function inBox(tag: string, attributes: Attributes, content: string, inline: boolean): RenderedParts {
  const data = Object.entries(attributes).map(([name, value]) => [
    name === 'lang' ? name : `data-${name}`,
    value,
  ]);
  const all = { 'data-sco': tag.slice('sco-'.length), ...(Object.fromEntries(data) as Attributes) };
  return inTag(inline ? 'span' : 'div', all, content);
}

export const joined = ({ open, content, close }: RenderedParts): string => open + content + close;
