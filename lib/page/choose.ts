import type { Settings } from '../settings/settings';
import type { Region } from './block';

/** What the choice needs to know of a found mention. */
export interface Candidate {
  entry: string;
  region: Region;
  /** How far into the page's text it stands, in words: see `wordsIn`. */
  at: number;
}

/** Repeated marks on a page, at most. */
const REPEATS_A_PAGE = 40;
/** Words from one repeated mark to the next, at least. */
const WORDS_BETWEEN = 40;
/** Chinese has no spaces: 60 of its characters count as much as 40 words. */
const WORDS_A_HAN = 40 / 60;

/** The length of a text in words; a Chinese character counts as two thirds of one. */
export function wordsIn(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[\p{L}\p{N}]+/gu)?.filter((run) => !/^\p{Script=Han}/u.test(run)).length ?? 0;
  return words + han * WORDS_A_HAN;
}

/**
 * Which of the mentions found on a page are marked, in page order; `hidden` is how many are not.
 *
 * `first`: the first of each entry in each article. A page with one article is that article, headline and all. What stands
 * around articles (navigation, asides, the foot) is marked only where no article names the entry.
 * `every`: all, but repeated ones at most 40 a page and one in 40 words or 60 Chinese characters; the first of an entry always.
 * `all`: every one, by the reader's word.
 */
export function chooseMarks<T extends Candidate>(
  found: readonly T[],
  which: Settings['which'] | 'all',
): { marked: T[]; hidden: number } {
  const marked = which === 'all' ? [...found] : which === 'first' ? firstMentions(found) : withoutCrowding(found);
  return { marked, hidden: found.length - marked.length };
}

function firstMentions<T extends Candidate>(found: readonly T[]): T[] {
  const articles = new Set(found.map(({ region }) => region.article).filter((article) => article !== null));
  const only = articles.size === 1 ? [...articles][0] : null;
  const inText = new Set(found.filter(({ region }) => region.kind !== 'around').map(({ entry }) => entry));
  const seen = new Map<unknown, Set<string>>();
  return found.filter(({ entry, region }) => {
    const around = region.kind === 'around';
    if (around && inText.has(entry)) return false;
    const place = around ? 'around' : (region.article ?? only ?? 'body');
    const entries = seen.get(place) ?? new Set();
    seen.set(place, entries);
    if (entries.has(entry)) return false;
    entries.add(entry);
    return true;
  });
}

function withoutCrowding<T extends Candidate>(found: readonly T[]): T[] {
  const firsts = new Set(firstMentions(found));
  let repeats = 0;
  let last = Number.NEGATIVE_INFINITY;
  return found.filter((mention) => {
    if (firsts.has(mention)) return true;
    if (repeats === REPEATS_A_PAGE || mention.at - last < WORDS_BETWEEN) return false;
    repeats++;
    last = mention.at;
    return true;
  });
}
