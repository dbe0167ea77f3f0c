import {
  byteLengthOf,
  HEADER,
  HEADER_LENGTH,
  MAGIC,
  type Sections,
  sectionsOf,
  tablesHash,
  VERSION,
} from '../dataset/index-format';
import {
  astralAt,
  CYRILLIC,
  EXPANDS,
  FOLD_TABLE,
  HAN_CHAR,
  IGNORABLE,
  LETTER,
  NEWLINE,
  SURROGATE,
  UPPER,
} from '../text/fold';
import { casingOf, readWord, startsWord } from '../text/units';
import { GATE_MIX, HASH_PRIME, HASH_SEED } from '../text/word-hash';
import { Judge } from './choose-hits';
import { Walk } from './walk';

/** A compiled index, opened: views into its buffer, nothing copied. Opaque. */
export interface Index {
  readonly sections: Sections;
  readonly wordShift: number;
  readonly hanShift: number;
  /** Scratch memory of a scan, kept between texts. */
  readonly walk: Walk;
  readonly judge: Judge;
}

/** What was found, in page order; parallel arrays, offsets in UTF-16 units of the text, `end` exclusive. */
export interface Hits {
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** The pattern's place in the list that was compiled. */
  pattern: Int32Array;
  /** 0 = as listed, 1 = case form, possessive or plural, 2 = script variant (traditional, regional, full-width). */
  how: Uint8Array;
}

export interface FindOptions {
  /** false on Japanese pages: names written in Chinese characters are left alone there. */
  han?: boolean;
}

/** Opens a buffer made by `compileIndex`; throws a sentence where it is no index, or of another version or folding table. */
export function openIndex(buffer: ArrayBuffer): Index {
  const { index, end } = openAt(buffer, 0);
  if (buffer.byteLength !== end) throw new Error(DAMAGED);
  return index;
}

/** Opens a buffer that holds two indexes, one behind the other; throws as `openIndex` does. */
export function openTwoIndexes(buffer: ArrayBuffer): [Index, Index] {
  const first = openAt(buffer, 0);
  const second = openAt(buffer, first.end);
  if (buffer.byteLength !== second.end) throw new Error(DAMAGED);
  return [first.index, second.index];
}

const DAMAGED = 'The index is damaged: its length is not what its header says.';

/** Opens the index at a byte offset of a buffer; `end` is where it ends. */
function openAt(buffer: ArrayBuffer, begin: number): { index: Index; end: number } {
  if (buffer.byteLength < begin + HEADER_LENGTH * 4) throw new Error('This is no index of Sidelight: it is too short.');
  const header = new Int32Array(buffer, begin, HEADER_LENGTH);
  if (header[HEADER.magic] !== MAGIC) throw new Error('This is no index of Sidelight.');
  if (header[HEADER.version] !== VERSION) {
    throw new Error(
      `The index has version ${header[HEADER.version]}, this program reads version ${VERSION}: compile it anew.`,
    );
  }
  if (header[HEADER.tables] !== tablesHash()) {
    throw new Error('The index was compiled with another folding table or other endings: compile it anew.');
  }
  const end = begin + byteLengthOf(header);
  if (buffer.byteLength < end) throw new Error(DAMAGED);
  const sections = sectionsOf(buffer, begin);
  const index: Index = {
    sections,
    wordShift: 32 - (header[HEADER.wordGate] as number),
    hanShift: 32 - (header[HEADER.hanGate] as number),
    walk: new Walk(sections),
    judge: new Judge(sections, header[HEADER.blocks] === 1),
  };
  return { index, end };
}

/**
 * Finds every pattern of the index in a text, in one pass. Names are leftmost-longest and never overlap; patterns with the
 * same text are all reported for the same span; cue words (`kindOfName: 'word'`) are reported wherever they stand.
 */
export function findAll(index: Index, text: string, options: FindOptions = {}): Hits {
  const { walk } = index;
  walk.open(text);
  scan(index, text, options.han ?? true);
  const hits = index.judge.choose(text, walk.found);
  walk.close();
  return hits;
}

/** Kinds at which a word or run of characters goes on in a way that the quick loops do not know. */
const UNUSUAL = IGNORABLE | EXPANDS | SURROGATE;

function scan(index: Index, text: string, withHan: boolean): void {
  const { walk, wordShift, hanShift } = index;
  const { wordGate, hanGate } = index.sections;
  const table = FOLD_TABLE;
  const length = text.length;
  let i = 0;
  // The kind of the unit at `i`: every unit is read once, as a read costs as much as all that is done with it.
  let kind = length > 0 ? (table[text.charCodeAt(0)] as number) : 0;
  while (i < length) {
    const first = kind;
    if (first & LETTER) {
      const start = i;
      let hash = HASH_SEED;
      if (first & CYRILLIC) {
        let hash1 = 0;
        let hash2 = 0;
        let hash3 = 0;
        do {
          hash3 = hash2;
          hash2 = hash1;
          hash1 = hash;
          hash = Math.imul(hash ^ (kind & 0xffff), HASH_PRIME);
          i++;
          kind = i < length ? (table[text.charCodeAt(i)] as number) : 0;
        } while (kind & LETTER);
        if (kind & UNUSUAL) {
          i = takeUnusualWord(index, text, start);
          kind = i < length ? (table[text.charCodeAt(i)] as number) : 0;
          continue;
        }
        const flip = first & UPPER ? 0 : -1;
        const bit0 = Math.imul(hash ^ flip, GATE_MIX) >>> wordShift;
        const bit1 = Math.imul(hash1 ^ flip, GATE_MIX) >>> wordShift;
        const bit2 = Math.imul(hash2 ^ flip, GATE_MIX) >>> wordShift;
        const bit3 = Math.imul(hash3 ^ flip, GATE_MIX) >>> wordShift;
        const begins =
          (((wordGate[bit0 >>> 5] as number) >>> bit0) & 1) |
          ((((wordGate[bit1 >>> 5] as number) >>> bit1) & 1) << 1) |
          ((((wordGate[bit2 >>> 5] as number) >>> bit2) & 1) << 2) |
          ((((wordGate[bit3 >>> 5] as number) >>> bit3) & 1) << 3);
        if (begins !== 0 || walk.begun !== 0) walk.word(start, i, hash, hash1, hash2, hash3, begins, 3, '');
      } else {
        let hash1 = 0;
        let last = 0;
        do {
          last = kind;
          hash1 = hash;
          hash = Math.imul(hash ^ (kind & 0xffff), HASH_PRIME);
          i++;
          kind = i < length ? (table[text.charCodeAt(i)] as number) : 0;
        } while (kind & LETTER);
        if (kind & UNUSUAL) {
          i = takeUnusualWord(index, text, start);
          kind = i < length ? (table[text.charCodeAt(i)] as number) : 0;
          continue;
        }
        const flip = first & UPPER ? 0 : -1;
        const bit0 = Math.imul(hash ^ flip, GATE_MIX) >>> wordShift;
        let begins = ((wordGate[bit0 >>> 5] as number) >>> bit0) & 1;
        let most = 0;
        if ((last & 0xffff) === SMALL_S) {
          const bit1 = Math.imul(hash1 ^ flip, GATE_MIX) >>> wordShift;
          begins |= (((wordGate[bit1 >>> 5] as number) >>> bit1) & 1) << 1;
          most = 1;
        }
        if (begins !== 0 || walk.begun !== 0) walk.word(start, i, hash, hash1, 0, 0, begins, most, '');
      }
    } else if (first & HAN_CHAR && withHan) {
      let before = first & 0xffff;
      if (walk.begun !== 0) walk.han(i, i + 1, before);
      i++;
      kind = i < length ? (table[text.charCodeAt(i)] as number) : 0;
      while (kind & HAN_CHAR) {
        const unit = kind & 0xffff;
        const bit = Math.imul(Math.imul(before, HASH_PRIME) + unit, GATE_MIX) >>> hanShift;
        if (((hanGate[bit >>> 5] as number) >>> bit) & 1) walk.beginHan(i - 1, i, before);
        if (walk.begun !== 0) walk.han(i, i + 1, unit);
        before = unit;
        i++;
        kind = i < length ? (table[text.charCodeAt(i)] as number) : 0;
      }
      endHanRun(index, kind, i - 1, i, before);
    } else {
      if (first & (EXPANDS | SURROGATE)) i = takeUnusual(index, text, i, withHan);
      else i++;
      kind = i < length ? (table[text.charCodeAt(i)] as number) : 0;
    }
  }
}

const SMALL_S = 0x73;

/**
 * A run of Chinese characters ends: a form may go on after it with a word (俄VK公司), over a line break or a zero-width
 * character, or with a character beyond 16 bits.
 */
function endHanRun(index: Index, kind: number, start: number, end: number, unit: number): void {
  const bit = Math.imul(Math.imul(unit, HASH_PRIME), GATE_MIX) >>> index.hanShift;
  const follows = (((index.sections.hanGate[bit >>> 5] as number) >>> bit) & 1) !== 0;
  if (follows || kind & (NEWLINE | UNUSUAL)) index.walk.beginHan(start, end, unit);
}

/** A word with a soft hyphen, an accent of its own, a ligature or the like. Returns where it ends. */
function takeUnusualWord(index: Index, text: string, start: number): number {
  const { wordGate } = index.sections;
  const { word, end } = readWord(text, start);
  const flip = casingOf(text, start, end).initial ? 0 : -1;
  const hashes = [HASH_SEED, HASH_SEED, HASH_SEED, HASH_SEED];
  for (let i = 0; i < word.length; i++) {
    hashes.unshift(Math.imul((hashes[0] as number) ^ word.charCodeAt(i), HASH_PRIME));
    hashes.length = 4;
  }
  let begins = 0;
  hashes.forEach((hash, drop) => {
    const bit = Math.imul(hash ^ flip, GATE_MIX) >>> index.wordShift;
    begins |= (((wordGate[bit >>> 5] as number) >>> bit) & 1) << drop;
  });
  const [hash, hash1, hash2, hash3] = hashes as [number, number, number, number];
  if (begins !== 0 || index.walk.begun !== 0) index.walk.word(start, end, hash, hash1, hash2, hash3, begins, 3, word);
  return end;
}

/** A surrogate pair or a ligature at the beginning of a word. Returns where to go on. */
function takeUnusual(index: Index, text: string, at: number, withHan: boolean): number {
  if (startsWord(text, at)) return takeUnusualWord(index, text, at);
  const length = (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
  const pair = astralAt(text, at);
  if (pair.kind !== HAN_CHAR || !withHan) return at + length;
  if (index.walk.begun !== 0) index.walk.han(at, at + length, pair.fold);
  index.walk.beginHan(at, at + length, pair.fold);
  return at + length;
}
