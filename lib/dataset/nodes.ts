/**
 * The nodes of an index's trie: two numbers each, a label and what the node holds, side by side as they are read together.
 *
 * What a node holds is its entry, if that is not negative: then it has no children. Else the low 8 bits of it count its
 * children and those above tell how far behind the node they stand; or, where the node has an entry too or more children
 * than the bits can count, where the lists have three numbers: the first child, how many they are, the entry or 0.
 */
interface Nodes {
  nodes: Int32Array;
  lists: Int32Array;
}

const INNER = 1 << 31;
const LISTED = 255;

export const labelAt = ({ nodes }: Nodes, node: number): number => nodes[node * 2] as number;

export function childCount({ nodes, lists }: Nodes, node: number): number {
  const held = nodes[node * 2 + 1] as number;
  if (held >= 0) return 0;
  return (held & 255) === LISTED ? (lists[placeOf(held) + 1] as number) : held & 255;
}

/** The number of a node's first child; any number where it has none. */
export function firstChild({ nodes, lists }: Nodes, node: number): number {
  const held = nodes[node * 2 + 1] as number;
  return (held & 255) === LISTED && held < 0 ? (lists[placeOf(held)] as number) : node + placeOf(held);
}

/** A node's entry, see `index-format.ts`; 0 where no pattern ends. */
export function entryAt({ nodes, lists }: Nodes, node: number): number {
  const held = nodes[node * 2 + 1] as number;
  if (held >= 0) return held;
  return (held & 255) === LISTED ? (lists[placeOf(held) + 2] as number) : 0;
}

const placeOf = (held: number): number => (held & ~INNER) >>> 8;

/** What a node holds that has this entry, or 0, and so many children, the first of them so far behind it. Adds to the lists. */
export function heldBy(entry: number, offset: number, count: number, node: number, lists: number[]): number {
  if (count === 0) return entry;
  if (entry === 0 && count < LISTED) return INNER | (offset << 8) | count;
  return INNER | ((lists.push(node + offset, count, entry) - 3) << 8) | LISTED;
}
