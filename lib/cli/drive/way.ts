interface Point {
  x: number;
  y: number;
}

/** Points on a finger's way. */
const STEPS = 12;

/** Ms between two of them. */
export const STEP = 16;

/** Ms for which a finger stops before it is lifted. */
export const LIFT = 120;

/** The way points of a finger from one place to another; the last is the other place. */
export const wayBetween = (from: Point, to: Point): Point[] =>
  Array.from({ length: STEPS }, (_, index) => {
    const part = (index + 1) / STEPS;
    return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
  });
