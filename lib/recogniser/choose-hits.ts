import {
  FINAL_DOT,
  FINAL_INITIAL,
  LAYER_SHIFT,
  Layer,
  LIST,
  LISTED_VARIANT,
  MORE,
  NUMBER_MASK,
  REGIONAL,
  type Sections,
  SURNAME,
} from '../dataset/index-format';
import { DOT, FOLD_TABLE } from '../text/fold';
import type { Hits } from './exact';
import { isHalfOfSurname, isOwned, isPartOfAddress, isVariant, standsInKana, withClosingQuote } from './surroundings';
import type { Candidates } from './walk';

interface Hit {
  start: number;
  end: number;
  pattern: number;
  how: number;
}

/** Judges what was found by what stands around it, and keeps of overlapping names the first and longest. */
export function chooseHits(index: Sections, text: string, found: Candidates): Hits {
  const names: Hit[] = [];
  const words: Hit[] = [];
  const blocks: Hit[] = [];
  for (let at = 0; at < found.count; at++) {
    const start = found.start[at] as number;
    const end = found.end[at] as number;
    const inflected = found.inflected[at] as number;
    let judged = 0;
    for (const entry of entriesOf(index, found.node[at] as number)) {
      const pattern = (entry & NUMBER_MASK) - 1;
      const layer = (entry >> LAYER_SHIFT) & 3;
      if (layer === Layer.NotInside) {
        blocks.push({ start, end, pattern, how: 0 });
        continue;
      }
      const how = howOf(text, start, end, entry, inflected);
      if (layer === Layer.Word) {
        words.push({ start, end, pattern, how });
        continue;
      }
      if (judged === 0) judged = isPartOfAddress(text, start, end) || standsInKana(text, start, end) ? -1 : 1;
      if (judged < 0) continue;
      const hit = wholeName(text, start, end, entry);
      if (hit) names.push({ ...hit, pattern, how });
    }
  }
  const free =
    blocks.length === 0
      ? names
      : names.filter(
          (name) =>
            !blocks.some(
              (block) => block.pattern === name.pattern && block.start <= name.start && block.end >= name.end,
            ),
        );
  return toArrays([...leftmostLongest(free), ...words]);
}

function entriesOf(index: Sections, node: number): number[] {
  const entry = index.entries[node] as number;
  if (!(entry & LIST)) return [entry];
  const all: number[] = [];
  for (let at = entry & ~LIST; ; at++) {
    const one = index.lists[at] as number;
    all.push(one & ~MORE);
    if (!(one & MORE)) return all;
  }
}

function howOf(text: string, start: number, end: number, entry: number, inflected: number): number {
  if (entry & REGIONAL || (!(entry & LISTED_VARIANT) && isVariant(text, start, end))) return 2;
  return inflected || isOwned(text, end) ? 1 : 0;
}

/** The span with a form's own last dot and quotation mark; null where an initial lacks its dot, or it is half a surname. */
function wholeName(text: string, start: number, end: number, entry: number): { start: number; end: number } | null {
  let last = end;
  if (entry & FINAL_DOT) {
    if ((FOLD_TABLE[text.charCodeAt(end)] as number) & DOT) last = end + 1;
    else if (entry & FINAL_INITIAL) return null;
  }
  if (entry & SURNAME && isHalfOfSurname(text, start, end)) return null;
  return withClosingQuote(text, start, last);
}

/** Of overlapping spans the first, and of those the longest; every hit of a kept span is kept. */
function leftmostLongest(hits: Hit[]): Hit[] {
  hits.sort((a, b) => a.start - b.start || b.end - a.end || a.pattern - b.pattern);
  const kept: Hit[] = [];
  let start = -1;
  let end = 0;
  for (const hit of hits) {
    const same = hit.start === start && hit.end === end;
    if (!same && hit.start < end) continue;
    // One pattern may be met in two ways, as two of its stems.
    const before = kept[kept.length - 1];
    if (same && before?.pattern === hit.pattern) {
      before.how = Math.min(before.how, hit.how);
      continue;
    }
    ({ start, end } = hit);
    kept.push(hit);
  }
  return kept;
}

function toArrays(hits: Hit[]): Hits {
  hits.sort((a, b) => a.start - b.start || b.end - a.end || a.pattern - b.pattern);
  const unique = hits.filter((hit, at) => {
    const before = hits[at - 1];
    return before?.start !== hit.start || before.end !== hit.end || before.pattern !== hit.pattern;
  });
  return {
    count: unique.length,
    start: Int32Array.from(unique, ({ start }) => start),
    end: Int32Array.from(unique, ({ end }) => end),
    pattern: Int32Array.from(unique, ({ pattern }) => pattern),
    how: Uint8Array.from(unique, ({ how }) => how),
  };
}
