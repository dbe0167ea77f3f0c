import {
  Case,
  caseOfLabel,
  endingsOfLabel,
  FIRST_WORD,
  gapOfLabel,
  type Sections,
  SLOT_MASK,
  slotOf,
  slotTag,
  UNIT_SHIFT,
} from '../dataset/index-format';
import { appendToEnding, endingFits } from '../text/endings';
import { FOLD_TABLE, UPPER } from '../text/fold';
import { Gap, gapBetween, gapFits } from '../text/gaps';
import { casingOf } from '../text/units';

/** Begun names that a text may hold at one place; names that share their beginnings never come near it. */
const MOST_BEGUN = 256;

/** The block of common Chinese characters and its first extension. */
const HAN_FIRST = 0x3400;
const HAN_LAST = 0x9fff;

/** A name that has come to its end, unjudged: offsets, the trie's node, whether a word of it is inflected. */
export interface Candidates {
  count: number;
  start: Int32Array;
  end: Int32Array;
  node: Int32Array;
  inflected: Uint8Array;
}

/**
 * Follows the names that a text has begun through the trie, unit by unit. The scan calls it only for units that begin a
 * name (as far as a gate can tell) and while any name is begun.
 */
export class Walk {
  /** The number of begun names; while it is 0 the scan need not call. */
  begun = 0;
  readonly found: Candidates = {
    count: 0,
    start: new Int32Array(64),
    end: new Int32Array(64),
    node: new Int32Array(64),
    inflected: new Uint8Array(64),
  };

  private text = '';
  private node = new Int32Array(MOST_BEGUN);
  private from = new Int32Array(MOST_BEGUN);
  private inflected = new Uint8Array(MOST_BEGUN);
  private nextNode = new Int32Array(MOST_BEGUN);
  private nextFrom = new Int32Array(MOST_BEGUN);
  private nextInflected = new Uint8Array(MOST_BEGUN);
  private next = 0;
  /** Where the unit before ended, and whether it was a Chinese character. */
  private lastEnd = 0;
  private lastHan = false;

  private start = 0;
  private end = 0;
  /** The word's folded letters where the text does not show them one to one; else ''. */
  private spelt = '';
  /** The word's letters, its capitals, those before the first small letter; letters 0 is not yet counted. */
  private letters = 0;
  private capitals = 0;
  private leading = 0;
  private initial = false;
  private ending = 0;

  /** For the common Chinese characters, the child of the root that each leads to; 0 is none. */
  private readonly hanRoots = new Int32Array(HAN_LAST - HAN_FIRST + 1);

  constructor(private readonly index: Sections) {
    const last = index.firstNodes[0] as number;
    for (let node = index.children[0] as number; node < last; node++) {
      const unit = (index.labels[node] as number) >>> UNIT_SHIFT;
      if (unit >= HAN_FIRST && unit <= HAN_LAST) this.hanRoots[unit - HAN_FIRST] = node;
    }
  }

  /** Starts a new text. */
  open(text: string): void {
    this.text = text;
    this.begun = 0;
    this.found.count = 0;
  }

  /** Forgets the text, which may be large. */
  close(): void {
    this.text = '';
    this.spelt = '';
  }

  /**
   * Takes a word. `hash0` is that of the whole word, `hash1` to `hash3` those without its last letters; `begins` has a bit
   * for each that may begin a name, and `most` is the greatest number of letters an ending may have here.
   */
  word(
    start: number,
    end: number,
    hash0: number,
    hash1: number,
    hash2: number,
    hash3: number,
    begins: number,
    most: number,
    spelt: string,
  ): void {
    const { index } = this;
    const begun = this.begun;
    const gap = begun > 0 ? gapBetween(this.text, this.lastEnd, start) : Gap.Border;
    const follow = gap === Gap.Border ? 0 : begun;
    this.start = start;
    this.end = end;
    this.spelt = spelt;
    this.letters = 0;
    this.next = 0;
    const letters = spelt === '' ? end - start : spelt.length;
    for (let drop = 0; drop <= most && drop < letters; drop++) {
      const begin = (begins >> drop) & 1;
      if (follow === 0 && begin === 0) continue;
      const word = this.wordNumber(drop === 0 ? hash0 : drop === 1 ? hash1 : drop === 2 ? hash2 : hash3, letters, drop);
      if (word < 0) continue;
      const unit = FIRST_WORD + word;
      for (let i = 0; i < follow; i++) {
        const node = this.node[i] as number;
        let child = this.childOf(node, unit);
        const last = index.children[node + 1] as number;
        for (; child < last && (index.labels[child] as number) >>> UNIT_SHIFT === unit; child++) {
          this.step(child, this.from[i] as number, this.inflected[i] as number, drop, gap, false);
        }
      }
      if (begin === 1 && word < index.firstNodes.length - 1) {
        const last = index.firstNodes[word + 1] as number;
        for (let node = index.firstNodes[word] as number; node < last; node++)
          this.step(node, start, 0, drop, Gap.None, false);
      }
    }
    this.turn(end, false);
  }

  /** Begins a name at a Chinese character, the unit before the one that comes next. */
  beginHan(start: number, end: number, unit: number): void {
    const child = this.hanRoot(unit);
    if (child === 0) return;
    if (this.begun === 0) {
      this.lastEnd = end;
      this.lastHan = true;
    }
    if (this.begun === MOST_BEGUN) return;
    this.node[this.begun] = child;
    this.from[this.begun] = start;
    this.inflected[this.begun] = 0;
    this.begun++;
  }

  private hanRoot(unit: number): number {
    if (unit >= HAN_FIRST && unit <= HAN_LAST) return this.hanRoots[unit - HAN_FIRST] as number;
    const { index } = this;
    const child = this.childOf(0, unit);
    return child < (index.firstNodes[0] as number) && (index.labels[child] as number) >>> UNIT_SHIFT === unit
      ? child
      : 0;
  }

  /** Takes a Chinese character, when names are begun. */
  han(start: number, end: number, unit: number): void {
    const { index } = this;
    const gap = gapBetween(this.text, this.lastEnd, start);
    const begun = gap === Gap.Border ? 0 : this.begun;
    this.end = end;
    this.ending = 0;
    this.next = 0;
    for (let i = 0; i < begun; i++) {
      const node = this.node[i] as number;
      const last = index.children[node + 1] as number;
      for (
        let child = this.childOf(node, unit);
        child < last && (index.labels[child] as number) >>> UNIT_SHIFT === unit;
        child++
      ) {
        this.step(child, this.from[i] as number, this.inflected[i] as number, 0, gap, this.lastHan);
      }
    }
    this.turn(end, true);
  }

  /** Takes the way to a node, where the text's ending, case and gap are what its label asks. */
  private step(node: number, from: number, inflected: number, drop: number, gap: Gap, betweenHan: boolean): void {
    const { index } = this;
    const label = index.labels[node] as number;
    const endings = endingsOfLabel(label);
    const fits = endings !== 0 ? endingFits(endings, this.ending) : this.ending === 0 ? 1 : 0;
    if (fits === 0 || !gapFits(gapOfLabel(label), gap, betweenHan)) return;
    const letters = caseOfLabel(label);
    if (letters !== Case.Any && !this.isWritten(letters, drop)) return;
    const either = inflected | (fits - 1);
    if (index.entries[node] !== 0) this.addCandidate(from, node, either);
    if (index.children[node] !== index.children[node + 1] && this.next < MOST_BEGUN) {
      this.nextNode[this.next] = node;
      this.nextFrom[this.next] = from;
      this.nextInflected[this.next] = either;
      this.next++;
    }
  }

  /** What the unit led to becomes what is begun. */
  private turn(end: number, han: boolean): void {
    const { node, from, inflected } = this;
    this.node = this.nextNode;
    this.from = this.nextFrom;
    this.inflected = this.nextInflected;
    this.nextNode = node;
    this.nextFrom = from;
    this.nextInflected = inflected;
    this.begun = this.next;
    this.lastEnd = end;
    this.lastHan = han;
  }

  private addCandidate(from: number, node: number, inflected: number): void {
    const { found } = this;
    const at = found.count++;
    if (at === found.start.length) {
      const grown = <T extends Int32Array | Uint8Array>(to: T, array: T): T => {
        to.set(array);
        return to;
      };
      found.start = grown(new Int32Array(at * 2), found.start);
      found.end = grown(new Int32Array(at * 2), found.end);
      found.node = grown(new Int32Array(at * 2), found.node);
      found.inflected = grown(new Uint8Array(at * 2), found.inflected);
    }
    found.start[at] = from;
    found.end[at] = this.end;
    found.node[at] = node;
    found.inflected[at] = inflected;
  }

  private isWritten(letters: number, drop: number): boolean {
    if (letters === Case.Capital && this.spelt === '') {
      return ((FOLD_TABLE[this.text.charCodeAt(this.start)] as number) & UPPER) !== 0;
    }
    if (this.letters === 0) this.readCasing();
    if (letters === Case.Capital) return this.initial;
    const { letters: all, capitals } = this;
    if (letters === Case.Acronym) return this.leading >= all - drop && (drop === 0 || capitals < all);
    return this.initial && capitals * 2 >= all && capitals < all;
  }

  private readCasing(): void {
    const { letters, capitals, leading, initial } = casingOf(this.text, this.start, this.end);
    this.letters = letters;
    this.capitals = capitals;
    this.leading = leading;
    this.initial = initial;
  }

  /** The first child of a node whose unit is not less than `unit`. */
  private childOf(node: number, unit: number): number {
    const { labels, children } = this.index;
    let low = children[node] as number;
    let high = children[node + 1] as number;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((labels[middle] as number) >>> UNIT_SHIFT < unit) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The number of the word, or of the stem that is left without its last `drop` letters; -1 where it is unknown. */
  private wordNumber(hash: number, letters: number, drop: number): number {
    const { slots } = this.index;
    const tag = slotTag(hash);
    let slot = slotOf(hash, slots.length);
    for (let held = slots[slot] as number; held !== 0; held = slots[slot] as number) {
      if ((held & ~SLOT_MASK) === tag) {
        const word = (held & SLOT_MASK) - 1;
        if (this.isSpelt(word, letters - drop)) {
          this.ending = 0;
          for (let i = letters - drop; i < letters; i++) this.ending = appendToEnding(this.ending, this.letter(i));
          return word;
        }
      }
      slot = slot + 1 === slots.length ? 0 : slot + 1;
    }
    return -1;
  }

  private letter(at: number): number {
    return this.spelt === ''
      ? (FOLD_TABLE[this.text.charCodeAt(this.start + at)] as number) & 0xffff
      : this.spelt.charCodeAt(at);
  }

  /** Compares a word of the index with the first letters of the text's word. */
  private isSpelt(word: number, letters: number): boolean {
    const { pool, wordOffsets } = this.index;
    const { text, start, spelt } = this;
    let at = wordOffsets[word] as number;
    const end = wordOffsets[word + 1] as number;
    if (end - at < letters) return false;
    for (let i = 0; i < letters; i++) {
      const byte = pool[at++] as number;
      // Latin and Cyrillic take a byte, see index-format.ts.
      const letter =
        byte < 0x80 ? byte : byte < 0xe0 ? byte + 0x3b0 : ((pool[at++] as number) << 8) | (pool[at++] as number);
      const own = spelt === '' ? (FOLD_TABLE[text.charCodeAt(start + i)] as number) & 0xffff : spelt.charCodeAt(i);
      if (letter !== own || at > end) return false;
    }
    return at === end;
  }
}
