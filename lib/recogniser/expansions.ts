import { SMALL_WORDS } from '../dataset/neighbour-words';
import { simplified } from '../text/fold';
import { beginning, type Model } from './model';
import type { SpanMap } from './span-map';
import type { Span } from './survey';

/** What a page says an acronym or short name stands for. */
export interface Expansion {
  side: 'own' | 'other';
  words: string;
  /** The listed name that it is, if it is one. */
  by?: Span;
}

interface Word {
  text: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** A bracket before a short name, with what introduces it: «(далее — ШОС», «（以下简称上合组织». */
const OPENED = /[(（][\s«"“„]*(?:далее\s*[—–-]\s*|hereinafter\s+|以下简称|简称)?[\s«"“„]*$/u;
/** What an expansion behind a short name stands in: brackets, behind a colon; in Chinese also «that is», «means», «in full». */
const FOLLOWS = /^[\s»"”]*(?:[(（]|:(?=\s)|即(?![将使日刻时可便])|是指|指的是|全称(?:为|是)?)/u;
/** The Chinese characters at the end of a piece of text; fewer than four may be «this body». */
const HAN_EXPANSION = /\p{Script=Han}{4,12}$/u;
/** How far an expansion may reach, in UTF-16 units. */
const REACH = 160;
/** An unlisted expansion that has up to this share of the entry's words is somebody else's name. */
const OTHER_SHARE = 0.5;

const wordsIn = (text: string, from: number, to: number): Word[] =>
  [...text.slice(from, to).matchAll(WORD)].map(({ 0: word, index }) => {
    return { text: word, start: from + index, end: from + index + word.length };
  });

const wordsOf = (text: string): Word[] => wordsIn(text, 0, text.length);

/** The fewest last words whose initials, small words passed over, spell the acronym; null where none do. */
function spelledByLast(words: readonly Word[], acronym: string): Word[] | null {
  const letters = [...acronym.toLowerCase()];
  let left = letters.length;
  for (let i = words.length - 1; i >= 0 && words.length - i <= letters.length * 2 + 2; i--) {
    const word = words[i]?.text.toLowerCase() ?? '';
    if (word.startsWith(letters[left - 1] ?? ' ')) {
      left -= 1;
      if (left === 0) return words.slice(i);
    } else if (left < letters.length && hasInOrder(word, letters.slice(0, left))) return words.slice(i);
    else if (!SMALL_WORDS.has(word)) return null;
  }
  return null;
}

/** A compound has more than one letter of an acronym: Газорегуляторные установки (ГРУ). */
function hasInOrder(word: string, letters: readonly string[]): boolean {
  if (letters.length !== 2 || !word.startsWith(letters[0] ?? ' ')) return false;
  return word.includes(letters[1] ?? ' ', 3);
}

/** The words from the i-th on, one for each letter, all but small words capitalised, hardly anything but spaces between them. */
function capitalisedRun(text: string, words: readonly Word[], i: number, acronym: string): Word[] | null {
  const letters = [...acronym];
  const run: Word[] = [];
  let letter = 0;
  for (let at = i; at < words.length && letter < letters.length; at++) {
    const word = words[at];
    const last = run.at(-1);
    if (!word || (last && !/^[\s,&-]{1,3}$/u.test(text.slice(last.end, word.start)))) return null;
    if (word.text.startsWith(letters[letter] ?? ' ') && /\p{Ll}/u.test(word.text)) letter += 1;
    else if (!last || !SMALL_WORDS.has(word.text)) return null;
    run.push(word);
  }
  return letter === letters.length ? run : null;
}

/** Looks a page over for what its acronyms stand for. */
export class ExpansionFinder {
  readonly #model: Model;
  readonly #blocks: readonly string[];
  readonly #spans: SpanMap;
  readonly #isElses: (span: Span) => boolean;
  /** Words of each block, made when they are first wanted. */
  readonly #words = new Map<number, Word[]>();

  /** `isElses` tells whether the words beside a span give it to somebody else. */
  constructor(model: Model, blocks: readonly string[], spans: SpanMap, isElses: (span: Span) => boolean) {
    this.#model = model;
    this.#blocks = blocks;
    this.#spans = spans;
    this.#isElses = isElses;
  }

  /**
   * The expansion in brackets beside a short name: «Shanghai Cooperation Organization (SCO)», «ШОС (Шанхайская организация
   * сотрудничества)», «上海合作组织（上合组织）», in either order.
   */
  inBrackets(span: Span, form: number): Expansion | null {
    const text = this.#blocks[span.block] ?? '';
    const acronym = text.slice(span.start, span.end);
    const opened = OPENED.exec(text.slice(Math.max(0, span.start - 24), span.start));
    if (opened) {
      const to = span.start - opened[0].length;
      return this.#expansionWithin(span.block, Math.max(0, to - REACH), to, acronym, form, true);
    }
    const follows = FOLLOWS.exec(text.slice(span.end, span.end + 4));
    if (!follows) return null;
    const from = span.end + follows[0].length;
    const listed = follows[0].endsWith(':');
    const closing = /[(（]$/u.test(follows[0]) ? /[)）]/u : listed ? /[.,;:()\n]|$/u : /[\p{P}\s]|$/u;
    const length = text.slice(from, from + REACH).search(closing);
    if (length <= 0) return null;
    // «TASS: the minister has left»: behind a colon only words that spell the acronym, with capitals, expand it.
    const run = listed ? capitalisedRun(text, wordsIn(text, from, from + length), 0, acronym) : null;
    if (listed) return run ? this.#judged(form, text, run) : null;
    return this.#expansionWithin(span.block, from, from + length, acronym, form, false);
  }

  /** A listed name of the entry in a piece of text, at its end if so wanted, or words that spell the acronym there. */
  #expansionWithin(
    block: number,
    from: number,
    to: number,
    acronym: string,
    form: number,
    atEnd: boolean,
  ): Expansion | null {
    const text = this.#blocks[block] ?? '';
    const end = from + text.slice(from, to).replace(/[\s»"”’']+$/u, '').length;
    const own = this.#spans
      .within(block, from, to)
      .find((span) => this.#names(span, form) && span.end <= to && (!atEnd || span.end >= end));
    if (own) return { side: this.#isElses(own) ? 'other' : 'own', words: text.slice(own.start, own.end), by: own };
    const piece = text.slice(from, to);
    const spelled = spelledByLast(wordsOf(piece), acronym);
    return spelled ? this.#judged(form, piece, spelled) : this.#otherInChinese(form, text.slice(from, end));
  }

  /**
   * What Chinese puts before an acronym in brackets has no initials of it. It is somebody else's where it shares no two
   * characters in a row with any name of the entry: 获客成本（CAC）, 支持向量回归（SVR）.
   */
  #otherInChinese(form: number, piece: string): Expansion | null {
    const { entry = -1, shape } = this.#model.forms[form] ?? {};
    const words = HAN_EXPANSION.exec(piece)?.[0];
    if (shape !== 'acronym' || !words) return null;
    const own = (this.#model.formsOf[entry] ?? []).map((number) => this.#model.forms[number]?.text ?? '');
    const names = simplified(own.join(' '));
    const characters = [...simplified(words)];
    const shared = characters.some((character, i) => i > 0 && names.includes(`${characters[i - 1]}${character}`));
    return shared ? null : { side: 'other', words };
  }

  /**
   * The run of capitalised words anywhere on the page whose initials spell the acronym («Federation of Small Businesses» on a
   * page that goes on with FSB). Runs that belong to a name found there are not looked at.
   */
  inRunningText(acronym: string, form: number): Expansion | null {
    const first = acronym[0] ?? '';
    if (acronym.length < 3) return null;
    for (const [block, text] of this.#blocks.entries()) {
      const words = this.#wordsIn(block);
      for (let i = 0; i < words.length; i++) {
        if (words[i]?.text[0] !== first) continue;
        const run = capitalisedRun(text, words, i, acronym);
        if (!run) continue;
        const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
        if (this.#spans.within(block, start, end).some((span) => span.end - span.start > acronym.length)) continue;
        return this.#judged(form, text, run);
      }
    }
    return null;
  }

  #wordsIn(block: number): Word[] {
    let words = this.#words.get(block);
    if (!words) {
      words = wordsOf(this.#blocks[block] ?? '');
      this.#words.set(block, words);
    }
    return words;
  }

  /** Whether a span names the form's entry by more than letters. */
  #names(span: Span, form: number): boolean {
    const entry = this.#model.forms[form]?.entry;
    return span.options.some((option) => {
      const other = this.#model.forms[option.form];
      return other?.entry === entry && other?.shape !== 'acronym' && !other?.needsFullName;
    });
  }

  /**
   * An expansion is the entry's own where all its words are words of one listed name (Shanghai Organisation for Cooperation), and
   * somebody else's where the entry hardly has them; initials alone prove nothing (Corporate Affairs Commission).
   */
  #judged(form: number, text: string, run: readonly Word[]): Expansion | null {
    const entry = this.#model.forms[form]?.entry ?? -1;
    const telling = run
      .filter((word) => word.text.length >= 3 && !SMALL_WORDS.has(word.text.toLowerCase()))
      .map((word) => beginning(word.text));
    const words = text.slice(run[0]?.start ?? 0, run.at(-1)?.end ?? 0);
    const names = this.#model.vocabulary[entry] ?? [];
    if (telling.length > 0 && names.some((name) => telling.every((word) => name.has(word))))
      return { side: 'own', words };
    const known = telling.filter((word) => names.some((name) => name.has(word))).length;
    return known <= telling.length * OTHER_SHARE ? { side: 'other', words } : null;
  }
}
