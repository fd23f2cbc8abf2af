import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import {
  AngularNodeAppEngine,
  createNodeRequestHandler,
  isMainModule,
  writeResponseToNodeResponse,
} from '@angular/ssr/node';

const scripts = join(import.meta.dirname, '../browser');
const angular = new AngularNodeAppEngine();

export const reqHandler = createNodeRequestHandler(async (request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  if (/^\/[\w-]+\.js$/.test(path) && existsSync(join(scripts, path))) {
    response.writeHead(200, { 'content-type': 'text/javascript' });
    createReadStream(join(scripts, path)).pipe(response);
    return;
  }
  const page = await angular.handle(request);
  if (page) await writeResponseToNodeResponse(page, response);
  else response.writeHead(404).end();
});

if (isMainModule(import.meta.url)) {
  const server = createServer((request, response) => void reqHandler(request, response));
  server.listen(Number(process.env['PORT'] ?? 4000), '127.0.0.1');
}
