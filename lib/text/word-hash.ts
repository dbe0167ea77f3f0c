/** A word's rolling hash over its folded letters. Collisions cost time only: whatever matches is compared letter by letter. */
export const HASH_PRIME = 0x01000193;
/** `HASH_PRIME` times this is 1 in 32 bits: a hash times this, xor its last letter, is the hash without that letter. */
export const HASH_INVERSE = 0x359c449b;

/** The hash of '' is 0, which is what a mask makes of it where no letter stands. */
export function wordHash(folded: string): number {
  let hash = 0;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), HASH_PRIME);
  return hash;
}

/** Spreads a hash over all 32 bits, for tables that take its upper ones. */
export const GATE_MIX = 0x9e3779b1;
