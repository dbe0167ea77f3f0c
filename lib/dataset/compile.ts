import { takesNoEnding } from '../text/endings';
import { GapRule } from '../text/gaps';
import { wordHash } from '../text/word-hash';
import { buildTrie, type TriePath } from './build-trie';
import {
  byteLengthOf,
  CAPITAL_AHEAD,
  Case,
  CYRILLIC_BYTE,
  CYRILLIC_FIRST,
  ESCAPE_BYTE,
  FIRST_WORD,
  HEADER,
  HEADER_LENGTH,
  hanGateSlot,
  hanHash,
  LAYER_SHIFT,
  Layer,
  labelOf,
  MAGIC,
  MOST_WORDS,
  NOT_HAN,
  NUMBER_MASK,
  nextGateBit,
  POINT_AHEAD,
  sectionsOf,
  slotOf,
  slotTag,
  tablesHash,
  unitOfLetter,
  VERSION,
  wordGateBit,
} from './index-format';
import { childCount, firstChild, labelAt } from './nodes';
import { type Path, pathsOf, type Step } from './paths';

/** A written name, or a cue word, to find in texts. */
export interface Pattern {
  /** As a dictionary lists it: nominative, its usual capitals. */
  text: string;
  lang: 'en' | 'ru' | 'zh';
  /** Russian only: false = indeclinable; heads = how many leading words decline; without it, derived. */
  declension?: false | { heads?: number | undefined; gender?: 'm' | 'f' | 'n' | 'pl' | undefined } | undefined;
  /** A person's words all decline; `word` is a cue word: any case, inflects loosely, hides nothing and is hidden by nothing. */
  kindOfName?: 'person' | 'other' | 'word' | undefined;
  /** Longer strings in which the pattern is something else: 基本上合理 for 上合. */
  notInside?: readonly string[] | undefined;
}

export interface CompileOptions {
  /** Regional variants of a Chinese text (網路主權 for 网络主权), in any script; only the build has a generator for them. */
  regional?: (text: string) => readonly string[];
}

/** Places in a gate for every form's beginning: few words that begin nothing get through. */
const ROOM_EACH = { word: 16, han: 16, next: 16 } as const;
/** Binary logarithm: the gates of few forms are as large, as a cache has room for them. */
const SMALLEST_GATE = { word: 17, han: 14, next: 16 } as const;

interface FoundPath extends Path {
  /** The pattern's number and layer, in an entry's terms. */
  entry: number;
}

/**
 * Compiles patterns into one buffer that `openIndex` reads as views. A pattern's number is its place in the list; equal
 * texts share a node and all their numbers are reported. Throws a sentence for a pattern that cannot be found.
 */
export function compileIndex(patterns: readonly Pattern[], options: CompileOptions = {}): ArrayBuffer {
  if (patterns.length >= NUMBER_MASK) throw new Error(`An index holds at most ${NUMBER_MASK - 1} patterns.`);
  const found: FoundPath[] = [];
  patterns.forEach((pattern, number) => {
    const layer = pattern.kindOfName === 'word' ? Layer.Word : Layer.Name;
    for (const path of pathsOf(pattern, options)) found.push({ ...path, entry: (number + 1) | (layer << LAYER_SHIFT) });
    for (const text of pattern.notInside ?? []) {
      for (const path of pathsOf({ text, lang: pattern.lang, kindOfName: 'word' }, {})) {
        found.push({ ...path, entry: (number + 1) | (Layer.NotInside << LAYER_SHIFT) });
      }
    }
  });

  const words = numberWords(found);
  const paths: TriePath[] = found.map(({ steps, flags, entry }) => ({
    labels: steps.map((step) => {
      const unit = step.han >= 0 ? step.han : FIRST_WORD + (words.numbers.get(step.word) as number);
      return labelOf(unit, step.endings, step.letters, step.gap);
    }),
    entry: entry | flags,
  }));
  return write(found, words, buildTrie(paths));
}

interface Words {
  numbers: Map<string, number>;
  first: number;
}

/** Words that begin a form get the lowest numbers, all in order of appearance, so that neighbours in the list stay near. */
function numberWords(paths: readonly Path[]): Words {
  const numbers = new Map<string, number>();
  const add = (step: Step) => {
    if (step.han < 0 && !numbers.has(step.word)) numbers.set(step.word, numbers.size);
  };
  for (const { steps } of paths) add(steps[0] as Step);
  const first = numbers.size;
  for (const { steps } of paths) for (const step of steps) add(step);
  if (numbers.size > MOST_WORDS) throw new Error(`The forms have more than ${MOST_WORDS} different words.`);
  return { numbers, first };
}

/** A word that begins forms: whether it may be written small, may stand without an ending, may take one. */
interface Beginning {
  small: boolean;
  bare: boolean;
  stem: boolean;
}

/** Two Chinese characters or digits, or one and 0, and a bit for each unit that may come next: see `hanGateSlot`. */
interface HanBeginning {
  first: number;
  second: number;
  next: number;
}
const ANY_UNIT = -1;
const bitOf = (unit: number): number => 1 << (unit & 31);
/** A line may break in a name, and a character may have marks of its own or be one of two units. */
const ALWAYS_NEXT = bitOf(NOT_HAN.lineEnd) | bitOf(NOT_HAN.unusual);
const NOTHING = 0;
/** The hash of what a form begins with, and what comes next: see `nextGateBit`. */
type Next = readonly [beginning: number, next: number];

/** What the gates let through: the beginnings of the paths, and what comes after them. */
function beginnings(paths: readonly Path[]): {
  words: Map<string, Beginning>;
  han: Map<string, HanBeginning>;
  nexts: Map<string, Next>;
} {
  const words = new Map<string, Beginning>();
  const han = new Map<string, HanBeginning>();
  const nexts = new Map<string, Next>();
  const add = (first: number, second: number, next: number) => {
    const known = han.get(`${first} ${second}`)?.next ?? 0;
    han.set(`${first} ${second}`, { first, second, next: known | next });
  };
  const addNext = (...one: Next) => void nexts.set(one.join(' '), one);
  const addStep = (beginning: number, { han, word, letters }: Step) => {
    const first = han >= 0 ? han : word.charCodeAt(0);
    if (han < 0) addNext(beginning, first | CAPITAL_AHEAD);
    if (han >= 0 || letters === Case.Any) addNext(beginning, first);
  };
  /** A form that begins with a number: the gate knows it by its digits, as the scan passes them. */
  const addDigits = (word: string, second: Step | undefined) => {
    if (!/^[0-9]+$/u.test(word)) return;
    const [one, two, three] = [...word].map((digit) => unitOfLetter(digit.charCodeAt(0))) as [number, number?, number?];
    if (two !== undefined) add(one, two, three === undefined ? ANY_UNIT : ALWAYS_NEXT | bitOf(three));
    else {
      add(one, NOTHING, ANY_UNIT);
      if (second && second.han >= 0) add(one, second.han, ANY_UNIT);
    }
  };
  for (const { steps } of paths) {
    const [first, second, third] = steps as [Step, Step | undefined, Step | undefined];
    if (first.han < 0) {
      const known = words.get(first.word) ?? { small: false, bare: false, stem: false };
      words.set(first.word, {
        small: known.small || first.letters === Case.Any,
        bare: known.bare || takesNoEnding(first.endings),
        stem: known.stem || first.endings !== 0,
      });
      addDigits(first.word, second);
      const hash = wordHash(first.word, false);
      if (!second) addNext(hash, 0);
      else {
        if (second.gap !== GapRule.None && second.gap !== GapRule.Soft) addNext(hash, POINT_AHEAD);
        if (second.gap !== GapRule.Initial) addStep(hash, second);
      }
    } else {
      const isNext = second !== undefined && second.han >= 0 && second.gap === GapRule.None;
      if (!isNext) add(first.han, NOTHING, ANY_UNIT);
      // A digit is passed as a character is, so that one may be the second of the two units.
      if (second?.word) add(first.han, unitOfLetter(second.word.charCodeAt(0)), ANY_UNIT);
      if (!second || second.han < 0) continue;
      const pair = hanHash(first.han, second.han);
      if (isNext && third && (third.gap === GapRule.None || third.gap === GapRule.Soft)) {
        const isHan = third.han >= 0;
        const gap = third.gap === GapRule.Soft || !isHan ? bitOf(NOTHING) : 0;
        add(
          first.han,
          second.han,
          ALWAYS_NEXT | gap | bitOf(isHan ? third.han : unitOfLetter(third.word.charCodeAt(0))),
        );
        addStep(pair, third);
      } else {
        add(first.han, second.han, ANY_UNIT);
        addNext(pair, 0);
      }
    }
  }
  return { words, han, nexts };
}

const gateSize = (kind: keyof typeof ROOM_EACH, beginnings: number): number =>
  Math.max(SMALLEST_GATE[kind], Math.ceil(Math.log2(Math.max(1, beginnings * ROOM_EACH[kind]))));

function poolOf(words: Iterable<string>): { bytes: number[]; offsets: number[] } {
  const bytes: number[] = [];
  const offsets: number[] = [];
  for (const word of words) {
    offsets.push(bytes.length);
    for (let i = 0; i < word.length; i++) {
      const letter = word.charCodeAt(i);
      const cyrillic = letter - CYRILLIC_FIRST;
      if (letter < CYRILLIC_BYTE) bytes.push(letter);
      else if (cyrillic >= 0 && CYRILLIC_BYTE + cyrillic < ESCAPE_BYTE) bytes.push(CYRILLIC_BYTE + cyrillic);
      else bytes.push(ESCAPE_BYTE, letter >> 8, letter & 255);
    }
  }
  offsets.push(bytes.length);
  return { bytes, offsets };
}

function write(paths: readonly FoundPath[], words: Words, trie: ReturnType<typeof buildTrie>): ArrayBuffer {
  const pool = poolOf(words.numbers.keys());
  const gates = beginnings(paths);
  const header = new Int32Array(HEADER_LENGTH);
  header[HEADER.magic] = MAGIC;
  header[HEADER.version] = VERSION;
  header[HEADER.tables] = tablesHash();
  header[HEADER.nodes] = trie.nodes.length / 2;
  header[HEADER.words] = words.numbers.size;
  header[HEADER.firstWords] = words.first;
  header[HEADER.slots] = Math.ceil(words.numbers.size / 0.6) + 1;
  header[HEADER.wordGate] = gateSize('word', gates.words.size);
  header[HEADER.hanGate] = gateSize('han', gates.han.size);
  header[HEADER.nextGate] = gateSize('next', gates.nexts.size);
  header[HEADER.lists] = trie.lists.length;
  header[HEADER.pool] = pool.bytes.length;
  header[HEADER.blocks] = paths.some(({ entry }) => entry >> LAYER_SHIFT === Layer.NotInside) ? 1 : 0;

  const buffer = new ArrayBuffer(byteLengthOf(header));
  new Int32Array(buffer, 0, HEADER_LENGTH).set(header);
  const sections = sectionsOf(buffer);
  sections.nodes.set(trie.nodes);
  sections.lists.set(trie.lists);
  sections.wordOffsets.set(pool.offsets);
  sections.pool.set(pool.bytes);

  let node = firstChild(sections, 0);
  const rootEnd = node + childCount(sections, 0);
  for (let word = 0; word <= words.first; word++) {
    const least = labelOf(FIRST_WORD + word, 0, Case.Any, 0);
    while (node < rootEnd && labelAt(sections, node) < least) node++;
    sections.firstNodes[word] = node;
  }

  for (const [word, number] of words.numbers) {
    const hash = wordHash(word, false);
    let slot = slotOf(hash, sections.slots.length);
    while (sections.slots[slot] !== 0) slot = slot + 1 === sections.slots.length ? 0 : slot + 1;
    sections.slots[slot] = (number + 1) | slotTag(hash);
  }

  const set = (gate: Int32Array, bit: number) => {
    gate[bit >>> 5] = (gate[bit >>> 5] as number) | (1 << (bit & 31));
  };
  const wordShift = 32 - (header[HEADER.wordGate] as number);
  for (const [word, { small, bare, stem }] of gates.words) {
    for (const capital of small ? [true, false] : [true]) {
      const bit = wordGateBit(wordHash(word, capital), wordShift);
      if (bare) set(sections.wordGate, bit);
      if (stem) set(sections.wordGate, bit + 1);
    }
  }
  const hanShift = 32 - (header[HEADER.hanGate] as number);
  for (const { first, second, next } of gates.han.values()) {
    const slot = hanGateSlot(first, second, hanShift);
    sections.hanGate[slot] = (sections.hanGate[slot] as number) | next;
  }
  const nextShift = 32 - (header[HEADER.nextGate] as number);
  for (const next of gates.nexts.values()) set(sections.nextGate, nextGateBit(...next, nextShift));
  return buffer;
}
