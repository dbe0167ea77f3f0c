import { NOT_HAN } from '../dataset/index-format';
import { FOLD_TABLE, HAN_CHAR, SPACE, VARIANT } from '../text/fold';
import { HAN_TABLE } from './scan-table';

/** The kind of the unit at an offset, in the folding table's terms; SPACE outside of the text. */
export const kindAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? kindOf(text.charCodeAt(at)) : SPACE;

/** What the folding table says of a unit. Of a Chinese character the scan's own table tells it, which is at hand. */
export function kindOf(unit: number): number {
  const han = unit < HAN_FROM ? NO_HAN : (HAN_TABLE[unit] as number);
  return han < NO_HAN && han !== 0 ? HAN_CHAR | han | (han === unit ? 0 : VARIANT) : (FOLD_TABLE[unit] as number);
}

/** No Chinese character stands before the block of their radicals. */
const HAN_FROM = 0x2e80;
const NO_HAN = NOT_HAN.digit;
