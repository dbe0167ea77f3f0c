import { DOT, FOLD_TABLE, HAN_CHAR, HYPHEN, IGNORABLE, LETTER, NEWLINE, QUOTE, SPACE, SURROGATE, UPPER, VARIANT } from '../text/fold';

const kindAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? (FOLD_TABLE[text.charCodeAt(at)] as number) : SPACE;

/** An address is looked for so far on either side. */
const LONGEST_ADDRESS = 256;

/**
 * Says whether a span is part of a web address, an e-mail address, a file's name or path, a @handle or a #hashtag: those
 * name no one in the text. The dot that ends a sentence and a dot inside the span itself (Mail.ru) make no address.
 */
export function isPartOfAddress(text: string, start: number, end: number): boolean {
  const before = kindAt(text, start - 1);
  const after = kindAt(text, end);
  const open = SPACE | NEWLINE | QUOTE;
  if (before & open && after & open) return false;
  if (isTagged(text, start) || isSign(text, end, AT)) return true;
  if (after & DOT && kindAt(text, end + 1) & LETTER && !isDigit(text, end + 1)) return true;
  if (before & DOT && kindAt(text, start - 2) & LETTER && !isDottedBefore(text, start)) return true;
  if (isSign(text, start - 1, BACKSLASH) || isSign(text, end, BACKSLASH)) return true;
  return isAddressSign(text, start - 1) || isAddressSign(text, end) ? isInAddress(text, start, end) : false;
}

const AT = '@＠';
const HASH = '#＃';
const BACKSLASH = '\\';
const isSign = (text: string, at: number, signs: string): boolean => at >= 0 && at < text.length && signs.includes(text[at] as string);
const isDigit = (text: string, at: number): boolean => {
  const folded = kindAt(text, at) & 0xffff;
  return folded >= 0x30 && folded <= 0x39;
};

/** «#SCO», «@SCO», also «#关注上合组织#», where the sign stands before characters that are no part of the span. */
function isTagged(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && start - at < 40 && kindAt(text, at) & (LETTER | HAN_CHAR | IGNORABLE)) at--;
  if (!isSign(text, at, AT + HASH)) return false;
  // The second sign of #…# closes a tag.
  return !(isSign(text, at, HASH) && at < start && kindAt(text, at - 1) & (LETTER | HAN_CHAR) && closesTag(text, at));
}

function closesTag(text: string, hash: number): boolean {
  let at = hash - 1;
  while (at >= 0 && hash - at < 40 && kindAt(text, at) & (LETTER | HAN_CHAR | IGNORABLE)) at--;
  return isSign(text, at, HASH);
}

/** «С.Железняк» and «…сети.Роскомнадзор»: an initial's dot, or a sentence's, glued to a Cyrillic or Chinese name. */
function isDottedBefore(text: string, start: number): boolean {
  const letter = kindAt(text, start - 2);
  if (letter & UPPER && !(kindAt(text, start - 3) & LETTER)) return true;
  return text.charCodeAt(start) > 0x400;
}

const isAddressSign = (text: string, at: number): boolean => isSign(text, at, '/-=&?%~:+');

/** Reads the run of address characters around a span and says whether it is an address. */
function isInAddress(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < LONGEST_ADDRESS && isAddressCharacter(text, from - 1)) from--;
  let to = end;
  while (to < text.length && to - end < LONGEST_ADDRESS && isAddressCharacter(text, to)) to++;
  if (from === start && isSign(text, from, '/')) return true;
  if (isSign(text, from, '/') && from < start) return true;
  for (let at = from; at < to; at++) {
    if (at >= start && at < end) continue;
    const sign = text[at];
    if (sign === '@') return true;
    if (sign === ':' && text.startsWith('//', at + 1)) return true;
    if (sign === '.' && isAsciiWord(text, at - 1) && isAsciiLetter(text, at + 1) && isAsciiLetter(text, at + 2)) return true;
  }
  // «lenta.ru/news»: the span is the address's domain.
  return isSign(text, end, '/') && text.slice(start, end).includes('.');
}

function isAddressCharacter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit > 0x20 && unit < 0x7f && !'"\'<>()[]{}|`,;'.includes(text[at] as string);
}
const isAsciiLetter = (text: string, at: number): boolean => /^[a-z]$/iu.test(text[at] ?? '');
const isAsciiWord = (text: string, at: number): boolean => /^[a-z\d]$/iu.test(text[at] ?? '');

/** A Chinese name beside kana is a piece of Japanese. */
export function standsInKana(text: string, start: number, end: number): boolean {
  const isKana = (at: number) => {
    const unit = text.charCodeAt(at);
    return unit >= 0x3041 && unit <= 0x30ff && unit !== 0x30fb;
  };
  const isHan = (at: number) => (kindAt(text, at) & HAN_CHAR) !== 0;
  return (isHan(start) && isKana(start - 1)) || (isHan(end - 1) && isKana(end));
}

/** «Волин-Петров» is not Волин: a hyphen joins the span to another Russian name. */
export function isHalfOfSurname(text: string, start: number, end: number): boolean {
  const isHyphen = (at: number) => (kindAt(text, at) & HYPHEN) !== 0 && !'–—−'.includes(text[at] as string);
  if (isHyphen(end) && kindAt(text, end + 1) & UPPER && !isDigit(text, end + 1)) return true;
  if (!isHyphen(start - 1) || !(kindAt(text, start - 2) & LETTER)) return false;
  let at = start - 2;
  while (kindAt(text, at - 1) & LETTER) at--;
  return (kindAt(text, at) & UPPER) !== 0;
}

/** Whether a possessive 's follows; it is no part of the mention. */
export const isOwned = (text: string, end: number): boolean =>
  (kindAt(text, end) & QUOTE) !== 0 && (kindAt(text, end + 1) & 0xffff) === 0x73 && !(kindAt(text, end + 2) & LETTER);

/** Whether a span has traditional, full-width or otherwise unusual characters. */
export function isVariant(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (kindAt(text, at) & (VARIANT | SURROGATE)) return true;
  return false;
}

const QUOTES = ['«»', '“”', '„“', '„”', '‹›', '《》', '「」', '『』', '〈〉', '""'] as const;

/** Takes in the closing (or opening) quotation mark of a pair whose other half is inside: АО «Лаборатория Касперского». */
export function withClosingQuote(text: string, start: number, end: number): { start: number; end: number } {
  for (const pair of QUOTES) {
    const [open, close] = pair as unknown as [string, string];
    if (text[end] !== close && text[start - 1] !== open) continue;
    let depth = 0;
    let unopened = 0;
    for (let at = start; at < end; at++) {
      const sign = text[at];
      if (sign === close && depth > 0) depth--;
      else if (sign === open) depth++;
      else if (sign === close) unopened++;
    }
    if (depth > 0 && text[end] === close) return { start, end: end + 1 };
    if (unopened > 0 && text[start - 1] === open) return { start: start - 1, end };
  }
  return { start, end };
}
