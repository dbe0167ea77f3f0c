import { beforeEach, describe, expect, it } from 'vitest';
import { cardGone, cardSeen, KINDS, paintedPlace, paintedTexts, pause, restOn, until } from './support';
import { extensionUnderTest, thrown } from './under-test';

/** Ms after a page's load in which its script reads it and asks about it. */
const BUSY = [120, 150, 180, 210];

describe.each(KINDS)('a page that the browser keeps and brings back, in %s', (kind) => {
  const { driver, server, page, ask, inExtension } = extensionUnderTest(kind);

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
            !location.pathname.endsWith('frame.html') && { kept: 'seenBefore' in window, state: document.readyState },
        )
        // While it is under way there is no page to ask.
        .catch(() => null),
    );
    expect(arrived).toEqual({ kept: true, state: 'complete' });
  };
  const hosts = () => page.evaluate(() => document.querySelectorAll('sidelight-card').length);
  const shown = async () => ({ name: (await cardSeen(page))?.name ?? null, hosts: await hosts() });
  const badge = () =>
    inExtension(async () => {
      const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
      return chrome.action.getBadgeText({ tabId: tab?.id ?? 0 });
    });

  describe('with a card open when it was left', () => {
    beforeEach(() => visit('demo.html'));

    it.each([
      ['hover', null, 0],
      ['tap', null, 0],
      ['press', 'Edward Snowden', 1],
    ] as const)('has every mark once, and the card of a %s: %s', async (by, name, count) => {
      const place = await paintedPlace(page, 'Edward Snowden');
      const marks = await paintedTexts(page);
      if (by === 'hover') await restOn(page, place);
      else await (by === 'tap' ? page.tap(place.x, place.y) : page.click(place.x, place.y));
      await until('a card', () => cardSeen(page));
      const number = await badge();
      await page.goto(`${server.origin}/frame.html`);
      await until('the other page’s number', async () => (await badge()) === '2');
      await comeBack();
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
    for (const ms of BUSY) {
      await driver.endBackground().catch(() => undefined);
      await visit(`demo.html?${ms}`);
      await pause(ms);
      await page.goto(`${server.origin}/frame.html`);
      await pause(300);
      await comeBack();
      await until(`marks on the page that was left after ${ms} ms`, async () => (await paintedTexts(page)).length > 20);
    }
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

  it('throws nothing', async () => {
    expect(await thrown(page)).toEqual([]);
  });
});
