import { isServer, type ReactiveController } from 'lit';
import type { ScoElement } from './sco-element.js';

/**
 * Follows links to entries of a tag, and offers such links to readers. What does so is loaded with the first address that
 * names the tag, the first pointer over it, and the first press of the tab key: see `src/entries`.
 */
export function addressController(host: ScoElement): ReactiveController {
  const follow = (event?: Event): void => {
    if (location.hash.startsWith(`#${host.localName}-`))
      void import('../entries/follow-address.js').then(({ followAddress }) => followAddress(host, event));
  };
  const offer = (event: Event): void => {
    const isMeant = ((event as KeyboardEvent).key ?? 'Tab') === 'Tab';
    const [at] = event.composedPath();
    if (isMeant && host.renderRoot.querySelector('[id^=sco-]'))
      void import('../entries/entry-link.js').then(({ offerLinks }) => offerLinks(host, at));
  };
  return {
    hostConnected() {
      if (isServer) return;
      addEventListener('hashchange', follow);
      addEventListener('keydown', offer);
      host.addEventListener('pointerover', offer);
      // Not again when a script moves the tag in the page: it would scroll the reader back to the entry.
      if (!host.hasUpdated) follow();
    },
    hostDisconnected() {
      removeEventListener('hashchange', follow);
      removeEventListener('keydown', offer);
    },
  };
}
