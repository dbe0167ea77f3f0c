/** A word's rolling hash over its folded letters. Collisions cost time only: whatever matches is compared letter by letter. */
export const HASH_PRIME = 0x01000193;
/** `HASH_PRIME` times this is 1 in 32 bits: a hash times this, xor its last letter, is the hash without that letter. */
export const HASH_INVERSE = 0x359c449b;

/**
 * Set in a first letter that is a capital. Multiplied by odd numbers it never leaves the two highest bits of the hash: whoever does
 * not ask for the capital shifts them out.
 */
export const CAPITAL = 1 << 30;

/**
 * The endings that may be left off a word whose last letter this is, one bit each: none, one letter, two, three. They stand as far
 * apart as the answers of the gate that the scan keeps.
 */
export const ENDINGS = { none: 0b00000001, one: 0b00001001, any: 0b10101001 } as const;

/** A possessive or a plural may be left off Latin words. */
const SMALL_S = 0x73;

const endingsAfter = (folded: number): number => {
  if (folded >= 0x400 && folded < 0x530) return ENDINGS.any;
  return folded === SMALL_S ? ENDINGS.one : ENDINGS.none;
};

/** A folded letter as the hash takes it: 24 bits, the lowest eight tell which endings it may close. */
export const letterCode = (folded: number): number => (folded << 8) | endingsAfter(folded);

/** The hash of '' is 0, which is what a mask makes of it where no letter stands. */
export function wordHash(folded: string, capital: boolean): number {
  let hash = capital ? CAPITAL : 0;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ letterCode(folded.charCodeAt(i)), HASH_PRIME);
  return hash;
}

/** Spreads a hash over all 32 bits, for tables that take its upper ones. Under 2^30, as engines keep larger numbers as doubles. */
export const GATE_MIX = 0x2545f491;
