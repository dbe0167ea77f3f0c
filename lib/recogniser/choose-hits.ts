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
import type { Candidates } from './candidates';
import type { Hits } from './exact';
import { closingQuote, openingQuote } from './quotation';
import {
  isHalfOfNoun,
  isHalfOfSurname,
  isHeadOfBody,
  isJoinedByApostrophe,
  isJunior,
  isOwned,
  isPartOfAddress,
  isPartOfCode,
  isTagged,
  isVariant,
  LONGEST_TAG,
  standsFree,
  standsInKana,
} from './surroundings';

/** A list of numbers that grows. */
class Numbers {
  length = 0;
  values = new Int32Array(64);

  push(value: number): void {
    if (this.length === this.values.length) {
      const grown = new Int32Array(this.length * 2);
      grown.set(this.values);
      this.values = grown;
    }
    this.values[this.length++] = value;
  }

  at(index: number): number {
    return this.values[index] as number;
  }
}

/** Judges what was found by what stands around it, and keeps of overlapping names the first and longest. */
export class Judge {
  private text = '';
  private readonly order = new Numbers();
  private readonly start = new Numbers();
  private readonly end = new Numbers();
  private readonly pattern = new Numbers();
  private readonly how = new Numbers();
  private readonly blockStart = new Numbers();
  private readonly blockEnd = new Numbers();
  private readonly blockPattern = new Numbers();

  /** The span last looked at, which many patterns may share, and how it is written. */
  private lookedAt = -1;
  private lookedTo = -1;
  private variant = false;
  private owned = false;

  constructor(
    private readonly index: Sections,
    private readonly hasBlocks: boolean,
  ) {}

  choose(text: string, found: Candidates): Hits {
    this.text = text;
    this.lookedAt = -1;
    this.start.length = this.end.length = this.pattern.length = this.how.length = 0;
    this.sort(found);
    if (this.hasBlocks) this.readBlocks(found);
    this.judgeAll(found);
    this.text = '';
    const { length } = this.start;
    return {
      count: length,
      start: this.start.values.slice(0, length),
      end: this.end.values.slice(0, length),
      pattern: this.pattern.values.slice(0, length),
      how: new Uint8Array(this.how.values.subarray(0, length)),
    };
  }

  /**
   * Orders the candidates by start, the longer first. They come by end, so that only those inside another are out of
   * place: insertion moves each past a handful.
   */
  private sort({ count, start, end }: Candidates): void {
    const { order } = this;
    order.length = 0;
    for (let one = 0; one < count; one++) {
      order.push(one);
      const from = start[one] as number;
      const to = end[one] as number;
      let at = one;
      for (; at > 0; at--) {
        const before = order.at(at - 1);
        if ((start[before] as number) < from || (start[before] === from && (end[before] as number) >= to)) break;
        order.values[at] = before;
      }
      order.values[at] = one;
    }
  }

  /** The places where a pattern is something else. */
  private readBlocks(found: Candidates): void {
    this.blockStart.length = this.blockEnd.length = this.blockPattern.length = 0;
    for (let i = 0; i < found.count; i++) {
      const one = this.order.at(i);
      let next = this.firstEntry(found.entry[one] as number);
      while (next >= 0) {
        const entry = this.entry;
        if (((entry >> LAYER_SHIFT) & 3) === Layer.NotInside) {
          this.blockStart.push(found.start[one] as number);
          this.blockEnd.push(found.end[one] as number);
          this.blockPattern.push((entry & NUMBER_MASK) - 1);
        }
        next = this.nextEntry(next);
      }
    }
  }

  private entry = 0;

  /** Puts the first of a node's entries into `entry`; returns what `nextEntry` asks for. */
  private firstEntry(entry: number): number {
    this.entry = entry & LIST ? (this.index.lists[entry & ~LIST] as number) : entry;
    return entry & LIST ? entry & ~LIST : 0;
  }

  /** Puts the node's next entry into `entry`; returns -1 after the last. */
  private nextEntry(at: number): number {
    if (!(this.entry & MORE)) return -1;
    this.entry = this.index.lists[at + 1] as number;
    return at + 1;
  }

  private judgeAll(found: Candidates): void {
    let keptStart = -1;
    let keptEnd = -1;
    let reach = 0;
    let block = 0;
    let signs = 0;
    for (let i = 0; i < found.count; i++) {
      const one = this.order.at(i);
      const start = found.start[one] as number;
      const end = found.end[one] as number;
      const inflected = found.inflected[one] as number;
      const same = start === keptStart && end === keptEnd;
      let stands = start >= reach || same ? 0 : -1;
      while (this.hasBlocks && block < this.blockEnd.length && this.blockEnd.at(block) <= start) block++;
      while (signs < found.signs.length && (found.signs[signs] as number) < start) signs++;
      const mayBeTagged = signs > 0 && start - (found.signs[signs - 1] as number) <= LONGEST_TAG;
      let next = this.firstEntry(found.entry[one] as number);
      while (next >= 0) {
        const entry = this.entry;
        const layer = (entry >> LAYER_SHIFT) & 3;
        if (layer === Layer.Word) this.add(start, end, entry, inflected);
        else if (layer === Layer.Name && stands >= 0) {
          if (stands === 0) stands = this.isElse(start, end, mayBeTagged) ? -1 : 1;
          if (stands > 0 && !(this.hasBlocks && this.isBlocked(block, start, end, entry))) {
            const reached = this.addName(start, end, entry, inflected);
            if (reached > 0) {
              keptStart = start;
              keptEnd = end;
              reach = Math.max(reach, reached);
            }
          }
        }
        next = this.nextEntry(next);
      }
    }
  }

  private isElse(start: number, end: number, mayBeTagged: boolean): boolean {
    const { text } = this;
    if (standsFree(text, start, end)) return (mayBeTagged && isTagged(text, start)) || isHeadOfBody(text, end);
    return (
      isPartOfAddress(text, start, end) ||
      isPartOfCode(text, start, end) ||
      standsInKana(text, start, end) ||
      isHalfOfNoun(text, start, end) ||
      isJoinedByApostrophe(text, end) ||
      isHeadOfBody(text, end)
    );
  }

  private isBlocked(from: number, start: number, end: number, entry: number): boolean {
    const pattern = (entry & NUMBER_MASK) - 1;
    for (let at = from; at < this.blockStart.length && this.blockStart.at(at) <= start; at++) {
      if (this.blockPattern.at(at) === pattern && this.blockEnd.at(at) >= end) return true;
    }
    return false;
  }

  /**
   * Adds a name with its form's own last dot and quotation mark. Returns where it ends; 0 where an initial lacks its dot
   * or the span is half of somebody else's surname.
   */
  private addName(start: number, end: number, entry: number, inflected: number): number {
    const { text } = this;
    let last = end;
    if (entry & FINAL_DOT) {
      if (end < text.length && (FOLD_TABLE[text.charCodeAt(end)] as number) & DOT) last = end + 1;
      else if (entry & FINAL_INITIAL) return 0;
    }
    if (entry & SURNAME && (isHalfOfSurname(text, start, end) || isJunior(text, end))) return 0;
    const from = openingQuote(text, start, last);
    last = closingQuote(text, start, last);
    this.add(from, last, entry, inflected);
    return last;
  }

  private add(start: number, end: number, entry: number, inflected: number): void {
    const { text } = this;
    const pattern = (entry & NUMBER_MASK) - 1;
    if (start !== this.lookedAt || end !== this.lookedTo) {
      this.lookedAt = start;
      this.lookedTo = end;
      this.variant = isVariant(text, start, end);
      this.owned = isOwned(text, end);
    }
    const variant = (entry & REGIONAL) !== 0 || (this.variant && !(entry & LISTED_VARIANT));
    const how = variant ? 2 : inflected !== 0 || this.owned ? 1 : 0;
    // One pattern may be met in two ways, as two of its stems.
    for (let at = this.start.length - 1; at >= 0 && this.start.at(at) === start && this.end.at(at) === end; at--) {
      if (this.pattern.at(at) !== pattern) continue;
      this.how.values[at] = Math.min(this.how.at(at), how);
      return;
    }
    this.start.push(start);
    this.end.push(end);
    this.pattern.push(pattern);
    this.how.push(how);
  }
}
