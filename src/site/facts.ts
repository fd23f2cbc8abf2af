import { loadEverything } from '../lib/lazy.js';
import { sentence } from '../element/messages.js';
import type { ScoElement } from '../element/sco-element.js';
import { prefixOf, type Attributes } from '../static/attributes.js';
import { tagContent } from '../static/content.js';
import { html, pageHtml } from '../static/formats/html.js';
import { markdown } from '../static/formats/markdown.js';

/** What a tag says: the same bytes as `render()` of sco-elements/static gives in Node.js. */
export interface Facts {
  /** What is between the tags in the HTML. */
  readonly content: string;
  readonly page: string;
  readonly markdown: string;
  /** True where it is part of a sentence. */
  readonly inline: boolean;
}

export interface Outcome {
  /** Nothing where the tag would show its children. */
  readonly facts: Facts | undefined;
  /** What the tag would say in the console. */
  readonly faults: readonly string[];
}

/** A tag with these attributes, which says its faults to `hear` and not in the console. */
export function makeTag(
  tag: string,
  attributes: Attributes,
  hear: (fault: string) => void = () => undefined,
): ScoElement {
  const element = document.createElement(tag) as ScoElement;
  element.report = (warning) => hear(sentence(tag, warning));
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  return element;
}

/** Draws a tag in `place`, out of sight, with its sources open, and takes down what it says. */
export async function factsOf(tag: string, attributes: Attributes, place: HTMLElement): Promise<Outcome> {
  await loadEverything();
  const faults = new Set<string>();
  const element = makeTag(tag, attributes, (fault) => faults.add(fault));
  element.sourcesOpen = true;
  element.drawsWhole = true;
  place.append(element);
  await element.updateComplete;
  const { innerHTML: shadow } = element.shadowRoot!;
  const { drawing, isInline: inline } = element;
  element.remove();
  if (!drawing.content) return { facts: undefined, faults: [...faults] };

  const prefix = prefixOf(tag, attributes);
  const contentIn = (lang?: string) => tagContent(shadow, { prefix, inline, lang });
  const { lang } = attributes;
  const content = contentIn(typeof lang === 'string' ? lang : undefined);
  return {
    facts: {
      content: html.write(content),
      page: pageHtml.write(contentIn()),
      markdown: markdown.write(content),
      inline,
    },
    faults: [...faults],
  };
}
