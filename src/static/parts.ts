import { attributeText, type Attributes } from './attributes.js';

/** A rendered form in three parts, which make its text. Only a form that is the tag itself has a start and end tag. */
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
