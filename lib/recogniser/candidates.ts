/** Names that have come to their ends, unjudged: offsets, the entry of the trie's node, whether a word of it is inflected. Parallel arrays. */
export class Candidates {
  count = 0;
  start = new Int32Array(64);
  end = new Int32Array(64);
  entry = new Int32Array(64);
  inflected = new Uint8Array(64);
  /** Where the text has a sign of a tag or a handle, in order. */
  readonly signs: number[] = [];

  clear(): void {
    this.count = 0;
    this.signs.length = 0;
  }

  add(start: number, end: number, entry: number, inflected: number): void {
    const at = this.count++;
    if (at === this.start.length) this.grow();
    this.start[at] = start;
    this.end[at] = end;
    this.entry[at] = entry;
    this.inflected[at] = inflected;
  }

  private grow(): void {
    const grown = <T extends Int32Array | Uint8Array>(to: T, array: T): T => {
      to.set(array);
      return to;
    };
    const length = this.start.length * 2;
    this.start = grown(new Int32Array(length), this.start);
    this.end = grown(new Int32Array(length), this.end);
    this.entry = grown(new Int32Array(length), this.entry);
    this.inflected = grown(new Uint8Array(length), this.inflected);
  }
}
