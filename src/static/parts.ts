import { attributeText, type Attributes } from './attributes.js';

/** Rendered output in three parts that are joined. `open` and `close` are empty if the output has no tag around it. */
export interface RenderedParts {
  /** The start tag. */
  readonly open: string;
  readonly content: string;
  /** The end tag and a line feed. */
  readonly close: string;
}

/** The parts of a tag with this content. */
export const inTag = (tag: string, attributes: Attributes, content: string): RenderedParts => ({
  open: `<${tag}${attributeText(attributes)}>`,
  content,
  close: `</${tag}>\n`,
});

export const joined = ({ open, content, close }: RenderedParts): string => open + content + close;
