import type { Layout } from './layout';
import type { Slices } from './slices';
import { lineElementOf, parentOf } from './visit';

/** Records beyond which a change is taken as one of the whole page, which is then read anew, once. */
const HUGE = 1000;

/** Ms from a change to reading it, so that a burst is read once. */
const SETTLE = 120;

/** Reading what changed takes at most one part in so many of the time: a page that never stops changing is read more seldom. */
const SHARE = 25;

/** Ms between two readings, at most, however much a page changes: the guard slows down and never gives up. */
const LONGEST_WAIT = 10_000;

/** What has to be read again. */
export interface Changes {
  /** The whole page. */
  all: boolean;
  /** Elements that are new, or shown now: all that is in them. */
  deep: Set<Element>;
  /** Elements whose own lines changed, without the block elements in them. */
  shallow: Set<Element>;
}

/**
 * Collects what the page changes. Inside the observer's callback nothing is done but keeping the records; `onChanges` is
 * called when they have settled, and not again before its promise is resolved.
 */
export class Watch {
  private records: MutationRecord[] = [];
  private shown: Element[] = [];
  private huge = false;
  private busy = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private notBefore = 0;
  private readonly observer = new MutationObserver((records) => this.collect(records));

  constructor(
    /** @returns ms of work */
    private readonly onChanges: () => Promise<number>,
  ) {}

  observe(root: Document | ShadowRoot): void {
    this.observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  /** Has elements read again that no record tells of. */
  again(elements: readonly Element[]): void {
    this.shown.push(...elements);
    this.wait();
  }

  /** Has the whole page read again. */
  againAll(): void {
    this.huge = true;
    this.wait();
  }

  stop(): void {
    clearTimeout(this.timer);
    this.observer.disconnect();
    this.records = [];
    this.shown = [];
  }

  /** What has changed since the last call. */
  async take(layout: Layout, slices: Slices): Promise<Changes> {
    const { records, shown, huge } = this;
    this.records = [];
    this.shown = [];
    this.huge = false;
    const changes: Changes = { all: huge, deep: new Set(shown), shallow: new Set() };
    for (const record of huge ? [] : records) {
      await slices.pause();
      if (record.target.isConnected) this.sort(record, changes, layout);
    }
    for (const element of changes.deep) if (hasAncestorIn(changes.deep, element)) changes.deep.delete(element);
    for (const element of changes.shallow)
      if (changes.deep.has(element) || hasAncestorIn(changes.deep, element)) changes.shallow.delete(element);
    return changes;
  }

  private sort({ target, addedNodes, type }: MutationRecord, { deep, shallow }: Changes, layout: Layout): void {
    const around = lineElementOf(target.nodeType === 11 ? (target as ShadowRoot).host : target, layout);
    let lines = type === 'characterData' || addedNodes.length === 0;
    for (const node of addedNodes) {
      if (node.nodeType === 1 && node.isConnected && layout.isBlock(node as Element)) deep.add(node as Element);
      else if (node.nodeType === 1 || node.nodeType === 3) lines = true;
    }
    if (lines && around) shallow.add(around);
  }

  private collect(records: MutationRecord[]): void {
    if (!this.huge) this.records.push(...records);
    if (this.records.length > HUGE) {
      this.huge = true;
      this.records = [];
    }
    this.wait();
  }

  private wait(): void {
    if (this.busy || this.timer !== undefined) return;
    const ms = Math.max(SETTLE, this.notBefore - performance.now());
    this.timer = setTimeout(() => this.flush(), ms);
  }

  private async flush(): Promise<void> {
    this.busy = true;
    try {
      const work = await this.onChanges();
      this.notBefore = performance.now() + Math.min(work * SHARE, LONGEST_WAIT);
    } finally {
      this.timer = undefined;
      this.busy = false;
      if (this.records.length || this.shown.length || this.huge) this.wait();
    }
  }
}

function hasAncestorIn(elements: ReadonlySet<Element>, element: Element): boolean {
  for (let at = parentOf(element); at; at = parentOf(at)) if (elements.has(at)) return true;
  return false;
}
