import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onWayToCard } from '../../../lib/card/safe-triangle';

const below = { left: 100, top: 120, right: 488, bottom: 500 };
const above = { left: 100, top: 0, right: 488, bottom: 80 };
const beside = { left: 300, top: 0, right: 688, bottom: 400 };
const from = { x: 110, y: 100 };

describe('on the way to the card', () => {
  it('is the straight way to any point of its near edge, wherever the card is', () => {
    for (const card of [below, above, beside]) {
      fc.assert(
        fc.property(
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.double({ min: 0.01, max: 0.99, noNaN: true }),
          (along, way) => {
            const edge =
              card === beside
                ? { x: card.left, y: card.top + along * (card.bottom - card.top) }
                : { x: card.left + along * (card.right - card.left), y: card === below ? card.top : card.bottom };
            const pointer = { x: from.x + (edge.x - from.x) * way, y: from.y + (edge.y - from.y) * way };
            expect(onWayToCard(pointer, from, card)).toBe(true);
          },
        ),
      );
    }
  });

  it('is not the way off it', () => {
    expect(onWayToCard({ x: 110, y: 90 }, from, below)).toBe(false);
    expect(onWayToCard({ x: 40, y: 110 }, from, below)).toBe(false);
    expect(onWayToCard({ x: 400, y: 102 }, from, below)).toBe(false);
    expect(onWayToCard({ x: 110, y: 110 }, from, above)).toBe(false);
    expect(onWayToCard({ x: 90, y: 100 }, from, beside)).toBe(false);
  });
});
