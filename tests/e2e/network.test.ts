import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtExtension, launchBrowser } from '../../lib/cli/drive/launch';
import type { BrowserKind } from '../../lib/cli/drive/types';
import { serveFolder } from '../../lib/cli/server';
import { cardSeen, FIXTURES, KINDS, paintedPlace, pause, restOn, until } from './support';

/** A proxy that notes every host it is asked for, and passes on what is meant for this machine. */
function notingProxy(): Promise<{ server: Server; port: number; hosts: Set<string> }> {
  const hosts = new Set<string>();
  const server = createServer((incoming, answer) => {
    const { host, hostname, port, pathname, search } = new URL(incoming.url ?? '');
    hosts.add(host);
    if (hostname !== '127.0.0.1') {
      answer.writeHead(502).end();
      return;
    }
    const passed = request(
      { hostname, port, path: pathname + search, method: incoming.method, headers: incoming.headers },
      (reply: IncomingMessage) => {
        answer.writeHead(reply.statusCode ?? 502, reply.headers);
        reply.pipe(answer);
      },
    );
    passed.on('error', () => answer.destroy());
    incoming.pipe(passed);
  });
  server.on('connect', (incoming, socket) => {
    hosts.add(incoming.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({ server, port: address !== null && typeof address === 'object' ? address.port : 0, hosts });
    }),
  );
}

describe.each(KINDS)('the network, in %s', (kind) => {
  let pages: Awaited<ReturnType<typeof serveFolder>>;
  beforeAll(async () => {
    pages = await serveFolder(FIXTURES);
  });
  afterAll(() => pages?.close());

  /** The hosts that a browser asks for in a reader's few minutes: a page, a card, a search, the settings. */
  async function hostsAsked(browser: BrowserKind, extension: boolean): Promise<Set<string>> {
    const proxy = await notingProxy();
    const driver = await launchBrowser(browser, {
      proxy: `127.0.0.1:${proxy.port}`,
      ...(extension ? { extension: builtExtension(browser) } : {}),
    });
    try {
      const page = await driver.newPage();
      await page.goto(`${pages.origin}/demo.html`);
      if (extension) {
        await restOn(page, await paintedPlace(page, 'Roskomnadzor'));
        expect(await cardSeen(page)).not.toBeNull();
        const popup = await driver.extensionPage('popup.html');
        await popup.evaluate(() => document.querySelector('input')?.focus());
        await popup.type('Kaspersky');
        await until('results', () => popup.evaluate(() => document.querySelector('[role=option]') !== null));
        await driver.extensionPage('options.html');
      }
      await pause(1500);
    } finally {
      await driver.close();
      proxy.server.closeAllConnections();
      proxy.server.close();
    }
    return proxy.hosts;
  }

  it('hears nothing of the extension', async () => {
    const bare = await hostsAsked(kind, false);
    const asked = await hostsAsked(kind, true);
    expect(bare).toContain(new URL(pages.origin).host);
    // What the browser itself asks its vendor for is not ours.
    expect([...asked].filter((host) => !bare.has(host) && !/\b(google|gvt1|mozilla)\b/.test(host))).toEqual([]);
  });
});
