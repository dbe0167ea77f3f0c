import type { Lang } from '../dataset/types';
import type { Why } from '../recogniser/types';
import type { Settings } from '../settings/settings';
import type { CardData } from './data';

/**
 * The seam between the page script, which knows marks, pointer and keys, and the card's code, which knows the card.
 * Both run in one isolated world of one frame, as two scripts: the second is injected at the first dwell and offers its
 * renderer here.
 */

type OpenedBy = 'hover' | 'key' | 'tap' | 'popup';

/** What a card is opened with. */
export interface CardView {
  data: CardData;
  /** The mention's words as the page writes them. */
  surface: string;
  why: Why;
  /** The word's own rectangles now, in client px, one a line; empty once the word is gone. Called on every frame. */
  anchor: () => DOMRect[];
  /** A node of the word: a card opens inside the modal dialog or fullscreen element that holds it. */
  node: Node;
  /** Where the pointer rests, in client px; null when opened by key or from the popup. */
  pointer: { x: number; y: number } | null;
  openedBy: OpenedBy;
  pinned: boolean;
  /** Where the mark stands among the page's marks, such as 2 of 7: said when opened by key. */
  position: { index: number; count: number } | null;
  /** The interface language, resolved: never `auto`. */
  language: Lang;
  quoteView: Settings['quoteView'];
  /** The host name that «not on this site» is about. */
  site: string;
}

/** What the reader did in the card. */
export interface CardCallbacks {
  close(): void;
  /** The reader pressed the pin button, to pin or to unpin. */
  pin(): void;
  /** Asks for the other end of a tie; null where it is unknown. */
  openTie(id: string): Promise<CardData | null>;
  /** True when the card begins to show the other end of a tie, false when Back has led to the first entry again. */
  nested(inside: boolean): void;
  /** Focus has come into the card, or has left it for somewhere else in the page. */
  focused(inside: boolean): void;
  /** The three ways to see less. The marks go; the card stays, as it offers the way back. */
  muteEntry(id: string): void;
  muteSite(): void;
  pause(): void;
  /** Takes back the last of the three. */
  undo(): void;
  setQuoteView(view: Settings['quoteView']): void;
}

/** What the card's code offers to the page script. */
export interface CardRenderer {
  /** Draws a card that may be wanted soon, outside the page, so that showing the same one takes less time. */
  prepare(view: CardView, callbacks: CardCallbacks): void;
  /** Shows a card in place of whatever card is open. */
  show(view: CardView, callbacks: CardCallbacks): void;
  /** Shows the open card as pinned or not. */
  setPinned(pinned: boolean): void;
  /** Takes the card and its host away; focus that was in the card goes back to where it came from. */
  hide(): void;
  /** The card's place in client px; null while none is open. */
  rect(): DOMRect | null;
  /** Whether an event came from the card: its composed path begins at the card's host. */
  owns(event: Event): boolean;
}

const KEY = Symbol.for('sidelight.card');
const world = globalThis as { [KEY]?: CardRenderer };

/** Called by the card's code once, when it has been injected. */
export function offerRenderer(renderer: CardRenderer): void {
  world[KEY] = renderer;
}

/** The renderer, or null while the card's code has not been injected into this frame. */
export function cardRenderer(): CardRenderer | null {
  return world[KEY] ?? null;
}
