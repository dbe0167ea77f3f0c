import type { CardHost } from './host';

interface FocusWatch {
  /** Moves the focus into the card. */
  take(card: HTMLElement): void;
  /** Puts the focus, if the card has it, back to where it was before, and ends the watch. */
  giveBack(): void;
}

/**
 * Whether focus here holds the card open. Focus that a click has left behind does not: such a card still goes when the
 * pointer goes. What is filled in holds it whatever brought the focus there.
 */
const holds = (focused: Element | null): boolean =>
  focused !== null && (focused.matches(':focus-visible') || focused.closest('form') !== null);

/**
 * Tells when focus begins to hold the card open and when it leaves it, and remembers where it came from.
 *
 * @param focused called with true when focus holds the card, with false when it has gone on to something else in the page
 */
export function watchFocus({ root, element }: CardHost, focused: (inside: boolean) => void): FocusWatch {
  const page = element.ownerDocument;
  let cameFrom: Element | null = page.activeElement;
  let inside = false;
  let held = false;

  const hold = () => {
    if (held) return;
    held = true;
    focused(true);
  };
  const come = (event: Event) => {
    const { relatedTarget } = event as FocusEvent;
    if (!inside && relatedTarget instanceof Element) cameFrom = relatedTarget;
    inside = true;
    if (holds(root.activeElement)) hold();
  };
  const go = (event: Event) => {
    // To nothing: another window has it, or the button that had it is gone. Neither is a leaving.
    const to = (event as FocusEvent).relatedTarget;
    if (!(to instanceof Node) || root.contains(to)) return;
    inside = false;
    if (!held) return;
    held = false;
    focused(false);
  };
  root.addEventListener('focusin', come);
  root.addEventListener('focusout', go);

  return {
    take(card) {
      card.focus({ preventScroll: true });
      hold();
    },
    giveBack() {
      root.removeEventListener('focusin', come);
      root.removeEventListener('focusout', go);
      const target = cameFrom as (Element & Partial<HTMLElement>) | null;
      if (inside && target?.isConnected) target.focus?.({ preventScroll: true });
    },
  };
}
