import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  cardGone,
  cardSeen,
  dismissCard,
  KINDS,
  type Place,
  painted,
  paintedPlace,
  pause,
  restOn,
  scrollToText,
  until,
} from '../../e2e/support';
import { expectNoCard, LONG_ENOUGH, thrown } from '../../e2e/under-test';
import { pageScriptUnderTest } from './fixture';

describe.each(KINDS)('the pointer and the keys on a page, in %s', (kind) => {
  const { page, ask, open, call, markup } = pageScriptUnderTest(kind);

  describe('on a page that wants no guests', () => {
    beforeEach(() => open('hostile.html'));

    it('puts its marks back when the page clears the registry', async () => {
      await call('clears');
      await page.moveMouse(300, 300);
      await page.moveMouse(310, 310);
      await painted(page, 'Roskomnadzor');
      await painted(page, 'Kaspersky Lab');
    });
    it('opens nothing at events that the page made itself', async () => {
      const { x, y } = await paintedPlace(page, 'Roskomnadzor');
      await call('pretend', x, y);
      await expectNoCard(page);
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
      await expectNoCard(page);
    });
    it('is none in the blank beside a line', async () => {
      const { y } = (await scrollToText(page, 'Shanghai Cooperation Organization')) as Place;
      await page.moveMouse(1080, y);
      await expectNoCard(page);
    });
    it('opens nothing when the pointer passes over, and opens when it stops, however fast it came', async () => {
      const { x, y } = (await scrollToText(page, 'Edward Snowden')) as Place;
      await page.moveMouse(2, y, 1);
      await page.moveMouse(x, y, 2);
      await page.moveMouse(x + 300, y, 2);
      await expectNoCard(page);
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
    await cardGone(page);
  });

  it('opens a sheet at a tap on a mark, and nothing at a tap on a link or beside it', async () => {
    await open('flow.html');
    const link = (await scrollToText(page, 'ICANN', 1)) as Place;
    await page.tap(link.x, link.y);
    await expectNoCard(page);
    const word = (await scrollToText(page, 'Edward Snowden')) as Place;
    await page.tap(word.x + 300, word.y);
    await expectNoCard(page);
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
    expect(await thrown(page)).toEqual([]);
  });
});
