import { ASTRAL_PAIRS, EXPANSIONS, FOLDS, HAN, HAN_PAIRS, IGNORABLES, LETTERS } from './fold-data';

/**
 * The folding table: one number for every UTF-16 unit. The low 16 bits are what the unit folds to (compatibility forms,
 * case, marks, ё to е but й kept, traditional to simplified), the bits above say what kind of unit it is.
 */

/** A letter or digit of a script that writes words apart, or an underscore. */
export const LETTER = 1 << 16;
/** A Chinese character: a unit by itself. */
export const HAN_CHAR = 1 << 17;
/** Combining marks, soft hyphen, zero-width and other format characters: as if they were not there. */
export const IGNORABLE = 1 << 18;
/** Folds to several letters (ﬁ, ß): the low bits are a number for `expansionOf`. */
export const EXPANDS = 1 << 19;
/** Half of a surrogate pair: ask `astralAt`. */
export const SURROGATE = 1 << 20;
/** A capital, or a digit: what is not written small. */
export const UPPER = 1 << 21;
export const CYRILLIC = 1 << 22;
/** Written otherwise than usual: traditional, full-width, ligature. */
export const VARIANT = 1 << 23;
export const SPACE = 1 << 24;
export const NEWLINE = 1 << 25;
export const HYPHEN = 1 << 26;
/** Quotation marks and apostrophes, which typography does not keep apart. */
export const QUOTE = 1 << 27;
export const DOT = 1 << 28;
/** Commas, colons, brackets and the like: inside a name only where the name is listed with one. */
export const PUNCTUATION = 1 << 29;
/** The dot between the parts of a foreign name in Chinese. */
export const MIDDLE_DOT = 1 << 30;

/** й and ї, decomposed, arrive as и or і and one of these marks. */
const BREVE = 0x306;
const DIAERESIS = 0x308;

const KINDS: readonly (readonly [kind: number, units: string])[] = [
  [SPACE, '\t\u0020\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000'],
  [NEWLINE, '\n\r\u0085\u2028'],
  [HYPHEN, '-\u058a\u05be\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\ufe58\ufe63\uff0d'],
  [
    QUOTE,
    '"\'`\u00ab\u00b4\u00bb\u02b9\u02ba\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u02ca\u02cb\u02ee\u055a\u2018\u2019\u201a\u201b\u201c' +
      '\u201d\u201e\u201f\u2032\u2033\u2035\u2036\u2039\u203a\u3008\u3009\u300a\u300b\u300c\u300d\u300e\u300f\u301d\u301e\u301f\uff02\uff07',
  ],
  [DOT, '.\u2024\uff0e'],
  [MIDDLE_DOT, '\u00b7\u0387\u2022\u2027\u2219\u22c5\u30fb\uff65'],
  [
    PUNCTUATION,
    '!#$%&()*+,/:;<=>?@[\\]^{}~\u00a1\u00a7\u00a9\u00ae\u00bf\u2026\u2030\u2100\u2116\u2122\u2120\u3001\u3002\u3010\u3011\u3014\u3015\uff01\uff03\uff06\uff08\uff09' +
      '\uff0b\uff0c\uff0f\uff1a\uff1b\uff1f\uff20\uff3b\uff3d\ufe50\ufe51\ufe52\uff61\uff64',
  ],
];

const expansions: string[] = [];
const astral = new Map<number, number>();

/** Calls back for every range of a base-36 list of `gap length` pairs. */
function eachRange(list: string, use: (first: number, length: number) => void): void {
  const numbers = list.split(' ');
  let at = 0;
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    at += parseInt(numbers[i] as string, 36);
    const length = parseInt(numbers[i + 1] as string, 36);
    use(at, length);
    at += length;
  }
}

function buildTable(): Int32Array {
  const table = new Int32Array(0x10000);
  for (const [kind, units] of KINDS) for (let i = 0; i < units.length; i++) table[units.charCodeAt(i)] = kind;
  const mark = (list: string, kind: number) =>
    eachRange(list, (first, length) => {
      for (let code = first; code < first + length; code++) table[code] = code | kind;
    });
  mark(LETTERS, LETTER);
  mark(HAN, HAN_CHAR);
  eachRange(IGNORABLES, (first, length) => table.fill(IGNORABLE, first, first + length));

  const folds = FOLDS.split(' ');
  let code = 0;
  for (let i = 0; i + 2 < folds.length; i += 3) {
    code += parseInt(folds[i] as string, 36);
    const delta = parseInt(folds[i + 1] as string, 36);
    const run = folds[i + 2] as string;
    const flag = run.charAt(run.length - 1);
    const flags = (flag === 'u' || flag === 'w' ? UPPER : 0) | (flag === 'v' || flag === 'w' ? VARIANT : 0);
    for (let end = code + parseInt(run.slice(0, -1), 36); code < end; code++) {
      table[code] = ((table[code] as number) & ~0xffff) | flags | (code + delta);
    }
  }

  for (let i = 0; i < HAN_PAIRS.length; i += 2) {
    table[HAN_PAIRS.charCodeAt(i)] = HAN_CHAR | VARIANT | HAN_PAIRS.charCodeAt(i + 1);
  }
  // A compatibility character may stand for a traditional one, which folds once more.
  for (let unit = 0x2e80; unit <= 0xfaff; unit++) {
    const value = table[unit] as number;
    if (value & HAN_CHAR) table[unit] = (value & ~0xffff) | ((table[value & 0xffff] as number) & 0xffff);
  }

  const listed = EXPANSIONS.split(' ');
  for (let i = 0; i + 1 < listed.length; i += 2) {
    table[parseInt(listed[i] as string, 36)] = EXPANDS | VARIANT | expansions.length;
    expansions.push(listed[i + 1] as string);
  }
  for (let unit = 0x400; unit <= 0x52f; unit++) {
    if ((table[unit] as number) & LETTER) table[unit] = (table[unit] as number) | CYRILLIC;
  }
  for (let unit = 0; unit < table.length; unit++) {
    const folded = (table[unit] as number) & 0xffff;
    if ((table[unit] as number) & LETTER && folded >= 0x30 && folded <= 0x39)
      table[unit] = (table[unit] as number) | UPPER;
  }
  table.fill(SURROGATE, 0xd800, 0xe000);

  const pairs = [...ASTRAL_PAIRS];
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const simple = (pairs[i + 1] as string).charCodeAt(0);
    astral.set((pairs[i] as string).codePointAt(0) as number, (table[simple] as number) & 0xffff);
  }
  return table;
}

export const FOLD_TABLE: Int32Array = buildTable();

/** A text with its Chinese characters as simplified ones, as long as it was. */
export const simplified = (text: string): string =>
  text.replace(/\p{Script=Han}/gu, (character) => {
    const kind = FOLD_TABLE[character.charCodeAt(0)] as number;
    return kind & HAN_CHAR ? String.fromCharCode(kind & 0xffff) : character;
  });

/** The letters that a unit of kind `EXPANDS` folds to; `number` is its low 16 bits. */
export const expansionOf = (number: number): string => expansions[number] as string;

/** Han characters beyond 16 bits are units too: they are numbered from here, code point minus 0x10000. */
export const ASTRAL_HAN = 0x10000;

/**
 * What a surrogate pair is, in the table's terms: a Han character, a mathematical letter (𝐊 is k), or a separator (0).
 * The low bits of a Han character may exceed 16: they are under `HAN_CHAR` only. A lone surrogate is a separator.
 */
export function astralAt(
  text: string,
  at: number,
): { kind: 0 | typeof HAN_CHAR | typeof LETTER; fold: number; upper: boolean } {
  const code = text.codePointAt(at) as number;
  if (code >= 0x20000 && code <= 0x3fffd) {
    const known = astral.get(code);
    if (known !== undefined) return { kind: HAN_CHAR, fold: known, upper: false };
    if (code >= 0x2f800 && code <= 0x2fa1f) {
      const unified = (text
        .slice(at, at + 2)
        .normalize('NFKC')
        .codePointAt(0) ?? code) as number;
      const fold = unified <= 0xffff ? (FOLD_TABLE[unified] as number) & 0xffff : unified - ASTRAL_HAN;
      return { kind: HAN_CHAR, fold, upper: false };
    }
    return { kind: HAN_CHAR, fold: code - ASTRAL_HAN, upper: false };
  }
  if (code >= 0x1d400 && code <= 0x1d7ff) {
    const plain = FOLD_TABLE[
      text
        .slice(at, at + 2)
        .normalize('NFKC')
        .charCodeAt(0)
    ] as number;
    if (plain & LETTER) return { kind: LETTER, fold: plain & 0xffff, upper: (plain & UPPER) !== 0 };
  }
  return { kind: 0, fold: 0, upper: false };
}

/**
 * The letter that a folded letter and the combining mark after it make, where they make one that is kept apart
 * (и and a breve are й); else 0.
 */
export function composed(folded: number, mark: number): number {
  if (mark === BREVE && folded === 0x438) return 0x439;
  if (mark === DIAERESIS && folded === 0x456) return 0x457;
  return 0;
}

/** What of the table an index depends on. */
export function foldTableHash(): number {
  let hash = 0x811c9dc5;
  for (let unit = 0; unit < FOLD_TABLE.length; unit++)
    hash = Math.imul(hash ^ (FOLD_TABLE[unit] as number), 0x01000193);
  for (const expansion of expansions) {
    for (let i = 0; i < expansion.length; i++) hash = Math.imul(hash ^ expansion.charCodeAt(i), 0x01000193);
  }
  return hash;
}
