/** Px by which a sheet must be drawn down to close. */
const FAR_ENOUGH = 64;

/** Touch handlers that let a sheet be drawn down by its top, and close it when it was drawn far enough. */
export function swipeDown(sheet: () => HTMLElement | null, close: () => void) {
  let from: number | null = null;
  let by = 0;
  const move = (px: number) => {
    by = Math.max(0, px);
    const element = sheet();
    if (element) element.style.transform = by > 0 ? `translateY(${by}px)` : '';
  };
  return {
    onTouchStart: (event: TouchEvent) => {
      from = event.touches[0]?.clientY ?? null;
      by = 0;
    },
    onTouchMove: (event: TouchEvent) => {
      const touch = event.touches[0];
      if (from !== null && touch) move(touch.clientY - from);
    },
    onTouchEnd: () => {
      const far = by > FAR_ENOUGH;
      from = null;
      move(0);
      if (far) close();
    },
    // The system has taken the finger for a gesture of its own.
    onTouchCancel: () => {
      from = null;
      move(0);
    },
  };
}
