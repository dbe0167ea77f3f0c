import { type Block, type Context, cutOf, Draft } from './block';
import { type Layout, MARKUP_LAYOUT } from './layout';
import { contextOf, contextWithin, isUnfinished, visit } from './visit';

export interface ReadOptions {
  layout?: Layout;
  /** Told of elements that are left out for now, and of custom elements that may still get a shadow tree: see `isLeftOut`. */
  onLeftOut?: (element: Element) => void;
  /** Told of each open shadow root that was entered. */
  onShadowRoot?: (root: ShadowRoot) => void;
  /** Told when the page changed an element's children while they were being read: it has to be read again. */
  onLost?: (element: Element) => void;
  /** Reads only the lines of the root itself and leaves the block elements in it alone. */
  shallow?: boolean;
}

/** Nodes after which a reader of a large page is given the chance to pause, text or not. */
const STEPS_WITHOUT_PAUSE = 40;

const NOT_PROSE = '\uFFFC';

/** An element, or the children of a shadow root, whose children are being walked. */
interface Level {
  parent: Node;
  next: ChildNode | null;
  /** The element whose level this is. */
  element: Element;
  context: Context;
  /** The draft that the lines of this level go to: an inline element writes into that of the block around it. */
  draft: Draft;
  isBlock: boolean;
}

/**
 * The blocks of visible text below `root`, in page order, through open shadow roots. A generator: whoever reads a large page
 * can stop between two blocks and go on later; null comes where there was none for a while. Touches nothing and keeps nothing. Text that is no prose for readers (scripts,
 * code, forms, editors, what is hidden) is left out.
 */
export function* blocksOf(
  root: Element | Document,
  options: ReadOptions = {},
): Generator<Block | null, void, undefined> {
  const layout = options.layout ?? MARKUP_LAYOUT;
  const element = root.nodeType === 9 ? (root as Document).documentElement : (root as Element);
  if (!element || element.ownerDocument.designMode === 'on') return;
  const context = contextOf(element, layout, options.onLeftOut);
  if (!context) return;

  const levels: Level[] = [];
  const enter = (inner: Element, its: Context, draft: Draft, isBlock: boolean) => {
    levels.push({ parent: inner, next: inner.firstChild, element: inner, context: its, draft, isBlock });
    const shadow = inner.shadowRoot;
    if (!shadow) return;
    options.onShadowRoot?.(shadow);
    levels.push({ parent: shadow, next: shadow.firstChild, element: inner, context: its, draft, isBlock: true });
  };
  enter(element, context, new Draft(element, context), true);

  let steps = 0;
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const node = level.next;
    if (!node || node.parentNode !== level.parent) {
      if (node) options.onLost?.(level.element);
      levels.pop();
      const block = level.isBlock ? level.draft.finish() : null;
      if (block) yield block;
      continue;
    }
    level.next = node.nextSibling;
    if (++steps % STEPS_WITHOUT_PAUSE === 0) yield null;
    const { draft } = level;
    if (node.nodeType === 3 || node.nodeType === 4) {
      const text = node as Text;
      for (let from = 0; from < text.data.length; ) {
        const to = cutOf(text.data, from);
        draft.addText(text, from, to, level.context);
        from = to;
        const block = to < text.data.length || draft.isLong ? draft.finish() : null;
        if (block) yield block;
      }
    } else if (node.nodeType === 1) {
      const inner = node as Element;
      const seen = visit(inner, layout);
      if (seen === 'break') draft.addSign('\n');
      else if (seen === 'no-prose') draft.addSign(NOT_PROSE);
      else if (seen === 'hidden') options.onLeftOut?.(inner);
      else if (seen === 'enter') {
        if (isUnfinished(inner)) options.onLeftOut?.(inner);
        const isBlock = layout.isBlock(inner);
        if (isBlock || inner.shadowRoot) {
          const block = draft.finish();
          if (block) yield block;
        }
        if (isBlock && options.shallow) continue;
        const its = contextWithin(level.context, inner, layout);
        enter(inner, its, isBlock ? new Draft(inner, its) : draft, isBlock);
      }
    }
  }
}

/** All blocks of visible text below `root`, in page order: see `blocksOf`. */
export function readBlocks(root: Element | Document, options: ReadOptions = {}): Block[] {
  return [...blocksOf(root, options)].filter((block) => block !== null);
}
