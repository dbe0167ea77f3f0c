import { type Sections, UNIT_SHIFT } from '../dataset/index-format';
import { childCount, firstChild, labelAt } from '../dataset/nodes';

/** The block of common Chinese characters and its first extension. */
const HAN_FIRST = 0x3400;
const HAN_LAST = 0x9fff;

/** The ways through an index's trie. Nodes are numbers; what a node's unit is, see `index-format.ts`. */
export class Trie {
  /** For the common Chinese characters, the child of the root that each leads to; 0 is none. */
  private readonly hanRoots = new Int32Array(HAN_LAST - HAN_FIRST + 1);

  constructor(private readonly index: Sections) {
    const last = index.firstNodes[0] as number;
    for (let node = firstChild(index, 0); node < last; node++) {
      const unit = this.unit(node);
      if (unit >= HAN_FIRST && unit <= HAN_LAST) this.hanRoots[unit - HAN_FIRST] = node;
    }
  }

  /** A Chinese character, or a word's number from FIRST_WORD on. */
  unit(node: number): number {
    return labelAt(this.index, node) >>> UNIT_SHIFT;
  }

  /** The node that a name's first Chinese character leads to; 0 where no name begins so. */
  hanRoot(unit: number): number {
    if (unit >= HAN_FIRST && unit <= HAN_LAST) return this.hanRoots[unit - HAN_FIRST] as number;
    const child = this.childOf(0, unit);
    return child < (this.index.firstNodes[0] as number) && this.unit(child) === unit ? child : 0;
  }

  /**
   * The first child of a node whose unit is not less than `unit`. The halves are chosen by sums: a branch would be foretold wrongly
   * every other time.
   */
  childOf(node: number, unit: number): number {
    const { nodes } = this.index;
    let low = firstChild(this.index, node);
    let count = childCount(this.index, node);
    while (count > 1) {
      const half = count >>> 1;
      low += half & ((((nodes[(low + half - 1) * 2] as number) >>> UNIT_SHIFT) - unit) >> 31);
      count -= half;
    }
    return count === 1 && this.unit(low) < unit ? low + 1 : low;
  }
}
