import type { Mention, Possible } from '../recogniser/types';
import type { Block } from './block';
import { wordsIn } from './choose';

/** A mention on this page, or a possible one, with the block it stands in. */
export interface Found {
  /** Unique in this frame; stays while the block's words stay, also when the page renders them anew. */
  id: string;
  mention: Omit<Mention, 'block'>;
  reading: Reading;
}

/** A name that lacks evidence; see `Possible` for the form's number and `opposed`. */
export type PossiblyFound = Found & Pick<Possible, 'form' | 'opposed'>;

/** A block and what was found in it. */
export interface Reading {
  block: Block;
  found: Found[];
  possible: PossiblyFound[];
  /** Which stages have been through it. */
  done: 'nothing' | 'exact' | 'spelling';
  /** No longer on the page, or read again. */
  dropped: boolean;
  /** The block's length in words; counted when first needed. */
  words: number | null;
}

function treeOrder(a: Node, b: Node): number {
  if (a === b) return 0;
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The hosts of the shadow trees that a node stands in, outermost first, and the node itself. */
function way(node: Node): Node[] {
  const line = [node];
  for (let root = node.getRootNode(); root.nodeType === 11; root = line[0]?.getRootNode() as Node) {
    const host = (root as ShadowRoot).host;
    if (!host) break;
    line.unshift(host);
  }
  return line;
}

/** Page order of two nodes, through shadow trees: below 0 where `a` comes first. */
export function pageOrder(a: Node, b: Node): number {
  if (a.getRootNode() === b.getRootNode()) return treeOrder(a, b);
  const [ways, others] = [way(a), way(b)];
  for (let depth = 0; ; depth++) {
    const [one, other] = [ways[depth], others[depth]];
    if (!one || !other) return ways.length - others.length;
    if (one !== other) return treeOrder(one, other);
  }
}

const placeOf = (reading: Reading): Node => reading.block.pieces[0]?.node ?? reading.block.element;

let ids = 0;

/** The text of a page as it was read, and what was found in it, in page order. */
export class Findings {
  private ordered: Reading[] = [];
  private byElement = new Map<Element, Reading[]>();

  get readings(): readonly Reading[] {
    return this.ordered;
  }

  clear(): void {
    for (const reading of this.ordered) reading.dropped = true;
    this.ordered = [];
    this.byElement.clear();
  }

  /** Begins to read an element again: blocks come by `add` of the pass, `end` drops what did not come again. */
  pass(): Pass {
    return new Pass(this.byElement, (reading) => this.insert(reading));
  }

  private insert(reading: Reading): void {
    const place = placeOf(reading);
    let low = 0;
    let high = this.ordered.length;
    const last = this.ordered[high - 1];
    if (last && pageOrder(placeOf(last), place) < 0) low = high;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.ordered[middle];
      if (other && pageOrder(placeOf(other), place) < 0) low = middle + 1;
      else high = middle;
    }
    this.ordered.splice(low, 0, reading);
  }

  /** Leaves out what was dropped or is no longer on the page. */
  prune(): void {
    for (const [element, readings] of this.byElement) {
      if (element.isConnected) continue;
      for (const reading of readings) reading.dropped = true;
      this.byElement.delete(element);
    }
    this.ordered = this.ordered.filter((reading) => !reading.dropped);
  }
}

/** One reading of an element or a part of the page. */
export class Pass {
  private readonly before = new Map<Element, Reading[]>();

  constructor(
    private readonly byElement: Map<Element, Reading[]>,
    private readonly insert: (reading: Reading) => void,
  ) {}

  /** @returns the block's reading; with `done: 'nothing'` where its words are new to the element. */
  add(block: Block): Reading {
    const { element } = block;
    let now = this.byElement.get(element);
    if (!this.before.has(element) || !now) {
      this.before.set(element, now ?? []);
      now = [];
      this.byElement.set(element, now);
    }
    const old = this.before.get(element)?.find((one) => !now.includes(one) && one.block.text === block.text);
    const reading: Reading = old ?? { block, found: [], possible: [], done: 'nothing', dropped: false, words: null };
    reading.block = block;
    now.push(reading);
    if (!old) this.insert(reading);
    return reading;
  }

  /** Drops what was there before and did not come again: of the root, or, when all of the page was read, of every element. */
  end(root: Element, all: boolean): void {
    for (const element of all ? [...this.byElement.keys()] : [root]) {
      if (this.before.has(element)) continue;
      for (const reading of this.byElement.get(element) ?? []) reading.dropped = true;
      this.byElement.delete(element);
    }
    for (const [element, readings] of this.before) {
      const now = this.byElement.get(element);
      for (const reading of readings) if (!now?.includes(reading)) reading.dropped = true;
    }
  }
}

/** What the recogniser found in a reading, as mentions of this page. */
export function asFound(reading: Reading, mentions: readonly Mention[]): Found[] {
  return mentions.map(({ block: _, ...mention }) => ({ id: `m${++ids}`, mention, reading }));
}

/** The same for names that lack evidence. */
export function asPossible(reading: Reading, possible: readonly Possible[]): PossiblyFound[] {
  return possible.map(({ block: _, score: __, form, opposed, ...mention }) => {
    return { id: `m${++ids}`, mention, reading, form, opposed };
  });
}

/** Mentions of one block, in its order. */
export const inOrder = (found: Found[]): Found[] => found.sort((a, b) => a.mention.start - b.mention.start);

/** How many words the text has before each reading, in page order. */
export function wordsBefore(readings: readonly Reading[]): Map<Reading, number> {
  let words = 0;
  return new Map(
    readings.map((reading) => {
      const before = words;
      reading.words ??= wordsIn(reading.block.text);
      words += reading.words;
      return [reading, before];
    }),
  );
}
