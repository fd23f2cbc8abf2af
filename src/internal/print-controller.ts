import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

const EVENTS = ['beforeprint', 'afterprint'] as const;

/** Tells a tag that the page is being printed, so that paper shows what a click would open. */
export class PrintController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  active = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // A server has no such events, and no function to listen to them.
    if (!isServer) for (const type of EVENTS) addEventListener(type, this);
  }

  hostDisconnected(): void {
    for (const type of EVENTS) removeEventListener(type, this);
  }

  handleEvent({ type }: Event): void {
    this.active = type === EVENTS[0];
    this.#host.requestUpdate();
  }
}
