import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { artifactOfData } from './lib/cli/artifact';
import { checkBuild } from './lib/cli/check-build';
import { ROOT } from './lib/cli/packages.mjs';

/**
 * Only our own files, and no request at all. The background's reading of our own packaged index is allowed nonetheless: in both
 * browsers `connect-src` does not bind an extension to its own files (Chromium 156, Firefox 153, 2026-11-23). Preact sets
 * styles through the object model, which needs no 'unsafe-inline'.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const ICONS = Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icons/${size}.png`]));

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    icons: ICONS,
    action: { default_icon: ICONS },
    permissions: ['storage', 'scripting'],
    // What the page script is declared for; here too, as the card's code is injected on first need.
    host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: { extension_pages: POLICY },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'next-mark': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_nextMark__' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_previousMark__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.example',
              // The first that draws an offset underline in a highlight whole (mdn/browser-compat-data#28782).
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] as const },
            },
            gecko_android: { strict_min_version: '146.0' },
          },
        }
      : // The first with `caretPositionFromPoint`, which finds the mark under the pointer in shadow trees too.
        { minimum_chrome_version: '128' }),
  }),
  vite: () => ({
    build: { modulePreload: { polyfill: false } },
    resolve: { alias: { 'wxt/utils/content-script-context': join(ROOT, 'lib/page/context.ts') } },
  }),
  hooks: {
    /** The dataset and its index go beside the scripts; the background reads them. */
    'build:done': async (wxt) => {
      const { index, dataset } = artifactOfData();
      await mkdir(wxt.config.outDir, { recursive: true });
      await writeFile(join(wxt.config.outDir, 'index.bin'), new Uint8Array(index));
      await writeFile(join(wxt.config.outDir, 'dataset.json'), JSON.stringify(dataset));
      if (wxt.config.command === 'build') await checkBuild(wxt.config.outDir);
    },
  },
});
