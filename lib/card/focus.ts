import type { CardHost } from './host';

interface FocusWatch {
  /** Moves the focus into the card. */
  take(card: HTMLElement): void;
  /** Puts the focus, if the card has it, back to where it was before, and ends the watch. */
  giveBack(): void;
}

/**
 * Tells when focus comes into the card and when it leaves it, and remembers where it came from.
 *
 * @param focused called with true when it has come in, with false when it has gone on to something else in the page
 */
export function watchFocus({ root, element }: CardHost, focused: (inside: boolean) => void): FocusWatch {
  const page = element.ownerDocument;
  let cameFrom: Element | null = page.activeElement;
  let inside = false;

  const come = (event: Event) => {
    if (inside) return;
    const { relatedTarget } = event as FocusEvent;
    if (relatedTarget instanceof Element) cameFrom = relatedTarget;
    inside = true;
    focused(true);
  };
  const go = (event: Event) => {
    // To nothing: another window has it, or the button that had it is gone. Neither is a leaving.
    const to = (event as FocusEvent).relatedTarget;
    if (!(to instanceof Node) || root.contains(to)) return;
    inside = false;
    focused(false);
  };
  root.addEventListener('focusin', come);
  root.addEventListener('focusout', go);

  return {
    take: (card) => card.focus({ preventScroll: true }),
    giveBack() {
      root.removeEventListener('focusin', come);
      root.removeEventListener('focusout', go);
      const target = cameFrom as (Element & Partial<HTMLElement>) | null;
      if (inside && target?.isConnected) target.focus?.({ preventScroll: true });
    },
  };
}
