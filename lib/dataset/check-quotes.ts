import { wordCount } from '../text/word-count';
import type { Report } from './problem';
import type { Entry, Quote } from './types';

const MOST_WORDS = 60;
const MOST_WORDS_AROUND = 15;
const RUN_BORDER = '\n';

/** White space and the shape of quotation marks aside, a quote is its source's to the letter. */
export const comparable = (text: string): string =>
  text
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();

/** The wordings of a quote, each with the source that must hold it. A translation of ours has none. */
export function sourcedWordings(quote: Quote): { wording: string; source: string; part: 'text' | 'original' }[] {
  const { text, original, translation, source, translationSource } = quote;
  if (original === undefined) return [{ wording: text, source, part: 'text' }];
  const ofOriginal = { wording: original, source, part: 'original' as const };
  return translation === 'ours'
    ? [ofOriginal]
    : [ofOriginal, { wording: text, source: translationSource ?? source, part: 'text' }];
}

/** Quotes are short, unbroken and verbatim in the words kept for their source; no more of a source is kept than that. */
export function checkQuotes(entry: Entry, report: Report): void {
  const contexts = new Map(entry.sources.map(({ id, context }) => [id, comparable(context ?? '')]));
  const kept = new Map<string, string[]>();
  entry.quotes.forEach((quote, index) => {
    const field = `quotes.${index + 1}`;
    if ((quote.original === undefined) !== (quote.translation === undefined))
      report(field, 'A quote with an original says whose its translation is, and only such a quote does.');
    if ((quote.original === undefined) !== (quote.originalLang === undefined))
      report(`${field}.originalLang`, 'An original has its language.');
    for (const part of ['text', 'original'] as const) {
      const wording = quote[part];
      if (wording === undefined) continue;
      const words = wordCount(wording);
      if (words > MOST_WORDS) report(`${field}.${part}`, `It has ${words} words; at most ${MOST_WORDS} are quoted.`);
      if (/…|\.\.\./.test(wording))
        report(`${field}.${part}`, 'A quote is one unbroken run of its source: no ellipsis.');
    }
    for (const { wording, source, part } of sourcedWordings(quote)) {
      const context = contexts.get(source);
      if (context === undefined) report(field, `There is no source ${source}.`);
      else if (!context.includes(comparable(wording)))
        report(`${field}.${part}`, `These words do not stand in the context kept for ${source}.`);
      kept.set(source, [...(kept.get(source) ?? []), comparable(wording)]);
    }
  });
  entry.sources.forEach(({ id, context }, index) => {
    const field = `sources.${index + 1}.context`;
    for (const run of context?.split(RUN_BORDER) ?? []) {
      const text = comparable(run);
      const quoted = (kept.get(id) ?? []).filter((wording) => text.includes(wording));
      const longest = quoted.sort((a, b) => b.length - a.length)[0];
      if (longest === undefined) {
        report(field, 'It holds words around no quote of this entry.');
        continue;
      }
      const first = Math.min(...quoted.map((wording) => text.indexOf(wording)));
      const last = Math.max(...quoted.map((wording) => text.indexOf(wording) + wording.length));
      for (const around of [text.slice(0, first), text.slice(last)])
        if (wordCount(around) > MOST_WORDS_AROUND)
          report(field, `It keeps ${wordCount(around)} words beside the quote; at most ${MOST_WORDS_AROUND} are kept.`);
    }
  });
}
