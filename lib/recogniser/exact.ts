import {
  byteLengthOf,
  HEADER,
  HEADER_LENGTH,
  MAGIC,
  type Sections,
  sectionsOf,
  tablesHash,
  VERSION,
} from '../dataset/index-format';
import { Judge } from './choose-hits';
import { scan } from './scan';
import { Walk } from './walk';

/** A compiled index, opened: views into its buffer, nothing copied. Opaque. */
export interface Index {
  readonly sections: Sections;
  readonly wordShift: number;
  readonly hanShift: number;
  readonly nextShift: number;
  /** Scratch memory of a scan, kept between texts. */
  readonly walk: Walk;
  readonly judge: Judge;
}

/** What was found, in page order; parallel arrays, offsets in UTF-16 units of the text, `end` exclusive. */
export interface Hits {
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** The pattern's place in the list that was compiled. */
  pattern: Int32Array;
  /** 0 = as listed, 1 = case form, possessive or plural, 2 = script variant (traditional, regional, full-width). */
  how: Uint8Array;
}

export interface FindOptions {
  /** false on Japanese pages: names written in Chinese characters are left alone there. */
  han?: boolean;
}

/** Opens a buffer made by `compileIndex`; throws a sentence where it is no index, or of another version or folding table. */
export function openIndex(buffer: ArrayBuffer): Index {
  const { index, end } = openAt(buffer, 0);
  if (buffer.byteLength !== end) throw new Error(DAMAGED);
  return index;
}

/** Opens a buffer that holds two indexes, one behind the other; throws as `openIndex` does. */
export function openTwoIndexes(buffer: ArrayBuffer): [Index, Index] {
  const first = openAt(buffer, 0);
  const second = openAt(buffer, first.end);
  if (buffer.byteLength !== second.end) throw new Error(DAMAGED);
  return [first.index, second.index];
}

const DAMAGED = 'The index is damaged: its length is not what its header says.';

/** Opens the index at a byte offset of a buffer; `end` is where it ends. */
function openAt(buffer: ArrayBuffer, begin: number): { index: Index; end: number } {
  if (buffer.byteLength < begin + HEADER_LENGTH * 4) throw new Error('This is no index of Sidelight: it is too short.');
  const header = new Int32Array(buffer, begin, HEADER_LENGTH);
  if (header[HEADER.magic] !== MAGIC) throw new Error('This is no index of Sidelight.');
  if (header[HEADER.version] !== VERSION) {
    throw new Error(
      `The index has version ${header[HEADER.version]}, this program reads version ${VERSION}: compile it anew.`,
    );
  }
  if (header[HEADER.tables] !== tablesHash()) {
    throw new Error('The index was compiled with another folding table or other endings: compile it anew.');
  }
  const end = begin + byteLengthOf(header);
  if (buffer.byteLength < end) throw new Error(DAMAGED);
  const sections = sectionsOf(buffer, begin);
  const index: Index = {
    sections,
    wordShift: 32 - (header[HEADER.wordGate] as number),
    hanShift: 32 - (header[HEADER.hanGate] as number),
    nextShift: 32 - (header[HEADER.nextGate] as number),
    walk: new Walk(sections),
    judge: new Judge(sections, header[HEADER.blocks] === 1),
  };
  return { index, end };
}

/**
 * Finds every pattern of the index in a text, in one pass. Names are leftmost-longest and never overlap; patterns with the
 * same text are all reported for the same span; cue words (`kindOfName: 'word'`) are reported wherever they stand.
 */
export function findAll(index: Index, text: string, options: FindOptions = {}): Hits {
  const { walk } = index;
  walk.open(text);
  scan(index, text, options.han ?? true);
  const hits = index.judge.choose(text, walk.found);
  walk.close();
  return hits;
}
