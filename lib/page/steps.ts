import type { Found } from './findings';
import { markRects } from './hit';
import { markSpans } from './marks';
import { parentOf } from './visit';

/** The part of the viewport's height, above and below, in which a mark is in sight but not comfortably so. */
const EDGE = 0.1;

const isRendered = (found: Found) => markRects(found).length > 0;

/**
 * The mark to go to: from the current one if there is one, else the first in or below the viewport (the last in or above it when
 * going back). Marks that are not rendered (in a closed `<details>`) are passed by. Null at the frame's end.
 */
export function nextMark(
  marks: readonly Found[],
  current: string | null,
  direction: 'next' | 'previous',
  from: 'here' | 'edge',
): Found | null {
  const ordered = direction === 'next' ? marks : [...marks].reverse();
  const at = from === 'here' && current !== null ? ordered.findIndex(({ id }) => id === current) : -1;
  if (from === 'edge' || at >= 0) return ordered.slice(at + 1).find(isRendered) ?? null;
  const isAhead = (found: Found) => {
    const [rect] = markRects(found);
    if (!rect) return false;
    return direction === 'next' ? rect.bottom > 0 : rect.top < innerHeight;
  };
  return ordered.find(isAhead) ?? null;
}

/** Scrolls a mark into comfortable sight, if it is not there. At once: the card opens beside it. */
export function scrollToMark(found: Found): void {
  const [span] = markSpans(found);
  const element = span && parentOf(span.node);
  const [rect] = markRects(found);
  if (!element || !rect) return;
  const isInSight = rect.top >= innerHeight * EDGE && rect.bottom <= innerHeight * (1 - EDGE);
  if (isInSight && rect.left >= 0 && rect.right <= innerWidth) return;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  // The element may be longer than the screen.
  const [now] = markRects(found);
  if (now && (now.top < 0 || now.bottom > innerHeight))
    scrollBy({ top: now.top - innerHeight / 2, behavior: 'instant' });
}
