import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { CSSResult } from 'lit';
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
  /** What its shadow root shows, with the comments that Lit needs to take it over in a browser. */
  readonly shadow: string;
  /** The style sheets of the shadow root. */
  readonly css: string;
  readonly day: IsoDay;
  readonly locale: Locale;
  /** The records behind the marked facts. */
  readonly cite: Citations;
  /** What the tag would say in a console, without repetition. */
  readonly messages: readonly string[];
  /** False where it can show nothing but its children. */
  readonly drawn: boolean;
  /** True where it stands inside a sentence. */
  readonly inline: boolean;
}

export interface DrawOptions {
  /** BCP 47 tag of the page around. */
  readonly lang?: string | undefined;
  /** Shows the list of sources, as a click on the footer would. */
  readonly open?: boolean;
  /** Marks every fact with the number of its note, whatever the tag's `sources`. */
  readonly numbered?: boolean | undefined;
}

/** Draws a tag with everything loaded that it could ask for. A name that is no tag of ours throws a RangeError. */
export async function draw(tag: string, attributes: Attributes, options: DrawOptions = {}): Promise<Drawing> {
  const ctor = tag.startsWith('sco-') ? customElements.get(tag) : undefined;
  if (!ctor || tag === 'sco-provider') throw new RangeError(`<${tag}> is no tag that shows anything.`);
  await loadEverything();

  const element = new (ctor as unknown as new () => ScoElement)();
  const sources = options.numbered ? { sources: 'facts' } : {};
  for (const [name, value] of Object.entries<string | boolean | undefined>({
    lang: options.lang,
    ...attributes,
    ...sources,
  })) {
    if (value === undefined || value === false) continue;
    const text = value === true ? '' : value;
    element.setAttribute(name, text);
    element.attributeChangedCallback(name, null, text);
  }
  element.sourcesOpen = options.open ?? false;
  const messages = new Set<string>();
  element.report = (warning) => messages.add(sentence(tag, warning));
  element.prepare();
  const { content } = element.drawing;
  const shadow = content ? await collectResult(render(content)) : '';
  const { elementStyles } = ctor as unknown as typeof ScoElement;
  const { day, locale, cite, isInline } = element;
  return {
    shadow,
    css: [...elementStyles, ...element.sheets].map((sheet) => (sheet as CSSResult).cssText).join(''),
    day,
    locale,
    cite,
    messages: [...messages],
    drawn: Boolean(content),
    inline: isInline,
  };
}
