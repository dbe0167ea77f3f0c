import type { EntryPart } from '../../lib/card/cite';
import type { CardData } from '../../lib/card/data';
import type { Lang } from '../../lib/dataset/types';
import type { Translator } from '../../lib/i18n';
import type { CardTexts } from '../../lib/i18n/card';
import { inLanguage } from '../../lib/i18n/language';

/** Characters by which a reader knows a sentence again. */
const KNOWN_BY = 60;
const short = (words: string): string => (words.length > KNOWN_BY ? `${words.slice(0, KNOWN_BY).trimEnd()}…` : words);

/** The quotations and statements of an entry, each with the words it is chosen by in a list. */
export function partsOf(
  { entry }: CardData,
  t: Translator<CardTexts>,
  lang: Lang,
): { part: EntryPart; label: string }[] {
  return [
    ...entry.quotes.map((quote, i) => ({
      part: { part: 'quote' as const, number: i + 1 },
      label: t('partQuote', { number: i + 1, words: short(quote.text) }),
    })),
    ...entry.statements.map((statement, i) => ({
      part: { part: 'statement' as const, number: i + 1 },
      label: t('partStatement', { number: i + 1, words: short(inLanguage(statement.text, lang).text) }),
    })),
  ];
}
