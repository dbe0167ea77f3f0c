import axe from 'axe-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DrivenPage } from '../../lib/cli/drive/types';
import { settledState } from '../../lib/cli/settled-state';
import { KINDS, until } from './support';
import { extensionUnderTest } from './under-test';

/** What axe finds, of any weight: rule and place. */
async function faults(page: DrivenPage): Promise<string[]> {
  await page.run(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

describe.each(KINDS)('popup and settings, in %s', (kind) => {
  const { driver, server, page } = extensionUnderTest(kind);
  let tab: number;
  beforeAll(async () => {
    const address = `${server.origin}/demo.html`;
    await page.goto(address);
    tab = (await settledState(driver, address)).tab;
  });

  describe.each(['light', 'dark'] as const)('in %s', (colours) => {
    it('the popup with a page’s names, with results and with an entry has no fault', async () => {
      const popup = await driver.extensionPage(`popup.html?tab=${tab}`);
      await popup.setColours(colours);
      await until('the list', () => popup.evaluate(() => document.querySelector('.row') !== null));
      expect(await faults(popup)).toEqual([]);
      await popup.evaluate(() => document.querySelector('input')?.focus());
      await popup.type('sovereign');
      await until('results', () => popup.evaluate(() => document.querySelector('[role=option]') !== null));
      expect(await faults(popup)).toEqual([]);
      await popup.press('Enter');
      await until('the entry', () => popup.evaluate(() => document.querySelector('.entry') !== null));
      expect(await faults(popup)).toEqual([]);
      await popup.close();
    });

    it('the settings have no fault, nor do they in Russian and Chinese', async () => {
      const settings = await driver.extensionPage('options.html');
      await settings.setColours(colours);
      for (const [language, shown] of [
        ['ru', 'ru'],
        ['zh', 'zh'],
        ['auto', 'en'],
      ] as const) {
        await until('the settings', () =>
          settings.evaluate((value: string) => {
            const choice = document.querySelector<HTMLElement>(`input[name=language][value=${value}]`);
            choice?.click();
            return choice !== null;
          }, language),
        );
        await until('the language', () =>
          settings.evaluate((lang: string) => document.documentElement.lang === lang, shown),
        );
        expect(await faults(settings)).toEqual([]);
      }
      await settings.close();
    });
  });

  it.each([320, 640])('nothing scrolls sideways at %i px', async (width) => {
    for (const path of [`popup.html?tab=${tab}`, 'options.html']) {
      const page = await driver.extensionPage(path);
      await page.setSize(width, 700);
      await until('the page', () => page.evaluate(() => document.querySelector('main') !== null));
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await page.close();
    }
  });
});
