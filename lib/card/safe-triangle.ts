interface Point {
  x: number;
  y: number;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Px by which the triangle's base is wider than the card, for a hand that does not aim at once. */
const SLACK = 12;

const side = (p: Point, a: Point, b: Point): number => (p.x - b.x) * (a.y - b.y) - (a.x - b.x) * (p.y - b.y);

function inTriangle(p: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [side(p, a, b), side(p, b, c), side(p, c, a)];
  return sides.every((s) => s >= 0) || sides.every((s) => s <= 0);
}

/**
 * Whether the pointer is on its way to the card: inside the triangle between the place where it was last on the word and
 * the card's nearest edge. Crossing other marks in there opens nothing.
 *
 * @param pointer where it is now
 * @param from where it was last on the word
 * @param card the card's rectangle; all in client px
 */
export function onWayToCard(pointer: Point, from: Point, card: Box): boolean {
  const above = card.bottom <= from.y;
  const below = card.top >= from.y;
  if (above || below) {
    const edge = above ? card.bottom : card.top;
    return inTriangle(pointer, from, { x: card.left - SLACK, y: edge }, { x: card.right + SLACK, y: edge });
  }
  const edge = card.right <= from.x ? card.right : card.left;
  return inTriangle(pointer, from, { x: edge, y: card.top - SLACK }, { x: edge, y: card.bottom + SLACK });
}
