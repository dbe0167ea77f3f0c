import { isGivenName, isPatronymic } from './given-names';
import { isCommonWord, stemKey } from './stop-words';
import type { Entry, Lang } from './types';

/** A word that goes with an entry, derived from what the entry says. */
export interface DerivedCue {
  text: string;
  lang: Lang;
  /** 0 to 1: rare among the entries and a proper name weighs most. */
  weight: number;
}

/** At most so many derived cues an entry. */
const MOST_CUES = 54;
/** A thin entry fills its cues up to this number with words that many entries share. */
const ENOUGH_CUES = 30;
/** A word below this weight says nothing. */
const LEAST_WEIGHT = 0.04;
const CUES_PER_LANGUAGE = 24;
/** A word of more than this share of the entries tells none of them apart: it is the subject's own vocabulary. */
const COMMON_SHARE = 0.08;
/** A common word says less of a page than a proper name does. */
const COMMON_WORD = 0.45;
/** What an entry's neighbours are called goes with it, but less than its own words. */
const NEIGHBOUR = 0.6;

interface Word {
  text: string;
  lang: Lang;
  key: string;
  /** A proper name: an acronym, a capital inside a sentence, or a word of a name. */
  proper: boolean;
  /** 1 for the entry's own words. */
  share: number;
}

/** A run of Chinese characters, or a word of Latin or Cyrillic letters, a compound in one piece. */
const WORD =
  /\p{Script=Han}{2,}|[\p{Script=Latin}\p{Script=Cyrillic}][\p{Script=Latin}\p{Script=Cyrillic}\p{M}]*(?:[-’'](?!s\b)\p{L}+)*/gu;

const chinese = new Intl.Segmenter('zh', { granularity: 'word' });

const scriptOf = (word: string): Lang =>
  /\p{Script=Han}/u.test(word) ? 'zh' : /\p{Script=Cyrillic}/u.test(word) ? 'ru' : 'en';

/** The words of a text with their language told by their script. */
function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const run of text.matchAll(WORD)) {
    if (scriptOf(run[0]) === 'zh') {
      for (const piece of chinese.segment(run[0])) {
        if (piece.segment.length >= 2)
          words.push({ text: piece.segment, lang: 'zh', key: piece.segment, proper: false, share: 1 });
      }
      continue;
    }
    const lang = scriptOf(run[0]);
    const before = text.slice(0, run.index).trimEnd();
    const opensSentence = before === '' || /[.!?…:«“"(]$/u.test(before);
    const capital = /^\p{Lu}/u.test(run[0]);
    const acronym = /^\p{Lu}{2,}$/u.test(run[0]);
    words.push({
      text: run[0],
      lang,
      key: stemKey(run[0], lang),
      proper: capital && (acronym || !opensSentence),
      share: 1,
    });
  }
  return words.filter(
    (word) =>
      (word.lang === 'zh' || word.text.length >= (word.proper ? 3 : 4)) &&
      !isCommonWord(word.text, word.lang) &&
      !isGivenName(word.text) &&
      !isPatronymic(word.text),
  );
}

/** The words that the unambiguous names of an entry are made of. */
const nameWords = (entry: Entry): Word[] =>
  entry.names
    .filter((form) => form.mark === 'always')
    .flatMap((form) => wordsOf(form.text))
    .map((word) => ({ ...word, proper: word.proper || word.lang === 'zh' }));

/**
 * All that describes the entry's subject: its names, gist, statements and quotes, the titles of its sources where they are
 * Russian or Chinese (many an entry is written in English only), and the names of the entries it is tied to.
 */
function describingWords(entry: Entry, neighbours: readonly Entry[]): Word[] {
  const prose = [entry.gist, ...entry.statements.map((statement) => statement.text)].flatMap(
    ({ en, ru = '', zh = '' }) => [en, ru, zh],
  );
  const quotes = entry.quotes.flatMap((quote) => [quote.text, quote.original ?? '', quote.speaker]);
  const titles = entry.sources.flatMap((source) => [source.title, source.publisher]);
  return [
    ...nameWords(entry),
    ...[...prose, ...quotes].flatMap((text) => wordsOf(text)),
    ...titles.filter((title) => /\p{Script=Cyrillic}|\p{Script=Han}/u.test(title)).flatMap((title) => wordsOf(title)),
    ...neighbours.flatMap(nameWords).map((word) => ({ ...word, share: NEIGHBOUR })),
  ];
}

/** The entries at the other end of its ties, written in either. */
function neighboursOf(entries: readonly Entry[]): Entry[][] {
  const places = new Map(entries.map((entry, index) => [entry.id, index]));
  const neighbours = entries.map(() => new Set<Entry>());
  entries.forEach((entry, index) => {
    for (const { to } of entry.ties) {
      const other = places.get(to);
      if (other === undefined || other === index) continue;
      neighbours[index]?.add(entries[other] as Entry);
      neighbours[other]?.add(entry);
    }
  });
  return neighbours.map((set) => [...set]);
}

/** The keys of words that ambiguous forms of the entry are made of: a name is no evidence for itself. */
function ambiguousKeys(entry: Entry): Set<string> {
  const keys = new Set<string>();
  for (const form of entry.names) {
    if (form.mark === 'always' && entry.kind !== 'person') continue;
    for (const word of form.text.matchAll(/\p{Script=Han}+|\p{L}+/gu)) keys.add(stemKey(word[0], scriptOf(word[0])));
  }
  return keys;
}

/**
 * Derives the cue words of every entry from its own words, weighed by how few entries share them, and the vocabulary of the
 * whole subject: words that so many entries share that they tell only whether a page is about the subject at all.
 */
export function deriveCues(entries: readonly Entry[]): { byEntry: DerivedCue[][]; subject: DerivedCue[] } {
  const neighbours = neighboursOf(entries);
  const described = entries.map((entry, index) => {
    const words = new Map<string, Word & { times: number }>();
    for (const word of describingWords(entry, neighbours[index] ?? [])) {
      const id = `${word.lang} ${word.key}`;
      const known = words.get(id);
      if (!known) words.set(id, { ...word, times: 1 });
      else {
        known.times += 1;
        known.proper ||= word.proper;
        known.share = Math.max(known.share, word.share);
        if (word.text.length < known.text.length) known.text = word.text;
      }
    }
    return words;
  });
  const shared = new Map<string, { word: Word; entries: number; speakers: number }>();
  for (const words of described) {
    for (const [id, word] of words) {
      const known = shared.get(id) ?? { word, entries: 0, speakers: 0 };
      known.entries += 1;
      if (word.share === 1) known.speakers += 1;
      shared.set(id, known);
    }
  }
  const most = Math.max(3, entries.length * COMMON_SHARE);
  const rarity = (count: number): number => 1 - Math.log(count) / Math.log(Math.max(3, most * 3));

  const byEntry = entries.map((entry, index) => {
    const own = ambiguousKeys(entry);
    const ranked = [...(described[index] ?? [])]
      .filter(([, word]) => !own.has(word.key))
      .map(([id, word]) => {
        const count = shared.get(id)?.entries ?? 1;
        const weight = rarity(count) * word.share * (word.proper ? 1 : COMMON_WORD);
        return { word, weight, common: count > most, rank: weight * (1 + Math.log(word.times)) };
      })
      .filter(({ weight }) => weight >= LEAST_WEIGHT)
      .sort((a, b) => Number(a.common) - Number(b.common) || b.rank - a.rank || (a.word.text < b.word.text ? -1 : 1));
    const kept: DerivedCue[] = [];
    const inLanguage = { en: 0, ru: 0, zh: 0 };
    for (const { word, weight, common } of ranked) {
      const { text, lang } = word;
      if (kept.length >= (common ? ENOUGH_CUES : MOST_CUES)) break;
      if (inLanguage[lang]++ < CUES_PER_LANGUAGE) kept.push({ text, lang, weight: Math.round(weight * 100) / 100 });
    }
    return kept;
  });
  const subject = [...shared.values()]
    .filter(({ speakers }) => speakers > most)
    .map(({ word }) => ({ text: word.text, lang: word.lang, weight: 1 }));
  return { byEntry, subject };
}
