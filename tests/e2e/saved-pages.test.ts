import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, launchWithExtension } from '../../lib/cli/drive/launch';
import type { DrivenPage, Driver } from '../../lib/cli/drive/types';
import { serveFolder } from '../../lib/cli/server';
import { CORPUS, hasCorpus, paintedTexts, pause } from './support';

const PAGES = join(CORPUS, 'pages');
const names = hasCorpus ? readdirSync(PAGES).filter((name) => name.endsWith('.html')) : [];

/** A page's own scripts and its absent servers would change it by themselves, from one load to the next. */
const STILL = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

const serialised = (page: DrivenPage) => page.evaluate(() => document.documentElement.outerHTML);

describe.skipIf(!hasCorpus)('sixty saved pages of real sites, in chromium', () => {
  let driver: Driver;
  let bare: Driver;
  let page: DrivenPage;
  let plain: DrivenPage;
  let server: Awaited<ReturnType<typeof serveFolder>>;

  beforeAll(async () => {
    server = await serveFolder(PAGES, STILL);
    driver = await launchWithExtension('chromium');
    bare = await launchBrowser('chromium');
    page = await driver.newPage();
    plain = await bare.newPage();
  });
  afterAll(async () => {
    await driver?.close();
    await bare?.close();
    await server?.close();
  });

  it.each(names)('%s is read without an error and left as it was', async (name) => {
    const address = `${server.origin}/${encodeURIComponent(name)}`;
    await Promise.all([page.goto(address), plain.goto(address)]);
    // Marks come and go as the reader scrolls.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (const part of [0.3, 0.7, 1]) {
      await page.evaluate((top: number) => scrollTo({ top, behavior: 'instant' }), height * part);
      await pause(120);
    }
    const [withMarks, without] = await Promise.all([serialised(page), serialised(plain)]);
    expect(withMarks.length).toBe(without.length);
    expect(withMarks === without).toBe(true);
    expect(await page.errors()).toEqual([]);
  });

  it('marks some of them, so that the above is no idle run', async () => {
    for (const name of names) {
      await page.goto(`${server.origin}/${encodeURIComponent(name)}`);
      await pause(300);
      if ((await paintedTexts(page)).length > 0) return;
    }
    expect.fail('No page has a mark.');
  });
});
