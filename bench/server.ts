/**
 * The server of the benchmark: HTTP/2, as websites have, so that files come beside each other; brotli; loopback only.
 * Every answer waits for `latency`.
 */
import { execFileSync } from 'node:child_process';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';

export interface File {
  readonly type: string;
  readonly body: string | Uint8Array;
}

export interface Server {
  readonly port: number;
  /** Milliseconds before each answer. */
  latency: number;
  close(): void;
}

/** Key and certificate of one day, in one text. Browsers speak HTTP/2 only with a certificate. */
function certificate(): string {
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', '-'];
  try {
    return execFileSync('openssl', ['req', '-x509', '-days', '1', '-subj', '/CN=localhost', ...key], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    throw new Error(
      'The program openssl makes the certificate of the local server, and does not run. Install it.',
    );
  }
}

/** Serves these files by path. All are compressed before the first request. */
export async function serveFiles(files: ReadonlyMap<string, File>): Promise<Server> {
  const compressed = new Map(
    [...files].map(([path, { type, body }]) => [path, { type, body: brotliCompressSync(body) }]),
  );
  const pem = certificate();
  const state = { latency: 0 };
  const server = createSecureServer({ key: pem, cert: pem }, (request, response) => {
    const file = compressed.get(new URL(request.url, 'https://localhost').pathname);
    setTimeout(() => {
      if (!file) return void response.writeHead(404).end();
      response.writeHead(200, {
        'content-type': file.type,
        'content-encoding': 'br',
        // One of the pages asks for what stands on another server in the wild.
        'access-control-allow-origin': '*',
      });
      response.end(file.body);
    }, state.latency);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return Object.assign(state, {
    port: (server.address() as AddressInfo).port,
    close: () => void server.close(),
  });
}
