import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PageState } from '../messages';
import { whySentence } from '../recogniser/why';
import { launchWithExtension } from './drive/launch';
import type { BrowserKind, DrivenPage, Driver } from './drive/types';
import { ROOT, runCommand } from './packages.mjs';
import { serveFolder } from './server';
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
    const state = await settledState(driver, address);
    console.log(`\n${driver.version}, ${address}`);
    printMarks(state);
    if (hasDisplay) {
      console.log('\nRest the pointer on an underlined name. Close the browser to end.');
      await driver.closed;
    } else await savePictures(driver, page, address, state);
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

/** Asks the page, as the popup does, until its answer has stood still for a second. */
async function settledState(driver: Driver, address: string): Promise<PageState | null> {
  const popup = await driver.extensionPage('popup.html');
  try {
    let last = '';
    let still = 0;
    for (let tries = 0; tries < 100 && still < 5; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      const state = JSON.stringify(await popup.evaluate(pageState, address));
      still = state === last && state !== 'null' ? still + 1 : 0;
      last = state;
    }
    return JSON.parse(last);
  } finally {
    await popup.close();
  }
}

/** Runs in the extension's page. */
async function pageState(address: string): Promise<PageState | null> {
  const tabs = await chrome.tabs.query({});
  const tab = tabs.find((each) => each.url === address) ?? tabs.find((each) => each.url === undefined);
  if (tab?.id === undefined) return null;
  return chrome.tabs.sendMessage(tab.id, { name: 'state', params: {} }, { frameId: 0 }).catch(() => null);
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

async function savePictures(driver: Driver, page: DrivenPage, address: string, state: PageState | null): Promise<void> {
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
  const popup = await driver.extensionPage(`popup.html?page=${encodeURIComponent(address)}`);
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

/** Runs in the page. The middle of the first highlighted range with this text, scrolled into view, in CSS px of the viewport. */
function placeOf(text: string): { x: number; y: number } | null {
  for (const [name, highlight] of CSS.highlights as unknown as Iterable<[string, Iterable<Range>]>) {
    if (!name.startsWith('sidelight')) continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      if (range.toString().replace(/\s+/g, ' ') !== text.replace(/\s+/g, ' ')) continue;
      const [box] = range.getClientRects();
      if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
  }
  return null;
}
