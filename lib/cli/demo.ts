import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PageState } from '../messages';
import { whySentence } from '../recogniser/why';
import { launchWithExtension } from './drive/launch';
import type { BrowserKind, DrivenPage, Driver } from './drive/types';
import { ROOT, runCommand } from './packages.mjs';
import { serveFolder } from './server';
import { settledState } from './settled-state';
import { table } from './table';

/**
 * Shows the built extension on a page: in a window where there is a display, else headless with pictures; either way with
 * a table of what was marked. `tsx lib/cli/demo.ts chromium|firefox [address or file]`.
 */
const PICTURES = join(ROOT, '.output', 'demo');
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

await runCommand(async () => {
  const [kind, target] = process.argv.slice(2) as [BrowserKind, string | undefined];
  const { address, close } = await served(target);
  const driver = await launchWithExtension(kind, { headless: !hasDisplay });
  try {
    const page = await driver.newPage();
    await page.goto(address);
    const { tab, state } = await settledState(driver, address);
    console.log(`\n${driver.version}, ${address}`);
    printMarks(state);
    if (hasDisplay) {
      console.log('\nRest the pointer on an underlined name. Close the browser to end.');
      await driver.closed;
    } else await savePictures(driver, page, tab, state);
  } finally {
    await driver.close().catch(() => {});
    await close();
  }
  return 0;
});

/** A file is served over HTTP, since browsers keep extensions out of `file:` unless the reader allows it. */
async function served(target: string | undefined): Promise<{ address: string; close(): Promise<void> }> {
  if (target !== undefined && /^https?:\/\//i.test(target)) return { address: target, close: async () => {} };
  const file = target ?? join(ROOT, 'tests', 'fixtures', 'demo.html');
  if (/^[a-z]+:\/\//i.test(file)) throw new Error(`${file}: only http and https addresses and files can be shown.`);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Error(`There is no file ${file}.`);
  const server = await serveFolder(dirname(file));
  return { address: `${server.origin}/${encodeURIComponent(basename(file))}`, close: server.close };
}

function printMarks(state: PageState | null): void {
  if (state === null) {
    console.log('The page did not answer: browsers keep extensions out of some pages.');
    return;
  }
  console.log(`${state.entries.length} entries marked\n`);
  const rows = state.entries.map(({ surface, id, count, why }) => [surface, id, `${count}`, whySentence(why, 'en')]);
  console.log(table(['form', 'entry', 'mentions', 'why'], rows));
}

async function savePictures(driver: Driver, page: DrivenPage, tab: number, state: PageState | null): Promise<void> {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  const saved: string[] = [];
  const save = async (from: DrivenPage, name: string) => {
    const file = join(PICTURES, `${name}.png`);
    writeFileSync(file, await from.screenshot());
    saved.push(pathToFileURL(file).pathname);
  };
  await save(page, 'page');
  const first = state?.entries.find(({ id }) => id === 'sergei-zheleznyak') ?? state?.entries[0];
  if (first !== undefined) {
    for (const colours of ['light', 'dark'] as const) {
      await page.setColours(colours);
      await openCard(page, first.surface);
      await save(page, colours === 'light' ? 'card' : 'card-dark');
      await page.press('Escape');
    }
    await page.setColours('light');
  }
  const popup = await driver.extensionPage(`popup.html?tab=${tab}`);
  await popup.setSize(380, 600);
  await new Promise((resolve) => setTimeout(resolve, 800));
  await save(popup, 'popup');
  await popup.close();
  const settings = await driver.extensionPage('options.html');
  await settings.setSize(900, 1000);
  await new Promise((resolve) => setTimeout(resolve, 500));
  await save(settings, 'settings');
  console.log(
    `\nThere is no display here, so the browser ran without a window. Pictures:\n${saved.map((file) => `  ${file}`).join('\n')}`,
  );
}

/** Rests the pointer on the first place in the page where the text stands, until the card is there. */
async function openCard(page: DrivenPage, text: string): Promise<void> {
  const place = await page.evaluate(placeOf, text);
  if (place === null) return;
  await page.moveMouse(5, 5);
  await page.moveMouse(place.x, place.y, 12);
  for (let tries = 0; tries < 50; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    if (await page.inCard((root) => root.querySelector('[role=dialog]') !== null)) break;
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
}

/** Runs in the page. The middle of the first highlighted range that is part of this text, in CSS px of the viewport. */
function placeOf(text: string): { x: number; y: number } | null {
  for (const [name, highlight] of CSS.highlights as unknown as Iterable<[string, Iterable<Range>]>) {
    if (!name.startsWith('sidelight')) continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      // A name that is split over elements has a range in each.
      if (range.toString().trim().length < 3 || !text.includes(range.toString())) continue;
      const [box] = range.getClientRects();
      if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
  }
  return null;
}
