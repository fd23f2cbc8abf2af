import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { withUsualNames } from '../static/usual-names.js';
import { attribute, isElement, type Element } from '../static/tree.js';

export type Document = DefaultTreeAdapterTypes.Document;

/** One of our tags on a page, in either spelling, with the settings it inherits from the page. */
export interface FoundTag {
  readonly element: Element;
  /** `sco-summit-card` */
  readonly name: string;
  /** As written on the page: `<div data-sco="summit-card">`. */
  readonly spelling: string;
  /** Its attributes, without the prefix `data-` of the second spelling. */
  readonly own: Readonly<Record<string, string>>;
  /** Settings of the providers around it. The tag's own attributes take precedence. */
  readonly settings: Readonly<Record<string, string>>;
  /** The nearest `lang`, its own included. */
  readonly lang: string | undefined;
  readonly line: number;
  readonly column: number;
  /** Offsets of its content. `end` is missing if the tag is not closed. */
  readonly start: number;
  readonly end: number | undefined;
  /** False inside SVG or MathML, where custom elements do not work. */
  readonly html: boolean;
  /** The tag that contains it as part of its fallback content. */
  readonly within: FoundTag | undefined;
  /** Names of the ancestor elements, nearest first. */
  readonly around: readonly string[];
}

const HTML = 'http://www.w3.org/1999/xhtml';
/** Tags inside these elements are code samples. */
const QUOTES = new Set(['pre', 'code', 'samp', 'kbd', 'textarea', 'xmp', 'listing']);

interface Place {
  readonly settings: FoundTag['settings'];
  readonly lang: string | undefined;
  readonly within: FoundTag | undefined;
  readonly parent: { readonly name: string; readonly parent: Place['parent'] } | undefined;
}

export const parsePage = (source: string): Document => parse(source, { sourceCodeLocationInfo: true });

/** All of our tags on a page, in document order. */
export function findTags(page: Document): readonly FoundTag[] {
  const found: FoundTag[] = [];
  const top: Place = { settings: {}, lang: undefined, within: undefined, parent: undefined };
  // An explicit stack instead of recursion: deeply nested pages would overflow the call stack.
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
  const name = direct ? tagName : `sco-${spelled}`;
  const own = attrs.flatMap(({ name, value }) => {
    if (direct) return [[name, value] as const];
    return name.startsWith('data-') && name !== 'data-sco' ? [[name.slice(5), value] as const] : [];
  });
  const around: string[] = [];
  for (let each = parent; each; each = each.parent) around.push(each.name);
  return {
    element,
    name,
    spelling: direct ? `<${tagName}>` : `<${tagName} data-sco="${spelled}">`,
    own: withUsualNames(name, Object.fromEntries(own)),
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

/** The source text between the start and end tag. */
export const childrenOf = (source: string, { start, end }: FoundTag): string => source.slice(start, end);
