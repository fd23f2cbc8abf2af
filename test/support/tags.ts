import { fixture, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import type { ScoElement } from '../../src/elements.js';
import { british, typeset } from '../../src/i18n/names.js';

const SETTLED = ':is(:state(ready), :state(empty), :state(error))';

/** Waits until a condition is true. The long limit only ends a hang. */
export const until = (happened: () => unknown, what: string): Promise<void> =>
  waitUntil(happened, what, { interval: 10, timeout: 60_000 });

/** The text of a node as one line, with white space collapsed. */
export const words = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A title as it is displayed: with typographic quotes and dashes, and an s in "organisation". */
export const set = (title: string): string => british(typeset(title));

/** The text that a tag draws. */
export const drawn = (tag: Element): string => words(tag.shadowRoot);

/** Waits until a tag, and all tags in it, have drawn what they load. */
export async function settled(tag: Element): Promise<void> {
  const tags = [tag, ...tag.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('sco-'));
  for (const each of tags) {
    await (each as ScoElement).updateComplete;
    if (each.localName === 'sco-provider') continue;
    await until(() => each.matches(SETTLED), `<${each.localName}> draws or fails`);
    await (each as ScoElement).updateComplete;
  }
}

/** The readable HTML inside the tag of `template()`. The words in a term say which one it is. */
export const inside = (tag: string): string => (tag === 'sco-term' ? '<b>SCO</b>' : '<p>Facts for all</p>');

/** A tag with readable HTML inside; `attributes` as in markup. */
export const template = (tag: string, attributes = ''): TemplateResult =>
  staticHtml`<${unsafeStatic(tag)} ${unsafeStatic(attributes)}>${unsafeStatic(inside(tag))}</${unsafeStatic(tag)}>`;

/** Puts a template in the page and returns its first element once all tags in it have drawn. */
export async function draw<T extends Element = ScoElement>(template: TemplateResult): Promise<T> {
  const element = await fixture<T>(template);
  await settled(element);
  return element;
}

/** The tag's elements with this part. */
export const parts = (tag: Element, name: string): HTMLElement[] => [
  ...tag.shadowRoot!.querySelectorAll<HTMLElement>(`[part~='${name}']`),
];

/** The first element with this part. Fails the test if there is none. */
export function part(tag: Element, name: string): HTMLElement {
  const [first] = parts(tag, name);
  if (!first) throw new Error(`<${tag.localName}> draws no part "${name}": ${drawn(tag)}`);
  return first;
}

/** The lines of a definition list, by term: `{ Motto: '…' }`. Paragraphs are separated by ` / `. */
export function facts(within: ParentNode): { readonly [term: string]: string } {
  const text = (description: Element | null) => {
    const paragraphs = [...(description?.querySelectorAll('p, .para') ?? [])];
    return paragraphs.length
      ? paragraphs.map((paragraph) => words(paragraph)).join(' / ')
      : words(description);
  };
  return Object.fromEntries(
    [...within.querySelectorAll('dt')].map((term) => [words(term), text(term.nextElementSibling)]),
  );
}

/** Whether the tag shows only its children. */
export function showsChildren(tag: Element): boolean {
  const children = [...tag.children] as HTMLElement[];
  return drawn(tag) === '' && children.length > 0 && children.every((child) => child.offsetHeight > 0);
}

/** Waits for a part that is loaded on demand. */
export async function arrives(tag: Element, name: string): Promise<HTMLElement> {
  await until(() => parts(tag, name).length > 0, `part "${name}" of <${tag.localName}> is drawn`);
  return part(tag, name);
}
