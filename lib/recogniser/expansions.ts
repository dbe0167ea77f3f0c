import { SMALL_WORDS } from '../dataset/neighbour-words';
import { beginning, type Model } from './model';
import type { Span } from './survey';

/** What a page says an acronym or short name stands for. */
export interface Expansion {
  side: 'own' | 'foreign';
  words: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const REACH = 160;
/** From this share of words in common on, an unlisted expansion is a variant of the entry's own name. */
const OWN_SHARE = 0.5;

interface Word {
  text: string;
  start: number;
  end: number;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map((found) => ({ text: found[0], start: found.index, end: found.index + found[0].length }));

/** The fewest last words whose initials, small words passed over, spell the acronym; null where none do. */
function spelledByLast(words: readonly Word[], acronym: string): Word[] | null {
  const letters = [...acronym.toLowerCase()];
  let left = letters.length;
  for (let i = words.length - 1; i >= 0 && words.length - i <= letters.length * 2 + 2; i--) {
    const word = words[i]?.text.toLowerCase() ?? '';
    if (word.startsWith(letters[left - 1] ?? ' ')) {
      left -= 1;
      if (left === 0) return words.slice(i);
    } else if (!SMALL_WORDS.has(word)) return null;
  }
  return null;
}

/** Whether the words of an expansion are mostly words of the entry's own names. */
function isOwn(model: Model, entry: number, words: readonly Word[]): boolean {
  const telling = words.filter((word) => word.text.length >= 3 && !SMALL_WORDS.has(word.text.toLowerCase()));
  if (telling.length === 0) return false;
  const own = telling.filter((word) => model.vocabulary[entry]?.has(beginning(word.text))).length;
  return own / telling.length > OWN_SHARE || (own / telling.length === OWN_SHARE && telling.length > 2);
}

/**
 * The expansion in brackets beside a short name: «Shanghai Cooperation Organization (SCO)», «ШОС (Шанхайская организация
 * сотрудничества)», «上海合作组织（上合组织）», in either order. `covering` are the name spans of the same block.
 */
export function expansionInBrackets(
  model: Model,
  text: string,
  span: Span,
  form: number,
  covering: readonly Span[],
): Expansion | null {
  const entry = model.forms[form]?.entry ?? -1;
  const acronym = text.slice(span.start, span.end);
  const opened = /[(（][\s«"“„]*(?:далее\s*[—–-]\s*|hereinafter\s+|以下简称|简称)?[\s«"“„]*$/u.exec(
    text.slice(Math.max(0, span.start - 24), span.start),
  );
  if (opened) {
    const bracket = span.start - opened[0].length;
    return expansionBefore(model, text, bracket, acronym, entry, covering);
  }
  const follows = /^[\s»"”]*[(（]/u.exec(text.slice(span.end, span.end + 4));
  if (follows) {
    const from = span.end + follows[0].length;
    const to = text.slice(from, from + REACH).search(/[)）]/u);
    if (to > 0) return expansionInside(model, text, from, from + to, acronym, entry, covering);
  }
  return null;
}

const namesEntry = (model: Model, span: Span, entry: number): boolean =>
  span.options.some((option) => {
    const form = model.forms[option.form];
    return form?.entry === entry && form.shape !== 'acronym' && !form.needsFullName;
  });

function expansionBefore(
  model: Model,
  text: string,
  bracket: number,
  acronym: string,
  entry: number,
  covering: readonly Span[],
): Expansion | null {
  const before = text.slice(0, bracket).replace(/[\s»"”’']+$/u, '').length;
  const own = covering.find(
    (other) => other.end <= bracket && other.end >= before - 1 && namesEntry(model, other, entry),
  );
  if (own) return { side: 'own', words: text.slice(own.start, own.end) };
  const from = Math.max(0, bracket - REACH);
  const spelled = spelledByLast(wordsOf(text.slice(from, bracket)), acronym);
  return spelled ? judged(model, entry, text.slice(from, bracket), spelled) : null;
}

function expansionInside(
  model: Model,
  text: string,
  from: number,
  to: number,
  acronym: string,
  entry: number,
  covering: readonly Span[],
): Expansion | null {
  const own = covering.find((other) => other.start >= from && other.end <= to && namesEntry(model, other, entry));
  if (own) return { side: 'own', words: text.slice(own.start, own.end) };
  const inside = text.slice(from, to);
  const spelled = spelledByLast(wordsOf(inside), acronym);
  return spelled ? judged(model, entry, inside, spelled) : null;
}

function judged(model: Model, entry: number, text: string, words: readonly Word[]): Expansion {
  return {
    side: isOwn(model, entry, words) ? 'own' : 'foreign',
    words: text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0),
  };
}

/**
 * The run of capitalised words anywhere in the blocks whose initials spell the acronym («Federation of Small Businesses» on a
 * page that goes on with FSB). Runs that belong to a name found there are not looked at.
 */
export function expansionInRunningText(
  model: Model,
  blocks: readonly string[],
  acronym: string,
  form: number,
  covering: ReadonlyMap<number, readonly Span[]>,
): Expansion | null {
  const entry = model.forms[form]?.entry ?? -1;
  if (acronym.length < 3) return null;
  for (const [block, text] of blocks.entries()) {
    const words = wordsOf(text);
    for (let i = 0; i < words.length; i++) {
      const run = capitalisedRun(text, words, i, acronym);
      if (!run) continue;
      const start = run[0]?.start ?? 0;
      const end = run.at(-1)?.end ?? 0;
      if (
        covering
          .get(block)
          ?.some((span) => span.start < end && span.end > start && span.end - span.start > acronym.length)
      )
        continue;
      return judged(model, entry, text, run);
    }
  }
  return null;
}

/** The words from the i-th on, one for each letter, all but small words capitalised, nothing but spaces between them. */
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
