import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchWithExtension } from '../../lib/cli/drive/launch';
import type { Driver } from '../../lib/cli/drive/types';
import { serveFolder } from '../../lib/cli/server';
import { settledState } from '../../lib/cli/settled-state';
import { FIXTURES, KINDS, paintedTexts } from './support';

describe.each(KINDS)('a page that speaks of others with the same names, in %s', (kind) => {
  let driver: Driver;
  let server: Awaited<ReturnType<typeof serveFolder>>;

  beforeAll(async () => {
    server = await serveFolder(FIXTURES);
    driver = await launchWithExtension(kind);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  it('is left unmarked', async () => {
    const page = await driver.newPage();
    const address = `${server.origin}/namesakes.html`;
    await page.goto(address);
    const { state } = await settledState(driver, address);
    expect(state?.status).toBe('on');
    expect(state?.entries).toEqual([]);
    await page.focus();
    expect(await paintedTexts(page)).toEqual([]);
  });

  it('is told from the demonstration, which is marked in three scripts and spares the same names', async () => {
    const page = await driver.newPage();
    const address = `${server.origin}/demo.html`;
    await page.goto(address);
    const { state } = await settledState(driver, address);
    const marked = state?.entries.map(({ id }) => id) ?? [];
    expect(marked).toEqual(
      expect.arrayContaining([
        'sergei-zheleznyak',
        'digital-sovereignty',
        'cyber-sovereignty',
        'roskomnadzor',
        'shanghai-cooperation-organization',
        'dmitry-medvedev',
        'aleksey-volin',
        'ministry-of-digital-development',
        'the-net-delusion',
      ]),
    );
    expect(marked).not.toContain('max-messenger');
    expect(marked).not.toContain('yandex');
  });
});
