import { pageAddress } from '../lib/fragment-link.js';

/**
 * The entry of a list, table or timeline that an element in the shadow root of a tag belongs to. Its id begins with the
 * name of its tag: `sco-member-list-kz`.
 */
export const entryOf = (element: Element): HTMLElement | undefined =>
  element.closest<HTMLElement>('[id^="sco-"]') ?? undefined;

/** The whole address of the entry that an element belongs to; `undefined` outside of entries. */
export function entryAddress(element: Element): string | undefined {
  const entry = entryOf(element);
  return entry && `${pageAddress()}#${encodeURIComponent(entry.id)}`;
}

/** The id that the page's address names, as it is in the page. */
export function namedEntry(): string {
  const fragment = location.hash.slice(1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The entry that the page's address names, if it is in this shadow root. */
export function namedIn(root: ShadowRoot): HTMLElement | undefined {
  const entry = root.getElementById(namedEntry());
  return (entry && entryOf(entry) === entry && entry) || undefined;
}
