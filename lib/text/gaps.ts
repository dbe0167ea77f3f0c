import { DOT, FOLD_TABLE, HYPHEN, IGNORABLE, MIDDLE_DOT, NEWLINE, PUNCTUATION, QUOTE, SPACE } from './fold';

/** What stands between two units of a text. */
export const Gap = {
  /** Nothing, or nothing that shows. */
  None: 0,
  /** Spaces, a hyphen, a quotation mark, an apostrophe, a middle dot. */
  Soft: 1,
  /** The same with one line break. */
  Break: 2,
  /** A dot and nothing else: Mail.ru, С.Железняк. */
  TightDot: 3,
  /** A dot and a space. */
  Dot: 4,
  /** Commas, brackets, a dash between spaces. */
  Punctuation: 5,
  /** A blank line, an unknown sign, too much: nothing reaches over it. */
  Border: 6,
} as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

/** A gap longer than this is a border: page source may indent a line, but a name has no column of spaces inside. */
const LONGEST = 64;

/** Classifies what stands between `from` and `to`, both UTF-16 offsets, where no letter stands between them. */
export function gapBetween(text: string, from: number, to: number): Gap {
  if (from === to) return Gap.None;
  if (to - from === 1 && (FOLD_TABLE[text.charCodeAt(from)] as number) & SPACE) return Gap.Soft;
  if (to - from > LONGEST) return Gap.Border;
  let spaces = 0;
  let lines = 0;
  let quotes = 0;
  let dots = 0;
  let others = 0;
  let punctuation = false;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    const kind = FOLD_TABLE[unit] as number;
    if (kind & IGNORABLE) continue;
    if (kind & SPACE) spaces++;
    else if (kind & NEWLINE) {
      if (!(unit === 0x0a && i > from && text.charCodeAt(i - 1) === 0x0d)) lines++;
    } else if (kind & QUOTE) {
      // Two quoted words side by side are two things.
      if (quotes > 0 && spaces + lines > 0) punctuation = true;
      quotes++;
    } else if (kind & (HYPHEN | MIDDLE_DOT)) {
      const spaced = i > from && isBlank(text, i - 1) && i + 1 < to && isBlank(text, i + 1);
      if (spaced || others > 0) punctuation = true;
      others++;
    } else if (kind & DOT) dots++;
    else if (kind & PUNCTUATION) punctuation = true;
    else return Gap.Border;
  }
  if (lines > 1) return Gap.Border;
  if (punctuation || dots > 1 || (dots > 0 && quotes + others > 0)) return Gap.Punctuation;
  if (dots === 1) return spaces + lines === 0 ? Gap.TightDot : Gap.Dot;
  if (lines === 1) return Gap.Break;
  return spaces + quotes + others > 0 ? Gap.Soft : Gap.None;
}

const isBlank = (text: string, at: number): boolean =>
  ((FOLD_TABLE[text.charCodeAt(at)] as number) & (SPACE | NEWLINE)) !== 0;

/** What a form asks of the gap before one of its units. */
export const GapRule = {
  None: 0,
  Soft: 1,
  /** After an initial: a dot must stand there. */
  Initial: 2,
  /** The form has a comma, a colon, a dot and a space: the text may have any of them, or none. */
  Punctuation: 3,
  /** The form has a dot inside: Mail.ru. */
  TightDot: 4,
} as const;
export type GapRule = (typeof GapRule)[keyof typeof GapRule];

const bits = (...gaps: Gap[]): number => gaps.reduce<number>((all, gap) => all | (1 << gap), 0);

/** Per rule, the gaps it takes, one bit each. */
const TAKES: readonly number[] = [
  bits(Gap.None, Gap.Soft, Gap.Break),
  bits(Gap.None, Gap.Soft, Gap.Break),
  bits(Gap.TightDot, Gap.Dot),
  bits(Gap.None, Gap.Soft, Gap.Break, Gap.TightDot, Gap.Dot, Gap.Punctuation),
  bits(Gap.Soft, Gap.TightDot),
];

/** Between two Han characters a space is a border where the form has nothing. */
const HAN_TAKES_NONE = bits(Gap.None, Gap.Break);

export const gapFits = (rule: number, gap: Gap, betweenHan: boolean): boolean =>
  (((rule === GapRule.None && betweenHan ? HAN_TAKES_NONE : (TAKES[rule] as number)) >> gap) & 1) === 1;
