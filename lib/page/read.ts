import { type Layout, MARKUP_LAYOUT } from './layout';

/** A run of a block's text that stands in one text node without a change: `node.data.substr(from, length)`. */
export interface Piece {
  node: Text;
  /** UTF-16 offset into the node's data. */
  from: number;
  /** UTF-16 offset into the block's text. */
  start: number;
  length: number;
}

/** Where a block stands: in an article (the outermost one around it), in the page's body, or in what surrounds articles. */
export interface Region {
  kind: 'article' | 'body' | 'around';
  article: Element | null;
}

/** A run of visible text that is read as one: a paragraph, a heading, a cell; names may run over its inline elements. */
export interface Block {
  /** White space as rendered: runs are one space, a `<br>` is a line feed, a thing that is no prose (a button, code) is U+FFFC. */
  text: string;
  /** In order, not overlapping. Characters between two pieces (a line feed, U+FFFC) belong to no node. */
  pieces: Piece[];
  /** The element whose lines these are. An element has several blocks where block elements stand between its lines. */
  element: Element;
  region: Region;
  /** The nearest `lang`, lower-case; empty where the page gives none. */
  lang: string;
}

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

/** Longer runs of text are cut, at a sentence if there is one near: one slice of work stays short (UTF-16 units). */
export const LONGEST_BLOCK = 20_000;

/** Nodes after which a reader of a large page is given the chance to pause, text or not. */
const STEPS_WITHOUT_PAUSE = 100;

const NOT_PROSE = '\uFFFC';

const set = (names: string) => new Set(names.split(' '));
/** Nothing of these is seen in the flow of text: the words around them touch. */
const UNSEEN = set('script style noscript template head title meta link rt rp rtc datalist param source track wbr area');
/** Seen, but no prose: no name runs across them. */
const NO_PROSE = set(
  'code pre kbd samp var textarea input select button option svg math canvas img picture video audio iframe frame ' +
    'object embed meter progress plaintext listing xmp',
);
const EDITABLE_ROLES = set('textbox searchbox combobox spinbutton');
const AROUND = set('nav footer aside menu search');
const AROUND_ROLES = set('navigation contentinfo complementary banner search menu menubar toolbar tablist dialog alertdialog');

type Visit = 'enter' | 'break' | 'no-prose' | 'unseen' | 'hidden';

const role = (element: Element) => element.getAttribute('role')?.trim().toLowerCase() ?? '';

/** Text that its reader is writing: never read. */
function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return (editable !== null && editable.toLowerCase() !== 'false') || EDITABLE_ROLES.has(role(element));
}

/** Whether an element is read, by what it is; `hidden` where that may change without a change of its children. */
function visit(element: Element, layout: Layout): Visit {
  const name = element.localName;
  if (name === 'br') return 'break';
  if (UNSEEN.has(name)) return 'unseen';
  // A file of plain text is shown by browsers as one <pre>: there it is the prose.
  if (name === 'pre' && element.ownerDocument.contentType === 'text/plain') return 'enter';
  if (NO_PROSE.has(name)) return 'no-prose';
  if (isEditable(element) || element.getAttribute('aria-hidden') === 'true') return 'hidden';
  return layout.isHidden(element) ? 'hidden' : 'enter';
}

/** A custom element without a shadow tree: its script may come later, and nobody tells when it attaches one. */
const isUnfinished = (element: Element) => element.localName.includes('-') && !element.shadowRoot;

/**
 * Whether an element, or a shadow tree that it may get, is left out of reading for now: attributes, the page's style or a late
 * script may change that.
 */
export const isLeftOut = (element: Element, layout: Layout): boolean =>
  visit(element, layout) === 'hidden' || isUnfinished(element);

function regionWithin(around: Region, element: Element): Region {
  const name = element.localName;
  const asRole = role(element);
  if (around.kind === 'around') return around;
  if (name === 'article' || asRole === 'article')
    return around.article ? around : { kind: 'article', article: element };
  if (AROUND.has(name) || AROUND_ROLES.has(asRole)) return { kind: 'around', article: around.article };
  // The page's own head is no part of its text; that of an article is.
  if (name === 'header' && !around.article && !element.closest('main, [role="main"]'))
    return { kind: 'around', article: null };
  return around;
}

const langWithin = (around: string, element: Element) => element.getAttribute('lang')?.toLowerCase() ?? around;

/** The parent, through the edge of a shadow tree. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent && parent.nodeType === 11) return (parent as ShadowRoot).host ?? null;
  return parent && parent.nodeType === 1 ? (parent as Element) : null;
}

/** What the place of an element says about the text in it. */
interface Context {
  region: Region;
  lang: string;
  inLink: boolean;
  keepsSpace: boolean;
}

/** The context of an element, from its ancestors; null where it stands in something that is not read. */
function contextOf(element: Element, layout: Layout, onLeftOut?: (element: Element) => void): Context | null {
  const line: Element[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) line.unshift(at);
  let context: Context = { region: { kind: 'body', article: null }, lang: '', inLink: false, keepsSpace: false };
  for (const ancestor of line) {
    const seen = visit(ancestor, layout);
    if (seen === 'hidden') onLeftOut?.(ancestor);
    if (seen !== 'enter') return null;
    context = contextWithin(context, ancestor, layout);
  }
  return context;
}

function contextWithin(around: Context, element: Element, layout: Layout): Context {
  return {
    region: regionWithin(around.region, element),
    lang: langWithin(around.lang, element),
    inLink: around.inLink || element.localName === 'a',
    keepsSpace: layout.keepsSpace(element),
  };
}

/** A block that is being put together from the text nodes of its lines. */
class Draft {
  private text = '';
  private pieces: Piece[] = [];
  private linked = 0;

  constructor(
    private readonly element: Element,
    private readonly context: Context,
  ) {}

  /** Adds a character that stands in no text node. */
  addSign(sign: string): void {
    this.text += sign;
  }

  addText(node: Text, from: number, to: number, context: Context): void {
    const added = this.text.length;
    if (context.keepsSpace) this.addPiece(node, from, node.data.slice(from, to));
    else this.addCollapsed(node, from, node.data.slice(from, to));
    if (context.inLink) this.linked += this.text.length - added;
  }

  /** One space for each run of white space, as it is rendered; none at the beginning of a line. */
  private addCollapsed(node: Text, from: number, data: string): void {
    let done = 0;
    for (const run of data.matchAll(/[ \t\n\f\r]+/g)) {
      const end = run.index + run[0].length;
      this.addPiece(node, from + done, data.slice(done, run.index));
      if (!/(?:^|[ \n])$/.test(this.text.slice(-1))) this.addPiece(node, from + end - 1, ' ');
      done = end;
    }
    this.addPiece(node, from + done, data.slice(done));
  }

  private addPiece(node: Text, from: number, text: string): void {
    if (text === '') return;
    const last = this.pieces.at(-1);
    const start = this.text.length;
    if (last && last.node === node && last.from + last.length === from && last.start + last.length === start)
      last.length += text.length;
    else this.pieces.push({ node, from, start, length: text.length });
    this.text += text;
  }

  get isLong(): boolean {
    return this.text.length >= LONGEST_BLOCK;
  }

  /** The block so far, or null where it holds no letter; the draft is empty afterwards. */
  finish(): Block | null {
    const { text, pieces, linked, element, context } = this;
    this.text = '';
    this.pieces = [];
    this.linked = 0;
    if (!/\p{L}/u.test(text)) return null;
    // A line that is all link leads elsewhere: it is read, but it does not tell which mention is the first of the article.
    const isLink = linked > 0.8 * text.length && !context.region.article;
    const region: Region = isLink ? { ...context.region, kind: 'around' } : context.region;
    return { text, pieces, element, region, lang: context.lang };
  }
}

/** Where a text of more than `LONGEST_BLOCK` from `from` is best cut: after a sentence, else a space, else anywhere. */
function cutOf(data: string, from: number): number {
  const limit = from + LONGEST_BLOCK;
  if (data.length <= limit) return data.length;
  const tail = data.slice(limit - 1000, limit);
  const sentence = Math.max(...['\n\n', '. ', '。', '! ', '? '].map((end) => tail.lastIndexOf(end)));
  const cut = sentence >= 0 ? sentence + 1 : tail.lastIndexOf(' ') + 1;
  return cut > 0 ? limit - 1000 + cut : limit;
}

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
export function* blocksOf(root: Element | Document, options: ReadOptions = {}): Generator<Block | null, void, undefined> {
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

/** A part of one text node, in UTF-16 offsets. */
export interface NodeSpan {
  node: Text;
  start: number;
  end: number;
}

/** Where the characters from `start` to `end` (exclusive) of a block stand: one span a text node, in order. */
export function spansOf(block: Block, start: number, end: number): NodeSpan[] {
  const spans: NodeSpan[] = [];
  for (const piece of block.pieces) {
    const from = Math.max(start, piece.start);
    const to = Math.min(end, piece.start + piece.length);
    if (from >= to) continue;
    const last = spans.at(-1);
    const at = piece.from - piece.start;
    if (last?.node === piece.node) last.end = to + at;
    else spans.push({ node: piece.node, start: from + at, end: to + at });
  }
  return spans;
}

/** The nearest element around a node that begins and ends lines: the one whose blocks hold the node's text. */
export function lineElementOf(node: Node, layout: Layout): Element | null {
  for (let at = node.nodeType === 1 ? (node as Element) : parentOf(node); at; at = parentOf(at)) {
    if (layout.isBlock(at) || at.localName === 'html') return at;
  }
  return null;
}
