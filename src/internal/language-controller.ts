import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { nearestLang } from './language.js';

/**
 * Knows the language of the place where a tag stands, and has the tag drawn anew when a `lang` above it changes.
 * (`dir` needs no script: the style sheets follow it.)
 */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;
  #drawn = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** BCP 47 tag of the nearest `lang`, empty where there is none. On a server the tag's own attribute counts. */
  get lang(): string {
    return isServer ? (this.#host.getAttribute('lang') ?? '') : nearestLang(this.#host);
  }

  hostConnected(): void {
    if (isServer) return;
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
    this.#observer?.disconnect();
  }
}
