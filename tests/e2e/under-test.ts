import { afterAll, beforeAll, expect } from 'vitest';
import { launchWithExtension } from '../../lib/cli/drive/launch';
import type { BrowserKind, DrivenPage, Driver } from '../../lib/cli/drive/types';
import { serveFolder } from '../../lib/cli/server';
import type { Settings } from '../../lib/settings/settings';
import { cardSeen, FIXTURES, pause } from './support';

type Server = Awaited<ReturnType<typeof serveFolder>>;

interface Circumstances {
  /** What is served on 127.0.0.1; the fixtures where none is named. */
  folder?: string;
  /** Sent with every file of it. */
  headers?: Record<string, string>;
  /** The window's inside, in CSS px. */
  size?: { width: number; height: number };
}

/** A browser with the built extension, a page, and the settings in a tab beside it. */
export interface UnderTest {
  driver: Driver;
  server: Server;
  page: DrivenPage;
  /** Stores these settings and the defaults for the rest. */
  choose(settings: Partial<Settings>): Promise<void>;
  /** Asks the top frame of the served page, as popup and commands do. One such page may be open. */
  ask<T>(name: string, params?: object): Promise<T>;
  /** Runs in the settings page, which has the extension API. */
  inExtension: DrivenPage['evaluate'];
}

/** Stands for an object that a hook makes later, so that tests can name it where they are written. */
export const madeLater = <T extends object>(made: () => T | undefined): T =>
  new Proxy({} as T, { get: (_, key) => Reflect.get(made() ?? {}, key) });

/** Starts all that tests of the extension need before the first test of the suite that it is called in, and ends it after the last. */
export function extensionUnderTest(kind: BrowserKind, circumstances: Circumstances = {}): UnderTest {
  const { folder = FIXTURES, headers = {}, size = {} } = circumstances;
  let driver: Driver | undefined;
  let server: Server | undefined;
  let settingsPage: DrivenPage | undefined;
  let page: DrivenPage | undefined;

  beforeAll(async () => {
    server = await serveFolder(folder, headers);
    driver = await launchWithExtension(kind, size);
    settingsPage = await driver.extensionPage('options.html');
    page = await driver.newPage();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const inExtension = madeLater(() => settingsPage);
  return {
    driver: madeLater(() => driver),
    server: madeLater(() => server),
    page: madeLater(() => page),
    inExtension: (run, ...words) => inExtension.evaluate(run, ...words),
    choose: (settings) =>
      inExtension.evaluate(
        (stored: object) => chrome.storage.local.set({ settings: { version: 1, ...stored } }),
        settings,
      ),
    ask: (name, params = {}) =>
      inExtension.evaluate(
        async (message: object) => {
          // With a port it would be no match pattern in Firefox.
          const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
          return chrome.tabs.sendMessage(tab?.id ?? -1, message, { frameId: 0 });
        },
        { name, params },
      ),
  };
}

/** What the extension threw, but for Firefox's notes on a question that was under way when its page was left. */
export const thrown = async (page: DrivenPage): Promise<string[]> =>
  (await page.errors()).filter((error) => !/context (?:is inactive|unloaded)/.test(error));

/** Ms in which a card that were to open would be open: the default delay, its way, and as much again. */
export const LONG_ENOUGH = 1200;

/** Gives a card time to come, and finds that none did. */
export async function expectNoCard(page: DrivenPage): Promise<void> {
  await pause(LONG_ENOUGH);
  expect(await cardSeen(page)).toBeNull();
}
