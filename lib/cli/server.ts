import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/**
 * Serves a folder's files on 127.0.0.1, on a port of its own choosing.
 * @param headers sent with every file, such as a Content-Security-Policy under test
 */
export async function serveFolder(
  folder: string,
  headers: Record<string, string> = {},
): Promise<{ origin: string; close(): Promise<void> }> {
  const root = resolve(folder);
  const server = createServer(async (request, response) => {
    const file = resolve(root, `.${decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)}`);
    const body = file.startsWith(root + sep) ? await readFile(file).catch(() => null) : null;
    if (body === null) response.writeHead(404).end();
    else
      response
        .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain; charset=utf-8', ...headers })
        .end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('This machine gives no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
