import { PNG } from 'pngjs';
import puppeteer from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { installedBrowser } from '../../lib/cli/browsers.mjs';
import { builtExtension, launchWithExtension } from '../../lib/cli/drive/launch';
import type { DrivenPage, Driver } from '../../lib/cli/drive/types';
import { serveFolder } from '../../lib/cli/server';
import type { PageState } from '../../lib/messages';
import type { Settings } from '../../lib/settings/settings';
import {
  cardSeen,
  dismissCard,
  FIXTURES,
  KINDS,
  type Place,
  paintedPlace,
  paintedTexts,
  pause,
  restOn,
  scrollToText,
  until,
} from '../e2e/support';

/** What the fixtures offer to tests, under the names that they have in the page. */
interface FixtureWindow {
  grow(paragraphs?: number): void;
  upgrade(): void;
  rerender(): void;
  tick(ms: number): number;
  navigate(): void;
  clears(): void;
  pretend(x: number, y: number): void;
}

/** The part of the extension API that the settings page has and these tests use. */
interface ExtensionWindow {
  chrome: {
    storage: { local: { set(items: object): Promise<void>; clear(): Promise<void> } };
    tabs: {
      query(about: { url: string }): Promise<{ id: number }[]>;
      sendMessage(tab: number, message: object, to: { frameId: number }): Promise<unknown>;
    };
    runtime: { sendMessage(message: object): Promise<number[]> };
    action: { getBadgeText(about: { tabId: number }): Promise<string> };
  };
}

/** Ms in which a card that were to open would be open: the delay, its way, and as much again. */
const LONG_ENOUGH = 1200;

describe.each(KINDS)('the page script in %s', (kind) => {
  let driver: Driver;
  let server: Awaited<ReturnType<typeof serveFolder>>;
  let view: DrivenPage;
  let page: DrivenPage;

  beforeAll(async () => {
    server = await serveFolder(FIXTURES);
    driver = await launchWithExtension(kind);
    view = await driver.extensionPage('options.html');
    page = await driver.newPage();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const choose = (settings: Partial<Settings>) =>
    view.evaluate((stored: object) => {
      const { chrome } = globalThis as unknown as ExtensionWindow;
      return chrome.storage.local.set({ settings: { version: 1, ...stored } });
    }, settings);

  /** Asks the top frame of the tab under test, as popup and commands do. */
  const ask = <T>(name: string, params: object = {}): Promise<T> =>
    view.evaluate(
      async (url: string, message: object) => {
        const { chrome } = globalThis as unknown as ExtensionWindow;
        const [tab] = await chrome.tabs.query({ url });
        return chrome.tabs.sendMessage(tab?.id ?? -1, message, { frameId: 0 }) as never;
      },
      // With a port it would be no match pattern in Firefox.
      'http://127.0.0.1/*',
      { name, params },
    ) as Promise<T>;

  const call = <K extends keyof FixtureWindow>(name: K, ...words: Parameters<FixtureWindow[K]>) =>
    page.evaluate(
      (wanted: string, given: number[]) => {
        const offered = globalThis as unknown as Record<string, (...words: number[]) => unknown>;
        offered[wanted]?.(...given);
      },
      name,
      words as number[],
    );

  const markup = () => page.evaluate(() => document.documentElement.outerHTML);

  const open = async (file: string, first = 'Roskomnadzor') => {
    await page.goto(`${server.origin}/${file}`);
    await painted(first);
  };
  const painted = (text: string) =>
    until(`«${text}» to be painted`, async () => (await paintedTexts(page)).includes(text));
  const unpainted = (text: string) =>
    until(`«${text}» to lose its mark`, async () => !(await paintedTexts(page)).includes(text));
  const noCard = async () => {
    await pause(LONG_ENOUGH);
    expect(await cardSeen(page)).toBeNull();
  };

  describe('reading', () => {
    let before: string;
    beforeAll(async () => {
      await open('flow.html');
      await painted('nyak');
      before = await markup();
    });
    afterAll(async () => expect(await markup()).toBe(before));

    it('joins a name over elements, comments, lines and runs of space', async () => {
      const texts = (await paintedTexts(page)).join('|');
      expect(texts).toContain('Sergei| |Zheles|nyak');
      expect(texts).toContain('Kasper|sky|Lab');
      expect(texts).toContain('Cyberspace Administration of China');
      expect(texts).toContain('The Net Delu\u00ADsion');
    });
    it('reads no code, button or hidden text', async () => {
      const texts = await paintedTexts(page);
      for (const text of ['Tencent', 'Baidu', 'Alibaba Cloud', 'Great Firewall']) expect(texts).not.toContain(text);
    });
    it('takes the first mention of the article, not that of the navigation, and marks around it what is nowhere else', async () => {
      expect((await paintedTexts(page)).filter((text) => text === 'Roskomnadzor')).toHaveLength(1);
      const inArticle = await page.evaluate(() =>
        [...(CSS.highlights.get('sidelight-dotted') as unknown as Iterable<AbstractRange>)]
          .map(({ startContainer }) => startContainer as Text)
          .filter(({ data }) => /Roskomnadzor|ICANN/.test(data))
          .every(({ parentElement }) => parentElement?.closest('article')),
      );
      expect(inArticle).toBe(true);
      expect(await paintedTexts(page)).toContain('Yandex');
    });
  });

  it('reads and paints open shadow trees, also what comes later, and no closed one', async () => {
    await open('shadow.html');
    for (const text of ['Edward Snowden', 'Kaspersky Lab', ' Binxing']) await painted(text);
    await call('grow');
    await painted('Dmitry Medvedev');
    await call('upgrade');
    await painted('Huawei');
    expect(await paintedTexts(page)).not.toContain('Yandex');
    // That a range is registered does not say that it is seen: Firefox needs a sheet in each tree.
    const box = await page.evaluate(() => {
      const inner = document.getElementById('host')?.shadowRoot?.getElementById('inner');
      const { x = 0, y = 0, width = 0, height = 0 } = inner?.getBoundingClientRect() ?? {};
      return { x, y, width, height };
    });
    const marked = cut(await page.screenshot(), box);
    await choose({ entriesOff: ['edward-snowden'] });
    await unpainted('Edward Snowden');
    expect(cut(await page.screenshot(), box).equals(marked)).toBe(false);
    await choose({});
  });

  it('never reads what its reader writes', async () => {
    await open('editors.html');
    await pause(500);
    expect((await paintedTexts(page)).sort()).toEqual(['Dmitry Medvedev', 'Roskomnadzor']);
    await page.evaluate(() => {
      const later = document.getElementById('later') as HTMLElement;
      later.contentEditable = 'true';
      (later.firstElementChild?.firstChild as Text).data = 'Dmitry Medvedev, now edited.';
    });
    await unpainted('Dmitry Medvedev');
  });

  it('marks articles in frames, also in those without an address, and leaves tiny ones alone', async () => {
    await open('frames.html');
    const inFrames = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('iframe')].map((frame) => {
          const registry = (frame.contentWindow as unknown as typeof globalThis)?.CSS.highlights;
          const ranges = [...(registry as unknown as Iterable<[string, Iterable<AbstractRange>]>)].flatMap(
            ([, highlight]) => [...highlight],
          );
          return ranges
            .map(({ startContainer, startOffset, endOffset }) =>
              (startContainer as Text).data.slice(startOffset, endOffset),
            )
            .join('|');
        }),
      );
    await until('the frames to be marked', async () => (await inFrames()).filter((text) => text !== '').length === 3);
    expect(await inFrames()).toEqual(['Fang Binxing|Great Firewall', 'Kaspersky Lab', 'Edward Snowden', '']);
  });

  it('has one card at a time in all frames together', async () => {
    await open('frames.html');
    const word = (await scrollToText(page, 'Roskomnadzor')) as Place;
    await page.click(word.x, word.y);
    await until('a pinned card', () => cardSeen(page));
    const inFrame = await page.evaluate(() => {
      const frame = document.getElementById('srcdoc') as HTMLIFrameElement;
      const text = frame.contentDocument?.querySelector('p')?.firstChild as Text;
      const range = text.ownerDocument.createRange();
      range.setStart(text, text.data.indexOf('Kaspersky'));
      range.setEnd(text, text.data.length - 1);
      const [outer, inner] = [frame.getBoundingClientRect(), range.getBoundingClientRect()];
      return { x: outer.x + frame.clientLeft + inner.x + 20, y: outer.y + frame.clientTop + inner.y + 8 };
    });
    await page.moveMouse(inFrame.x, inFrame.y);
    await until('the card in the frame', () =>
      page.evaluate(() => {
        const { contentDocument } = document.getElementById('srcdoc') as HTMLIFrameElement;
        return contentDocument?.documentElement.children.length === 3;
      }),
    );
    await until('the card outside to go', async () => (await cardSeen(page)) === null);
  });

  it('reads a text node of 300 kB', async () => {
    await open('long.html');
    expect((await ask<PageState>('state')).entries).toMatchObject([{ id: 'roskomnadzor', count: 10 }]);
  });

  describe('on a page that never rests', () => {
    beforeEach(() => open('restless.html'));

    it('keeps its mark when the page renders the same words anew', async () => {
      for (let i = 0; i < 5; i++) await call('rerender');
      await pause(400);
      await painted('Roskomnadzor');
    });
    it('marks what is shown later: behind a tab, a veil, a dialog', async () => {
      await page.evaluate(() => document.getElementById('tab')?.classList.remove('off'));
      await painted('Kaspersky Lab');
      await page.evaluate(() => document.getElementById('veil')?.classList.remove('veiled'));
      await painted('Fang Binxing');
      await page.evaluate(() => document.getElementById('app')?.removeAttribute('aria-hidden'));
      await painted('ICANN');
    });
    it('reads the next article of a page that loads it itself', async () => {
      await call('navigate');
      await painted('Edward Snowden');
      await painted('Roskomnadzor');
      expect((await ask<PageState>('state')).entries.map(({ id }) => id).sort()).toEqual([
        'edward-snowden',
        'roskomnadzor',
      ]);
    });
    it('goes on reading beside a text that changes a hundred times a second', async () => {
      await call('tick', 10);
      await painted('Yandex');
      await pause(2000);
      await call('grow', 10);
      await painted('Huawei');
    });
    it('takes two thousand new paragraphs at once', async () => {
      await call('grow', 2000);
      await until('all to be found', async () =>
        (await ask<PageState>('state')).entries.some(({ id, count }) => id === 'huawei' && count === 200),
      );
    });
  });

  describe('on a page that wants no guests', () => {
    beforeEach(() => open('hostile.html'));

    it('puts its marks back when the page clears the registry', async () => {
      await call('clears');
      await page.moveMouse(300, 300);
      await page.moveMouse(310, 310);
      await painted('Roskomnadzor');
      await painted('Kaspersky Lab');
    });
    it('opens nothing at events that the page made itself', async () => {
      const { x, y } = await paintedPlace(page, 'Roskomnadzor');
      await call('pretend', x, y);
      await noCard();
    });
    it('opens a card under a policy that forbids everything', async () => {
      const before = await markup();
      expect((await restOn(page, await paintedPlace(page, 'Roskomnadzor'))).name).toBe('Roskomnadzor');
      await dismissCard(page);
      expect(await markup()).toBe(before);
    });
  });

  describe('the mark under the pointer', () => {
    beforeAll(() => open('flow.html'));
    afterEach(() => dismissCard(page));

    it.each([
      ['nyak', 0, 'Sergei Zheleznyak'],
      ['Sergei', 0, 'Sergei Zheleznyak'],
      ['sky', 1, 'Kaspersky'],
      ['ICANN', 1, 'ICANN'],
      ['Fang Binxing', 0, 'Fang Binxing'],
      ['鲁炜', 0, 'Lu Wei'],
      ['权', 0, 'sovereignty'],
      ['Edward Snowden', 0, 'Edward Snowden'],
    ])('of «%s» (%i before it) is %s', async (text, nth, name) => {
      const place = await scrollToText(page, text, nth);
      expect((await restOn(page, place as Place)).name).toContain(name);
    });

    it('is none where something lies over the word', async () => {
      const { x, y } = (await scrollToText(page, 'Huawei')) as Place;
      await page.moveMouse(x, y);
      await noCard();
    });
    it('is none in the blank beside a line', async () => {
      const { y } = (await scrollToText(page, 'Shanghai Cooperation Organization')) as Place;
      await page.moveMouse(1080, y);
      await noCard();
    });
    it('opens nothing when the pointer passes over, and opens when it stops, however fast it came', async () => {
      const { x, y } = (await scrollToText(page, 'Edward Snowden')) as Place;
      await page.moveMouse(2, y, 1);
      await page.moveMouse(x, y, 2);
      await page.moveMouse(x + 300, y, 2);
      await noCard();
      await page.moveMouse(x, y, 1);
      expect((await until('a card', () => cardSeen(page))).name).toBe('Edward Snowden');
    });
  });

  it('leaves a link to the page, and pins at a click on plain text', async () => {
    await open('flow.html');
    const link = (await scrollToText(page, 'ICANN', 1)) as Place;
    await page.click(link.x, link.y);
    expect(await page.evaluate(() => location.hash)).toBe('#icann');
    const word = (await scrollToText(page, 'Edward Snowden')) as Place;
    await page.click(word.x, word.y);
    await until('a card', () => cardSeen(page));
    await page.moveMouse(5, 5, 12);
    await pause(LONG_ENOUGH);
    expect((await cardSeen(page))?.name).toBe('Edward Snowden');
    await page.press('Escape');
    await until('the card to go', async () => (await cardSeen(page)) === null);
  });

  it('opens a sheet at a tap on a mark, and nothing at a tap on a link or beside it', async () => {
    await open('flow.html');
    const link = (await scrollToText(page, 'ICANN', 1)) as Place;
    await page.tap(link.x, link.y);
    await noCard();
    const word = (await scrollToText(page, 'Edward Snowden')) as Place;
    await page.tap(word.x + 300, word.y);
    await noCard();
    await page.tap(word.x, word.y);
    expect((await until('a sheet', () => cardSeen(page))).name).toBe('Edward Snowden');
    await page.press('Escape');
    await until('the sheet to go', async () => (await cardSeen(page)) === null);
  });

  it('takes Escape from the page only while a card is open', async () => {
    await open('flow.html');
    await page.evaluate(() => {
      addEventListener('keydown', ({ key }) => {
        document.title += ` ${key}`;
      });
    });
    const title = () => page.evaluate(() => document.title.replace(/^.*lines/, ''));
    await page.press('Escape');
    expect(await title()).toBe(' Escape');
    await restOn(page, (await scrollToText(page, 'Edward Snowden')) as Place);
    await page.press('a');
    await dismissCard(page);
    expect(await title()).toBe(' Escape a');
  });

  it('says on the toolbar how many entries the frames name together, and forgets them with the page', async () => {
    const badge = () =>
      view.evaluate(async () => {
        const { chrome } = globalThis as unknown as ExtensionWindow;
        const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
        const frames = await chrome.runtime.sendMessage({ name: 'frames', params: { tab: tab?.id } });
        return { text: await chrome.action.getBadgeText({ tabId: tab?.id ?? 0 }), frames: frames.length };
      });
    await open('frames.html');
    await until('all frames to report', async () => (await badge()).frames === 4);
    // Roskomnadzor; Fang Binxing and the Great Firewall; Kaspersky; Edward Snowden.
    expect((await badge()).text).toBe('5');
    await page.goto(`${server.origin}/frame.html`);
    await until('the next page to report', async () => (await badge()).text === '2');
    expect((await badge()).frames).toBe(1);
  });

  describe('settings', () => {
    beforeEach(() => open('flow.html'));
    afterEach(() => choose({}));

    it('take a topic off an open page, and bring it back', async () => {
      await choose({ topicsOff: ['russian-internet-policy'] });
      await unpainted('Roskomnadzor');
      await painted('Fang Binxing');
      await choose({});
      await painted('Roskomnadzor');
    });
    it('change the style of the marks', async () => {
      await choose({ style: 'tint' });
      const names = () => page.evaluate(() => [...(CSS.highlights as unknown as Map<string, unknown>).keys()].sort());
      await until('the other style', async () => (await names()).includes('sidelight-tint'));
      expect(await names()).toEqual(['sidelight-live', 'sidelight-tint']);
    });
    it('mark every mention, with a ceiling, and all by the reader’s word', async () => {
      await choose({ which: 'every' });
      await pause(300);
      const { hiddenRepeats } = await ask<PageState>('state');
      expect(hiddenRepeats).toBeGreaterThan(0);
      await ask('showAll');
      await until('all to be shown', async () => (await ask<PageState>('state')).hiddenRepeats === 0);
      expect((await paintedTexts(page)).filter((text) => text === 'Roskomnadzor').length).toBeGreaterThan(1);
    });
    it('switch a site off, where nothing answers any more, and on again without a reload', async () => {
      await choose({ sitesOff: ['127.0.0.1'] });
      await unpainted('Roskomnadzor');
      expect(await page.evaluate(() => (CSS.highlights as unknown as Map<string, unknown>).size)).toBe(0);
      await expect(ask('state')).rejects.toThrow();
      await choose({});
      await painted('Roskomnadzor');
    });
    it('pause, and go on when the pause is over', async () => {
      await choose({ pausedUntil: Date.now() + 2500 });
      await unpainted('Roskomnadzor');
      expect((await ask<PageState>('state')).status).toBe('paused');
      await painted('Roskomnadzor');
    });
  });

  it('marks a name that lacks evidence by the reader’s word', async () => {
    await page.goto(`${server.origin}/unsure.html`);
    const possible = await until('the names without evidence', async () => {
      const state = await ask<PageState | undefined>('state').catch(() => undefined);
      return state?.status === 'on' && state.possible.length > 0 && state.possible;
    });
    const key = possible.find(({ surface }) => surface === 'Volin')?.key;
    expect(await paintedTexts(page)).toEqual([]);
    expect(await ask('markPossible', { key })).toBe(true);
    await scrollToText(page, 'Volin');
    await painted('Volin');
    expect((await ask<PageState>('state')).entries).toMatchObject([
      { id: 'aleksey-volin', why: { ground: 'by-hand' } },
    ]);
  });

  it('goes from mark to mark by command, opens their cards, and ends at the end', async () => {
    await open('flow.html');
    const step = (direction: string, from = 'here') => ask<boolean>('step', { direction, from });
    expect(await step('next')).toBe(true);
    const first = await until('a card', () => cardSeen(page));
    expect(await step('next')).toBe(true);
    const second = await until('another card', async () => {
      const card = await cardSeen(page);
      return card && card.name !== first.name ? card : null;
    });
    expect(await step('previous')).toBe(true);
    await until('the first card', async () => (await cardSeen(page))?.name === first.name);
    expect(await step('previous', 'edge')).toBe(true);
    expect(await step('next')).toBe(false);
    expect(second.name).not.toBe('');
    await page.press('Escape');
  });

  it('throws nothing', async () => {
    // Firefox reports a question that was under way when its page was left; nothing of ours threw.
    const own = (await page.errors()).filter((error) => !/context (?:is inactive|unloaded)/.test(error));
    expect(own).toEqual([]);
  });
});

describe('the page script of an extension that comes and goes', () => {
  it('starts in pages that were open before, and leaves no mark when its extension has gone', async () => {
    const executablePath = installedBrowser('chromium');
    if (executablePath === null) throw new Error('No Chromium, Chrome or Edge was found.');
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const browser = await puppeteer.launch({ executablePath, pipe: true, enableExtensions: true, args });
    const server = await serveFolder(FIXTURES);
    try {
      const page = await browser.newPage();
      await page.goto(`${server.origin}/hostile.html`);
      const highlights = () => page.evaluate(() => (CSS.highlights as unknown as Map<string, unknown>).size);
      for (let turn = 0; turn < 2; turn++) {
        const id = await browser.installExtension(builtExtension('chromium'));
        await until('the open page to be marked', async () => (await highlights()) === 2);
        await browser.uninstallExtension(id);
        // Nobody tells a script that its extension has gone: it looks when the pointer moves.
        let x = 20;
        await until('the marks to go', async () => {
          await page.mouse.move(x++, 20);
          return (await highlights()) === 0;
        });
      }
    } finally {
      await browser.close();
      await server.close();
    }
  });
});

/** The pixels of a part of a screenshot. */
function cut(
  image: Uint8Array,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): Buffer {
  const png = PNG.sync.read(Buffer.from(image));
  const part = new PNG({ width: Math.floor(width), height: Math.floor(height) });
  PNG.bitblt(png, part, Math.floor(x), Math.floor(y), part.width, part.height, 0, 0);
  return part.data;
}
