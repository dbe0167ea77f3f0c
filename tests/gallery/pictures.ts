import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import type { CardData } from '../../lib/card/data';
import { installedBrowser } from '../../lib/cli/browsers.mjs';
import { galleryPage } from './build';
import { type GalleryState, slug } from './states';

/** The gallery as a file, and the way to take it away again. */
export async function galleryFile(
  states: GalleryState[],
  cards: Record<string, CardData>,
): Promise<{ url: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-gallery-'));
  const file = join(folder, 'index.html');
  writeFileSync(file, await galleryPage(states, cards));
  return { url: pathToFileURL(file).href, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Opens the gallery in headless Chromium. Throws where none is installed, or where a state cannot be drawn. */
export async function withGallery<T>(
  states: GalleryState[],
  cards: Record<string, CardData>,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const executablePath = installedBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium, Chrome or Edge was found.');
  const gallery = await galleryFile(states, cards);
  const browser = await puppeteer.launch({
    executablePath,
    defaultViewport: { width: 1300, height: 900 },
    args: ['--font-render-hinting=none', '--hide-scrollbars', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const page = await browser.newPage();
    await page.goto(gallery.url);
    const ready = await (await page.waitForFunction(() => document.documentElement.dataset.ready)).jsonValue();
    if (ready !== 'yes') throw new Error(String(ready));
    return await look(page);
  } finally {
    await browser.close();
    gallery.remove();
  }
}

/** A PNG of each state's card. */
export async function pictures(page: Page, names: readonly string[]): Promise<Map<string, Uint8Array>> {
  const taken = new Map<string, Uint8Array>();
  for (const name of names) {
    const figure = await page.$(`#${slug(name)} > div`);
    if (!figure) throw new Error(`no state ${name}`);
    taken.set(name, await figure.screenshot());
  }
  return taken;
}

/**
 * Under which name a machine's pictures are kept: the browser's version, and a digest of the widths of some words in the
 * card's two voices and three scripts, which differ wherever the fonts do.
 */
export async function pictureKey(page: Page): Promise<string> {
  const version = (await page.browser().version()).match(/\d+/)?.[0] ?? 'unknown';
  const widths = await page.evaluate(() => {
    const root = document.querySelector('figure > div')?.shadowRoot?.querySelector('.card');
    const style = root && getComputedStyle(root);
    const ruler = document.createElement('canvas').getContext('2d');
    if (!style || !ruler) return [];
    const voices = ['--sans', '--serif', '--sans-zh', '--serif-zh'].map((voice) => style.getPropertyValue(voice));
    return voices.flatMap((voice) =>
      ['Sovereignty, 2016', 'Суверенитет «сети»', '网络主权，互联网'].map((words) => {
        ruler.font = `100px ${voice}`;
        return Math.round(ruler.measureText(words).width);
      }),
    );
  });
  const fonts = createHash('sha256').update(widths.join()).digest('hex').slice(0, 6);
  return `chromium-${version}-fonts-${fonts}`;
}
