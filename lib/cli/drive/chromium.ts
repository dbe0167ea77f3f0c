import puppeteer, { type CDPSession, type KeyInput, type Page } from 'puppeteer-core';
import { installedBrowser } from '../browsers.mjs';
import type { DrivenPage, Driver, LaunchOptions } from './types';
import { LIFT, STEP, wayBetween } from './way';

/** Chromium keeps no socket to its vendor open and asks it nothing, so that a test which watches the network sees the page alone. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-features=OptimizationHints,Translate,MediaRouter,DialMediaRouteProvider',
];

/** Starts Chromium, Chrome or Edge with the extension loaded. Throws where none is installed. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const executablePath = installedBrowser('chromium');
  if (executablePath === null) throw new Error('No Chromium, Chrome or Edge was found.');
  const { width = 1100, height = 800, headless = true, extension, proxy } = options;
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    // Branded Chrome ignores --load-extension since version 137; over a pipe puppeteer asks for it by Extensions.loadUnpacked.
    pipe: true,
    ...(extension === undefined ? {} : { enableExtensions: [extension] }),
    defaultViewport: headless ? { width, height } : null,
    args: [
      ...QUIET,
      `--window-size=${width},${height}`,
      // Root has no sandbox of its own to give.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(proxy === undefined ? [] : [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>']),
    ],
  });
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  const background = () =>
    browser.waitForTarget(
      (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'),
      { timeout: 15_000 },
    );
  // Asked once: the background may be at rest later.
  const host = extension === undefined ? '' : new URL((await background()).url()).host;
  const open = async (url?: string): Promise<DrivenPage> => {
    const page = await browser.newPage();
    if (url !== undefined) await page.goto(url, { waitUntil: 'load' });
    return drivenPage(page);
  };
  return {
    kind: 'chromium',
    version: await browser.version().then((version) => version.replace('/', ' ').replace('HeadlessChrome', 'Chromium')),
    newPage: () => open(),
    extensionPage: (path) => open(`chrome-extension://${host}/${path}`),
    endBackground: async () => {
      await (await (await background()).worker())?.close();
    },
    closed,
    close: () => browser.close(),
  };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function drivenPage(page: Page): Promise<DrivenPage> {
  const errors: string[] = [];
  const session = await page.createCDPSession();
  await session.send('Runtime.enable');
  // The session sees every world of the page, so a content script's exception too.
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const text = exceptionDetails.exception?.description ?? exceptionDetails.text;
    if (`${exceptionDetails.url} ${text}`.includes('chrome-extension://')) errors.push(text);
  });
  return {
    goto: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
    },
    back: async () => {
      const { entries, currentIndex } = await session.send('Page.getNavigationHistory');
      await session.send('Page.navigateToHistoryEntry', { entryId: entries[currentIndex - 1]?.id ?? -1 });
    },
    focus: () => page.bringToFront(),
    evaluate: (run, ...words) => page.evaluate(run as never, ...(words as unknown as never[])) as never,
    run: async (script) => {
      await page.evaluate(`${script};0`);
    },
    inCard: async (run, ...words) => {
      const objectId = await cardRoot(session);
      if (objectId === null) return null;
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: `function (...words) { return (${run})(this, ...words); }`,
        arguments: words.map((value) => ({ value })),
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    moveMouse: (x, y, steps = 8) => page.mouse.move(x, y, { steps }),
    click: (x, y) => page.mouse.click(x, y),
    tap: (x, y) => page.touchscreen.tap(x, y),
    drag: async (from, to, end = 'lifted') => {
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', ...touchPoints: (typeof from)[]) =>
        session.send('Input.dispatchTouchEvent', { type, touchPoints });
      await touch('touchStart', from);
      for (const point of wayBetween(from, to)) {
        await touch('touchMove', point);
        await pause(STEP);
      }
      await pause(LIFT);
      await touch(end === 'lifted' ? 'touchEnd' : 'touchCancel');
    },
    press: (key) => page.keyboard.press(key as KeyInput),
    type: (text) => page.keyboard.type(text),
    setMedium: (medium) => page.emulateMediaType(medium),
    setColours: (value) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]),
    setSize: (width, height) => page.setViewport({ width, height }),
    screenshot: () => page.screenshot(),
    errors: async () => errors,
    close: () => page.close(),
  };
}

/** The card's shadow root as a remote object of the page's world, or null. Its host is a child of `<html>`, of a modal dialog or of the fullscreen element. */
async function cardRoot(session: CDPSession): Promise<string | null> {
  const holders = 'document.fullscreenElement ?? document.querySelector("dialog:modal") ?? document.documentElement';
  const { result } = await session.send('Runtime.evaluate', { expression: holders });
  if (result.objectId === undefined) return null;
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId, depth: 1, pierce: true });
  const root = node.children
    ?.flatMap((child) => child.shadowRoots ?? [])
    .findLast((shadow) => shadow.shadowRootType === 'closed');
  if (root === undefined) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
  return object.objectId ?? null;
}
