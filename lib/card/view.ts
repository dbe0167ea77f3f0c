import { TIE_KINDS, TIES } from '../dataset/ties';
import type { Entry, Lang, Quote } from '../dataset/types';
import { inLanguage, type SpokenText } from '../i18n/language';
import type { CardData } from './data';
import { balanceOfSides, type NumberedSource, numberSources, type SideCount } from './sources';
import { events, isStale, type NumberedStatement, newestFirst } from './statements';

/** A quotation under the number that it has in its entry's file, counted from 1, with the numbers of its sources. */
export interface QuoteView {
  number: number;
  quote: Quote;
  sources: number[];
}

export interface StatementView extends NumberedStatement {
  text: SpokenText;
  stale: boolean;
  sources: number[];
  /** Both sides of a disputed statement. */
  sides: { speaker: string; quote: QuoteView }[];
}

export interface TieView {
  to: string;
  name: SpokenText;
  word: string;
}

/** All that a card prints, in its order, in the reader's language where the entry has it. */
export interface EntryView {
  id: string;
  kind: Entry['kind'];
  topics: string[];
  name: SpokenText;
  /** The name in the other languages, the subject's own first. */
  otherNames: SpokenText[];
  gist: SpokenText;
  /** Seen at once: the newest dated statement, and one quotation. */
  newest: StatementView | null;
  quote: QuoteView | null;
  /** The rest. */
  statements: StatementView[];
  quotes: QuoteView[];
  ties: TieView[];
  /** Fewer than two events are no time line. */
  events: StatementView[];
  notToConfuse: { form: string; means: SpokenText }[];
  sources: NumberedSource[];
  sides: SideCount[];
  /** Some of our own text is in English for want of a translation. */
  partlyEnglish: boolean;
  datasetVersion: string;
}

function otherNames(entry: Entry, lang: Lang): SpokenText[] {
  const shown = inLanguage(entry.name, lang);
  const order: Lang[] = ['en', 'ru', 'zh'];
  order.sort((a, b) => Number(b === entry.nativeLang) - Number(a === entry.nativeLang));
  const names = order
    .map((other) => ({ text: entry.name[other], lang: other }))
    .filter((name): name is SpokenText => name.text !== undefined && name.text !== shown.text);
  return names.filter((name, i) => names.findIndex((other) => other.text === name.text) === i);
}

function ties(data: CardData, lang: Lang): TieView[] {
  return [...data.ties]
    .sort((a, b) => TIE_KINDS.indexOf(a.how) - TIE_KINDS.indexOf(b.how))
    .map(({ to, name, how, direction }) => ({
      to,
      name: inLanguage(name, lang),
      word: TIES[how][direction][lang],
    }));
}

/**
 * @param lang the reader's language
 * @param today YYYY-MM-DD, against which statements are stale
 */
export function entryView(data: CardData, lang: Lang, today: string): EntryView {
  const { entry } = data;
  const ordered = newestFirst(entry);
  const newest = ordered.find(({ statement }) => statement.date) ?? ordered[0];
  const statementOrder = newest ? [newest, ...ordered.filter((statement) => statement !== newest)] : [];

  const numbered = entry.quotes.map((quote, i) => ({ number: i + 1, quote }));
  const asSides = new Set(statementOrder.flatMap(({ statement }) => statement.sides?.map((s) => s.quote) ?? []));
  const free = numbered.filter(({ number }) => !asSides.has(number));

  const idsOf = (quote: Quote) => [quote.source, ...(quote.translationSource ? [quote.translationSource] : [])];
  const used = [
    ...statementOrder.slice(0, 1).flatMap(({ statement }) => statement.sources),
    ...free.slice(0, 1).flatMap(({ quote }) => idsOf(quote)),
    ...statementOrder.slice(1).flatMap(({ statement }) => statement.sources),
    ...numbered.flatMap(({ quote }) => idsOf(quote)),
  ];
  const { sources, numberOf } = numberSources(entry, used);
  const numbersOf = (ids: string[]) => [...new Set(ids.map(numberOf))].sort((a, b) => a - b);

  const quoteView = (number: number, quote: Quote): QuoteView => ({ number, quote, sources: numbersOf(idsOf(quote)) });
  const statementView = ({ number, statement }: NumberedStatement): StatementView => ({
    number,
    statement,
    text: inLanguage(statement.text, lang),
    stale: isStale(statement, today),
    sources: numbersOf(statement.sources),
    sides: (statement.sides ?? []).flatMap((side) => {
      const quote = entry.quotes[side.quote - 1];
      return quote ? [{ speaker: side.speaker, quote: quoteView(side.quote, quote) }] : [];
    }),
  });
  const statements = statementOrder.map(statementView);
  const quotes = free.map(({ number, quote }) => quoteView(number, quote));
  const happened = events(entry).map(statementView);
  const ourTexts = [entry.gist, ...entry.statements.map((s) => s.text), ...entry.notToConfuse.map((n) => n.means)];

  return {
    id: entry.id,
    kind: entry.kind,
    topics: entry.topics.flatMap((id) => data.topics.find((topic) => topic.id === id)?.label[lang] ?? []),
    name: inLanguage(entry.name, lang),
    otherNames: otherNames(entry, lang),
    gist: inLanguage(entry.gist, lang),
    newest: statements[0] ?? null,
    quote: quotes[0] ?? null,
    statements: statements.slice(1),
    quotes: quotes.slice(1),
    ties: ties(data, lang),
    events: happened.length > 1 ? happened : [],
    notToConfuse: entry.notToConfuse.map(({ form, means }) => ({ form, means: inLanguage(means, lang) })),
    sources,
    sides: balanceOfSides(sources),
    partlyEnglish: ourTexts.some((text) => text[lang] === undefined),
    datasetVersion: data.datasetVersion,
  };
}
