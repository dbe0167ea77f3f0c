import { Case, type Sections } from '../dataset/index-format';
import { appendToEnding, endingNumber } from '../text/endings';
import { FOLD_TABLE, UPPER } from '../text/fold';
import { casingOf } from '../text/units';

/** One word of the text under the scan, compared with the words of an index. One object serves all words in turn. */
export class TextWord {
  /** How many folded letters it has. */
  letters = 0;

  private text = '';
  private start = 0;
  private end = 0;
  /** The folded letters where the text does not show them one to one; else ''. */
  private spelt = '';
  /** Its capitals and those before the first small letter, `isCased` telling whether they are counted yet. */
  private isCased = false;
  private capitals = 0;
  private leading = 0;
  private writtenLetters = 0;
  private initial = false;

  constructor(private readonly index: Sections) {}

  /** Goes to a word: its offsets, and its folded letters where they are not the text's one to one. */
  set(text: string, start: number, end: number, spelt: string): void {
    this.text = text;
    this.start = start;
    this.end = end;
    this.spelt = spelt;
    this.letters = spelt === '' ? end - start : spelt.length;
    this.isCased = false;
  }

  /** Forgets the text, which may be large. */
  clear(): void {
    this.text = '';
    this.spelt = '';
  }

  /** The folded letter at a place of the word. */
  letter(at: number): number {
    return this.spelt === ''
      ? (FOLD_TABLE[this.text.charCodeAt(this.start + at)] as number) & 0xffff
      : this.spelt.charCodeAt(at);
  }

  /** How many letters are left after a word of the index, or a stem; -1 where the text's word does not begin with it. */
  lettersAfter(word: number): number {
    const { pool, wordOffsets } = this.index;
    const { text, start, spelt, letters } = this;
    const table = FOLD_TABLE;
    const end = wordOffsets[word + 1] as number;
    let taken = 0;
    for (let at = wordOffsets[word] as number; at < end; taken++) {
      if (taken === letters) return -1;
      const byte = pool[at++] as number;
      // Latin and Cyrillic take a byte, see index-format.ts.
      const letter =
        byte < 0x80 ? byte : byte < 0xe0 ? byte + 0x3b0 : ((pool[at++] as number) << 8) | (pool[at++] as number);
      const own = spelt === '' ? (table[text.charCodeAt(start + taken)] as number) & 0xffff : spelt.charCodeAt(taken);
      if (letter !== own) return -1;
    }
    return letters - taken;
  }

  /** The number of the ending that its last letters make, so many of them. */
  ending(drop: number): number {
    let code = 0;
    for (let at = this.letters - drop; at < this.letters; at++) code = appendToEnding(code, this.letter(at));
    return endingNumber(code);
  }

  /** Whether its letters are written as a label asks, the last `drop` of them being an ending. */
  isWritten(letters: number, drop: number): boolean {
    if (letters === Case.Capital && this.spelt === '') {
      return ((FOLD_TABLE[this.text.charCodeAt(this.start)] as number) & UPPER) !== 0;
    }
    if (!this.isCased) this.readCasing();
    if (letters === Case.Capital) return this.initial;
    const { writtenLetters: all, capitals } = this;
    if (letters === Case.Acronym) return this.leading >= all - drop && (drop === 0 || capitals < all);
    return this.initial && capitals * 2 >= all && capitals < all;
  }

  private readCasing(): void {
    const { letters, capitals, leading, initial } = casingOf(this.text, this.start, this.end);
    this.isCased = true;
    this.writtenLetters = letters;
    this.capitals = capitals;
    this.leading = leading;
    this.initial = initial;
  }
}
