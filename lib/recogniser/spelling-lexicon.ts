import Fuse from 'fuse.js';
import type { Model } from './model';
import type { Option } from './survey';
import { canonicalOf, isCyrillic, readingsOf, skeletonOfCanonical } from './transliterate';

/** A form as spelling compares it: one canonical word for each of its words, and one for all of them written as one. */
interface Target {
  form: number;
  cyrillic: boolean;
  words: string[];
  joined: string;
  whole: string;
  ending: Ending;
}

type Ending = 'masculine' | 'feminine' | 'any';

/** The most words that a spelt name may have. */
export const MOST_WORDS = 3;
export const SHORTEST_WORD = 6;
/** Names longer than Fuse.js compares in one piece are left to exact matching. */
const LONGEST = 32;
const SHORTEST_RUN = 8;
const MOST_SLIPS = 2;

const ADJECTIVE_ENDING = /(?:ого|его|ому|ему|ыми|ими|ый|ий|ой|ым|им|ом|ем|ая|яя|ую|юю|ых|их)$/u;
const FEMININE = /(?:ая|яя|ую|юю)$/u;
const MASCULINE = /(?:ого|его|ому|ему|ый|ий|ым|им|ом|ем)$/u;
const NOUN_ENDING = /(?:ами|ями|ах|ях|ам|ям|ом|ем|ой|ей|ью|а|я|у|ю|е|ы|и|ь|й)$/u;

function endingOf(word: string): Ending {
  const lower = word.toLowerCase();
  if (!isCyrillic(lower)) return /a(?:ya|ja|ia)?$/u.test(lower) ? 'feminine' : 'masculine';
  if (!/ск\p{L}{2,3}$/u.test(lower)) return 'any';
  return FEMININE.test(lower) ? 'feminine' : MASCULINE.test(lower) ? 'masculine' : 'any';
}

/** A word's one spelling, a Russian one's without the ending of its case. */
export function comparable(word: string): string {
  const bare = word.replace(/[’ʼ']s?$/u, '');
  if (!isCyrillic(bare)) return canonicalOf(bare);
  const lower = bare.toLowerCase().replaceAll('ё', 'е');
  for (const ending of [ADJECTIVE_ENDING, NOUN_ENDING]) {
    const stem = lower.replace(ending, '');
    if (stem !== lower && stem.length >= 4) return canonicalOf(stem);
  }
  return canonicalOf(lower);
}

const deletionsOf = (text: string): string[] => [...text].map((_, i) => text.slice(0, i) + text.slice(i + 1));

/** Capitals stand for sounds in a canonical word: S is no s. */
const FUSE = { ignoreLocation: true, includeScore: true, isCaseSensitive: true, threshold: 0.45 } as const;

/** The number of slips between two spellings as Fuse.js counts them, looked at from both sides; 99 where it finds no likeness. */
function slipsBetween(a: string, b: string): number {
  if (a === b) return 0;
  const there = Fuse.match(a, b, FUSE);
  const back = Fuse.match(b, a, FUSE);
  if (!there.isMatch || !back.isMatch) return 99;
  const slips = Math.max(Math.round((there.score ?? 1) * a.length), Math.round((back.score ?? 1) * b.length));
  return Math.max(slips, Math.abs(a.length - b.length));
}

const withoutVowels = (canonical: string): string => canonical.replace(/[aeiou]/gu, '');

/** Two neighbouring letters changed places. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const i = [...a].findIndex((letter, at) => letter !== b[at]);
  return i >= 0 && a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

/**
 * The length rule: how many slips a word of this length may hold. One consonant for another makes another word (Telegraph,
 * Telegram) unless the word is long; a letter too few, too many or out of place is a slip.
 */
function slipsAllowed(a: string, b: string, alone: boolean): number {
  const length = Math.min(a.length, b.length);
  // The beginning of a name is what its writer remembers best: Index is not Yandex. A plural is a word of its
  // own, and a surname with one more letter is another surname (Klimenko, Klimenkov).
  if (a[0] !== b[0] || (length < 8 && a[1] !== b[1] && a.length !== b.length)) return 0;
  if (/^[snv]$/u.test(a.startsWith(b) ? a.slice(b.length) : b.startsWith(a) ? b.slice(a.length) : '')) return 0;
  const sameSkeleton =
    skeletonOfCanonical(a) === skeletonOfCanonical(b) &&
    (length >= 8 || !alone || withoutVowels(a) === withoutVowels(b));
  if (length < SHORTEST_WORD) return !alone && length >= 4 && sameSkeleton ? 1 : 0;
  if (sameSkeleton) return length >= 8 ? 2 : 1;
  if (length < 7) return 0;
  return a.length === b.length && !isSwap(a, b) && length < 10 ? 0 : 1;
}

/** Slips between words that spell the same name; null where they do not. `whole` is the words written as one. */
function slipsOf(words: readonly string[], whole: string, target: Target): number | null {
  if (words.join('') === target.joined || (whole !== '' && whole === target.whole)) return 0;
  if (words.length !== target.words.length) return null;
  let slips = 0;
  for (const [i, word] of words.entries()) {
    const other = target.words[i] ?? '';
    if (word === other) continue;
    const found = isSwap(word, other) ? 1 : slipsBetween(word, other);
    if (found > slipsAllowed(word, other, words.length === 1)) return null;
    slips += found;
  }
  return slips <= MOST_SLIPS ? slips : null;
}

/** A capital, then letters that are not all capitals: WikiLeaks, no acronym. */
const isCapitalisedName = (word: string): boolean => /^\p{Lu}(?!\p{Lu}+$)[\p{L}’'-]+$/u.test(word);

/** The forms that spelling may find, by skeleton and by what is left when one letter goes. */
export class Lexicon {
  readonly #bySkeleton = new Map<string, Target[]>();
  readonly #byDeletion = new Map<string, Target[]>();

  constructor(model: Model) {
    model.forms.forEach((form, number) => {
      if (form.noSpelling || form.needsFullName || form.lang === 'zh' || form.shape === 'acronym') return;
      const words = form.text.split(/[\s-]+/u);
      if (!words.every(isCapitalisedName) || words.length > MOST_WORDS) return;
      const canonical = words.map(comparable);
      const joined = canonical.join('');
      if (joined.length < (words.length === 1 ? SHORTEST_WORD - 1 : SHORTEST_RUN) || joined.length > LONGEST) return;
      const target = {
        form: number,
        cyrillic: isCyrillic(form.text),
        words: canonical,
        joined,
        whole: comparable(words.join('')),
        ending: endingOf(words.at(-1) ?? ''),
      };
      put(this.#bySkeleton, skeletonOfCanonical(joined), target);
      for (const key of new Set([joined, target.whole, ...deletionsOf(joined)])) put(this.#byDeletion, key, target);
    });
  }

  /** Targets that share the skeleton, differ by one letter or are the same when written as one word. */
  shortlist(joined: string, whole: string): Set<Target> {
    const found = new Set(this.#bySkeleton.get(skeletonOfCanonical(joined)));
    for (const key of [joined, whole, ...deletionsOf(joined)])
      for (const target of this.#byDeletion.get(key) ?? []) found.add(target);
    return found;
  }
}

function put(map: Map<string, Target[]>, key: string, target: Target): void {
  const known = map.get(key);
  if (known) known.push(target);
  else map.set(key, [target]);
}

/** The forms that the words spell with the fewest slips. */
export function spelled(
  texts: readonly string[],
  lexicon: Lexicon,
  canonical: (word: string) => string,
  model: Model,
): readonly Option[] {
  if (model.searchOnly.has(texts.join(' ').toLowerCase())) return [];
  const ending = endingOf(texts.at(-1) ?? '');
  const cyrillic = isCyrillic(texts.join(''));
  let fewest = MOST_SLIPS + 1;
  let best: Option[] = [];
  for (const reading of readingsOf(texts)) {
    const words = reading.map(canonical);
    const joined = words.join('');
    if (words.includes('') || joined.length > LONGEST + 4) continue;
    const whole = canonical(reading.join(''));
    for (const target of lexicon.shortlist(joined, whole)) {
      if (target.cyrillic !== cyrillic) continue;
      if (target.ending !== 'any' && ending !== 'any' && target.ending !== ending) continue;
      const slips = slipsOf(words, whole, target);
      if (slips === null || slips > fewest) continue;
      if (slips < fewest) best = [];
      fewest = slips;
      best.push({ form: target.form, rule: 'spelling', slips });
    }
  }
  return best;
}
