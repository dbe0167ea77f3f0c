/** Ms after which elements that were hidden are looked at again: for changes that no observer of theirs tells. */
const LOOKS = [1000, 4000, 16000];

/** Hidden elements that are kept an eye on, at most: a page with more keeps menus or rows that nobody reads. */
const MOST = 2000;

/**
 * Elements that were left out of reading because they are hidden, or not meant for readers, and may be shown later without a
 * change of their children: a tab panel, a «read more», a page behind a consent dialog (`aria-hidden`). An
 * IntersectionObserver says when one gets a box, a MutationObserver on the element alone when its attributes change; nothing
 * is asked of the rest of the page.
 */
export class Dormant {
  private readonly elements = new Set<Element>();
  private readonly sight: IntersectionObserver;
  private readonly attributes: MutationObserver;
  private looks = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly isHidden: (element: Element) => boolean,
    private readonly onShown: (elements: Element[]) => void,
  ) {
    this.sight = new IntersectionObserver((entries) => {
      this.look(entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target));
    });
    this.attributes = new MutationObserver((records) => this.look(records.map(({ target }) => target as Element)));
  }

  add(element: Element): void {
    if (this.elements.has(element) || this.elements.size >= MOST) return;
    this.elements.add(element);
    this.sight.observe(element);
    const attributeFilter = ['class', 'style', 'hidden', 'aria-hidden', 'contenteditable', 'role'];
    this.attributes.observe(element, { attributeFilter });
    this.looks = 0;
    this.wait();
  }

  stop(): void {
    clearTimeout(this.timer);
    this.sight.disconnect();
    this.attributes.disconnect();
    this.elements.clear();
  }

  private wait(): void {
    const ms = LOOKS[this.looks];
    if (this.timer !== undefined || ms === undefined) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.looks++;
      this.look([...this.elements]);
      if (this.elements.size) this.wait();
    }, ms);
  }

  private look(elements: readonly Element[]): void {
    const shown: Element[] = [];
    for (const element of elements) {
      if (!this.elements.has(element) || (element.isConnected && this.isHidden(element))) continue;
      this.elements.delete(element);
      this.sight.unobserve(element);
      if (element.isConnected) shown.push(element);
    }
    if (shown.length) this.onShown(shown);
  }
}
