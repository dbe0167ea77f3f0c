import { endingSetsHash } from '../text/endings';
import { foldTableHash } from '../text/fold';
import { GATE_MIX, HASH_PRIME } from '../text/word-hash';

/**
 * The one buffer of a compiled index: a header of 32-bit numbers, then arrays, each at a multiple of 4 bytes, in the byte
 * order of the machine (all that browsers run on are little-endian; the magic number tells).
 *
 * Node 0 of the trie is the root. A node's children stand side by side, sorted by label, and before those of the next node,
 * with all that is below them: the way to the end of a name is mostly one stretch of memory. A label is one step: the unit (a Chinese character, or a word's number), the set of endings it takes, how its
 * letters must be written, and the gap before it. Words are letters in a pool; a hash table gives a word its number.
 */
export const MAGIC = 0x53444c31;
export const VERSION = 5;

export const HEADER = {
  magic: 0,
  version: 1,
  tables: 2,
  nodes: 3,
  words: 4,
  /** Words that begin a form come first; so many they are. */
  firstWords: 5,
  slots: 6,
  /** The gates' pairs of bits and numbers, as powers of two. */
  wordGate: 7,
  hanGate: 8,
  lists: 9,
  pool: 10,
  /** 1 where some pattern has strings it must not stand in. */
  blocks: 11,
  /** Bits of the gate for what comes after a beginning, as a power of two. */
  nextGate: 12,
} as const;
export const HEADER_LENGTH = 13;

/** What the index was folded and declined with; an index of other tables would silently find nothing. */
export const tablesHash = (): number => foldTableHash() ^ Math.imul(endingSetsHash(), 31);

/** Units: Chinese characters have the numbers below, words those from here on. */
export const FIRST_WORD = 0x30000;
export const MOST_WORDS = 0x100000 - FIRST_WORD;

/** How the letters of a word must be written. */
export const Case = {
  Any: 0,
  /** The first letter is a capital; the rest as it likes: KASPERSKY LAB is Kaspersky Lab. */
  Capital: 1,
  /** All letters of the stem are capitals: SCO. */
  Acronym: 2,
  /** Most letters, not all: GReAT. */
  Mixed: 3,
} as const;
export type Case = (typeof Case)[keyof typeof Case];

export const UNIT_SHIFT = 11;
export const labelOf = (unit: number, endings: number, letters: Case, gap: number): number =>
  unit * 2 ** UNIT_SHIFT + (endings << 5) + (letters << 3) + gap;
export const endingsOfLabel = (label: number): number => (label >>> 5) & 63;
export const caseOfLabel = (label: number): number => (label >>> 3) & 3;
export const gapOfLabel = (label: number): number => label & 7;

/** What a pattern is to the text around it. */
export const Layer = { Name: 0, Word: 1, NotInside: 2 } as const;

/**
 * An entry of a node: a pattern's number + 1 and flags; or, with LIST, where its entries begin in the lists, which end
 * with the one that has no MORE.
 */
export const NUMBER_MASK = (1 << 22) - 1;
export const LAYER_SHIFT = 22;
/** Reached through a regional variant that the build made. */
export const REGIONAL = 1 << 24;
/** Listed in traditional or full-width characters, so that those are no variant of it. */
export const LISTED_VARIANT = 1 << 25;
/** The form ends with a dot, which its mention includes; after an initial it must stand. */
export const FINAL_DOT = 1 << 26;
export const FINAL_INITIAL = 1 << 27;
/** A Russian person: half of a double-barrelled surname is somebody else. */
export const SURNAME = 1 << 28;
export const MORE = 1 << 29;
export const LIST = 1 << 30;

/** A slot of the words' hash table: the word's number + 1 and, above, bits of its hash; 0 is empty. */
export const SLOT_MASK = 0xfffff;
export const slotTag = (hash: number): number => (Math.imul(hash << 2, 0x1b873593) >>> SLOT_TAG_SHIFT) & ~SLOT_MASK;
/** Six bits: a wrong word is compared in one case of 64, and more bits would only cost room. */
const SLOT_TAG_SHIFT = 6;

/** Where the search for a word begins: the hash's upper bits, scaled; `%` would be a slow division of doubles. */
export const slotOf = (hash: number, slots: number): number => (((hash << 2) >>> 8) * slots * 2 ** -24) | 0;

/**
 * A word's first bit in the gate: that of the word as it stands; the next is that of a stem that takes an ending. The scan
 * has the same sums in its loop. A form that needs a capital sets the bits of the hash with a capital alone.
 */
export const wordGateBit = (hash: number, shift: number): number => (Math.imul(hash, GATE_MIX) >>> shift) * 2;
/**
 * The place of two Chinese characters or digits in their gate: a number with a bit for each unit of the scan's table that may come next, by
 * the unit's low five bits; all of them where a form needs nothing more. `next` is 0 where something else than a character
 * follows the first.
 */
export const hanGateSlot = (before: number, next: number, shift: number): number =>
  Math.imul(hanHash(before, next), GATE_MIX) >>> shift;

/**
 * What is no Chinese character to the scan: numbers above all that a character folds to. Digits, from 0 to 9, are passed as
 * characters are: Chinese news are full of numbers.
 */
export const NOT_HAN = { digit: 0xffe0, letter: 0xfff0, unusual: 0xfff1, lineEnd: 0xfff2, sign: 0xfff3 } as const;
export const DIGIT_ZERO = 0x30;
/** The scan's number of a folded letter or digit. */
export const unitOfLetter = (folded: number): number =>
  folded >= DIGIT_ZERO && folded < DIGIT_ZERO + 10 ? NOT_HAN.digit + folded - DIGIT_ZERO : NOT_HAN.letter;

/**
 * The bit of a form's beginning, a word's or a stem's hash or that of two Chinese characters, with what comes next: the first
 * letter of a word, with CAPITAL_AHEAD where the text has a capital; a Chinese character; POINT_AHEAD where the form goes on
 * after a point or a comma; 0 where it needs nothing more.
 */
export const nextGateBit = (beginning: number, next: number, shift: number): number =>
  Math.imul(Math.imul(beginning << 2, HASH_PRIME) + next, GATE_MIX) >>> shift;

export const CAPITAL_AHEAD = 0x10000;
export const POINT_AHEAD = 1;

/** The hash of two Chinese characters. */
export const hanHash = (first: number, second: number): number => Math.imul(first, HASH_PRIME) + second;

/** A word's letters in the pool: a length byte, then a byte a letter for Latin and Cyrillic, three for others. */
export const CYRILLIC_BYTE = 0x80;
export const CYRILLIC_FIRST = 0x430;
export const ESCAPE_BYTE = 0xe0;

export interface Sections {
  nodes: Int32Array;
  firstNodes: Int32Array;
  wordOffsets: Int32Array;
  slots: Int32Array;
  wordGate: Int32Array;
  hanGate: Int32Array;
  nextGate: Int32Array;
  lists: Int32Array;
  pool: Uint8Array;
}

/** The lengths of the sections in 32-bit units, in their order. */
function lengthsOf(header: Int32Array): number[] {
  const at = (field: number) => header[field] as number;
  return [
    at(HEADER.nodes) * 2,
    at(HEADER.firstWords) + 1,
    at(HEADER.words) + 1,
    at(HEADER.slots),
    (2 ** at(HEADER.wordGate) * 2) / 32,
    2 ** at(HEADER.hanGate),
    2 ** at(HEADER.nextGate) / 32,
    at(HEADER.lists),
    Math.ceil(at(HEADER.pool) / 4),
  ];
}

/** The bytes that an index with this header takes. */
export const byteLengthOf = (header: Int32Array): number =>
  lengthsOf(header).reduce((sum, length) => sum + length * 4, HEADER_LENGTH * 4);

type Nine<T> = [T, T, T, T, T, T, T, T, T];

/** Views of the sections of an index whose header is written, at a byte offset of its buffer. */
export function sectionsOf(buffer: ArrayBuffer, begin = 0): Sections {
  const header = new Int32Array(buffer, begin, HEADER_LENGTH);
  let offset = begin + HEADER_LENGTH * 4;
  const next = lengthsOf(header).map((length) => {
    const view = new Int32Array(buffer, offset, length);
    offset += length * 4;
    return view;
  });
  const [nodes, firstNodes, wordOffsets, slots, wordGate, hanGate, nextGate, lists, pool] = next as Nine<Int32Array>;
  return {
    nodes,
    firstNodes,
    wordOffsets,
    slots,
    wordGate,
    hanGate,
    nextGate,
    lists,
    pool: new Uint8Array(buffer, pool.byteOffset, header[HEADER.pool] as number),
  };
}
