import { WebKitDriver } from './webkit-driver.mjs';
import { WebKitPage } from './webkit-page.mjs';

/** Lets the test runner use WebKitGTK, with one page at a time. */
class WebKitLauncher {
  name = 'WebKit';
  /** Makes the test runner's own commands use `getPage()` as they would use Playwright's. */
  type = 'playwright';
  concurrency = 1;
  #options;
  #driver = new WebKitDriver();
  #page = new WebKitPage(this.#driver);
  #started;
  #active = new Map();

  constructor(options) {
    this.#options = options;
  }

  async initialize() {}

  async startSession(id, url) {
    this.#started ??= this.#start();
    await this.#started;
    this.#active.set(id, url);
    await this.#driver.send('POST', '/url', { url });
  }

  async #start() {
    await this.#driver.start(this.#options);
    await this.#page.setViewportSize({ width: 800, height: 600 });
  }

  isActive(id) {
    return this.#active.has(id);
  }

  getBrowserUrl(id) {
    return this.#active.get(id);
  }

  getPage() {
    return this.#page;
  }

  async stopSession(id) {
    await this.#driver.send('POST', '/url', { url: 'about:blank' });
    this.#active.delete(id);
    return { errors: [], browserLogs: [] };
  }

  async startDebugSession() {
    throw new Error('WebKit cannot be watched: debug in another browser');
  }

  stop() {
    return this.#driver.stop();
  }
}

/** @param {{ binary: string, timeZone: string }} options */
export const webkitLauncher = (options) => new WebKitLauncher(options);
