import {
  astralAt,
  composed,
  EXPANDS,
  expansionOf,
  FOLD_TABLE,
  HAN_CHAR,
  IGNORABLE,
  LETTER,
  SURROGATE,
  UPPER,
  VARIANT,
} from './fold';

/** A word, or one Chinese character, of a text. Offsets are UTF-16 units, `end` exclusive. */
export interface Unit {
  /** The folded letters of a word; '' for a Chinese character. */
  word: string;
  /** The number of a folded Chinese character (code, or code point minus 0x10000 beyond 16 bits); -1 for a word. */
  han: number;
  start: number;
  end: number;
  /** Written traditional, full-width or the like. */
  variant: boolean;
}

/** The folded letters of a word and where it ends. `start` must be at a letter. */
export function readWord(text: string, start: number): { word: string; end: number; variant: boolean } {
  let word = '';
  let variant = false;
  let end = start;
  for (let i = start; i < text.length; ) {
    const unit = text.charCodeAt(i);
    const kind = FOLD_TABLE[unit] as number;
    if (kind & LETTER) word += String.fromCharCode(kind & 0xffff);
    else if (kind & EXPANDS) word += expansionOf(kind & 0xffff);
    else if (kind & IGNORABLE) {
      const both = composed(i > start ? (FOLD_TABLE[text.charCodeAt(i - 1)] as number) & 0xffff : 0, unit);
      if (both) word = word.slice(0, -1) + String.fromCharCode(both);
      i++;
      if (isAccent(unit)) end = i;
      continue;
    } else if (kind & SURROGATE) {
      const pair = astralAt(text, i);
      if (pair.kind !== LETTER) break;
      word += String.fromCharCode(pair.fold);
      variant = true;
      i++;
    } else break;
    if (kind & VARIANT) variant = true;
    i++;
    end = i;
  }
  return { word, end, variant };
}

/** A mark that belongs to the letter before it, also at a word's end; a zero-width space there does not. */
const isAccent = (unit: number): boolean => unit >= 0x300 && unit <= 0x36f;

/** Whether a word begins at an offset, the unit before it being none of its letters. */
export function startsWord(text: string, at: number): boolean {
  const kind = FOLD_TABLE[text.charCodeAt(at)] as number;
  if (kind & (LETTER | EXPANDS)) return true;
  return (kind & SURROGATE) !== 0 && astralAt(text, at).kind === LETTER;
}

/** All words and Chinese characters of a text, in order. For names and short texts; the scan of a page has its own loop. */
export function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  for (let i = 0; i < text.length; ) {
    const kind = FOLD_TABLE[text.charCodeAt(i)] as number;
    if (startsWord(text, i)) {
      const { word, end, variant } = readWord(text, i);
      units.push({ word, han: -1, start: i, end, variant });
      i = end;
    } else if (kind & HAN_CHAR) {
      units.push({ word: '', han: kind & 0xffff, start: i, end: i + 1, variant: (kind & VARIANT) !== 0 });
      i++;
    } else if (kind & SURROGATE) {
      const pair = astralAt(text, i);
      const length = (text.codePointAt(i) as number) > 0xffff ? 2 : 1;
      if (pair.kind === HAN_CHAR) {
        units.push({ word: '', han: pair.fold, start: i, end: i + length, variant: pair.fold < 0x10000 });
      }
      i += length;
    } else i++;
  }
  return units;
}

/** How a word's letters are written. */
export interface Casing {
  letters: number;
  /** Capitals and digits. */
  capitals: number;
  /** Capitals and digits before the first small letter. */
  leading: number;
  /** The first letter is a capital or digit. */
  initial: boolean;
}

/** The casing of the word between two offsets. */
export function casingOf(text: string, start: number, end: number): Casing {
  let letters = 0;
  let capitals = 0;
  let leading = 0;
  let initial = false;
  for (let i = start; i < end; i++) {
    const kind = FOLD_TABLE[text.charCodeAt(i)] as number;
    const pair = kind & SURROGATE ? astralAt(text, i) : null;
    if (!(kind & (LETTER | EXPANDS)) && pair?.kind !== LETTER) continue;
    const upper = pair ? pair.upper : (kind & UPPER) !== 0;
    if (letters === 0) initial = upper;
    letters++;
    if (!upper) continue;
    capitals++;
    if (leading === letters - 1) leading++;
  }
  return { letters, capitals, leading, initial };
}
