import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEntries } from '../../lib/cli/dataset-files';
import { serveFolder } from '../../lib/cli/server';
import type { PageState } from '../../lib/messages';
import { randomFrom } from '../bench/random';
import { Hand } from './hand';
import {
  type CardSeen,
  CORPUS,
  cardGone,
  cardSeen,
  FIXTURES,
  hasCorpus,
  KINDS,
  type Place,
  pause,
  until,
} from './support';
import { extensionUnderTest, thrown } from './under-test';
import {
  bringIntoSight,
  callWitness,
  isClear,
  linesOf,
  longestGap,
  noteGaps,
  noteLiveMark,
  seenByWitness,
} from './witness';

/** Those of the saved pages in which something is marked, and four of large sites in which nothing is. */
const WITH_MARKS = [
  'np4k-article_with_br.html',
  'np4k-chinese_article_001.html',
  'plt-www.qdaily.com.html',
  'np4k-chinese_article.html',
  'aeb-c82b3d1d540b.html',
  'np4k-chinese_article_002.html',
  'plt-abcnews.go.com.html',
  'plt-timesofindia.indiatimes.com.html',
  'plt-www.bloomberg.com.html',
  'plt-www.cnbc.com--redesign.html',
  'rdb-bug-1255978.html',
  'rdb-lemonde-1.html',
  'rdb-nytimes-2.html',
  'rdb-qq.html',
  'rdb-wikipedia-2.html',
  'rdb-youth.html',
];
const WITHOUT = [
  'plt-www.nytimes.com--recent.html',
  'plt-www.theverge.com.html',
  'plt-github.com.html',
  'rdb-bbc-1.html',
];
const IN_FIREFOX = ['np4k-article_with_br.html'];

/** A page's own scripts and its absent servers would change it by themselves. */
const STILL = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

const SIZE = { width: 1100, height: 800 };
/** Ms of rest, shorter than the default so that many rests can be tried. */
const DELAY = 200;
/** Ms after which a card that was left is gone, and one that was to come is there, on a busy machine. */
const GONE = 650;

/** What a hand may do with a card once it is open. */
const WAYS = ['crosses into the card', 'leaves', 'scrolls', 'goes to another mark'] as const;

const nameOf = new Map(readEntries().entries.map(({ id, name }) => [id, name.en]));

const overlaps = (card: CardSeen['box'], word: CardSeen['box']) =>
  card.left < word.right - 1 && card.right > word.left + 1 && card.top < word.bottom - 1 && card.bottom > word.top + 1;

describe.each(KINDS)('hand-like pointer paths, in %s', (kind) => {
  const { server, page, choose, ask } = extensionUnderTest(kind, {
    folder: join(CORPUS, 'pages'),
    headers: STILL,
    size: SIZE,
  });
  let fixtures: Awaited<ReturnType<typeof serveFolder>>;
  beforeAll(async () => {
    fixtures = await serveFolder(FIXTURES, STILL);
    await choose({ delay: DELAY, language: 'en' });
  });
  afterAll(() => fixtures?.close());

  const card = () => cardSeen(page);

  /** The page, read to its end, and the entries whose marks a pointer can reach. */
  async function opened(address: string): Promise<string[]> {
    await page.goto(address);
    const { entries } = await until('the page to be read', async () => {
      const state = await ask<PageState>('state').catch(() => null);
      return state?.status === 'on' ? state : null;
    });
    await page.focus();
    await callWitness(page);
    const reachable: string[] = [];
    for (const { id } of entries) {
      await ask('show', { id });
      await page.focus();
      await until('its card', async () => (await card())?.name === nameOf.get(id));
      if ((await noteLiveMark(page, id)) && (await bringIntoSight(page, id))) reachable.push(id);
      await page.press('Escape');
      await cardGone(page);
    }
    return reachable;
  }

  /** A place in the window that is clear of every mark and of the card, and of the way that leads from there to it. */
  async function blank(random: () => number, box: CardSeen['box'] | null, edge: boolean): Promise<Place> {
    for (let tries = 0; tries < 200; tries++) {
      const x = edge ? (random() < 0.5 ? 6 : SIZE.width - 30) : 10 + random() * (SIZE.width - 50);
      const place = { x, y: 10 + random() * (SIZE.height - 40) };
      const isOff =
        !box || !overlaps(box, { left: place.x - 30, right: place.x + 30, top: place.y - 30, bottom: place.y + 30 });
      if (isOff && (await isClear(page, place, 14))) return place;
    }
    throw new Error('The window is full of marks.');
  }

  async function drive(address: string, first: number, rests: number, seed: number): Promise<number> {
    const random = randomFrom(seed);
    const hand = new Hand(page, random);
    const ids = await opened(address);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    let cards = 0;

    /** Over the word and on, without a stop: nothing comes. A stop that a busy machine made is no passing, and is tried again. */
    const passOver = async (at: Place): Promise<void> => {
      for (let tries = 0; tries < 4; tries++) {
        await hand.goTo(await blank(random, null, false));
        const beyond = await blank(random, null, false);
        const { hosts } = await seenByWitness(page);
        await noteGaps(page);
        for (const { x, y } of [at, beyond]) await page.moveMouse(x, y, 3);
        hand.at = beyond;
        if ((await longestGap(page)) >= DELAY) continue;
        await pause(DELAY + 150);
        expect((await seenByWitness(page)).hosts).toBe(hosts);
        return;
      }
    };

    const restOn = async (id: string, at: Place): Promise<CardSeen> => {
      await hand.goTo(at);
      const seen = await until(`the card of ${id}`, card);
      expect(seen.name).toBe(nameOf.get(id));
      for (const line of await linesOf(page, id)) expect(overlaps(seen.box, line)).toBe(false);
      cards++;
      return seen;
    };

    const ways: Record<(typeof WAYS)[number], (id: string, seen: CardSeen) => Promise<void>> = {
      'crosses into the card': async (id, { box }) => {
        const inside = {
          x: box.left + 20 + random() * 120,
          y: box.top + 15 + random() * Math.min(60, box.bottom - box.top - 30),
        };
        await hand.goTo(inside);
        await pause(GONE);
        expect((await card())?.name).toBe(nameOf.get(id));
      },
      leaves: async () => undefined,
      scrolls: async (id) => {
        await page.evaluate((by: number) => scrollBy({ top: by, behavior: 'instant' }), 60);
        await pause(60);
        const moved = await card();
        if (moved) for (const line of await linesOf(page, id)) expect(overlaps(moved.box, line)).toBe(false);
        await page.evaluate((by: number) => scrollBy({ top: by, behavior: 'instant' }), -SIZE.height);
        await pause(GONE);
        const left = await card();
        if (left) expect(left.name).toBe(nameOf.get(id));
      },
      'goes to another mark': async (id, { box }) => {
        for (const other of ids) {
          const [line] = await linesOf(page, other);
          const at = line && { x: (line.left + line.right) / 2, y: (line.top + line.bottom) / 2 };
          if (other === id || !at || at.y < 20 || at.y > SIZE.height - 60 || at.x > SIZE.width - 30) continue;
          if (overlaps(box, { left: at.x - 8, right: at.x + 8, top: at.y - 8, bottom: at.y + 8 })) continue;
          await hand.goTo(at);
          await until(`the card of ${other}`, async () => (await card())?.name === nameOf.get(other));
          cards++;
          return;
        }
      },
    };

    for (let turn = 0; turn < rests; turn++) {
      const id = ids[turn % ids.length];
      const at = id === undefined ? null : await bringIntoSight(page, id);
      if (id === undefined || !at) {
        await hand.goTo({ x: 20 + random() * (SIZE.width - 60), y: 20 + random() * (SIZE.height - 60) });
        await pause(DELAY + 300);
        expect(await card()).toBeNull();
        continue;
      }
      await passOver(at);
      const seen = await restOn(id, (await bringIntoSight(page, id)) ?? at);
      expect((await seenByWitness(page)).hostsNow).toBe(1);
      const way = WAYS[(first + turn) % WAYS.length] ?? 'leaves';
      await ways[way](id, seen);
      await hand.goTo(await blank(random, (await card())?.box ?? seen.box, true));
      await pause(GONE);
      expect({ after: way, card: (await card())?.name ?? null }).toEqual({ after: way, card: null });
      expect((await seenByWitness(page)).hostsNow).toBe(0);
    }
    expect((await seenByWitness(page)).changes).toEqual([]);
    expect((await page.evaluate(() => document.documentElement.outerHTML)) === before).toBe(true);
    return cards;
  }

  it('open on the demonstration the card of the word they rest on and no other, and leave none behind', async () => {
    const rests = kind === 'chromium' ? 6 : 4;
    expect(await drive(`${fixtures.origin}/demo.html`, 0, rests, 7)).toBeGreaterThanOrEqual(rests);
  });

  const names = kind === 'chromium' ? WITH_MARKS : IN_FIREFOX;
  describe.skipIf(!hasCorpus)('on saved pages of real sites', () => {
    it.each(names.map((name, index) => [name, index] as const))('do so on %s', async (name, index) => {
      expect(await drive(`${server.origin}/${encodeURIComponent(name)}`, index, 1, 100 + index)).toBeGreaterThan(0);
    });
    if (kind === 'chromium')
      it.each(WITHOUT)('open nothing on %s, where nothing is marked', async (name) => {
        expect(await drive(`${server.origin}/${encodeURIComponent(name)}`, 0, 2, 5)).toBe(0);
      });
  });

  it('make nothing throw', async () => {
    expect(await thrown(page)).toEqual([]);
  });
});
