import type { CardRenderer } from '../card/bridge';
import { liveMark } from '../card/machine';
import { onWayToCard } from '../card/safe-triangle';
import type { CardMachine } from '../card/timers';
import type { Found } from './findings';

interface Point {
  x: number;
  y: number;
}

/** Px within which a hand at rest may tremble: a pointer that leaves this circle is moving, and its dwell begins anew. */
const TREMBLE = 8;

/** What a click means something else on: there a mark opens by rest only, and the click is the page's. */
const INTERACTIVE =
  'a[href], area, button, input, select, textarea, label, summary, video, audio, [onclick], [contenteditable], ' +
  '[role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="option"], [role="checkbox"]';

export interface PointerNeeds {
  machine: CardMachine;
  markAt(point: Point): Found | null;
  /** The renderer, while the card's code is in the frame. */
  renderer(): CardRenderer | null;
}

const isPlain = (event: MouseEvent) =>
  event.button === 0 && !event.ctrlKey && !event.shiftKey && !event.altKey && !event.metaKey;

const pointOf = (event: MouseEvent): Point => ({ x: event.clientX, y: event.clientY });

/**
 * Listens to pointer and Escape and tells the machine. Events that the page made itself count for nothing; no event is
 * stopped or changed but the Escape that closes a card.
 */
export class Pointer {
  private last: Point | null = null;
  /** The time stamp of the last move, on the clock of `performance.now()`. */
  private movedAt = 0;
  /** Where the pointer came to rest, or was last seen moving. */
  private rest: Point | null = null;
  /** Where it was last on the mark whose card is open: the tip of the way to the card. */
  private tip: Point | null = null;
  private frame = 0;
  private touched = false;

  constructor(
    private readonly needs: PointerNeeds,
    signal: AbortSignal,
  ) {
    const on = <K extends keyof WindowEventMap>(
      type: K,
      handle: (event: WindowEventMap[K]) => void,
      passive = true,
    ) => {
      const trusted = (event: WindowEventMap[K]) => {
        if (event.isTrusted) handle(event);
      };
      window.addEventListener(type, trusted, { capture: true, passive, signal });
    };
    on('pointermove', (event) => this.onMove(event));
    on('pointerdown', (event) => this.onDown(event));
    on('pointerout', (event) => this.onOut(event));
    on('click', (event) => this.onClick(event));
    on('scroll', () => this.onScroll());
    on('keydown', (event) => this.onKey(event), false);
    // The browser may keep the page as it is and bring it back much later: only a pinned card has a meaning then.
    on('pagehide', () => needs.machine.send({ type: 'pressOutside' }));
    signal.addEventListener('abort', () => cancelAnimationFrame(this.frame));
  }

  /** Where the pointer is; null before it was seen. */
  get point(): Point | null {
    return this.last;
  }

  /** Ms since its last move. */
  get sinceMove(): number {
    return performance.now() - this.movedAt;
  }

  private ownsCard(event: Event): boolean {
    return this.needs.renderer()?.owns(event) ?? false;
  }

  private onMove(event: PointerEvent): void {
    this.touched = event.pointerType === 'touch';
    const point = pointOf(event);
    // Browsers send a move when the page moved under a pointer that did not.
    const still = this.last && this.last.x === point.x && this.last.y === point.y;
    if (this.touched || still) return;
    this.last = point;
    this.movedAt = event.timeStamp;
    const inCard = this.ownsCard(event);
    const pressed = event.buttons !== 0;
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.at(point, inCard, pressed));
  }

  private at(point: Point, inCard: boolean, pressed: boolean): void {
    const { machine } = this.needs;
    const moved = !this.rest || Math.hypot(point.x - this.rest.x, point.y - this.rest.y) > TREMBLE;
    if (moved) this.rest = point;
    const mark = inCard ? null : this.needs.markAt(point);
    const isOpen = 'card' in machine.state;
    const onItsMark = mark !== null && mark.id === liveMark(machine.state);
    if (onItsMark) this.tip = point;
    const card = isOpen && !onItsMark ? this.needs.renderer()?.rect() : null;
    const onWay = card && this.tip && onWayToCard(point, this.tip, card);
    if (inCard || onWay) machine.send({ type: 'onCard' });
    // Whoever holds a button down is selecting or dragging.
    else if (!mark || (pressed && !isOpen)) machine.send({ type: 'off' });
    else machine.send({ type: 'over', mark: mark.id, moving: moved });
  }

  private onOut(event: PointerEvent): void {
    const to = event.relatedTarget as Element | null;
    if (to && to.localName !== 'iframe') return;
    cancelAnimationFrame(this.frame);
    this.last = null;
    this.needs.machine.send({ type: 'off' });
  }

  /** A page that scrolls a mark under the pointer opens nothing; one that scrolls it away ends its dwell or its card. */
  private onScroll(): void {
    const { machine } = this.needs;
    const { last } = this;
    if (!last || machine.state.name === 'idle') return;
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      const live = liveMark(machine.state);
      const card = this.needs.renderer()?.rect();
      const onCard = card && last.x >= card.left && last.x <= card.right && last.y >= card.top && last.y <= card.bottom;
      if (onCard || live === null || this.needs.markAt(last)?.id === live) return;
      machine.send({ type: 'off' });
    });
  }

  private onDown(event: PointerEvent): void {
    this.touched = event.pointerType === 'touch';
    const { machine } = this.needs;
    if (machine.state.name === 'idle' || this.ownsCard(event)) return;
    const mark = this.needs.markAt(pointOf(event));
    if (mark === null || mark.id !== liveMark(machine.state)) machine.send({ type: 'pressOutside' });
  }

  private onClick(event: MouseEvent): void {
    if (!isPlain(event) || this.ownsCard(event)) return;
    const target = event.composedPath()[0] as Node | undefined;
    const element = target?.nodeType === 1 ? (target as Element) : target?.parentElement;
    if (element?.closest(INTERACTIVE) || getSelection()?.isCollapsed === false) return;
    const mark = this.needs.markAt(pointOf(event));
    if (!mark) return;
    this.tip = pointOf(event);
    this.needs.machine.send({ type: 'press', mark: mark.id, by: this.touched ? 'tap' : 'press' });
  }

  private onKey(event: KeyboardEvent): void {
    const { machine } = this.needs;
    if (event.key !== 'Escape' || event.isComposing || !('card' in machine.state)) return;
    // The page's own dialog under the card stays open: the reader meant the card.
    event.preventDefault();
    event.stopImmediatePropagation();
    machine.send({ type: 'escape' });
  }
}
