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

/** Longer runs of text are cut, at a sentence if there is one near: one slice of work stays short (UTF-16 units). */
export const LONGEST_BLOCK = 20_000;

/** What the place of an element says about the text in it. */
export interface Context {
  region: Region;
  lang: string;
  inLink: boolean;
  keepsSpace: boolean;
}

/** A block that is being put together from the text nodes of its lines. */
export class Draft {
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
export function cutOf(data: string, from: number): number {
  const limit = from + LONGEST_BLOCK;
  if (data.length <= limit) return data.length;
  const tail = data.slice(limit - 1000, limit);
  const sentence = Math.max(...['\n\n', '. ', '。', '! ', '? '].map((end) => tail.lastIndexOf(end)));
  const cut = sentence >= 0 ? sentence + 1 : tail.lastIndexOf(' ') + 1;
  return cut > 0 ? limit - 1000 + cut : limit;
}
