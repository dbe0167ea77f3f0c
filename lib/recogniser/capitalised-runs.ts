import type { Span } from './survey';

const RUN_WORD = /\p{Lu}[\p{L}\p{M}\u00AD\u200B’ʼ'-]*/gu;
const LOWER_WORD = /(?<![\p{L}\p{M}’'-])\p{Ll}[\p{L}\p{M}]{3,}/gu;

/** A capitalised word. Offsets are UTF-16 units into the block. */
export interface RunWord {
  text: string;
  start: number;
  end: number;
}

/** Capitalised words that stand together, with one space or hyphen between them, clear of every name already found. */
export function capitalisedRuns(text: string, taken: readonly Span[]): RunWord[][] {
  const runs: RunWord[][] = [];
  let next = 0;
  for (const found of text.matchAll(RUN_WORD)) {
    const start = found.index;
    const end = start + found[0].replace(/(?:[’ʼ']s|[-’ʼ']+)$/u, '').length;
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    if ((taken[next]?.start ?? Number.POSITIVE_INFINITY) < end) continue;
    if (start > 0 && /[\p{L}\p{N}@#_./]/u.test(text[start - 1] ?? '')) continue;
    const last = runs.at(-1)?.at(-1);
    const joins = last !== undefined && /^[ \u00A0\n-]$/u.test(text.slice(last.end, start));
    const word = { text: text.slice(start, end), start, end };
    if (joins) runs.at(-1)?.push(word);
    else runs.push([word]);
  }
  return runs;
}

/** Words that the page itself writes in lower case: no names. */
export function lowerCaseWords(blocks: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const text of blocks) for (const [word] of text.matchAll(LOWER_WORD)) words.add(word);
  return words;
}
