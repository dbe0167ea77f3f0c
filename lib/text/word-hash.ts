/** A word's rolling hash over its folded letters. Collisions cost time only: whatever matches is compared letter by letter. */
export const HASH_SEED = 0x2545f491;
export const HASH_PRIME = 0x01000193;

export function wordHash(folded: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), HASH_PRIME);
  return hash;
}

/** Spreads a hash over all 32 bits, for tables that take its upper ones. */
export const GATE_MIX = 0x9e3779b1;
