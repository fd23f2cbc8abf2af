import { loadEverything } from '../lib/lazy.js';
import { sentence } from '../element/messages.js';
import type { ScoElement } from '../element/sco-element.js';
import { prefixOf, type Attributes } from '../static/attributes.js';
import type { TagContent } from '../static/content.js';
import { email } from '../static/formats/email.js';
import { html, pageHtml } from '../static/formats/html.js';
import { markdown } from '../static/formats/markdown.js';
import { text } from '../static/formats/text.js';
import { tagContent } from '../static/parse.js';
import { MAIL_LIMIT, sizeOf, withFewerSources } from '../static/short-mail.js';
import { attributeOf } from '../vocabulary/vocabulary.js';

/** What a tag shows, byte for byte the same as `render()` of sco-elements/static in Node.js. */
export interface Facts {
  /** The HTML between the start and end tag. */
  readonly content: string;
  readonly page: string;
  readonly email: string;
  /** True if the mail has fewer sources than the tag, so that mail services do not cut it. */
  readonly emailWithoutNotes: boolean;
  readonly text: string;
  readonly markdown: string;
  /** True for tags used inside a sentence. */
  readonly inline: boolean;
}

export interface Outcome {
  /** Undefined if the tag would show its children. */
  readonly facts: Facts | undefined;
  /** The tag's console messages. */
  readonly faults: readonly string[];
}

/** Creates a tag that passes its messages to `onMessage` instead of the console. */
export function makeTag(
  tag: string,
  attributes: Attributes,
  onMessage: (fault: string) => void = () => undefined,
): ScoElement {
  const element = document.createElement(tag) as ScoElement;
  element.report = (warning) => onMessage(sentence(tag, warning));
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  return element;
}

/** Draws a tag in the hidden element `place`, with its sources open, and returns its facts and messages. */
export async function factsOf(tag: string, attributes: Attributes, place: HTMLElement): Promise<Outcome> {
  await loadEverything();
  const faults = new Set<string>();
  const element = makeTag(tag, attributes, (fault) => faults.add(fault));
  element.sourcesOpen = true;
  element.drawsWhole = true;
  place.append(element);
  await element.updateComplete;
  const { innerHTML: shadow } = element.shadowRoot!;
  // The forms that cannot fold have the weightiest sources.
  element.sourcesOpen = 'brief';
  await element.updateComplete;
  const { innerHTML: brief } = element.shadowRoot!;
  const { drawing, isInline: inline, locale } = element;
  if (!drawing.content) {
    element.remove();
    return { facts: undefined, faults: [...faults] };
  }

  const prefix = prefixOf(tag, attributes);
  const contentIn = (lang?: string, drawn = shadow) => tagContent(drawn, { prefix, inline, lang });
  const lang = typeof attributes['lang'] === 'string' ? attributes['lang'] : undefined;
  const content = contentIn(lang);
  const briefContent = contentIn(lang, brief);
  const mailOf = (drawn: TagContent) => email.write({ ...drawn, drawing: { locale } });
  const wholeMail = mailOf(briefContent);
  const emailWithoutNotes =
    sizeOf(wholeMail) > MAIL_LIMIT && !attributeOf(tag, 'limit') && attributes['sources'] !== 'none';
  const mail = emailWithoutNotes ? await withFewerSources(mailWith, (drawn) => drawn) : wholeMail;
  element.remove();
  return {
    facts: {
      content: html.write(content),
      page: pageHtml.write(contentIn()),
      email: mail,
      emailWithoutNotes,
      text: text.write(briefContent),
      markdown: markdown.write(briefContent),
      inline,
    },
    faults: [...faults],
  };

  async function mailWith(sources: string): Promise<string> {
    element.setAttribute('sources', sources);
    await element.updateComplete;
    return mailOf(contentIn(lang, element.shadowRoot!.innerHTML));
  }
}
