import type { Settings } from '../settings/settings';
import { type Block, type NodeSpan, spansOf } from './block';
import type { Found } from './findings';

/** Px around the viewport in which marks are painted. Few painted ranges cost nothing; thousands slow Chromium's scrolling. */
const MARGIN = 900;

const LIVE = 'sidelight-live';
const nameOf = (style: Settings['style']) => `sidelight-${style}`;

interface Painted {
  found: Found;
  /** As it was when the ranges were made. */
  block: Block;
  ranges: StaticRange[];
  near: boolean;
}

/** A range that is only painted: unlike a Range it costs the page nothing when the page changes. */
const asRange = ({ node, start, end }: NodeSpan) =>
  new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });

/** Where a mention stands now: one span for each text node that it runs over. */
export const markSpans = ({ mention, reading }: Found): NodeSpan[] =>
  spansOf(reading.block, mention.start, mention.end);

/**
 * The marks of a frame: CSS Custom Highlights, registered only near the viewport. The registry belongs to the document and
 * the page can clear it: `restore` puts ours back.
 */
export class Marks {
  private marks = new Map<string, Painted>();
  private byElement = new Map<Element, Painted[]>();
  private readonly near = new Set<Element>();
  private readonly byNode = new Map<Text, Painted[]>();
  private highlight = new Highlight();
  private readonly live = new Highlight();
  private name: string;
  private liveId: string | null = null;
  private readonly observer: IntersectionObserver;

  constructor(
    style: Settings['style'],
    /** The rules of `marks.css`, for shadow trees where the browser does not carry them there. */
    private readonly css: string,
  ) {
    this.name = nameOf(style);
    this.live.priority = 1;
    // `scrollMargin` does for scrolled boxes what `rootMargin` does for the viewport; where it is unknown, marks in them are
    // painted as they come into sight.
    const margin = `${MARGIN}px`;
    const options: IntersectionObserverInit & { scrollMargin: string } = { rootMargin: margin, scrollMargin: margin };
    this.observer = new IntersectionObserver((entries) => this.onScrolled(entries), options);
  }

  /** The marks in page order. */
  get all(): Found[] {
    return [...this.marks.values()].map(({ found }) => found);
  }

  get(id: string): Found | undefined {
    return this.marks.get(id)?.found;
  }

  /** The marks that run over a text node. */
  in(node: Text): Found[] {
    return this.byNode.get(node)?.map(({ found }) => found) ?? [];
  }

  /** The marks near the viewport: those that can be under the pointer. */
  get nearby(): Found[] {
    return [...this.marks.values()].filter(({ near }) => near).map(({ found }) => found);
  }

  /** Marks these mentions, in page order, and no others. */
  set(found: readonly Found[]): void {
    const before = this.marks;
    this.marks = new Map();
    this.byElement = new Map();
    this.byNode.clear();
    for (const one of found) {
      const { block } = one.reading;
      const known = before.get(one.id);
      const same = known?.block === block && known.ranges.every((range) => range.startContainer.isConnected);
      if (known && !same) this.paint(known, false);
      const painted = known && same ? known : { found: one, block, ranges: [], near: false };
      painted.found = one;
      this.marks.set(one.id, painted);
      const others = this.byElement.get(block.element);
      if (others) others.push(painted);
      else this.byElement.set(block.element, [painted]);
      for (const { node } of markSpans(one)) this.byNode.set(node, [...(this.byNode.get(node) ?? []), painted]);
    }
    for (const [id, painted] of before) if (this.marks.get(id) !== painted) this.paint(painted, false);
    this.observe();
    for (const element of this.near) for (const painted of this.byElement.get(element) ?? []) this.paint(painted, true);
    this.setLive(this.liveId);
    this.restore();
  }

  /** The hovered mark, or the one whose card is open, shows that it is live. */
  setLive(id: string | null): void {
    this.liveId = id;
    this.live.clear();
    const painted = id === null ? undefined : this.marks.get(id);
    for (const span of painted ? markSpans(painted.found) : []) this.live.add(asRange(span));
  }

  setStyle(style: Settings['style']): void {
    if (this.name === nameOf(style)) return;
    this.unregister();
    this.name = nameOf(style);
    this.restore();
  }

  /** Registers what the page may have cleared. Costs two look-ups where nothing was. */
  restore(): void {
    if (this.marks.size === 0) return;
    if (CSS.highlights.get(this.name) !== this.highlight) CSS.highlights.set(this.name, this.highlight);
    if (CSS.highlights.get(LIVE) !== this.live) CSS.highlights.set(LIVE, this.live);
  }

  /** Takes every mark and rule of ours away. */
  stop(): void {
    this.observer.disconnect();
    this.marks.clear();
    this.byElement.clear();
    this.byNode.clear();
    this.near.clear();
    this.unregister();
    this.highlight.clear();
    this.live.clear();
    for (const [root, sheet] of this.sheets)
      root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((one) => one !== sheet);
    this.sheets.clear();
  }

  private unregister(): void {
    // Only our own: after an update a new script may have registered its marks under these names.
    if (CSS.highlights.get(this.name) === this.highlight) CSS.highlights.delete(this.name);
    if (CSS.highlights.get(LIVE) === this.live) CSS.highlights.delete(LIVE);
  }

  private observed = new Set<Element>();

  private observe(): void {
    for (const element of this.observed) {
      if (this.byElement.has(element)) continue;
      this.observer.unobserve(element);
      this.observed.delete(element);
      this.near.delete(element);
    }
    for (const element of this.byElement.keys()) {
      if (this.observed.has(element)) continue;
      this.observed.add(element);
      this.observer.observe(element);
    }
  }

  private onScrolled(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.near.add(target);
      else this.near.delete(target);
      for (const painted of this.byElement.get(target) ?? []) this.paint(painted, isIntersecting);
    }
    this.restore();
  }

  private paint(painted: Painted, near: boolean): void {
    if (painted.near === near) return;
    painted.near = near;
    if (near && painted.ranges.length === 0) painted.ranges = markSpans(painted.found).map(asRange);
    for (const range of painted.ranges) {
      if (near) this.highlight.add(range);
      else this.highlight.delete(range);
    }
    if (near) this.style(painted.block.element);
  }

  private readonly sheets = new Map<ShadowRoot, CSSStyleSheet>();

  /**
   * Firefox does not carry a document's `::highlight()` rules into shadow trees (w3c/csswg-drafts#12497, seen in 153 on
   * 2026-11-23): there, and only there, the tree gets a sheet of its own. Constructed sheets pass a page's CSP.
   */
  private style(element: Element): void {
    if (!('mozInnerScreenX' in window)) return;
    const inner = element.shadowRoot;
    const outer = element.getRootNode();
    for (const root of [inner, outer.nodeType === 11 ? (outer as ShadowRoot) : null]) {
      if (!root || this.sheets.has(root)) continue;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(this.css);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      this.sheets.set(root, sheet);
    }
  }
}
