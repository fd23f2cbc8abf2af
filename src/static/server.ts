import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { CSSResult, TemplateResult } from 'lit';
import '../index.js';
import type { IsoDay } from '../data/types.js';
import type { Citations } from '../citations/citations.js';
import type { Locale } from '../i18n/locale.js';
import { loadEverything } from '../lib/lazy.js';
import type { ScoElement } from '../element/sco-element.js';
import { sentence } from '../element/messages.js';
import type { Attributes } from './attributes.js';

/** What a tag draws on a server. */
export interface Drawing {
  /** HTML of the shadow root, with the comments that Lit needs to hydrate it. */
  readonly shadow: string;
  /** The style sheets of the shadow root. */
  readonly css: string;
  readonly day: IsoDay;
  readonly locale: Locale;
  /** The records behind the marked facts. */
  readonly cite: Citations;
  /** The warnings and errors of the tag, each once. */
  readonly messages: readonly string[];
  /** False where the tag can only show its children. */
  readonly drawn: boolean;
  /** True where it is part of a sentence. */
  readonly inline: boolean;
}

export interface TagOptions {
  /** BCP 47 tag of the page around. */
  readonly lang?: string | undefined;
  /** Marks every fact with the number of its note, whatever the tag's `sources`. */
  readonly numbered?: boolean | undefined;
}

export interface DrawOptions {
  /** Shows the list of sources, as a click on the footer would. */
  readonly open?: boolean;
}

/** What is protected or private in an element, and needed to draw it without a browser. */
interface Drawn {
  readonly day: IsoDay;
  readonly locale: Locale;
  readonly cite: Citations;
  willUpdate(changed: ReadonlyMap<string, unknown>): void;
  render(): unknown;
}

/** Draws an element and reads from it what it has drawn. */
function drawElement(element: ScoElement) {
  const drawn = element as unknown as Drawn;
  drawn.willUpdate(new Map());
  const template = drawn.render() as TemplateResult;
  const { day, locale, cite } = drawn;
  return {
    template,
    day,
    locale,
    cite,
    drawn: !template.strings[0]!.startsWith('<slot'),
    inline: template.strings[0]!.startsWith('<span'),
  };
}

/**
 * A tag with everything loaded that it could ask for, to be drawn once or several times. A name that is no tag of ours
 * throws a RangeError.
 */
export async function prepare(
  tag: string,
  attributes: Attributes,
  { lang, numbered }: TagOptions = {},
): Promise<(options?: DrawOptions) => Promise<Drawing>> {
  const ctor = tag.startsWith('sco-') ? customElements.get(tag) : undefined;
  if (!ctor || tag === 'sco-provider') throw new RangeError(`<${tag}> is no tag that shows anything.`);
  await loadEverything();

  const element = new (ctor as unknown as new () => ScoElement)();
  const sources = numbered ? { sources: 'facts' } : {};
  for (const [name, value] of Object.entries<string | boolean | undefined>({
    lang,
    ...attributes,
    ...sources,
  })) {
    if (value === undefined || value === false) continue;
    const text = value === true ? '' : value;
    element.setAttribute(name, text);
    element.attributeChangedCallback(name, null, text);
  }
  const { elementStyles } = ctor as unknown as typeof ScoElement;

  return async ({ open = false } = {}) => {
    const messages = new Set<string>();
    element.tell = (fault) => messages.add(sentence(tag, fault));
    element.sourcesOpen = open;
    const { template, ...drawing } = drawElement(element);
    return {
      ...drawing,
      shadow: drawing.drawn ? await collectResult(render(template)) : '',
      css: [...elementStyles, ...element.sheets].map((sheet) => (sheet as CSSResult).cssText).join(''),
      messages: [...messages],
    };
  };
}

/** Draws a tag once. */
export async function draw(
  tag: string,
  attributes: Attributes,
  options: TagOptions & DrawOptions = {},
): Promise<Drawing> {
  const drawTag = await prepare(tag, attributes, options);
  return drawTag(options);
}
