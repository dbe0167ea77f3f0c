import { beforeEach, describe, expect, it } from 'vitest';
import { cardGone, cardSeen, KINDS, paintedPlace, paintedTexts, pause, restOn, until } from './support';
import { expectNoCard, extensionUnderTest, thrown } from './under-test';

const SIZE = { width: 500, height: 800 };
/** A place of the fixture without a word. */
const BLANK = { x: 250, y: 60 };
/** Ms after a page's load in which its script reads it and asks about it. */
const BUSY = [120, 150, 180, 210];

describe.each(KINDS)('by finger and by Back, in %s', (kind) => {
  const { driver, server, page, ask, inExtension } = extensionUnderTest(kind, { size: SIZE });

  describe('a finger on the page', () => {
    beforeEach(() => page.goto(`${server.origin}/touch.html`));

    /** Taps a mark and waits until the sheet has risen; answers where it lies. */
    const opened = async () => {
      const { x, y } = await paintedPlace(page, 'Edward Snowden');
      await page.tap(x, y);
      return until('a sheet at rest', () =>
        page.inCard((root) => {
          const sheet = root.querySelector<HTMLElement>('.card--sheet');
          if (!sheet || sheet.getAnimations().length > 0) return null;
          const { left, top, right, bottom } = sheet.getBoundingClientRect();
          return Math.abs(bottom - innerHeight) <= 1 ? { left, top, right, bottom } : null;
        }),
      );
    };
    /** How far the sheet is drawn down, and how far what is in it is scrolled. */
    const state = () =>
      page.inCard((root) => ({
        drawn: root.querySelector<HTMLElement>('.card--sheet')?.style.transform,
        scrolled: root.querySelector('.scroll')?.scrollTop ?? -1,
      }));
    const scrolledPage = () => page.evaluate(() => scrollY);
    const historyLength = () => page.evaluate(() => history.length);

    it('opens a sheet by a tap, which a swipe down by its top closes and a short pull does not', async () => {
      const { left, top } = await opened();
      const grip = { x: left + 150, y: top + 20 };
      await page.drag(grip, { x: grip.x, y: grip.y + 40 });
      expect(await state()).toEqual({ drawn: '', scrolled: 0 });
      await page.drag(grip, { x: grip.x, y: grip.y + 200 });
      await cardGone(page);
      expect(await scrolledPage()).toBe(0);
    });

    it('puts the sheet back when the system takes the finger away in the middle of a swipe', async () => {
      const { left, top } = await opened();
      await page.drag({ x: left + 150, y: top + 20 }, { x: left + 150, y: top + 220 }, 'cancelled');
      await until('the sheet to be back', async () => (await state())?.drawn === '');
    });

    it('keeps the sheet while its text is scrolled, down and up and beyond its beginning', async () => {
      const { left, top } = await opened();
      const [low, high] = [
        { x: left + 250, y: top + 330 },
        { x: left + 250, y: top + 100 },
      ];
      await page.drag(low, high);
      await until('the sheet’s text to be scrolled', async () => ((await state())?.scrolled ?? 0) > 100);
      for (let turn = 0; turn < 2; turn++) await page.drag(high, low);
      await until('its beginning', async () => (await state())?.scrolled === 0);
      expect(await state()).toEqual({ drawn: '', scrolled: 0 });
      expect(await scrolledPage()).toBe(0);
    });

    it('closes the sheet by a tap on the page', async () => {
      await opened();
      await page.tap(BLANK.x, BLANK.y);
      await cardGone(page);
    });

    it('follows a link by a tap on a marked word in it, and opens nothing', async () => {
      const { x, y } = await paintedPlace(page, 'United Russia');
      await page.tap(x, y);
      await until('the link to be followed', () => page.evaluate(() => location.hash === '#party'));
      await expectNoCard(page);
    });

    it('opens nothing while the page is scrolled by a marked word', async () => {
      const { x, y } = await paintedPlace(page, 'Roskomnadzor');
      await page.drag({ x, y }, { x, y: y - 150 });
      await until('the page to be scrolled', async () => (await scrolledPage()) > 80);
      await expectNoCard(page);
    });

    it('closes the sheet when the browser asks to close, without a listener for keys, and leaves the history alone', async () => {
      // That no listener of ours hears Escape here: a card opened by hover, which watches nothing else, stays.
      await restOn(page, await paintedPlace(page, 'Edward Snowden'));
      await page.press('Escape');
      expect(await cardSeen(page)).not.toBeNull();
      await page.moveMouse(3, 3, 3);
      await cardGone(page);
      const before = await historyLength();
      await opened();
      expect(await historyLength()).toBe(before);
      await page.press('Escape');
      await cardGone(page);
      expect(await historyLength()).toBe(before);
    });

    it('closes the sheet by Back within a page, and the page stays where it is', async () => {
      await page.evaluate(() => history.pushState(null, '', '#second'));
      const before = await historyLength();
      await opened();
      await page.back();
      await cardGone(page);
      expect([await page.evaluate(() => location.hash), await historyLength()]).toEqual(['#second', before]);
      await page.back();
      await until('the place before', () => page.evaluate(() => location.hash === ''));
    });
  });

  describe('a page that the browser keeps, or loads in advance', () => {
    const visit = async (file: string) => {
      await page.goto(`${server.origin}/${file}`);
      await page.evaluate(() => Object.assign(window, { seenBefore: true }));
    };
    /** By the browser's Back, to a page that was visited. Throws where the browser, short of memory, did not keep it. */
    const comeBack = async () => {
      await page.back();
      const arrived = await until('the page before', () =>
        page
          .evaluate(
            () =>
              !location.pathname.endsWith('frame.html') && {
                kept: 'seenBefore' in window,
                path: location.pathname,
              },
          )
          // While it is under way there is no page to ask.
          .catch(() => null),
      );
      expect(arrived.path).toBe('/demo.html');
      return arrived.kept;
    };
    const hosts = () => page.evaluate(() => document.querySelectorAll('sidelight-card').length);
    const shown = async () => ({ name: (await cardSeen(page))?.name ?? null, hosts: await hosts() });
    const badge = async () => {
      const text = await inExtension(async () => {
        const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
        return chrome.action.getBadgeText({ tabId: tab?.id ?? 0 });
      });
      // Whoever asks is in front in Firefox, and a hidden page reads slowly.
      await page.focus();
      return text;
    };

    describe('with a card open when it was left', () => {
      beforeEach(() => visit('demo.html'));

      it.each([
        ['tap', null, 0],
        ['press', 'Edward Snowden', 1],
      ] as const)('has every mark once, and the card of a %s: %s', async (by, name, count) => {
        const place = await paintedPlace(page, 'Edward Snowden');
        const marks = await paintedTexts(page);
        await (by === 'tap' ? page.tap(place.x, place.y) : page.click(place.x, place.y));
        await until('a card', () => cardSeen(page));
        const number = await badge();
        await page.goto(`${server.origin}/frame.html`);
        await until('the other page’s number', async () => (await badge()) === '2');
        expect(await comeBack()).toBe(true);
        expect(await shown()).toEqual({ name, hosts: count });
        await until('the number again', async () => (await badge()) === number);
        await page.press('Escape');
        await cardGone(page);
        expect(await paintedTexts(page)).toEqual(marks);
        await page.moveMouse(3, 3, 2);
        expect((await restOn(page, await paintedPlace(page, 'Edward Snowden'))).name).toBe('Edward Snowden');
        expect(await hosts()).toBe(1);
      });
    });

    it('is marked though it was left while its questions were under way', async () => {
      let kept = 0;
      for (const ms of BUSY) {
        await driver.endBackground().catch(() => undefined);
        await visit(`demo.html?${ms}`);
        await pause(ms);
        await page.goto(`${server.origin}/frame.html`);
        await pause(300);
        kept += Number(await comeBack());
        await until(
          `marks on the page that was left after ${ms} ms`,
          async () => (await paintedTexts(page)).length > 20,
        );
      }
      // A browser that is short of time or room may drop a page; of all it does not.
      expect(kept).toBeGreaterThan(0);
    });

    // Firefox loads no page in advance.
    if (kind === 'chromium')
      it('marks a page that was loaded in advance once it is shown, and opens its cards', async () => {
        await page.goto('about:blank');
        const inTab = (wanted: 'begin' | 'go' | 'look') =>
          inExtension(
            // A tab of the extension's own making: one with our driver's session is not loaded in advance.
            async (what: string, origin: string) => {
              const [open] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
              const tab = open ?? (await chrome.tabs.create({ url: `${origin}/frame.html` }));
              const [answer] = await chrome.scripting.executeScript({
                target: { tabId: tab.id ?? -1 },
                args: [what, `${origin}/demo.html`],
                func: (step: string, next: string) => {
                  const rules = document.createElement('script');
                  rules.type = 'speculationrules';
                  rules.text = JSON.stringify({ prerender: [{ urls: [next], eagerness: 'immediate' }] });
                  if (step === 'begin') document.head.append(rules);
                  if (step === 'go') location.href = next;
                  const [load] = performance.getEntriesByType('navigation') as (PerformanceNavigationTiming & {
                    activationStart: number;
                  })[];
                  return {
                    inAdvance: (load?.activationStart ?? 0) > 0,
                    marks: CSS.highlights.get('sidelight-dotted')?.size ?? 0,
                    cards: document.querySelectorAll('sidelight-card').length,
                  };
                },
              });
              return answer?.result ?? null;
            },
            wanted,
            server.origin,
          ).catch(() => null);
        await until('a tab', async () => (await inTab('look'))?.marks === 2);
        await inTab('begin');
        await pause(1000);
        await inTab('go');
        await until('marks on the page shown', async () => ((await inTab('look'))?.marks ?? 0) > 20);
        expect(await inTab('look')).toMatchObject({ inAdvance: true, cards: 0 });
        expect(await ask('show', { id: 'edward-snowden' })).toBe(true);
        await until('its card', async () => (await inTab('look'))?.cards === 1);
      });
  });

  it('throws nothing', async () => {
    expect(await thrown(page)).toEqual([]);
  });
});
