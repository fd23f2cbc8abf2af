import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { nearestLang } from '../i18n/locale.js';

const PRINTING = ['beforeprint', 'afterprint'] as const;

/**
 * Knows the page around a tag, and has the tag drawn anew when that changes: the language of the place where it stands,
 * and whether the page is being printed, so that paper shows what a click would open.
 * (`dir` needs no script: the style sheets follow it.)
 */
export class PageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;
  #drawn = '';
  printing = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** BCP 47 tag of the nearest `lang`, empty where there is none. On a server the tag's own attribute counts. */
  get lang(): string {
    return isServer ? (this.#host.getAttribute('lang') ?? '') : nearestLang(this.#host);
  }

  hostConnected(): void {
    // A server has no such events, and no function to listen to them.
    if (isServer) return;
    for (const type of PRINTING) addEventListener(type, this);
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
    for (const type of PRINTING) removeEventListener(type, this);
    this.#observer?.disconnect();
  }

  handleEvent({ type }: Event): void {
    this.printing = type === PRINTING[0];
    this.#host.requestUpdate();
  }
}
