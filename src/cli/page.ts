import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { attribute, isElement, type Element } from '../static/tree.js';

export type Document = DefaultTreeAdapterTypes.Document;

/** A tag of ours on a page, in either spelling, and what the page around says to it. */
export interface FoundTag {
  readonly element: Element;
  /** `sco-summit-card` */
  readonly name: string;
  /** As an editor finds it in the page: `<div data-sco="summit-card">`. */
  readonly spelling: string;
  /** Its attributes by the names that the tag knows, `data-` taken off where that is the spelling. */
  readonly own: Readonly<Record<string, string>>;
  /** What the providers around set; the tag's own attributes win. */
  readonly settings: Readonly<Record<string, string>>;
  /** The nearest `lang`, its own included. */
  readonly lang: string | undefined;
  readonly line: number;
  readonly column: number;
  /** Offsets of its content; the second is missing where the tag is not closed. */
  readonly start: number;
  readonly end: number | undefined;
  /** False in an SVG drawing or a formula, where no custom element can stand. */
  readonly html: boolean;
  /** The tag of ours that it stands in, as a part of the text for readers without script. */
  readonly within: FoundTag | undefined;
  /** The names of the elements around, nearest first. */
  readonly around: readonly string[];
}

const HTML = 'http://www.w3.org/1999/xhtml';
/** What stands here is shown as code, not drawn. */
const QUOTES = new Set(['pre', 'code', 'samp', 'kbd', 'textarea', 'xmp', 'listing']);

interface Place {
  readonly settings: FoundTag['settings'];
  readonly lang: string | undefined;
  readonly within: FoundTag | undefined;
  readonly parent: { readonly name: string; readonly parent: Place['parent'] } | undefined;
}

export const parsePage = (source: string): Document => parse(source, { sourceCodeLocationInfo: true });

/** All tags of ours on a page, in the order of the document. */
export function findTags(page: Document): readonly FoundTag[] {
  const found: FoundTag[] = [];
  const top: Place = { settings: {}, lang: undefined, within: undefined, parent: undefined };
  // A stack of our own: pages can be nested deeper than calls can.
  const stack: [Element, Place][] = [];
  const push = (parent: DefaultTreeAdapterTypes.ParentNode, place: Place) => {
    for (const child of parent.childNodes.toReversed()) if (isElement(child)) stack.push([child, place]);
  };
  push(page, top);
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [element, outer] = next;
    if (QUOTES.has(element.tagName)) continue;
    const lang = attribute(element, 'lang') ?? outer.lang;
    const tag = read(element, { ...outer, lang });
    if (tag) found.push(tag);
    const provides = tag?.name === 'sco-provider';
    push(element, {
      lang,
      settings: provides ? { ...outer.settings, ...tag.own } : outer.settings,
      within: provides ? outer.within : (tag ?? outer.within),
      parent: { name: element.tagName, parent: outer.parent },
    });
  }
  return found;
}

function read(element: Element, { settings, lang, within, parent }: Place): FoundTag | undefined {
  const { tagName, attrs, sourceCodeLocation: location, namespaceURI } = element;
  const spelled = attribute(element, 'data-sco');
  const direct = tagName.startsWith('sco-');
  if (!location?.startTag || (!direct && spelled === undefined)) return undefined;
  const own = attrs.flatMap(({ name, value }) => {
    if (direct) return [[name, value] as const];
    return name.startsWith('data-') && name !== 'data-sco' ? [[name.slice(5), value] as const] : [];
  });
  const around: string[] = [];
  for (let each = parent; each; each = each.parent) around.push(each.name);
  return {
    element,
    name: direct ? tagName : `sco-${spelled}`,
    spelling: direct ? `<${tagName}>` : `<${tagName} data-sco="${spelled}">`,
    own: Object.fromEntries(own),
    settings,
    lang,
    line: location.startTag.startLine,
    column: location.startTag.startCol,
    start: location.startTag.endOffset,
    end: location.endTag?.startOffset,
    html: (namespaceURI as string) === HTML,
    within,
    around,
  };
}

/** What an editor wrote between the tags. */
export const childrenOf = (source: string, { start, end }: FoundTag): string => source.slice(start, end);
