import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { bubbling } from '../lib/event.js';
import { settingsContext, type Settings, type SettingsRequest } from './settings.js';

/** Gets the settings of the nearest provider around a tag, and updates the tag when they change. */
export class SettingsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #unsubscribe: (() => void) | undefined;
  #settings: Settings = {};
  /** Whether a provider around the tag has not answered: it may not be loaded yet, or never. */
  isWaiting = false;
  /** Why the provider could not be asked. */
  #error: unknown;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Empty if there is no provider around the tag. Throws if that could not be found out: the tag then shows its children,
   * not the facts of a day that the page did not ask for.
   */
  get settings(): Settings {
    if (this.#error) throw this.#error;
    return this.#settings;
  }

  hostConnected(): void {
    this.request();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#settings = {};
    this.isWaiting = false;
  }

  /** Requests the settings. The nearest provider answers now and after every change. */
  request(): void {
    // A provider that answered before must not answer again.
    this.hostDisconnected();
    this.isWaiting = Boolean(this.#host.parentElement?.closest('sco-provider,[data-sco=provider]'));
    const request: SettingsRequest = {
      context: settingsContext,
      contextTarget: this.#host,
      callback: (settings, unsubscribe) => {
        this.#settings = settings;
        this.isWaiting = false;
        this.#unsubscribe = unsubscribe;
        this.#host.requestUpdate();
      },
      subscribe: true,
    };
    try {
      this.#host.dispatchEvent(Object.assign(bubbling('context-request', { composed: true }), request));
    } catch (error) {
      this.#error = error;
      this.isWaiting = false;
    }
    // The tag may have moved to a place with another language, or without a provider.
    this.#host.requestUpdate();
  }
}
