import { PNG } from 'pngjs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { settledState } from '../../../lib/cli/settled-state';
import type { PageState } from '../../../lib/messages';
import { KINDS, painted, paintedTexts, pause, unpainted, until } from '../../e2e/support';
import { thrown } from '../../e2e/under-test';
import { pageScriptUnderTest } from './fixture';

describe.each(KINDS)('what the page script reads, in %s', (kind) => {
  const { driver, server, page, choose, ask, open, call, markup } = pageScriptUnderTest(kind);

  describe('in an article', () => {
    let before: string;
    beforeAll(async () => {
      await open('flow.html');
      await painted(page, 'nyak');
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
    for (const text of ['Edward Snowden', 'Kaspersky Lab', ' Binxing']) await painted(page, text);
    await call('grow');
    await painted(page, 'Dmitry Medvedev');
    await call('upgrade');
    await painted(page, 'Huawei');
    expect(await paintedTexts(page)).not.toContain('Yandex');
    // That a range is registered does not say that it is seen: Firefox needs a sheet in each tree.
    const box = await page.evaluate(() => {
      const inner = document.getElementById('host')?.shadowRoot?.getElementById('inner');
      const { x = 0, y = 0, width = 0, height = 0 } = inner?.getBoundingClientRect() ?? {};
      return { x, y, width, height };
    });
    const marked = cut(await page.screenshot(), box);
    await choose({ entriesOff: ['edward-snowden'] });
    await unpainted(page, 'Edward Snowden');
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
    await unpainted(page, 'Dmitry Medvedev');
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

  it('reads a text node of 300 kB', async () => {
    await open('long.html');
    // It is read in slices, while which the first ones are marked already.
    const { entries } = await until('all of it', async () => {
      const state = await ask<PageState>('state');
      return state.entries[0]?.count === 10 && state;
    });
    expect(entries).toMatchObject([{ id: 'roskomnadzor', count: 10 }]);
  });

  describe('a page that speaks of others with the same names', () => {
    it('is left unmarked', async () => {
      const address = `${server.origin}/namesakes.html`;
      await page.goto(address);
      const { state } = await settledState(driver, address);
      // The popup that asked was in front, and a hidden page paints nothing.
      await page.focus();
      expect(state?.status).toBe('on');
      expect(state?.entries).toEqual([]);
      expect(await paintedTexts(page)).toEqual([]);
    });

    it('is told from the demonstration, which is marked in three scripts and spares the same names', async () => {
      const address = `${server.origin}/demo.html`;
      await page.goto(address);
      const { state } = await settledState(driver, address);
      await page.focus();
      const marked = state?.entries.map(({ id }) => id) ?? [];
      expect(marked).toEqual(
        expect.arrayContaining([
          'sergei-zheleznyak',
          'digital-sovereignty',
          'cyber-sovereignty',
          'roskomnadzor',
          'shanghai-cooperation-organization',
          'dmitry-medvedev',
          'aleksey-volin',
          'ministry-of-digital-development',
          'the-net-delusion',
        ]),
      );
      expect(marked).not.toContain('max-messenger');
      expect(marked).not.toContain('yandex');
    });
  });

  describe('on a page that never rests', () => {
    beforeEach(() => open('restless.html'));

    it('keeps its mark when the page renders the same words anew', async () => {
      for (let i = 0; i < 5; i++) await call('rerender');
      await pause(400);
      await painted(page, 'Roskomnadzor');
    });
    it('marks what is shown later: behind a tab, a veil, a dialog', async () => {
      await page.evaluate(() => document.getElementById('tab')?.classList.remove('off'));
      await painted(page, 'Kaspersky Lab');
      await page.evaluate(() => document.getElementById('veil')?.classList.remove('veiled'));
      await painted(page, 'Fang Binxing');
      await page.evaluate(() => document.getElementById('app')?.removeAttribute('aria-hidden'));
      await painted(page, 'ICANN');
    });
    it('reads the next article of a page that loads it itself', async () => {
      await call('navigate');
      await painted(page, 'Edward Snowden');
      await painted(page, 'Roskomnadzor');
      expect((await ask<PageState>('state')).entries.map(({ id }) => id).sort()).toEqual([
        'edward-snowden',
        'roskomnadzor',
      ]);
    });
    it('goes on reading beside a text that changes a hundred times a second', async () => {
      await call('tick', 10);
      await painted(page, 'Yandex');
      await pause(2000);
      await call('grow', 10);
      await painted(page, 'Huawei');
    });
    it('takes two thousand new paragraphs at once', async () => {
      await call('grow', 2000);
      await until('all to be found', async () =>
        (await ask<PageState>('state')).entries.some(({ id, count }) => id === 'huawei' && count === 200),
      );
    });
  });

  it('throws nothing', async () => {
    expect(await thrown(page)).toEqual([]);
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
