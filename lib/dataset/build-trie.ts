import { LIST, MORE } from './index-format';
import { heldBy } from './nodes';

/** The labels from the root to a node, and the entry that stands there. */
export interface TriePath {
  labels: number[];
  entry: number;
}

/** The arrays of a trie; see `nodes.ts` for what is in them and `index-format.ts` for the order of its nodes. */
export interface Trie {
  nodes: Int32Array;
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
  const nodes: number[] = [0, 0];
  const lists: number[] = [];
  // A stack, and no recursion: a form may be as long as it likes.
  const left: [node: number, first: number, end: number, depth: number][] = [[0, 0, sorted.length, 0]];
  for (let next = left.pop(); next; next = left.pop()) {
    const [node, first, end, depth] = next;
    let at = first;
    const here = new Set<number>();
    while (at < end && sorted[at]?.labels.length === depth) here.add((sorted[at++] as TriePath).entry);
    const child = nodes.length / 2;
    const below: typeof left = [];
    while (at < end) {
      const label = sorted[at]?.labels[depth] as number;
      const from = at;
      while (at < end && sorted[at]?.labels[depth] === label) at++;
      below.push([nodes.length / 2, from, at, depth + 1]);
      nodes.push(label, 0);
    }
    nodes[node * 2 + 1] = heldBy(entryOf([...here], lists), child - node, below.length, node, lists);
    for (const one of below.reverse()) left.push(one);
  }
  return { nodes: Int32Array.from(nodes), lists: Int32Array.from(lists) };
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
