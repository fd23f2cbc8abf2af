/**
 * Tries the app in a folder of `integrations`. Its `integration.json` says:
 *
 *   title     as the page of recipes and that of compatibility name it
 *   packages  those whose versions are listed there
 *   scripts   the npm scripts that must succeed, in this order
 *   refused   texts in the output of `npm run check`, which must fail when the files of `wrong` are laid over the app
 *   site      the folder that is served then, or `npm run serve`, which listens at 127.0.0.1 and $PORT; none for tests
 *   pages     paths, each with a card of Astana frozen on 5 July 2024; see `opened` for what can be said of one
 *   node      'newer' for frameworks that need a newer Node.js than this project
 */
import { cpSync, existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { serve } from '../serve.mjs';
import { opened } from './opened.mjs';
import { newerNode, root, run, scratch, start, stop } from './run.mjs';

const folderOf = (name) => join(root, 'integrations', name);
export const has = (name, file) => existsSync(join(folderOf(name), file));
const text = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** Writes the lock of an app anew. */
export async function lock(name) {
  const cwd = folderOf(name);
  rmSync(join(cwd, 'package-lock.json'), { force: true });
  await run('npm', ['install', '--package-lock-only', '--ignore-scripts'], { cwd });
  console.log(`${name}: locked`);
}

/** A port that nobody uses. */
async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** Lays the app out anew, with the packages of its lock, and then the package as packed, which no lock knows. */
async function lay(name, tarball, path) {
  const from = folderOf(name);
  const app = join(scratch, name);
  const isInstalled =
    existsSync(join(app, 'node_modules')) &&
    text(join(app, 'package-lock.json')) === text(join(from, 'package-lock.json'));
  for (const each of existsSync(app) ? readdirSync(app) : [])
    if (each !== 'node_modules' || !isInstalled) rmSync(join(app, each), { recursive: true });
  cpSync(from, app, { recursive: true, filter: (file) => !/[/\\](?:wrong|node_modules)$/.test(file) });
  if (!isInstalled) await run('npm', ['ci'], { cwd: app, path });
  await run('npm', ['install', '--no-save', '--no-package-lock', tarball], { cwd: app, path });
  return app;
}

/** Waits until a server answers. */
async function answered(origin, server) {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`The server ended.\n${server.output}`);
    if (await fetch(origin).catch(() => undefined)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Serves what the app has built. */
async function served(app, site, path) {
  if (site !== 'npm run serve') return serve(join(app, site));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const env = { HOST: '127.0.0.1', HOSTNAME: '127.0.0.1', PORT: String(port) };
  const server = start('npm', ['run', '--silent', 'serve'], { cwd: app, env, path });
  try {
    await answered(origin, server);
  } catch (error) {
    stop(server);
    throw error;
  }
  return {
    origin,
    close: async () => {
      stop(server);
      if (/error/i.test(server.output)) throw new Error(`The server said\n${server.output}`);
    },
  };
}

/** The checker refuses what stands in `wrong`, and says why. */
async function refuses(name, app, refused, path) {
  cpSync(join(folderOf(name), 'wrong'), app, { recursive: true });
  const output = await run('npm', ['run', 'check'], { cwd: app, path, fails: true });
  for (const words of refused)
    if (!output.includes(words)) throw new Error(`The checker does not say "${words}":\n${output}`);
}

/**
 * @param {string} name
 * @param {string} tarball
 * @param {import('puppeteer-core').Browser} browser
 */
export async function tryOut(name, tarball, browser) {
  const {
    scripts,
    refused,
    site,
    pages = [],
    node,
  } = JSON.parse(text(join(folderOf(name), 'integration.json')));
  const path = node === 'newer' ? await newerNode() : undefined;
  const app = await lay(name, tarball, path);
  for (const script of scripts) await run('npm', ['run', script], { cwd: app, path });
  if (site) {
    const { origin, close } = await served(app, site, path);
    try {
      for (const page of pages) await opened(browser, origin, page);
    } finally {
      await close();
    }
  }
  if (refused) await refuses(name, app, refused, path);
}
