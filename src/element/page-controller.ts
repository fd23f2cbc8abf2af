import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { nearestLang } from '../i18n/locale.js';
import type { EntryHost } from '../entries/types.js';
import { drawAll } from './turn.js';

const PRINTING = ['beforeprint', 'afterprint'];
const EVENTS = [...PRINTING, 'hashchange', 'keydown'];

/** The tag, with a method that is protected in Lit. */
type Host = ReactiveControllerHost &
  HTMLElement & { readonly hasUpdated: boolean; readonly renderRoot: ParentNode; scheduleUpdate(): unknown };

/**
 * Tracks what a tag depends on in the page around it, and requests an update when it changes: the language in force at
 * the tag, and whether the page is being printed (then remarks are drawn open, and the list of sources short). The text
 * direction needs no script: the style sheets handle `dir`.
 *
 * It also loads what serves readers at entries (`src/entries`): with an address that names the tag, and with the first
 * pointer over a tag that has entries, or the first key.
 */
export class PageController implements ReactiveController {
  readonly #host: Host;
  #observer: MutationObserver | undefined;
  /** The language of the last drawing. */
  #drawn = '';
  printing = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host as unknown as Host;
    host.addController(this);
  }

  /** BCP 47 tag of the nearest `lang` attribute; empty if there is none. A server reads only the attribute of the tag. */
  get lang(): string {
    return isServer ? (this.#host.getAttribute('lang') ?? '') : nearestLang(this.#host);
  }

  hostConnected(): void {
    // A server has no print events, no observers, and no `addEventListener`.
    if (isServer) return;
    for (const type of EVENTS) addEventListener(type, this);
    this.#host.addEventListener('pointerover', this);
    // Not again when a script moves the tag in the page: it would scroll the reader back to the entry.
    if (!this.#host.hasUpdated) this.#serve();
    this.#drawn = this.lang;
    this.#observer = new MutationObserver(() => {
      if (this.lang !== this.#drawn) this.#host.requestUpdate();
      this.#drawn = this.lang;
    });
    for (let node: Node | undefined = this.#host; node; node = (node as ShadowRoot).host) {
      node = node.getRootNode();
      this.#observer.observe(node, { subtree: true, attributeFilter: ['lang'] });
    }
  }

  hostDisconnected(): void {
    for (const type of EVENTS) removeEventListener(type, this);
    this.#observer?.disconnect();
  }

  handleEvent(event: Event): void {
    const { type } = event;
    if (type === 'keydown' && (event as KeyboardEvent).key !== 'Tab') return;
    if (!PRINTING.includes(type)) return this.#serve(event);
    this.printing = type === PRINTING[0];
    if (this.printing) drawAll();
    this.#host.requestUpdate();
    // At once: browsers print directly after the event, in Firefox before any microtask.
    if (this.#host.hasUpdated) this.#host.scheduleUpdate();
  }

  #serve(event?: Event): void {
    const { localName, renderRoot } = this.#host;
    const isMeant =
      event && event.type !== 'hashchange'
        ? renderRoot.querySelector('[id^=sco-]')
        : location.hash.startsWith(`#${localName}-`);
    // Not known later: events forget their path.
    const at = event?.composedPath()[0];
    if (!isMeant) return;
    void import('../entries/index.js').then(({ serve }) => {
      // From here on the entries listen themselves.
      if (event?.type === 'pointerover') this.#host.removeEventListener('pointerover', this);
      serve(this.#host as unknown as EntryHost, event, at);
    });
  }
}
