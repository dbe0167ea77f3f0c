import { describe, expect, it } from 'vitest';
import { KINDS } from '../../e2e/support';
import { cardUnderTest } from './under-test';

const WORDS = ['#top-left', '#top-right', '#middle', '#low', '#low-left', '#broken'];
const SIZES = [
  [1100, 800],
  [1000, 330],
  [640, 400],
  [500, 480],
] as const;

describe.each(KINDS)('the place of the card in %s', (kind) => {
  const { page, frames, show, places, did, clickInCard } = cardUnderTest(kind);

  it.each(SIZES)('lies inside a window of %i × %i px and never over its word', async (width, height) => {
    await page.setSize(width, height);
    for (const word of WORDS) {
      for (const line of [0, 1]) {
        await show({ word, openedBy: 'hover', line });
        const { card, word: lines, window: size } = await places(word);
        if (!card) throw new Error('no card');
        for (const l of lines) {
          const apart = l.right <= card.left || l.left >= card.right || l.bottom <= card.top || l.top >= card.bottom;
          expect(apart, `${word}: ${JSON.stringify({ card, l })}`).toBe(true);
        }
        expect(card.left, word).toBeGreaterThanOrEqual(0);
        expect(card.right, word).toBeLessThanOrEqual(size.width);
        expect(card.top, word).toBeGreaterThanOrEqual(0);
        expect(card.bottom, word).toBeLessThanOrEqual(size.height);
      }
    }
  });

  it('goes with its word when the page is scrolled', async () => {
    await show({ word: '#middle', openedBy: 'hover' });
    const before = await places('#middle');
    await page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }));
    await frames();
    await frames();
    const after = await places('#middle');
    const gap = (p: typeof before) => (p.card?.top ?? 0) - (p.word[0]?.bottom ?? 0);
    expect(after.word[0]?.top).toBeCloseTo((before.word[0]?.top ?? 0) - 60);
    expect(Math.abs(gap(after) - gap(before))).toBeLessThanOrEqual(1);
  });

  it('opens inside a modal dialog that holds its word, where it can be pressed', async () => {
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#modal')?.showModal());
    await show({ word: '#in-dialog', openedBy: 'hover' });
    expect(await page.evaluate(() => document.querySelector('sidelight-card')?.parentElement?.id)).toBe('modal');
    await clickInCard('[aria-label="Pin"]');
    expect(await did()).toContain('pin');
  });

  it('opens inside a fullscreen element that holds its word', async () => {
    const at = await page.evaluate(() => document.querySelector('#screen')?.getBoundingClientRect().toJSON());
    await page.click(at.x + 20, at.y + 8);
    await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('screen');
    await show({ word: '#in-fullscreen', openedBy: 'hover' });
    expect(await page.evaluate(() => document.querySelector('sidelight-card')?.parentElement?.id)).toBe('screen');
    await clickInCard('[aria-label="Pin"]');
    expect(await did()).toContain('pin');
    await page.evaluate(() => document.exitFullscreen());
    await expect
      .poll(() => page.evaluate(() => document.querySelector('sidelight-card')?.parentElement?.localName))
      .toBe('html');
  });

  it('goes along when the page opens a modal dialog over it', async () => {
    await show({ word: '#top-left', openedBy: 'popup', pinned: true });
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#modal')?.showModal());
    await expect
      .poll(() => page.evaluate(() => document.querySelector('sidelight-card')?.parentElement?.id))
      .toBe('modal');
    await clickInCard('[aria-label="Close"]');
    expect(await did()).toContain('close');
    expect(await page.evaluate(() => document.querySelector('sidelight-card'))).toBeNull();
  });

  it('is a sheet from below when opened by a tap, with its word in sight above it', async () => {
    await page.setSize(500, 800);
    for (const word of ['#middle', '#low', '#far']) {
      await page.evaluate((w: string) => document.querySelector(w)?.scrollIntoView({ block: 'end' }), word);
      await show({ word, openedBy: 'tap' });
      await page.inCard(async (root: ShadowRoot) => {
        await Promise.all(root.getAnimations().map((animation) => animation.finished));
      });
      const { card, word: lines, window: size } = await places(word);
      expect(card?.left).toBe(0);
      expect(card?.right).toBe(size.width);
      expect(Math.abs((card?.bottom ?? 0) - size.height)).toBeLessThanOrEqual(1);
      expect(lines[0]?.top).toBeGreaterThanOrEqual(0);
      expect(lines[0]?.bottom).toBeLessThanOrEqual(card?.top ?? 0);
    }
  });

  it('closes a sheet by Back, and the page stays', async () => {
    await page.evaluate(() => history.pushState(null, '', '#second'));
    await page.click(700, 600);
    await show({ word: '#middle', openedBy: 'tap' });
    await page.evaluate(() => history.back());
    await expect.poll(did).toContain('close');
    expect(await page.evaluate(() => location.hash)).toBe('#second');
    await page.evaluate(() => history.back());
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('');
  });
});
