import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Px between the word and the card, and between the card and the edge of the window. */
const GAP = 6;
const MARGIN = 8;
/** Px that a card is at most high, and below which it is too low to read. */
const MAX_HEIGHT = 560;
const MIN_HEIGHT = 200;

function boundingBox(lines: readonly Box[]): Box {
  return {
    left: Math.min(...lines.map((l) => l.left)),
    top: Math.min(...lines.map((l) => l.top)),
    right: Math.max(...lines.map((l) => l.right)),
    bottom: Math.max(...lines.map((l) => l.bottom)),
  };
}

/** The line of a word that the pointer is on, counted from 0; the first where it is on none. */
export function lineUnder(lines: readonly Box[], pointer: { x: number; y: number } | null): number {
  if (!pointer) return 0;
  const { x, y } = pointer;
  const on = lines.findIndex((l) => x >= l.left - 1 && x <= l.right + 1 && y >= l.top - 1 && y <= l.bottom + 1);
  return Math.max(0, on);
}

/**
 * What a card is placed against: as high as the whole word, so that a card never covers any line of it, and as wide as
 * one line of it, so that the card is near the pointer.
 *
 * @param lines the word's rectangles, one a line; at least one
 */
export function referenceBox(lines: readonly Box[], line: number): Box {
  const box = boundingBox(lines);
  const { left, right } = lines[line] ?? lines[0] ?? box;
  return { ...box, left, right };
}

/**
 * Below its word, where it turns to above if there is more room; in a window too low for either, beside it.
 *
 * @param word its bounding box, in client px
 * @param cardWidth in px
 */
export function preferredSide(
  word: Box,
  cardWidth: number,
  view: { width: number; height: number },
): 'bottom-start' | 'right-start' | 'left-start' {
  const gaps = GAP + MARGIN;
  if (Math.max(word.top, view.height - word.bottom) >= MIN_HEIGHT + gaps) return 'bottom-start';
  if (view.width - word.right >= cardWidth + gaps) return 'right-start';
  return word.left >= cardWidth + gaps ? 'left-start' : 'bottom-start';
}

/**
 * How far the page is to be scrolled, in px, and how high a sheet may be, for its word to stay in sight above it.
 *
 * @param wordBottom the word's lower edge in client px
 */
export function sheetRoom(wordBottom: number, windowHeight: number): { scroll: number; height: number } {
  const wanted = windowHeight * 0.6;
  const room = windowHeight - wordBottom - GAP;
  return { scroll: Math.max(0, wanted - room), height: wanted };
}

/**
 * Keeps a card beside its word, inside the window, never over the word, no higher than there is room for, through every
 * scroll, resize and change of the page.
 *
 * @param pointer where it rested when the card opened, in client px
 * @returns ends the keeping
 */
export function keepBeside(
  card: HTMLElement,
  anchor: () => DOMRect[],
  pointer: { x: number; y: number } | null,
): () => void {
  let lines = anchor();
  const line = lineUnder(lines, pointer);
  let side: ReturnType<typeof preferredSide> = 'bottom-start';
  const reference = {
    getBoundingClientRect: () => {
      const now = anchor();
      // Once the word is gone from the page, the card stays where it was: the reader may be reading it.
      if (now.length > 0) lines = now;
      if (lines.length === 0) return new DOMRect();
      const box = side === 'bottom-start' ? referenceBox(lines, line) : boundingBox(lines);
      return new DOMRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
    },
  };
  const update = async () => {
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    side = preferredSide(boundingBox(lines), card.offsetWidth, view);
    const { x, y } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: side,
      middleware: [
        offset(GAP),
        flip({ padding: MARGIN, crossAxis: false, fallbackStrategy: 'bestFit' }),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply: ({ availableHeight }) => {
            card.style.maxHeight = `${Math.max(0, Math.min(MAX_HEIGHT, Math.floor(availableHeight)))}px`;
          },
        }),
      ],
    });
    card.style.left = `${Math.round(x)}px`;
    card.style.top = `${Math.round(y)}px`;
  };
  // Every frame, as the word has no element whose scrolling ancestors could be listened to; frames without change are free.
  return autoUpdate(reference, card, update, { animationFrame: true });
}

/** Makes room for a sheet from below, so that it does not lie over its word. */
export function makeRoomForSheet(card: HTMLElement, anchor: () => DOMRect[]): void {
  const bottom = () => Math.max(0, ...anchor().map((line) => line.bottom));
  const { scroll, height } = sheetRoom(bottom(), innerHeight);
  if (scroll > 0) scrollBy({ top: scroll, behavior: 'instant' });
  // Where the page could not be scrolled that far, the sheet is lower instead.
  const room = innerHeight - bottom() - GAP;
  card.style.maxHeight = `${Math.max(MIN_HEIGHT, Math.min(height, room))}px`;
}
