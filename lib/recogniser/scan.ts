import { hanGateSlot, hanHash, NOT_HAN, nextGateBit, wordGateBit } from '../dataset/index-format';
import { astralAt, EXPANDS, FOLD_TABLE, HAN_CHAR, SURROGATE } from '../text/fold';
import { casingOf, readWord, startsWord } from '../text/units';
import { CAPITAL, ENDINGS, GATE_MIX, HASH_INVERSE, HASH_PRIME, letterCode, wordHash } from '../text/word-hash';
import { letterAhead } from './ahead';
import type { Index } from './exact';
import { HAN, HAN_TABLE, hanUnitAt, isDigitAt, SCAN_TABLE, SIGN, UNUSUAL } from './scan-table';

/**
 * Reads a text once and tells the index's walk of every word and Chinese character at which a name may begin or go on.
 *
 * Nothing in the two loops branches on what an ordinary unit is: a branch at every word's end is foretold wrongly more
 * often than not and costs as much as reading ten letters. So each letter's hash is looked up in the gate, whether its word
 * ends there or not, and the last four answers are kept as bits.
 */
export function scan(index: Index, text: string, withHan: boolean): void {
  for (let at = 0; at < text.length; ) {
    at = scanWords(index, text, at, withHan);
    if (at < text.length) at = scanHan(index, text, at);
  }
}

/** Reads on, up to a Chinese character. Returns where that is. */
function scanWords(index: Index, text: string, from: number, withHan: boolean): number {
  const { walk, wordShift } = index;
  const gate = index.sections.wordGate;
  const table = SCAN_TABLE;
  const prime = HASH_PRIME | 0;
  const mix = GATE_MIX | 0;
  const any = ENDINGS.any | 0;
  const bit = CAPITAL | 0;
  const ofFirst = bit | 0xffffff;
  const length = text.length;
  /** Of the word up to here: its hash, and what the gate said of its beginnings, two bits for each letter, the last ones lowest. */
  let hash = 0;
  let said = 0;
  /** What the unit before is. */
  let before = 0;
  let follow = walk.begun === 0 ? 0 : any;
  let i = from;
  for (;;) {
    let kind = 0;
    for (; i < length; i++) {
      kind = table[text.charCodeAt(i)] as number;
      // A letter is below 0, an ordinary separator 0: only what follows a beginning, or is strange, is above.
      if (((((said | follow) & before & any) + kind) | 0) > 0) break;
      const letter = kind >> 31;
      hash = Math.imul(hash ^ (kind & (ofFirst ^ ((before >> 31) & bit))), prime) & letter;
      const pair = Math.imul(hash, mix) >>> wordShift;
      said = ((said << 2) | (((gate[pair >>> 4] as number) >>> (pair << 1)) & 3)) & letter;
      before = kind;
    }
    const atEnd = i >= length;
    if (!atEnd && kind & UNUSUAL) i = takeUnusual(index, text, i, before >> 31, withHan);
    else {
      const endings = packed(before & any);
      const begins = packed(said & before & any);
      if ((begins | (follow & before)) !== 0) {
        const may = thatGoOn(index, text, i, hash, begins, letterAhead(text, i));
        if ((may | follow) !== 0) walk.takeWord(wordStart(text, i), i, hash, may, endings, '');
      }
      if (atEnd || (kind & HAN && withHan)) return i;
      if (kind & SIGN) walk.found.signs.push(i);
      i++;
    }
    hash = said = before = 0;
    follow = walk.begun === 0 ? 0 : any;
  }
}

/** The hash of a word and one letter more, given what the table says of it and of what stands before it. The loop above has the same. */
const nextHash = (hash: number, letter: number, before: number): number =>
  Math.imul(hash ^ (letter & (before < 0 ? 0xffffff : CAPITAL | 0xffffff)), HASH_PRIME);

/** The bits of `ENDINGS` side by side. */
const packed = (bits: number): number => (bits & 1) | ((bits >> 2) & 2) | ((bits >> 3) & 4) | ((bits >> 4) & 8);

/**
 * Of a word's beginnings that the gate let through, one bit for each number of letters left off, those that need nothing
 * more or go on with what comes next. Most words that begin some form are sent away here: «The», «в», «Russian».
 */
function thatGoOn(index: Index, text: string, end: number, hash: number, begins: number, ahead: number): number {
  if (ahead === 0) return begins;
  let stem = hash;
  let may = 0;
  for (let drop = 0; begins >> drop !== 0; drop++) {
    if (drop > 0)
      stem = Math.imul(stem, HASH_INVERSE) ^ ((SCAN_TABLE[text.charCodeAt(end - drop)] as number) & 0xffffff);
    if ((begins >> drop) & 1) may |= (nextGateSays(index, stem, ahead) | nextGateSays(index, stem, 0)) << drop;
  }
  return may;
}

/** 1 where a form may begin so and go on so, else 0. */
function nextGateSays(index: Index, beginning: number, next: number): number {
  const bit = nextGateBit(beginning, next, index.nextShift);
  return ((index.sections.nextGate[bit >>> 5] as number) >>> bit) & 1;
}

/** Where the plain letters before an offset begin. */
function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && (SCAN_TABLE[text.charCodeAt(start - 1)] as number) < 0) start--;
  return start;
}

/** Reads on from a Chinese character, up to a letter or a unit that this loop does not know. Returns where that is. */
function scanHan(index: Index, text: string, from: number): number {
  const { walk, hanShift } = index;
  const gate = index.sections.hanGate;
  const table = HAN_TABLE;
  const prime = HASH_PRIME | 0;
  const mix = GATE_MIX | 0;
  const length = text.length;
  /** The character or digit before; 0 where another unit stands there. */
  let before = 0;
  /** What the gate says of the two units before: a bit for each unit that may come next. */
  let said = 0;
  let follow = walk.begun;
  let i = from;
  for (;;) {
    let unit = 0;
    let goesOn = 0;
    for (; i < length; i++) {
      unit = table[text.charCodeAt(i)] as number;
      goesOn = (said >>> unit) & 1;
      // From 0xfff0 on no Chinese character: one sum and one branch tell all three.
      if ((goesOn | follow | ((unit + 0x10) & 0x10000)) !== 0) break;
      said = gate[Math.imul(Math.imul(before, prime) + unit, mix) >>> hanShift] as number;
      before = unit;
      // Two units a turn: V8 looks after the kind and the bounds of both tables once a turn, and that is a tenth of it.
      if (++i >= length) break;
      unit = table[text.charCodeAt(i)] as number;
      goesOn = (said >>> unit) & 1;
      if ((goesOn | follow | ((unit + 0x10) & 0x10000)) !== 0) break;
      said = gate[Math.imul(Math.imul(before, prime) + unit, mix) >>> hanShift] as number;
      before = unit;
    }
    if (i >= length) goesOn = said & 1;
    // A number may begin a name or go on with one, or a letter or an odd unit after it make one word with it.
    const number = before >= NOT_HAN.digit ? i : goesOn !== 0 && i - 2 > from && isDigitAt(text, i - 2) ? i - 1 : 0;
    if (number !== 0) {
      const start = wordStart(text, number);
      const han = hanUnitAt(text, start - 1);
      if (han !== 0) endHanRun(index, NOT_HAN.letter, start, han);
      const end = walk.begun === 0 ? endOfNoName(index, text, start) : start;
      if (end === start) return start;
      if (number === i) before = 0;
      said = 0;
      i = Math.max(i, end);
      continue;
    }
    if (goesOn !== 0) {
      // A name may begin with the two units before: back to the second of them.
      i--;
      unit = before;
      before = hanUnitAt(text, i - 1);
    } else if (i >= length) break;
    if (unit !== 0 && unit < NOT_HAN.digit) {
      const slot = hanGateSlot(before, unit, hanShift);
      const begins = before !== 0 && gate[slot] !== 0 && mayBegin(index, text, i + 1, before, unit);
      if (begins && !walk.runHan(i - 1, i, before)) walk.beginHan(i - 1, i, before);
      if (walk.begun !== 0) walk.takeHan(i, i + 1, unit);
      before = unit;
    } else {
      if (before !== 0) endHanRun(index, unit, i, before);
      if (unit === NOT_HAN.unusual) return i;
      if (unit === NOT_HAN.sign) walk.found.signs.push(i);
      if (unit <= NOT_HAN.letter && unit !== 0) {
        const end = walk.begun === 0 ? endOfNoName(index, text, i) : i;
        if (end === i) return i;
        i = end - 1;
      }
      before = 0;
    }
    said = 0;
    follow = walk.begun;
    i++;
  }
  if (before !== 0) endHanRun(index, 0, i, before);
  return length;
}

/**
 * Where a word in Chinese text ends with which no name begins, mostly a number; where it begins, if it takes a closer look. Leaving
 * one loop for the other costs more than such a word.
 */
function endOfNoName(index: Index, text: string, from: number): number {
  let hash = 0;
  let last = 0;
  let kind = 0;
  let at = from;
  for (; at < text.length; at++) {
    kind = SCAN_TABLE[text.charCodeAt(at)] as number;
    if (kind >= 0) break;
    hash = nextHash(hash, kind, last);
    last = kind;
  }
  if (kind & UNUSUAL || (last & ENDINGS.any) !== ENDINGS.none) return from;
  const bit = wordGateBit(hash, index.wordShift);
  const begins = ((index.sections.wordGate[bit >>> 5] as number) >>> bit) & 1;
  return begins !== 0 && thatGoOn(index, text, at, hash, begins, letterAhead(text, at)) !== 0 ? from : at;
}

/** Whether two Chinese characters may be a form or begin one that goes on with what stands at an offset. */
function mayBegin(index: Index, text: string, at: number, first: number, second: number): boolean {
  const pair = hanHash(first, second);
  const third = hanUnitAt(text, at);
  const ahead = third !== 0 ? third : letterAhead(text, at);
  if (ahead === 0 ? at < text.length : nextGateSays(index, pair, ahead) !== 0) return true;
  return nextGateSays(index, pair, 0) !== 0;
}

/**
 * A run of Chinese characters ends: a form may go on after it with a word (俄VK公司), over a line break or a zero-width
 * character, or with a character beyond 16 bits.
 */
function endHanRun(index: Index, next: number, end: number, unit: number): void {
  const said = index.sections.hanGate[hanGateSlot(unit, 0, index.hanShift)] as number;
  const follows = ((said >>> next) & 1) !== 0 || next === NOT_HAN.lineEnd || next === NOT_HAN.unusual;
  if (follows) index.walk.beginHan(end - 1, end, unit);
}

/**
 * A unit that folds to several, that is as if it were not there, or half of a surrogate pair: in a word (`within` not 0)
 * or before one. Returns where to go on.
 */
function takeUnusual(index: Index, text: string, at: number, within: number, withHan: boolean): number {
  if (within !== 0) return takeUnusualWord(index, text, wordStart(text, at));
  if (!((FOLD_TABLE[text.charCodeAt(at)] as number) & (EXPANDS | SURROGATE))) return at + 1;
  if (startsWord(text, at)) return takeUnusualWord(index, text, at);
  const length = (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
  const pair = astralAt(text, at);
  if (pair.kind !== HAN_CHAR || !withHan) return at + length;
  if (index.walk.begun !== 0) index.walk.takeHan(at, at + length, pair.fold);
  index.walk.beginHan(at, at + length, pair.fold);
  return at + length;
}

/** A word with a soft hyphen, an accent of its own, a ligature or the like. Returns where it ends. */
function takeUnusualWord(index: Index, text: string, start: number): number {
  const gate = index.sections.wordGate;
  const { word, end } = readWord(text, start);
  const whole = wordHash(word, casingOf(text, start, end).initial);
  let begins = 0;
  let hash = whole;
  for (let drop = 0; drop <= 3 && drop < word.length; drop++) {
    if (drop > 0) hash = Math.imul(hash, HASH_INVERSE) ^ letterCode(word.charCodeAt(word.length - drop));
    const pair = Math.imul(hash, GATE_MIX) >>> index.wordShift;
    begins |= ((((gate[pair >>> 4] as number) >>> (pair << 1)) >>> (drop > 0 ? 1 : 0)) & 1) << drop;
  }
  if (begins !== 0 || index.walk.begun !== 0) {
    index.walk.takeWord(start, end, whole, begins, EVERY_ENDING, word);
  }
  return end;
}

const EVERY_ENDING = packed(ENDINGS.any);
