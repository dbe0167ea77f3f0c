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
/** Px that a card is at most high, and below which a sheet is too low to read. */
const MAX_HEIGHT = 560;
const MIN_SHEET = 200;

/**
 * What a card is placed against: as high as the whole word, so that a card never covers any line of it, and as wide as
 * the line of it that the pointer is on, so that the card is near.
 *
 * @param lines the word's rectangles, one a line; at least one
 */
export function referenceBox(lines: readonly Box[], pointer: { x: number; y: number } | null): Box {
  const on =
    pointer &&
    lines.find(
      (l) => pointer.x >= l.left - 1 && pointer.x <= l.right + 1 && pointer.y >= l.top - 1 && pointer.y <= l.bottom + 1,
    );
  const line = on ?? lines[0];
  return {
    left: line?.left ?? 0,
    right: line?.right ?? 0,
    top: Math.min(...lines.map((l) => l.top)),
    bottom: Math.max(...lines.map((l) => l.bottom)),
  };
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
 * Keeps a card beside its word: below, else above, inside the window, never over the word, no higher than there is
 * room for, through every scroll, resize and change of the page.
 *
 * @param pointer where it rested when the card opened, in client px
 * @returns ends the keeping
 */
export function keepBeside(
  card: HTMLElement,
  anchor: () => DOMRect[],
  pointer: { x: number; y: number } | null,
): () => void {
  let place = new DOMRect();
  const reference = {
    getBoundingClientRect: () => {
      const lines = anchor();
      // Once the word is gone from the page, the card stays where it was: the reader may be reading it.
      if (lines.length > 0) {
        const box = referenceBox(lines, pointer);
        place = new DOMRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
      }
      return place;
    },
  };
  const update = async () => {
    const { x, y } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
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
  card.style.maxHeight = `${Math.max(MIN_SHEET, Math.min(height, room))}px`;
}
