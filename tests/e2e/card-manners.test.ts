import { beforeEach, describe, expect, it } from 'vitest';
import {
  cardGone,
  cardSeen,
  dismissCard,
  KINDS,
  painted,
  paintedPlace,
  paintedTexts,
  pause,
  restOn,
  unpainted,
  until,
} from './support';
import { extensionUnderTest, LONG_ENOUGH } from './under-test';

describe.each(KINDS)('the manners of a card, in %s', (kind) => {
  const { driver, server, page, choose, ask, inExtension } = extensionUnderTest(kind);

  beforeEach(async () => {
    await choose({});
    await page.goto(`${server.origin}/demo.html`);
    await page.focus();
    await page.moveMouse(3, 3, 1);
  });

  const step = async (direction: 'next' | 'previous') => {
    await ask('step', { direction, from: 'here' });
    await page.focus();
  };

  /** What the page sees at the middle of the card: the card's host, unless something lies over it or takes its place. */
  const shownAtCard = async () => {
    const { box } = await until('a card', () => cardSeen(page));
    return page.evaluate(
      (x: number, y: number) => document.elementFromPoint(x, y)?.localName ?? null,
      (box.left + box.right) / 2,
      (box.top + box.bottom) / 2,
    );
  };

  /** Presses a button of the card by its words; false where it is not there. */
  const pressInCard = (words: string) =>
    until(`«${words}» in the card`, () =>
      page.inCard((root, wanted: string) => {
        const button = [...root.querySelectorAll<HTMLElement>('button, summary')].find(
          (one) => one.innerText.trim().startsWith(wanted) || one.getAttribute('aria-label')?.startsWith(wanted),
        );
        button?.click();
        return button !== undefined;
      }, words),
    );

  it('leaves the focus and the keys to the page; Escape closes the card, and only the card', async () => {
    await page.evaluate(() => {
      const field = document.createElement('input');
      field.style.cssText = 'position: fixed; left: 10px; bottom: 10px';
      document.body.append(field);
      field.focus();
      Object.assign(window, { escapes: 0 });
      addEventListener('keydown', ({ key }) => {
        if (key === 'Escape') (window as unknown as { escapes: number }).escapes++;
      });
    });
    const escapes = () => page.evaluate(() => (window as unknown as { escapes: number }).escapes);
    const focused = () => page.evaluate(() => document.activeElement?.localName);
    await restOn(page, await paintedPlace(page, 'Edward Snowden'));
    expect(await focused()).toBe('input');
    await page.type('ab');
    expect(await page.evaluate(() => document.querySelector('input')?.value)).toBe('ab');
    await page.press('Escape');
    await cardGone(page);
    expect([await focused(), await escapes()]).toEqual(['input', 0]);
    await page.press('Escape');
    expect(await escapes()).toBe(1);
  });

  it('takes the focus when a command opened it, and Escape gives it back', async () => {
    await painted(page, 'Edward Snowden');
    await page.evaluate(() => document.querySelector<HTMLElement>('nav a')?.focus());
    await step('next');
    await until('a card', () => cardSeen(page));
    const inside = () => page.inCard((root) => root.activeElement !== null);
    await until('the focus in the card', inside);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('sidelight-card');
    await step('next');
    await until('the focus in the next card', inside);
    await page.press('Escape');
    await cardGone(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Sovereignty');
  });

  it('lies above whatever the page puts on top', async () => {
    const place = await paintedPlace(page, 'Edward Snowden');
    await page.evaluate(() => {
      const lid = document.createElement('div');
      lid.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; clip-path: inset(0 0 0 50%)';
      document.documentElement.append(lid);
      const popover = document.createElement('div');
      popover.popover = 'manual';
      popover.style.cssText = 'inset: 60% 0 0 0; width: 100%; height: 40%; margin: 0; border: 0';
      document.body.append(popover);
      popover.showPopover();
    });
    await restOn(page, place);
    expect(await shownAtCard()).toBe('sidelight-card');
  });

  it('opens over a modal dialog, for a word in it, and goes with it', async () => {
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      const text = document.createElement('p');
      text.textContent = 'The office of Julian Assange at WikiLeaks was asked.';
      dialog.append(text);
      document.body.append(dialog);
      dialog.showModal();
    });
    await restOn(page, await paintedPlace(page, 'WikiLeaks'));
    expect(await shownAtCard()).toBe('sidelight-card');
    expect(await page.evaluate(() => document.querySelector('sidelight-card')?.parentElement?.localName)).toBe(
      'dialog',
    );
    await page.press('Escape');
    await cardGone(page);
    // The Escape was the card's.
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  });

  it('opens in a fullscreen element', async () => {
    await page.evaluate(() => {
      const article = document.querySelector('article') as HTMLElement;
      article.style.background = 'Canvas';
      article.addEventListener('click', () => article.requestFullscreen(), { once: true });
    });
    const heading = await page.evaluate(() => {
      const { x, y } = (document.querySelector('h1') as HTMLElement).getBoundingClientRect();
      return { x: x + 20, y: y + 20 };
    });
    await page.click(heading.x, heading.y);
    await until('fullscreen', () => page.evaluate(() => document.fullscreenElement !== null));
    await pause(300);
    await restOn(page, await paintedPlace(page, 'Edward Snowden'));
    expect(await shownAtCard()).toBe('sidelight-card');
    expect(await page.evaluate(() => document.querySelector('sidelight-card')?.parentElement?.localName)).toBe(
      'article',
    );
    await page.evaluate(() => document.exitFullscreen());
    await dismissCard(page);
  });

  it('leaves the link under an open card’s word to the page', async () => {
    const place = await paintedPlace(page, 'United Russia');
    await restOn(page, place);
    await page.click(place.x, place.y);
    await until('the link to be followed', () => page.evaluate(() => location.hash === '#party'));
  });

  it('adds nothing to what is selected or printed', async () => {
    const place = await paintedPlace(page, 'Edward Snowden');
    const selected = () =>
      page.evaluate(() => {
        getSelection()?.selectAllChildren(document.documentElement);
        const text = getSelection()?.toString();
        getSelection()?.removeAllRanges();
        return text;
      });
    const before = await selected();
    await restOn(page, place);
    expect(await selected()).toBe(before);
    const seen = () =>
      page.evaluate(() => {
        const bold = document.querySelector('article b') as HTMLElement;
        return {
          card: getComputedStyle(document.querySelector('sidelight-card') as HTMLElement).display,
          line: getComputedStyle(bold, '::highlight(sidelight-dotted)').textDecorationLine,
        };
      });
    expect(await seen()).toEqual({ card: 'block', line: 'underline' });
    await page.setMedium('print');
    expect(await seen()).toEqual({ card: 'none', line: 'none' });
    await page.setMedium('screen');
    await dismissCard(page);
  });

  it.each(['Not this name', 'Not on this site', 'Pause for an hour'])(
    '«%s» takes its mark away, and Undo brings it back',
    async (words) => {
      await restOn(page, await paintedPlace(page, 'Edward Snowden'));
      await pressInCard('Mark less');
      await pressInCard(words);
      await unpainted(page, 'Edward Snowden');
      expect((await cardSeen(page))?.name).toBe('Edward Snowden');
      await pressInCard('Undo');
      await painted(page, 'Edward Snowden');
      await dismissCard(page);
      await painted(page, 'Edward Snowden');
    },
  );

  it('where the site was switched off in the card nothing of it is left, and comes back without a reload', async () => {
    const place = await paintedPlace(page, 'Edward Snowden');
    await restOn(page, place);
    await pressInCard('Mark less');
    await pressInCard('Not on this site');
    await dismissCard(page);
    await until('every mark to go', () =>
      page.evaluate(() => (CSS.highlights as unknown as Map<string, unknown>).size === 0),
    );
    await page.moveMouse(place.x, place.y, 8);
    await pause(LONG_ENOUGH);
    expect(await page.evaluate(() => document.querySelector('sidelight-card'))).toBeNull();
    await choose({});
    await restOn(page, await paintedPlace(page, 'Edward Snowden'));
  });

  it('opens after the browser has ended the background', async () => {
    const place = await paintedPlace(page, 'Edward Snowden');
    await driver.endBackground();
    expect((await restOn(page, place)).name).toBe('Edward Snowden');
  });

  it('leaves an open tab clean when the extension is reloaded under an open card', async () => {
    const place = await paintedPlace(page, 'Edward Snowden');
    await restOn(page, place);
    await inExtension(() => {
      setTimeout(() => chrome.runtime.reload(), 50);
    });
    await pause(2000);
    await page.focus();
    await page.moveMouse(5, 5, 6);
    const hosts = () => page.evaluate(() => document.querySelectorAll('sidelight-card').length);
    await until('the orphaned card to go', async () => (await hosts()) === 0);
    // Chromium switches an unpacked extension off at a reload, unless its developer mode is on.
    if (kind === 'chromium') return expect(await paintedTexts(page)).toEqual([]);
    expect((await restOn(page, await paintedPlace(page, 'Edward Snowden'))).name).toBe('Edward Snowden');
    expect(await hosts()).toBe(1);
  });
});
