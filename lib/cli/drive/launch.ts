import { join } from 'node:path';
import { ROOT } from '../packages.mjs';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { BrowserKind, Driver, LaunchOptions } from './types';

/** Where `npm run build` puts the extension for a browser. */
export const builtExtension = (kind: BrowserKind): string =>
  join(ROOT, '.output', kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');

/** Starts a browser, without an extension where none is named. */
export const launchBrowser = (kind: BrowserKind, options: LaunchOptions = {}): Promise<Driver> =>
  (kind === 'chromium' ? launchChromium : launchFirefox)(options);

/** Starts a browser with the built extension in it. */
export const launchWithExtension = (
  kind: BrowserKind,
  options: Omit<LaunchOptions, 'extension'> = {},
): Promise<Driver> => launchBrowser(kind, { ...options, extension: builtExtension(kind) });
