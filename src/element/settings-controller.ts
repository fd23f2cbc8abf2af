import type { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { settingsContext, type Settings } from './settings.js';

/** Gets the settings of the nearest provider around a tag, and updates the tag when they change. */
export class SettingsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #unsubscribe: (() => void) | undefined;
  /** Empty if there is no provider around the tag. */
  settings: Settings = {};

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.request();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.settings = {};
  }

  /** Requests the settings, by the protocol of `@lit/context`: the nearest provider answers now and after every change. */
  request(): void {
    const callback = (settings: Settings, unsubscribe?: () => void): void => {
      this.settings = settings;
      this.#unsubscribe = unsubscribe;
      this.#host.requestUpdate();
    };
    const event = new Event('context-request', { bubbles: true, composed: true });
    const request = { context: settingsContext, contextTarget: this.#host, callback, subscribe: true };
    this.#host.dispatchEvent(Object.assign(event, request) satisfies ContextEvent<typeof settingsContext>);
    // The tag may have moved to a place with another language, or without a provider.
    this.#host.requestUpdate();
  }
}
