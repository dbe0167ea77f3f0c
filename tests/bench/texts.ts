import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pattern } from '../../lib/dataset/compile';
import type { Entry, Lang } from '../../lib/dataset/types';
import { pick, randomFrom } from './random';

/** From the project's folder, where npm runs; this file's own place changes when it is bundled. */
const ENTRIES = 'data/entries';
const OFFTOPIC = '../shared/corpus/offtopic.txt';

export const bundledEntries = (): Entry[] =>
  readdirSync(ENTRIES)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(ENTRIES, name), 'utf8')) as Entry);

const isChinese = /\p{Script=Han}/u;
const isRussian = /[а-я]/u;
const langOf = (text: string): Lang => (isChinese.test(text) ? 'zh' : isRussian.test(text) ? 'ru' : 'en');

/** Running prose of each language: ordinary news where the shared corpus is there, else what the entries themselves say. */
function prose(): Record<Lang, string[]> {
  const found: Record<Lang, string[]> = { en: [], ru: [], zh: [] };
  if (existsSync(OFFTOPIC)) {
    for (const document of readFileSync(OFFTOPIC, 'utf8').split(/^-{20}$/mu))
      found[langOf(document)].push(document.trim());
    return found;
  }
  for (const entry of bundledEntries()) {
    for (const { text, original } of entry.quotes)
      for (const one of [text, original]) if (one) found[langOf(one)].push(one);
    for (const { text } of entry.statements) {
      for (const lang of ['en', 'ru', 'zh'] as const) if (text[lang]) found[lang].push(text[lang]);
    }
  }
  return found;
}

/** One name stands in so many characters; denser than on real pages. */
const SPACING: Record<Lang, number> = { en: 500, ru: 500, zh: 300 };

/** A text of a language with names of the patterns planted in it at even distances. The same every time. */
export function benchText(lang: Lang, length: number, patterns: readonly Pattern[]): string {
  const names = patterns.filter((one) => one.lang === lang && one.kindOfName !== 'word').map(({ text }) => text);
  const random = randomFrom(length);
  const pieces: string[] = [];
  let size = 0;
  while (size < length) {
    const text = pick(random, prose.cached[lang]);
    for (let at = 0; at < text.length && size < length; ) {
      const cut = lang === 'zh' ? at + SPACING.zh : text.indexOf(' ', at + SPACING[lang]);
      const end = cut < 0 || cut > text.length ? text.length : cut;
      const piece = text.slice(at, end);
      const name = names.length > 0 ? pick(random, names) : '';
      const joined = lang === 'zh' ? piece + name : `${piece} ${name}`;
      pieces.push(joined);
      size += joined.length;
      at = end;
    }
    pieces.push('\n\n');
  }
  // Joining makes a rope of pieces: a round trip makes it one flat string, as a page's text is.
  return Buffer.from(pieces.join(''), 'utf16le').toString('utf16le').slice(0, length);
}

prose.cached = prose();
