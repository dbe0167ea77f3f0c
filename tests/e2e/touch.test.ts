import { beforeEach, describe, expect, it } from 'vitest';
import { cardGone, cardSeen, KINDS, paintedPlace, restOn, until } from './support';
import { expectNoCard, extensionUnderTest, thrown } from './under-test';

const SIZE = { width: 500, height: 800 };
/** A place of the fixture without a word. */
const BLANK = { x: 250, y: 60 };

describe.each(KINDS)('a finger on the page, in %s', (kind) => {
  const { server, page } = extensionUnderTest(kind, { size: SIZE });
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
    // Browsers pass over places where the reader did nothing.
    await page.tap(BLANK.x, BLANK.y);
    await page.evaluate(() => history.pushState(null, '', '#second'));
    const before = await historyLength();
    await opened();
    await page.back();
    await cardGone(page);
    expect([await page.evaluate(() => location.hash), await historyLength()]).toEqual(['#second', before]);
    await page.back();
    await until('the place before', () => page.evaluate(() => location.hash === ''));
  });

  it('throws nothing', async () => {
    expect(await thrown(page)).toEqual([]);
  });
});
