/** A small static file server for tests and measurements: no cache, no compression, no access outside its root. */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Serves `root`. `pages` take precedence: bodies by path, with optional headers such as a policy.
 *
 * @param {string} root
 * @param {{ [path: string]: { body: string, headers?: { [name: string]: string } } }} [pages]
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function serve(root, pages = {}) {
  const base = resolve(root);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const page = pages[path];
    if (page) {
      response.writeHead(200, { 'content-type': TYPES['.html'], ...page.headers });
      response.end(page.body);
      return;
    }
    let file = join(base, normalize(path));
    const found = (name) => statSync(name, { throwIfNoEntry: false });
    if (found(file)?.isDirectory()) file = join(file, 'index.html');
    if (!file.startsWith(base + sep) || !found(file)?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
