import { childrenOf, LIST, MANY_CHILDREN, MORE } from './index-format';

/** The labels from the root to a node, and the entry that stands there. */
export interface TriePath {
  labels: number[];
  entry: number;
}

/** The arrays of a trie; see `index-format.ts` for the order of its nodes. */
export interface Trie {
  labels: Int32Array;
  /** Where a node's children stand and how many they are, as `childrenOf` writes it. */
  children: Int32Array;
  entries: Int32Array;
  lists: Int32Array;
}

const compare = (a: TriePath, b: TriePath): number => {
  const shorter = Math.min(a.labels.length, b.labels.length);
  for (let i = 0; i < shorter; i++) {
    const difference = (a.labels[i] as number) - (b.labels[i] as number);
    if (difference !== 0) return difference;
  }
  return a.labels.length - b.labels.length || a.entry - b.entry;
};

/** Builds the trie of paths, in any order; the same path may come more than once. */
export function buildTrie(paths: readonly TriePath[]): Trie {
  const sorted = [...paths].sort(compare);
  const labels: number[] = [0];
  const children: number[] = [0];
  const entries: number[] = [0];
  const lists: number[] = [];
  const fill = (node: number, first: number, end: number, depth: number): void => {
    let at = first;
    const here = new Set<number>();
    while (at < end && sorted[at]?.labels.length === depth) here.add((sorted[at++] as TriePath).entry);
    entries[node] = entryOf([...here], lists);
    const child = labels.length;
    const below: [first: number, end: number][] = [];
    while (at < end) {
      const label = sorted[at]?.labels[depth] as number;
      const from = at;
      while (at < end && sorted[at]?.labels[depth] === label) at++;
      labels.push(label);
      below.push([from, at]);
    }
    if (below.length < MANY_CHILDREN) children[node] = below.length > 0 ? childrenOf(child - node, below.length) : 0;
    else children[node] = childrenOf(lists.push(child, below.length) - 2, MANY_CHILDREN);
    below.forEach(([from, to], i) => {
      fill(child + i, from, to, depth + 1);
    });
  };
  fill(0, 0, sorted.length, 0);
  return {
    labels: Int32Array.from(labels),
    children: Int32Array.from(children),
    entries: Int32Array.from(entries),
    lists: Int32Array.from(lists),
  };
}

function entryOf(here: readonly number[], lists: number[]): number {
  if (here.length === 0) return 0;
  if (here.length === 1) return here[0] as number;
  const start = lists.length;
  here.forEach((entry, at) => {
    lists.push(at + 1 < here.length ? entry | MORE : entry);
  });
  return LIST | start;
}
