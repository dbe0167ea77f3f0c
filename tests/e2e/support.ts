import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DrivenPage } from '../../lib/cli/drive/types';

export const KINDS = ['chromium', 'firefox'] as const;

const HERE = dirname(fileURLToPath(import.meta.url));
export const FIXTURES = join(HERE, '..', 'fixtures');
/** The judging corpus, read where it lies; absent from a plain clone. */
export const CORPUS = join(HERE, '..', '..', '..', 'shared', 'corpus');
export const hasCorpus = existsSync(CORPUS);
if (!hasCorpus)
  console.log('The corpus (../shared/corpus) is not beside the project: the tests that read it are skipped.');

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks again until the answer is neither null nor false; throws with `what` after half a minute. */
export async function until<T>(what: string, ask: () => Promise<T | null | false>): Promise<T> {
  const end = Date.now() + 30_000;
  do {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    await pause(30);
  } while (Date.now() < end);
  throw new Error(`Waited half a minute in vain for ${what}.`);
}

/** The texts of all ranges that are painted now, in page order; white space as one space. */
export const paintedTexts = (page: DrivenPage): Promise<string[]> =>
  page.evaluate(() => {
    const found: { text: string; top: number; left: number }[] = [];
    for (const [name, highlight] of CSS.highlights as unknown as Iterable<[string, Iterable<AbstractRange>]>) {
      if (!name.startsWith('sidelight')) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const { top, left } = range.getBoundingClientRect();
        found.push({ text: range.toString().replace(/\s+/g, ' '), top, left });
      }
    }
    return found.sort((a, b) => a.top - b.top || a.left - b.left).map(({ text }) => text);
  });

export const painted = (page: DrivenPage, text: string): Promise<boolean> =>
  until(`«${text}» to be painted`, async () => (await paintedTexts(page)).includes(text));

export const unpainted = (page: DrivenPage, text: string): Promise<boolean> =>
  until(`«${text}» to lose its mark`, async () => !(await paintedTexts(page)).includes(text));

/** A place on screen, in CSS px of the viewport. */
export interface Place {
  x: number;
  y: number;
}

/** Scrolls the nth occurrence of a text (within one text node) to the middle, and answers where its middle is then. */
export const scrollToText = (page: DrivenPage, text: string, nth = 0): Promise<Place | null> =>
  page.evaluate(
    (wanted: string, number: number) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let left = number;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (
          let at = node.nodeValue?.indexOf(wanted) ?? -1;
          at >= 0;
          at = node.nodeValue?.indexOf(wanted, at + 1) ?? -1
        ) {
          if (left-- > 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          const before = range.getBoundingClientRect();
          scrollBy({ top: before.top - innerHeight / 2, behavior: 'instant' });
          const box = range.getClientRects()[0];
          return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
        }
      }
      return null;
    },
    text,
    nth,
  );

/** Waits until a text is painted, with it on screen; answers where. */
export async function paintedPlace(page: DrivenPage, text: string, nth = 0): Promise<Place> {
  const place = await scrollToText(page, text, nth);
  if (place === null) throw new Error(`The page does not hold «${text}».`);
  await painted(page, text);
  return place;
}

/** What an open card shows, as a reader sees it. */
export interface CardSeen {
  name: string;
  text: string;
  box: { left: number; top: number; right: number; bottom: number };
  /** What is below its fold is laid out too; before, the text lacks it. */
  whole: boolean;
}

export const cardSeen = (page: DrivenPage): Promise<CardSeen | null> =>
  page.inCard((root) => {
    const dialog = root.querySelector<HTMLElement>('[role=dialog]');
    if (!dialog) return null;
    const name = dialog.querySelector(`[id="${dialog.getAttribute('aria-labelledby')}"]`)?.textContent ?? '';
    const { left, top, right, bottom } = dialog.getBoundingClientRect();
    const whole = root.querySelector('[data-arriving]') === null;
    return { name, text: dialog.innerText, box: { left, top, right, bottom }, whole };
  });

/** Moves the pointer to a place as a hand does and waits for the whole card. */
export async function restOn(page: DrivenPage, { x, y }: Place): Promise<CardSeen> {
  await page.moveMouse(Math.max(2, x - 60), Math.max(2, y - 120), 4);
  await page.moveMouse(x, y, 10);
  return until('a whole card', async () => {
    const card = await cardSeen(page);
    return card?.whole ? card : null;
  });
}

/** Waits until no card is there. */
export const cardGone = (page: DrivenPage): Promise<boolean> =>
  until('the card to go', async () => (await cardSeen(page)) === null);

/** Takes the pointer away and presses Escape, and waits until no card is there. */
export async function dismissCard(page: DrivenPage): Promise<void> {
  await page.press('Escape');
  await page.moveMouse(3, 3, 3);
  await cardGone(page);
}
