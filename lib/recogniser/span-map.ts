import type { Span } from './survey';

/** The place of the first item whose key is at least `key`, in a list sorted by it. */
export function firstFrom<T>(items: readonly T[], key: number, keyOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keyOf(items[middle] as T) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The spans of a page by place. They never overlap. */
export class SpanMap {
  readonly #inBlock = new Map<number, Span[]>();

  /** `spans` stand in page order. */
  constructor(spans: readonly Span[]) {
    for (const span of spans) {
      const known = this.#inBlock.get(span.block);
      if (known) known.push(span);
      else this.#inBlock.set(span.block, [span]);
    }
  }

  inBlock(block: number): readonly Span[] {
    return this.#inBlock.get(block) ?? [];
  }

  /** Spans that have a character in `from` to `to` of a block. */
  within(block: number, from: number, to: number): readonly Span[] {
    const spans = this.inBlock(block);
    const first = firstFrom(spans, from + 1, (span) => span.end);
    let last = first;
    while (last < spans.length && (spans[last]?.start ?? to) < to) last++;
    return spans.slice(first, last);
  }

  /** Spans that cover the character at an offset. */
  at(block: number, offset: number): readonly Span[] {
    return this.within(block, offset, offset + 1);
  }
}
