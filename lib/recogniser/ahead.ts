import { CAPITAL_AHEAD, POINT_AHEAD } from '../dataset/index-format';
import { DOT, FOLD_TABLE, HAN_CHAR, IGNORABLE, LETTER, PUNCTUATION, SPACE, UPPER } from '../text/fold';

/**
 * The first folded letter, or the folded Chinese character, of the unit after an offset, where nothing but a space stands between
 * them; a capital letter with CAPITAL_AHEAD. POINT_AHEAD where a point, a comma or the like stands there; 0 where it takes a
 * closer look to tell.
 */
export function letterAhead(text: string, offset: number): number {
  let at = offset;
  if (at < text.length && (FOLD_TABLE[text.charCodeAt(at)] as number) & (DOT | PUNCTUATION)) return POINT_AHEAD;
  if (at < text.length && (FOLD_TABLE[text.charCodeAt(at)] as number) & SPACE) at++;
  if (at + 1 >= text.length) return 0;
  const kind = FOLD_TABLE[text.charCodeAt(at)] as number;
  // и and a breve of its own are й.
  if ((FOLD_TABLE[text.charCodeAt(at + 1)] as number) & IGNORABLE) return 0;
  if (!(kind & (LETTER | HAN_CHAR))) return 0;
  return (kind & 0xffff) | (kind & UPPER ? CAPITAL_AHEAD : 0);
}
