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
} from '../dataset/index-format';
import { childCount, entryAt, firstChild, labelAt } from '../dataset/nodes';
import { endingFits } from '../text/endings';
import { Gap, gapBetween, gapFits } from '../text/gaps';
import { HASH_INVERSE, letterCode } from '../text/word-hash';
import { Candidates } from './candidates';
import { hanUnitAt } from './scan-table';
import { TextWord } from './text-word';
import { Trie } from './trie';

/** Begun names that a text may hold at one place; names that share their beginnings never come near it. */
const MOST_BEGUN = 256;

/** A name that goes on in so many ways is compared with each; with more, the word is looked up first. */
const FEW = 4;

/**
 * Follows the names that a text has begun through the trie, unit by unit. The scan calls it only for units that begin a
 * name (as far as a gate can tell) and while any name is begun.
 */
export class Walk {
  /** The number of begun names; while it is 0 the scan need not call. */
  begun = 0;
  readonly found = new Candidates();

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

  private end = 0;
  private readonly word: TextWord;
  /** The code of the ending under judgement. */
  private ending = 0;

  private readonly trie: Trie;

  constructor(private readonly index: Sections) {
    this.word = new TextWord(index);
    this.trie = new Trie(index);
  }

  /** Starts a new text. */
  open(text: string): void {
    this.text = text;
    this.begun = 0;
    this.found.clear();
  }

  /** Forgets the text, which may be large. */
  close(): void {
    this.text = '';
    this.word.clear();
  }

  /**
   * Takes a word and its hash. `begins` has a bit for none of its last letters left off, one, two and three, set where
   * the rest may begin a name; `endings` has the bits of what may be left off at all.
   */
  takeWord(start: number, end: number, hash: number, begins: number, endings: number, spelt: string): void {
    const { index } = this;
    const gap = this.gapTo(start);
    const follow = gap === Gap.Border ? 0 : this.begun;
    const word = this.word;
    word.set(this.text, start, end, spelt);
    this.end = end;
    this.next = 0;
    let many = false;
    for (let i = 0; i < follow; i++) {
      const node = this.node[i] as number;
      if (childCount(index, node) > FEW) many = true;
      else this.followFew(i, endings, gap);
    }
    if (begins !== 0 || many) {
      let stem = hash;
      for (let drop = 0; endings >> drop !== 0 && drop < word.letters; drop++) {
        if (drop > 0) stem = Math.imul(stem, HASH_INVERSE) ^ letterCode(word.letter(word.letters - drop));
        const mayBegin = ((begins >> drop) & 1) !== 0;
        if (!many && !mayBegin) continue;
        const number = this.wordNumber(stem, drop);
        if (number < 0) continue;
        this.ending = word.ending(drop);
        for (let i = 0; many && i < follow; i++) this.followMany(i, FIRST_WORD + number, drop, gap);
        if (mayBegin) this.begin(number, start, drop);
      }
    }
    this.turn(end, false);
  }

  /** What stands between the unit before and an offset, as far as it matters. */
  private gapTo(start: number): Gap {
    if (this.begun === 0) return Gap.Border;
    return start === this.lastEnd ? Gap.None : gapBetween(this.text, this.lastEnd, start);
  }

  /** Takes the word's way from a begun name that goes on in few ways, each compared letter by letter. */
  private followFew(i: number, endings: number, gap: Gap): void {
    const { index, trie } = this;
    const node = this.node[i] as number;
    let child = firstChild(index, node);
    for (const last = child + childCount(index, node); child < last; child++) {
      const unit = trie.unit(child);
      if (unit < FIRST_WORD) continue;
      const drop = this.word.lettersAfter(unit - FIRST_WORD);
      if (drop < 0 || drop > 3 || ((endings >> drop) & 1) === 0) continue;
      this.ending = this.word.ending(drop);
      this.step(child, this.from[i] as number, this.inflected[i] as number, drop, gap, false);
    }
  }

  /** The same from one that goes on in many, by the number of the word. */
  private followMany(i: number, unit: number, drop: number, gap: Gap): void {
    const { index, trie } = this;
    const node = this.node[i] as number;
    if (childCount(index, node) <= FEW) return;
    const last = firstChild(index, node) + childCount(index, node);
    for (let child = trie.childOf(node, unit); child < last && trie.unit(child) === unit; child++) {
      this.step(child, this.from[i] as number, this.inflected[i] as number, drop, gap, false);
    }
  }

  /** Begins the names whose first word has this number. */
  private begin(number: number, start: number, drop: number): void {
    const { firstNodes } = this.index;
    if (number >= firstNodes.length - 1) return;
    const last = firstNodes[number + 1] as number;
    for (let node = firstNodes[number] as number; node < last; node++) this.step(node, start, 0, drop, Gap.None, false);
  }

  /** Begins a name at a Chinese character, the unit before the one that comes next. */
  beginHan(start: number, end: number, unit: number): void {
    const child = this.trie.hanRoot(unit);
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

  /**
   * Follows a name from a Chinese character straight to its end, while nothing but such characters follow: most names in Chinese
   * are spared a call for each. Returns false, with nothing found, where it may go on otherwise: then it must be begun.
   */
  runHan(start: number, end: number, unit: number): boolean {
    const { text, found, index, trie } = this;
    const before = found.count;
    let node = this.trie.hanRoot(unit);
    for (let at = end; node !== 0 && at < text.length; at++) {
      const count = childCount(index, node);
      if (count === 0) return true;
      const last = firstChild(index, node) + count;
      const next = hanUnitAt(text, at);
      const child = next !== 0 ? trie.childOf(node, next) : -1;
      if (child >= last || (child >= 0 && trie.unit(child) !== next)) return true;
      const twice = child + 1 < last && trie.unit(child + 1) === next;
      if (child < 0 || twice || !gapFits(gapOfLabel(labelAt(index, child)), Gap.None, true)) {
        found.count = before;
        return false;
      }
      node = child;
      const entry = entryAt(index, node);
      if (entry !== 0) found.add(start, at + 1, entry, 0);
    }
    return true;
  }

  /** Takes a Chinese character, when names are begun. */
  takeHan(start: number, end: number, unit: number): void {
    const { index, trie } = this;
    const gap = this.gapTo(start);
    const begun = gap === Gap.Border ? 0 : this.begun;
    this.end = end;
    this.ending = 0;
    this.next = 0;
    for (let i = 0; i < begun; i++) {
      const node = this.node[i] as number;
      const last = firstChild(index, node) + childCount(index, node);
      for (let child = trie.childOf(node, unit); child < last && trie.unit(child) === unit; child++) {
        this.step(child, this.from[i] as number, this.inflected[i] as number, 0, gap, this.lastHan);
      }
    }
    this.turn(end, true);
  }

  /** Takes the way to a node, where the text's ending, case and gap are what its label asks. */
  private step(node: number, from: number, inflected: number, drop: number, gap: Gap, betweenHan: boolean): void {
    const { index } = this;
    const label = labelAt(index, node);
    const endings = endingsOfLabel(label);
    const fits = endings !== 0 ? endingFits(endings, this.ending) : this.ending === 0 ? 1 : 0;
    if (fits === 0 || !gapFits(gapOfLabel(label), gap, betweenHan)) return;
    const letters = caseOfLabel(label);
    if (letters !== Case.Any && !this.word.isWritten(letters, drop)) return;
    const either = inflected | (fits - 1);
    const entry = entryAt(index, node);
    if (entry !== 0) this.found.add(from, this.end, entry, either);
    if (this.next < MOST_BEGUN && childCount(index, node) > 0) {
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

  /** The number of the word, or of the stem that is left without its last `drop` letters; -1 where it is unknown. */
  private wordNumber(hash: number, drop: number): number {
    const { slots } = this.index;
    const tag = slotTag(hash);
    let slot = slotOf(hash, slots.length);
    for (let held = slots[slot] as number; held !== 0; held = slots[slot] as number) {
      if ((held & ~SLOT_MASK) === tag) {
        const number = (held & SLOT_MASK) - 1;
        if (this.word.lettersAfter(number) === drop) return number;
      }
      slot = slot + 1 === slots.length ? 0 : slot + 1;
    }
    return -1;
  }
}
