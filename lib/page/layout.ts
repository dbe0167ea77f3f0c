/** How an element stands in the flow of text. */
export interface Layout {
  /** Takes no room on the page: neither it nor anything in it is read. */
  isHidden(element: Element): boolean;
  /** Begins and ends a line: names do not run across its edges. */
  isBlock(element: Element): boolean;
  /** Shows line breaks and runs of spaces as they are written. */
  keepsSpace(element: Element): boolean;
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup p plaintext pre ' +
    'search section summary table caption colgroup col tbody td tfoot th thead tr ul xmp'
  ).split(' '),
);

/** By tag names and attributes alone, for where nothing is laid out: a parsed file in Node. */
export const MARKUP_LAYOUT: Layout = {
  isHidden: (element) =>
    element.hasAttribute('hidden') ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? ''),
  isBlock: (element) => BLOCKS.has(element.localName),
  keepsSpace: (element) => element.localName === 'pre' || element.localName === 'plaintext',
};

/**
 * By computed style: a `<span>` may be a block, and what a style sheet hides is hidden. One style is asked for once in a row,
 * as all three questions come together.
 */
export function computedLayout(): Layout {
  let asked: Element | null = null;
  let style: CSSStyleDeclaration | null = null;
  const styleOf = (element: Element): CSSStyleDeclaration => {
    if (element !== asked || !style) style = getComputedStyle(element);
    asked = element;
    return style;
  };
  return {
    isHidden: (element) => {
      const { display, visibility, position, clip, clipPath } = styleOf(element);
      if (display === 'none' || visibility === 'hidden' || visibility === 'collapse') return true;
      // Text for screen readers alone: a mark there would never be seen.
      return position === 'absolute' && (/^rect\([01]px/.test(clip) || clipPath === 'inset(50%)');
    },
    // `contents` has no box of its own; whatever is inline on the outside stands in a line of text.
    isBlock: (element) => !/^(?:inline|contents|ruby|none)/.test(styleOf(element).display),
    keepsSpace: (element) => /^(?:pre|break-spaces)/.test(styleOf(element).whiteSpace),
  };
}
