import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

function freePort() {
  return new Promise((done, fail) => {
    const server = createServer().on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/** Without this, MiniBrowser's tool bar limits the window to a minimum width of about 450 px. */
const SHRUNK_TOOLBAR = `
* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; letter-spacing: 0 }
image { -gtk-icon-transform: scale(0) }`;

/** WebKitGTK's MiniBrowser on a display of its own, driven by WebKitWebDriver. It has no headless mode. */
export class WebKitDriver {
  #processes = [];
  #folder = mkdtempSync(join(tmpdir(), 'sco-elements-webkit-'));
  #settings = { theme: 'Adwaita', animations: 1 };
  #xsettings;
  #base;
  #session;

  /** @param {{ binary: string, timeZone: string }} options */
  async start({ binary, timeZone }) {
    const display = await this.#startDisplay();
    const environment = {
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      GTK_A11Y: 'none',
      HOME: this.#folder,
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      TZ: timeZone,
      XDG_CONFIG_HOME: this.#folder,
    };
    mkdirSync(join(this.#folder, 'gtk-3.0'));
    writeFileSync(join(this.#folder, 'gtk-3.0', 'gtk.css'), SHRUNK_TOOLBAR);
    this.#writeSettings();
    this.#xsettings = this.#spawn('xsettingsd', ['-c', join(this.#folder, 'xsettingsd.conf')], environment);
    const port = await freePort();
    this.#spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], environment);
    this.#base = `http://127.0.0.1:${port}`;
    await this.#answered();
    // The proxy does not exist, so only this machine can be reached.
    const args = ['--automation', '--proxy=http://127.0.0.1:9', '--ignore-host=localhost'];
    const { sessionId } = await this.#call('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args } } },
    });
    this.#session = sessionId;
    await this.send('POST', '/window/rect', { width: 900, height: 800 });
  }

  /** Sends a WebDriver command of the session. */
  send(method, path, body) {
    return this.#call(method, `/session/${this.#session}${path}`, body);
  }

  /** Changes the desktop settings, which media features follow. */
  async emulate({ colorScheme, reducedMotion, contrast, forcedColors }) {
    if (forcedColors === 'active') throw new Error('WebKit has no forced colours');
    if (colorScheme) this.#settings.theme = colorScheme === 'dark' ? 'Adwaita-dark' : 'Adwaita';
    if (contrast) this.#settings.theme = contrast === 'more' ? 'HighContrast' : 'Adwaita';
    if (reducedMotion) this.#settings.animations = reducedMotion === 'reduce' ? 0 : 1;
    this.#writeSettings();
    this.#xsettings.kill('SIGHUP');
    const queries = Object.entries({
      'prefers-color-scheme': colorScheme,
      'prefers-reduced-motion': reducedMotion,
      'prefers-contrast': contrast,
    }).flatMap(([name, value]) => (value ? `(${name}: ${value})` : []));
    const script = 'return arguments[0].every((query) => matchMedia(query).matches)';
    for (let tries = 0; tries < 500; tries++) {
      if (await this.send('POST', '/execute/sync', { script, args: [queries] })) return;
      await sleep(20);
    }
  }

  async stop() {
    if (this.#session) await this.send('DELETE', '').catch(() => undefined);
    for (const child of this.#processes.toReversed()) child.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Starts Xvfb on the first free display and returns its number. */
  #startDisplay() {
    return new Promise((done, fail) => {
      const args = ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'];
      const xvfb = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
      this.#processes.push(xvfb);
      xvfb.on('error', fail).on('exit', () => fail(new Error('Xvfb does not start')));
      xvfb.stdio[3].once('data', (data) => done(`:${String(data).trim()}`));
    });
  }

  #spawn(command, args, environment) {
    const child = spawn(command, args, { env: { ...process.env, ...environment }, stdio: 'ignore' });
    child.on('error', (error) => console.error(`${command}: ${error.message}`));
    this.#processes.push(child);
    return child;
  }

  #writeSettings() {
    const { theme, animations } = this.#settings;
    writeFileSync(
      join(this.#folder, 'xsettingsd.conf'),
      `Net/ThemeName "${theme}"\nGtk/EnableAnimations ${animations}\n`,
    );
  }

  async #answered() {
    for (let tries = 0; ; tries++) {
      try {
        await this.#call('GET', '/status');
        return;
      } catch (error) {
        if (tries > 3000) throw error;
        await sleep(100);
      }
    }
  }

  async #call(method, path, body) {
    const response = await fetch(this.#base + path, {
      method,
      ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  }
}
