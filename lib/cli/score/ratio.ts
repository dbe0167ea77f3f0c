/** A share with its 95 % interval. */
export interface Ratio {
  hits: number;
  of: number;
  /** null where there is nothing to count. */
  value: number | null;
  low: number | null;
  high: number | null;
}

const Z = 1.959964;

/** Wilson's score interval: E. B. Wilson, «Probable inference», Journal of the American Statistical Association 22, 1927. */
export function ratio(hits: number, of: number): Ratio {
  if (of === 0) return { hits, of, value: null, low: null, high: null };
  const p = hits / of;
  const middle = (p + (Z * Z) / (2 * of)) / (1 + (Z * Z) / of);
  const half = (Z / (1 + (Z * Z) / of)) * Math.sqrt((p * (1 - p)) / of + (Z * Z) / (4 * of * of));
  return { hits, of, value: p, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** The harmonic mean of precision and recall. */
export function f1(precision: Ratio, recall: Ratio): number | null {
  if (precision.value === null || recall.value === null) return null;
  const sum = precision.value + recall.value;
  return sum === 0 ? 0 : (2 * precision.value * recall.value) / sum;
}
