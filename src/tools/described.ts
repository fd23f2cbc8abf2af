/** What a tag is, in the words of its attributes: for file names, reports and snippets. */
import { entryAddress, namedIn } from '../entries/entry-address.js';
import { languageTag } from '../i18n/locale.js';
import { fill } from '../i18n/phrases.js';
import { pageAddress } from '../lib/fragment-link.js';
import type { ToolsHost } from './types.js';

/** The attributes that name the record which a tag is about. */
const SUBJECTS = ['summit', 'state', 'document', 'claim', 'quote', 'organisation'];
/** What a snippet for another page needs no more than the page that it is taken from. */
const OWN = new Set(['asOf', 'tools']);

type Properties = {
  readonly [name: string]: { readonly attribute?: string | false; readonly type?: unknown };
};

type Given = readonly [attribute: string, value: unknown];

/** What the reader chose in the controls of the tag, as its attributes; empty for all. */
function chosenIn({ picked, limit, added }: { readonly [name: string]: unknown }): Given[] {
  const filters = typeof picked === 'string' ? { theme: picked } : (picked ?? {});
  const shown = Number(limit) + Number(added);
  return [
    ...Object.entries(filters),
    ...(limit && added ? [['limit', Number.isFinite(shown) ? `${shown}` : ''] as const] : []),
  ];
}

/**
 * The attributes that draw the tag as it is, also where a framework set properties or a provider set them for all tags. Without
 * its day, which the caller adds.
 */
export function attributesOf(host: ToolsHost): { readonly [name: string]: string | true } {
  const { properties } = host.constructor as unknown as { readonly properties: Properties };
  const own = host as unknown as { readonly [name: string]: unknown };
  const shared = host.settings as { readonly [name: string]: unknown };
  const given = Object.entries(properties).flatMap(([name, { attribute = name.toLowerCase() }]): Given[] => {
    const value = own[name] || shared[name];
    if (attribute === false || OWN.has(name)) return [];
    if (value === true) return [[attribute, true]];
    return typeof value === 'string' || typeof value === 'number' ? [[attribute, `${value}`]] : [];
  });
  const all = Object.fromEntries<unknown>([...given, ...chosenIn(own)]) as { [name: string]: string | true };
  return {
    ...Object.fromEntries(Object.entries(all).filter(([, value]) => value)),
    lang: languageTag(host.locale.language),
  };
}

/** The id of the record that the tag is about; empty if it names none. */
export function idOf(attributes: { readonly [name: string]: string | true }): string {
  const subject = SUBJECTS.map((name) => attributes[name]).find((value) => typeof value === 'string');
  return String(subject ?? '');
}

/** A name for files and programs: `sco-state-card-ir-2026-09-01`. */
export const keyOf = (host: ToolsHost): string =>
  [host.localName, idOf(attributesOf(host)), host.day]
    .filter(Boolean)
    .join('-')
    .replace(/[^\w-]+/g, '-');

/** Where the reader is: the id of the entry of the tag that the page's address names, if any, and the address to cite. */
export function placeIn(host: ToolsHost): { readonly entry: string; readonly address: string } {
  const entry = namedIn(host.shadowRoot!);
  return { entry: entry?.id ?? '', address: (entry && entryAddress(entry)) ?? pageAddress() };
}

/** The text of an element as it is read: without the marks of notes and doubts. */
function readText(element: Element | null | undefined): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const mark of copy?.querySelectorAll('[part~=mark],[part~=second-hand],[part~=translation],svg') ?? [])
    mark.remove();
  return (copy?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .replace(/\u2060/g, '')
    .trim();
}

/** What the tag is called, by a phrase: its label and heading; its name, if it is drawn without. */
export function nameOf(host: ToolsHost, phrase: string): string {
  const find = (part: string) => readText(host.shadowRoot?.querySelector(`[part~=${part}]`));
  const [label, heading] = [find('kicker'), find('heading')];
  return label && heading ? fill(phrase, { label, heading }).join('') : heading || label || host.localName;
}
