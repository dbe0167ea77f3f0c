import {
  CYRILLIC,
  DOT,
  HAN_CHAR,
  HYPHEN,
  IGNORABLE,
  LETTER,
  NEWLINE,
  PUNCTUATION,
  QUOTE,
  SPACE,
  SURROGATE,
  UPPER,
  VARIANT,
} from '../text/fold';
import { kindAt, kindOf } from './unit-kind';

/**
 * White space, Chinese characters or marks of Chinese and of books stand on either side, as they mostly do: then a span can be
 * tagged or the beginning of an office, and nothing else of what follows.
 */
export const standsFree = (text: string, start: number, end: number): boolean =>
  isPlain(text, start - 1) && isPlain(text, end);

function isPlain(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  if ((kind & (BLANK | HAN_CHAR)) !== 0) return true;
  return (kind & PUNCTUATION) !== 0 && text.charCodeAt(at) >= CHINESE_MARKS && signAt(text, at) === 0;
}

const BLANK = SPACE | NEWLINE;
/** The block of Chinese punctuation begins here; marks before it may be part of an address. */
const CHINESE_MARKS = 0x3000;

/** An address is looked for so far on either side. */
const LONGEST_ADDRESS = 256;

/**
 * Says whether a span is part of a web address, an e-mail address, a file's name or path, a @handle or a #hashtag: those
 * name no one in the text, nor does what a formula begins with (=MAX). The dot that ends a sentence and a dot inside the span itself (Mail.ru) make no address.
 */
export function isPartOfAddress(text: string, start: number, end: number): boolean {
  const before = kindAt(text, start - 1);
  const after = kindAt(text, end);
  const open = SPACE | NEWLINE | QUOTE;
  if (before & open && after & open) return false;
  if (isTagged(text, start) || signAt(text, end) & AT) return true;
  if (after & DOT && kindAt(text, end + 1) & LETTER && !isDigit(text, end + 1) && !isRussianCapital(text, end + 1)) {
    return true;
  }
  if (start > 0 && text[start - 1] === '=') return true;
  if (before & DOT && kindAt(text, start - 2) & LETTER && !isDottedBefore(text, start)) return true;
  const signs = signAt(text, start - 1) | signAt(text, end);
  if (signs & BACKSLASH) return true;
  return (signs & ADDRESS_SIGN) !== 0 && isInAddress(text, start, end);
}

/** «Яндекс.Почта» is a product, «…the end.По словам» a sentence. */
const isRussianCapital = (text: string, at: number): boolean =>
  (kindAt(text, at) & CYRILLIC) !== 0 && (kindAt(text, at) & UPPER) !== 0;

const AT = 1;
const HASH = 2;
const BACKSLASH = 4;
const SLASH = 8;
const ADDRESS_SIGN = 16;

const ASCII_SIGNS = new Uint8Array(128);
for (const [signs, bit] of [
  ['@', AT],
  ['#', HASH],
  ['\\', BACKSLASH],
  ['/', SLASH],
  ['/-=&?%~:+', ADDRESS_SIGN],
] as const) {
  for (const sign of signs) ASCII_SIGNS[sign.charCodeAt(0)] = (ASCII_SIGNS[sign.charCodeAt(0)] as number) | bit;
}

/** The bits of a sign that tags and addresses are made of; full-width ones of tags too. */
function signAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return ASCII_SIGNS[unit] as number;
  return unit === 0xff20 ? AT : unit === 0xff03 ? HASH : 0;
}

const isDigit = (text: string, at: number): boolean => {
  const folded = kindAt(text, at) & 0xffff;
  return folded >= 0x30 && folded <= 0x39;
};

/** A tag's sign is looked for so far before a span. */
export const LONGEST_TAG = 40;

/** «#SCO», «@SCO», also «#关注上合组织#», where the sign stands before characters that are no part of the span. */
export function isTagged(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && start - at < LONGEST_TAG && kindAt(text, at) & (LETTER | HAN_CHAR | IGNORABLE)) at--;
  const sign = signAt(text, at);
  if (!(sign & (AT | HASH))) return false;
  // The second sign of #…# closes a tag.
  return !(sign & HASH && at < start && kindAt(text, at - 1) & (LETTER | HAN_CHAR) && closesTag(text, at));
}

function closesTag(text: string, hash: number): boolean {
  let at = hash - 1;
  while (at >= 0 && hash - at < LONGEST_TAG && kindAt(text, at) & (LETTER | HAN_CHAR | IGNORABLE)) at--;
  return (signAt(text, at) & HASH) !== 0;
}

/**
 * «С.Железняк», «…the end.Kaspersky said»: an initial's dot, or a sentence's, glued to the name. What stands after a dot in an
 * address is written small.
 */
function isDottedBefore(text: string, start: number): boolean {
  const letter = kindAt(text, start - 2);
  if (letter & UPPER) return !(kindAt(text, start - 3) & LETTER);
  return (kindAt(text, start) & (UPPER | HAN_CHAR)) !== 0;
}

/** Reads the run of address characters around a span and says whether it is an address. */
function isInAddress(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < LONGEST_ADDRESS && isAddressCharacter(text, from - 1)) from--;
  let to = end;
  while (to < text.length && to - end < LONGEST_ADDRESS && isAddressCharacter(text, to)) to++;
  const isPath = (signAt(text, from) & SLASH) !== 0;
  for (let at = from; at < to; at++) {
    if (at >= start && at < end) continue;
    const sign = text.charCodeAt(at);
    // «/usr/bin/name» is a path, «/TASS/» is how an agency signs.
    if (isPath && isAsciiWord(text, at)) return true;
    if (sign === 0x40) return true;
    if (sign === 0x3a && text.startsWith('//', at + 1)) return true;
    if (sign === 0x2e && isAsciiWord(text, at - 1) && isAsciiLetter(text, at + 1) && isAsciiLetter(text, at + 2))
      return true;
  }
  // «lenta.ru/news»: the span is the address's domain.
  return (signAt(text, end) & SLASH) !== 0 && text.slice(start, end).includes('.');
}

/** The printable ASCII characters that an address may hold. */
const ADDRESS_CHARACTERS = new Uint8Array(128).map((_, unit) =>
  unit > 0x20 && unit < 0x7f && !'"\'<>()[]{}|`,;'.includes(String.fromCharCode(unit)) ? 1 : 0,
);
const isAddressCharacter = (text: string, at: number): boolean => ADDRESS_CHARACTERS[text.charCodeAt(at)] === 1;
const isAsciiLetter = (text: string, at: number): boolean =>
  (kindAt(text, at) & LETTER) !== 0 && (kindAt(text, at) & 0xffff) >= 0x61 && text.charCodeAt(at) < 0x7f;
const isAsciiWord = (text: string, at: number): boolean =>
  (kindAt(text, at) & LETTER) !== 0 && text.charCodeAt(at) < 0x7f;

/** A Chinese name beside kana is a piece of Japanese. */
export function standsInKana(text: string, start: number, end: number): boolean {
  return (
    ((kindAt(text, start) & HAN_CHAR) !== 0 && isKana(text, start - 1)) ||
    ((kindAt(text, end - 1) & HAN_CHAR) !== 0 && isKana(text, end))
  );
}

function isKana(text: string, at: number): boolean {
  const unit = at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
  return unit >= 0x3041 && unit <= 0x30ff && unit !== 0x30fb;
}

/** «Волин-Петров» is not Волин: a hyphen joins the span to another Russian name. */
export function isHalfOfSurname(text: string, start: number, end: number): boolean {
  if (isHyphen(text, end) && kindAt(text, end + 1) & UPPER && !isDigit(text, end + 1)) return true;
  if (!isHyphen(text, start - 1) || !(kindAt(text, start - 2) & LETTER)) return false;
  let at = start - 2;
  while (kindAt(text, at - 1) & LETTER) at--;
  return (kindAt(text, at) & UPPER) !== 0;
}

/** «Щёголев-младший» is the son. */
export const isJunior = (text: string, end: number): boolean =>
  isHyphen(text, end) && /^(?:младш|старш)/iu.test(text.slice(end + 1, end + 6));

/**
 * «интернет-компаний»: a Russian noun before a hyphen does not decline, it is the first half of another word. A proper name there stays
 * one: «Telegram-канал», «ШОС-плюс».
 */
export function isHalfOfNoun(text: string, start: number, end: number): boolean {
  if (!isHyphen(text, end) || !(kindAt(text, end + 1) & CYRILLIC) || kindAt(text, end + 1) & UPPER) return false;
  let at = end;
  while (at > start && kindAt(text, at - 1) & CYRILLIC) at--;
  return at < end && !(kindAt(text, at) & UPPER);
}

/** What follows an apostrophe without making the word before it another: Kaspersky's, Huawei'll. */
const AFTER_APOSTROPHE = /^(?:s|d|m|t|ll|re|ve)$/u;

/** «Xi'an» is no Xi: an apostrophe joins the span to more Latin letters than a possessive or a short verb has. */
export function isJoinedByApostrophe(text: string, end: number): boolean {
  const unit = end < text.length ? text.charCodeAt(end) : 0;
  if ((unit !== 0x27 && unit !== 0x2019 && unit !== 0x2bc) || !(kindAt(text, end - 1) & LETTER)) return false;
  let to = end + 1;
  while (to - end < 5 && isAsciiLetter(text, to) && !(kindAt(text, to) & UPPER)) to++;
  return to > end + 1 && !AFTER_APOSTROPHE.test(text.slice(end + 1, to));
}

/** Chinese offices that are a body's name and one character more: 通讯部长 is the minister. */
export function isHeadOfBody(text: string, end: number): boolean {
  if ((kindAt(text, end) & 0xffff) !== HEAD) return false;
  const last = kindAt(text, end - 1) & 0xffff;
  return (
    BODIES.includes(String.fromCharCode(last)) && !NO_HEAD.includes(String.fromCharCode(kindAt(text, end + 1) & 0xffff))
  );
}
const HEAD = 0x957f;
const BODIES = '部局厅署处院会台社';
/** 长期 and the like: the character is none of an office. */
const NO_HEAD = '期久时达远年';

/** What a function is called with: no words, and no space before. */
const ARGUMENTS = /^\([a-z\d_*'"][\w.*:'"]{0,23}[),]/u;

/**
 * «CAC-40», «737-MAX», «RT-PCR» are no CAC, MAX or RT: a hyphen joins a short acronym to a number, or two letters to more. Nor is
 * «MAX(price)», where a program calls a function.
 */
export function isPartOfCode(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_CODE) return false;
  for (let at = start; at < end; at++) if (!(kindAt(text, at) & UPPER)) return false;
  const continues = (hyphen: number, next: number, afterNext: number): boolean =>
    isHyphen(text, hyphen) &&
    (isDigit(text, next) || (end - start === 2 && (kindAt(text, next) & kindAt(text, afterNext) & UPPER) !== 0));
  const isCalled = text[end] === '(' && ARGUMENTS.test(text.slice(end, end + 28));
  return isCalled || continues(end, end + 1, end + 2) || continues(start - 1, start - 2, start - 3);
}
const LONGEST_CODE = 3;

/** A hyphen, no dash: «Путин – Медведев» are two. */
const isHyphen = (text: string, at: number): boolean =>
  (kindAt(text, at) & HYPHEN) !== 0 && !'–—−'.includes(text[at] as string);

/** Whether a possessive 's follows; it is no part of the mention. */
export const isOwned = (text: string, end: number): boolean =>
  (kindAt(text, end) & QUOTE) !== 0 && (kindAt(text, end + 1) & 0xffff) === 0x73 && !(kindAt(text, end + 2) & LETTER);

/** Nothing in ASCII is written otherwise than usual. */
const FIRST_VARIANT = 0x80;

/** Whether a span has traditional, full-width or otherwise unusual characters. */
export function isVariant(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= FIRST_VARIANT && kindOf(unit) & (VARIANT | SURROGATE)) return true;
  }
  return false;
}
