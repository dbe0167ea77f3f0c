import { NOT_HAN, unitOfLetter } from '../dataset/index-format';
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
/** The sign of a tag or a handle. */
export const SIGN = 1 << 26;
const ANY_LETTER = 1 << 31;

const SIGNS = [...'#@＃＠'].map((sign) => sign.charCodeAt(0));

export const SCAN_TABLE: Int32Array = FOLD_TABLE.map((kind, unit) => {
  if (kind & LETTER) return ANY_LETTER | (kind & UPPER ? CAPITAL : 0) | letterCode(kind & 0xffff);
  if (kind & HAN_CHAR) return HAN;
  if (SIGNS.includes(unit)) return SIGN;
  return kind & (IGNORABLE | EXPANDS | SURROGATE) ? UNUSUAL : 0;
});

/**
 * What each Chinese character folds to, or NOT_HAN; another separator is 0. A table of its own, half as wide, as these are
 * spread over a third of it.
 */
export const HAN_TABLE: Uint16Array = Uint16Array.from(FOLD_TABLE, (kind, unit) => {
  if (kind & HAN_CHAR) return kind & 0xffff;
  if (kind & LETTER) return unitOfLetter(kind & 0xffff);
  if (SIGNS.includes(unit)) return NOT_HAN.sign;
  if (kind & (IGNORABLE | EXPANDS | SURROGATE)) return NOT_HAN.unusual;
  return kind & NEWLINE ? NOT_HAN.lineEnd : 0;
});

const unitAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? (HAN_TABLE[text.charCodeAt(at)] as number) : 0;

/** What the Chinese character at an offset folds to; 0 where none of 16 bits stands there. */
export function hanUnitAt(text: string, at: number): number {
  const unit = unitAt(text, at);
  return unit < NOT_HAN.digit ? unit : 0;
}

/** Whether a digit stands at an offset. */
export function isDigitAt(text: string, at: number): boolean {
  const unit = unitAt(text, at);
  return unit >= NOT_HAN.digit && unit < NOT_HAN.letter;
}
