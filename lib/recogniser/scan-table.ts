import { EXPANDS, FOLD_TABLE, HAN_CHAR, IGNORABLE, LETTER, NEWLINE, SURROGATE, UPPER } from '../text/fold';
import { CAPITAL, letterCode } from '../text/word-hash';

/**
 * The folding table as the scan wants it: one number for every UTF-16 unit, laid out so that its loops need no branch. A letter
 * has the sign, CAPITAL where it is one, and below what the hash takes of it. Another unit is 0, or one of the bits below, and
 * then more than 0.
 */
export const HAN = 1 << 24;
/** A unit at which a word or a run of Chinese characters goes on in a way that the loops do not know. */
export const UNUSUAL = 1 << 25;
const ANY_LETTER = 1 << 31;

export const SCAN_TABLE: Int32Array = FOLD_TABLE.map((kind) => {
  if (kind & LETTER) return ANY_LETTER | (kind & UPPER ? CAPITAL : 0) | letterCode(kind & 0xffff);
  if (kind & HAN_CHAR) return HAN;
  return kind & (IGNORABLE | EXPANDS | SURROGATE) ? UNUSUAL : 0;
});

/** What is no Chinese character, in the table below; another separator is 0. */
export const NOT_HAN = { letter: 0xfff0, unusual: 0xfff1, lineEnd: 0xfff2 } as const;

/** What each Chinese character folds to. A table of its own, half as wide, as these are spread over a third of it. */
export const HAN_TABLE: Uint16Array = Uint16Array.from(FOLD_TABLE, (kind) => {
  if (kind & HAN_CHAR) return kind & 0xffff;
  if (kind & LETTER) return NOT_HAN.letter;
  if (kind & (IGNORABLE | EXPANDS | SURROGATE)) return NOT_HAN.unusual;
  return kind & NEWLINE ? NOT_HAN.lineEnd : 0;
});
