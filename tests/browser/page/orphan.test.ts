import puppeteer from 'puppeteer-core';
import { describe, it } from 'vitest';
import { installedBrowser } from '../../../lib/cli/browsers.mjs';
import { builtExtension } from '../../../lib/cli/drive/launch';
import { serveFolder } from '../../../lib/cli/server';
import { FIXTURES, until } from '../../e2e/support';

describe('the page script of an extension that comes and goes', () => {
  it('starts in pages that were open before, and leaves no mark when its extension has gone', async () => {
    const executablePath = installedBrowser('chromium');
    if (executablePath === null) throw new Error('No Chromium, Chrome or Edge was found.');
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const browser = await puppeteer.launch({ executablePath, pipe: true, enableExtensions: true, args });
    const server = await serveFolder(FIXTURES);
    try {
      const page = await browser.newPage();
      await page.goto(`${server.origin}/hostile.html`);
      const highlights = () => page.evaluate(() => (CSS.highlights as unknown as Map<string, unknown>).size);
      for (let turn = 0; turn < 2; turn++) {
        const id = await browser.installExtension(builtExtension('chromium'));
        await until('the open page to be marked', async () => (await highlights()) === 2);
        await browser.uninstallExtension(id);
        // Nobody tells a script that its extension has gone: it looks when the pointer moves.
        let x = 20;
        await until('the marks to go', async () => {
          await page.mouse.move(x++, 20);
          return (await highlights()) === 0;
        });
      }
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
