import type { Found } from './findings';
import { markSpans } from './marks';
import { parentOf } from './visit';

interface Point {
  x: number;
  y: number;
}

/** Px around a rectangle that still count: dotted lines stand a little below the text. */
const TOLERANCE = 2;

/** A mention's rectangles in the viewport, px: one for each line of each text node; empty where it is not rendered. */
export function markRects(found: Found): DOMRect[] {
  return markSpans(found).flatMap(({ node, start, end }) => {
    if (!node.isConnected || end > node.data.length) return [];
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  });
}

const isIn = ({ x, y }: Point, { left, right, top, bottom }: DOMRect) =>
  x >= left - TOLERANCE && x <= right + TOLERANCE && y >= top - TOLERANCE && y <= bottom + TOLERANCE;

/** Whether a point is on a mention. */
export const isOn = (found: Found, point: Point) => markRects(found).some((rect) => isIn(point, rect));

/** The element that a point shows, down through open shadow trees. */
function elementAt({ x, y }: Point): Element | null {
  let element = document.elementFromPoint(x, y);
  while (element?.shadowRoot) {
    const inner = element.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === element) break;
    element = inner;
  }
  return element;
}

function textAt({ x, y }: Point, shadowRoots: ShadowRoot[]): Text | null {
  // Both have the standard call: Chromium since 128, Firefox since 20; the roots are known to both since 131.
  const node = document.caretPositionFromPoint(x, y, { shadowRoots })?.offsetNode;
  return node?.nodeType === 3 ? (node as Text) : null;
}

/**
 * The mark under a point, or null. The caret's place says which text it is, so that nothing that lies over the text is seen
 * through; the rectangles say whether the point is on it: in blank space a caret snaps to the nearest text.
 *
 * @param marks those in a text node, and those near the viewport
 */
export function markAt(
  point: Point,
  marks: { in(node: Text): Found[]; nearby: Found[] },
  shadowRoots: ShadowRoot[],
): Found | null {
  if (marks.nearby.length === 0) return null;
  const text = textAt(point, shadowRoots);
  const inText = text && marks.in(text).find((found) => isOn(found, point));
  if (inText) return inText;
  // Text that cannot be selected has no caret, and Chromium's carets in vertical text miss: there the rectangles decide, if
  // the point shows the very element that the text is in.
  const shown = elementAt(point);
  const isShown = (found: Found) => markSpans(found).some(({ node }) => shown !== null && parentOf(node) === shown);
  return marks.nearby.find((found) => isShown(found) && isOn(found, point)) ?? null;
}
