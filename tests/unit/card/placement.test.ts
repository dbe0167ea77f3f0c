import { expect, it } from 'vitest';
import { lineUnder, preferredSide, referenceBox, sheetRoom } from '../../../lib/card/placement';

const lines = [
  { left: 300, top: 100, right: 400, bottom: 120 },
  { left: 20, top: 124, right: 90, bottom: 144 },
];

it('places a card against the whole height of its word and the width of one line', () => {
  expect(referenceBox(lines, 1)).toEqual({ left: 20, right: 90, top: 100, bottom: 144 });
  expect(referenceBox(lines, 0)).toEqual({ left: 300, right: 400, top: 100, bottom: 144 });
  // The word was on two lines and is on one now.
  expect(referenceBox(lines.slice(0, 1), 1)).toEqual(lines[0]);
});

it('finds the line under the pointer, else takes the first', () => {
  expect(lineUnder(lines, { x: 30, y: 130 })).toBe(1);
  expect(lineUnder(lines, { x: 310, y: 110 })).toBe(0);
  expect(lineUnder(lines, { x: 30, y: 110 })).toBe(0);
  expect(lineUnder(lines, null)).toBe(0);
});

it('stands beside its word only where it is too low above and below, and wide enough beside', () => {
  const word = (left: number, top: number) => ({ left, top, right: left + 100, bottom: top + 20 });
  expect(preferredSide(word(100, 400), 388, { width: 1000, height: 700 })).toBe('bottom-start');
  expect(preferredSide(word(100, 140), 388, { width: 1000, height: 300 })).toBe('right-start');
  expect(preferredSide(word(800, 140), 388, { width: 1000, height: 300 })).toBe('left-start');
  expect(preferredSide(word(200, 140), 388, { width: 500, height: 300 })).toBe('bottom-start');
  expect(preferredSide(word(100, 10), 388, { width: 1000, height: 300 })).toBe('bottom-start');
});

it('scrolls the page for a sheet only as far as the word would be under it', () => {
  expect(sheetRoom(200, 1000).scroll).toBe(0);
  const { scroll, height } = sheetRoom(900, 1000);
  expect(900 - scroll).toBeLessThanOrEqual(1000 - height);
});
