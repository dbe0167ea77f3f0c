import type { DrivenPage } from '../../lib/cli/drive/types';
import type { Place } from './support';

/** Px between two points of a path where the hand is fastest, on average. */
const STRIDE = 45;

/** A hand's way between two places: a bent line, gone slowly at both ends and fast between, with a little tremble. */
export function handPath(from: Place, to: Place, random: () => number): Place[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const count = Math.max(6, Math.min(30, Math.round(length / STRIDE) + 5));
  const bend = (random() - 0.5) * Math.min(160, length * 0.5);
  const across = { x: -(to.y - from.y) / (length || 1), y: (to.x - from.x) / (length || 1) };
  const between = (part: number) => {
    const aside = bend * Math.sin(Math.PI * part);
    return {
      x: from.x + (to.x - from.x) * part + across.x * aside,
      y: from.y + (to.y - from.y) * part + across.y * aside,
    };
  };
  const points = Array.from({ length: count }, (_, index) => {
    const time = (index + 1) / count;
    // Minimum jerk: how an arm moves when it reaches for something (Flash and Hogan 1985).
    const { x, y } = between(time ** 3 * (10 - 15 * time + 6 * time ** 2));
    return { x: x + random() * 2 - 1, y: y + random() * 2 - 1 };
  });
  return [...points.slice(0, -1), to];
}

/** A hand on a page: remembers where it is. Never leaves the window. */
export class Hand {
  at: Place = { x: 3, y: 3 };

  constructor(
    private readonly page: DrivenPage,
    private readonly random: () => number,
  ) {}

  async goTo(to: Place): Promise<void> {
    for (const { x, y } of handPath(this.at, to, this.random))
      await this.page.moveMouse(Math.max(1, x), Math.max(1, y), 1);
    this.at = to;
  }
}
