import { CYRILLIC, EXPANDS, FOLD_TABLE, HAN_CHAR, IGNORABLE, LETTER, NEWLINE, SURROGATE, UPPER } from '../text/fold';

/**
 * The folding table as the scan wants it: one number for every UTF-16 unit, laid out so that its loops need no branch. The
 * low 16 bits are what a letter or a Chinese character folds to, 0 for any other unit. The sign says «a letter», the bit
 * below it «a capital», so that a shift makes a mask of either.
 */
export const ENDINGS_SHIFT = 16;
/** The endings that may be left off a word whose last letter this is, one bit each, the lowest for none: ×, ×s, ×××. */
export const ENDINGS = { none: 0b0001, one: 0b0011, any: 0b1111 } as const;
export const HAN = 1 << 20;
/** A unit at which a word or a run of Chinese characters goes on in a way that the loops do not know. */
export const UNUSUAL = 1 << 21;
const CAPITAL = 1 << 30;
const ANY_LETTER = 1 << 31;

/** A possessive or a plural may be left off Latin words. */
const SMALL_S = 0x73;

function endingsAfter(kind: number): number {
  if (kind & CYRILLIC) return ENDINGS.any;
  return (kind & 0xffff) === SMALL_S ? ENDINGS.one : ENDINGS.none;
}

export const SCAN_TABLE: Int32Array = FOLD_TABLE.map((kind) => {
  if (kind & LETTER) {
    return ANY_LETTER | (kind & UPPER ? CAPITAL : 0) | (endingsAfter(kind) << ENDINGS_SHIFT) | (kind & 0xffff);
  }
  if (kind & HAN_CHAR) return HAN | (kind & 0xffff);
  return kind & (IGNORABLE | EXPANDS | SURROGATE) ? UNUSUAL : 0;
});

/** What is no Chinese character, in the table below; another separator is 0. */
export const NOT_HAN = { letter: 1, unusual: 2, lineEnd: 3 } as const;

/** What each Chinese character folds to. A table of its own, half as wide, as these are spread over a third of it. */
export const HAN_TABLE: Uint16Array = Uint16Array.from(FOLD_TABLE, (kind) => {
  if (kind & HAN_CHAR) return kind & 0xffff;
  if (kind & LETTER) return NOT_HAN.letter;
  if (kind & (IGNORABLE | EXPANDS | SURROGATE)) return NOT_HAN.unusual;
  return kind & NEWLINE ? NOT_HAN.lineEnd : 0;
});
