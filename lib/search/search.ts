import Fuse, { type FuseResult, type IFuseOptions } from 'fuse.js';
import type { Entry, Lang, Topic } from '../dataset/types';
import { type FoldedText, foldedText } from './folded-text';

/** One found entry, ready to be listed. */
export interface SearchResult {
  id: string;
  /** The written name that the query met best, or the entry's name where a gist or topic met it. */
  heading: string;
  headingLang: Lang;
  /** UTF-16 ranges of `heading` that the query met, `end` exclusive. */
  marked: { start: number; end: number }[];
  name: Entry['name'];
  gist: Entry['gist'];
}

interface SearchRecord {
  entry: Entry;
  /** Folded, in the order of `entry.names`, with the way back to the written names. */
  written: FoldedText[];
  names: string[];
  gists: string[];
  topics: string[];
}

const OPTIONS: IFuseOptions<SearchRecord> = {
  keys: [
    { name: 'names', weight: 6 },
    { name: 'gists', weight: 2 },
    { name: 'topics', weight: 1 },
  ],
  includeScore: true,
  includeMatches: true,
  // Fuse expects a match near the start of the text otherwise, and misses surnames: https://github.com/krisk/Fuse/issues/455
  ignoreLocation: true,
  threshold: 0.3,
  minMatchCharLength: 1,
};

/** How well a folded name answers a folded query, 0 best: the whole name, the start of it, the start of a word in it, else. */
function nearness(name: string, query: string): number {
  if (name === query) return 0;
  if (name.startsWith(query)) return 1;
  return name.includes(` ${query}`) ? 2 : 4;
}

/** The same for an entry: by its best name, or because its gist or a topic has the very words. */
const nearnessOf = ({ names, gists, topics }: SearchRecord, query: string): number =>
  Math.min(
    ...names.map((name) => nearness(name, query)),
    [...gists, ...topics].some((text) => text.includes(query)) ? 3 : 4,
  );

/**
 * Search over names in every script, gists and topics. Fuse finds and scores; among its findings a name that is or begins
 * with the query comes first, then a text that has the very words, then what is merely like them.
 */
export function createSearch(entries: readonly Entry[], topics: readonly Topic[]) {
  const fold = (text: string | undefined): string[] => (text === undefined ? [] : [foldedText(text).text]);
  const labels = new Map(topics.map(({ id, label }) => [id, Object.values(label).flatMap(fold)]));
  const records: SearchRecord[] = entries.map((entry) => {
    const written = entry.names.map(({ text }) => foldedText(text));
    return {
      entry,
      written,
      names: written.map(({ text }) => text),
      gists: Object.values(entry.gist).flatMap(fold),
      topics: entry.topics.flatMap((id) => labels.get(id) ?? []),
    };
  });
  const fuse = new Fuse(records, OPTIONS);

  /** The best `limit` entries for the reader's words, best first; none for a blank query. */
  return function search(words: string, limit: number): SearchResult[] {
    const query = foldedText(words).text;
    if (query === '') return [];
    return fuse
      .search(query)
      .map((found) => ({ found, near: nearnessOf(found.item, query) }))
      .sort((a, b) => a.near - b.near || (a.found.score ?? 1) - (b.found.score ?? 1))
      .slice(0, limit)
      .map(({ found }) => resultOf(found, query));
  };
}

function resultOf({ item, matches = [] }: FuseResult<SearchRecord>, query: string): SearchResult {
  const { entry, names, written } = item;
  const met = matches.filter(({ key }) => key === 'names');
  const best = met
    .map(({ refIndex = 0, indices }) => ({ refIndex, indices }))
    .sort(
      (a, b) =>
        nearness(names[a.refIndex] ?? '', query) - nearness(names[b.refIndex] ?? '', query) ||
        longest(b.indices) - longest(a.indices) ||
        (names[a.refIndex] ?? '').length - (names[b.refIndex] ?? '').length,
    )[0];
  const form = best && entry.names[best.refIndex];
  const { id, name, gist } = entry;
  if (!form) return { id, heading: name.en, headingLang: 'en', marked: [], name, gist };
  const at = written[best.refIndex]?.at ?? [];
  const marked = best.indices
    .filter(([first, last]) => last > first || query.length === 1)
    .map(([first, last]) => ({ start: at[first] ?? 0, end: (at[last] ?? 0) + 1 }));
  return { id, heading: form.text, headingLang: form.lang, marked, name, gist };
}

const longest = (ranges: readonly (readonly [number, number])[]): number =>
  ranges.reduce((most, [start, end]) => Math.max(most, end - start), 0);
