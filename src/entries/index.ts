import { offerLinks } from './entry-link.js';
import { followAddress } from './follow-address.js';
import type { EntryHost } from './types.js';

/**
 * Follows the page's address to an entry of the tag, or offers addresses of entries to a reader who is there. Without an
 * event, the tag is new in the page; a key is the tab key. `at` is the element that a pointer is over.
 */
export function serve(tag: EntryHost, event: Event | undefined, at: EventTarget | undefined): void {
  if (!event || event.type === 'hashchange') followAddress(tag, event);
  else offerLinks(tag, at);
}
