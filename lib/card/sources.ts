import type { Entry, Source } from '../dataset/types';

/** A source as the card prints it, under the number by which statements and quotations refer to it. */
export interface NumberedSource {
  number: number;
  source: Source;
}

/** How many of a card's sources speak for one side. */
export interface SideCount {
  side: Source['side'];
  count: number;
}

/**
 * The entry's sources in order of first use, each address once: an entry lists one article twice when two excerpts of it
 * are kept.
 *
 * @param used source ids in the order in which the card refers to them; the entry's other sources follow
 */
export function numberSources(
  entry: Entry,
  used: Iterable<string>,
): { sources: NumberedSource[]; numberOf: (id: string) => number } {
  const byId = new Map(entry.sources.map((source) => [source.id, source]));
  const byUrl = new Map<string, NumberedSource>();
  for (const id of [...used, ...byId.keys()]) {
    const source = byId.get(id);
    if (source && !byUrl.has(source.url)) byUrl.set(source.url, { number: byUrl.size + 1, source });
  }
  return {
    sources: [...byUrl.values()],
    numberOf: (id) => byUrl.get(byId.get(id)?.url ?? '')?.number ?? 0,
  };
}

/** The sides that the sources speak for, the most frequent first. */
export function balanceOfSides(sources: readonly NumberedSource[]): SideCount[] {
  const counts = new Map<Source['side'], number>();
  for (const { source } of sources) counts.set(source.side, (counts.get(source.side) ?? 0) + 1);
  return [...counts].map(([side, count]) => ({ side, count })).sort((a, b) => b.count - a.count);
}
