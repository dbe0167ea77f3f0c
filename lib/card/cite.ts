import type { Entry, Lang, Quote, Source, Statement } from '../dataset/types';
import { dateText } from '../i18n/dates';
import { inLanguage } from '../i18n/language';
import { archivedCopies } from './archive';
import type { CardData } from './data';

export const CITE_FORMATS = ['plain', 'markdown', 'bibtex', 'csl'] as const;
export type CiteFormat = (typeof CITE_FORMATS)[number];

/** One quotation or statement of an entry, by its number in the file, counted from 1. */
export interface EntryPart {
  part: 'quote' | 'statement';
  number: number;
}

/** What a citation is made of: one quotation, or one statement of an entry without quotations, and where it stands. */
interface Cited {
  entry: Entry;
  quote: Quote | null;
  statement: Statement | null;
  source: Source;
  /** Where the English words stand, if elsewhere. */
  translationSource: Source | null;
  asOf: string | null;
  datasetVersion: string;
}

const TRANSLATORS = {
  official: 'official translation',
  source: 'translation by the source',
  ours: 'translation by Sidelight',
};

function sourceOf(entry: Entry, id: string): Source {
  const source = entry.sources.find((candidate) => candidate.id === id);
  if (!source) throw new Error(`${entry.id}: no source ${id}`);
  return source;
}

function cited(data: CardData, { part, number }: EntryPart): Cited {
  const { entry, datasetVersion } = data;
  const quote = part === 'quote' ? entry.quotes[number - 1] : undefined;
  if (quote) {
    const source = sourceOf(entry, quote.source);
    const beside = entry.statements.find((statement) => statement.sources.includes(quote.source));
    return {
      entry,
      quote,
      statement: null,
      source,
      translationSource: quote.translationSource ? sourceOf(entry, quote.translationSource) : null,
      asOf: beside?.asOf ?? quote.date ?? source.date,
      datasetVersion,
    };
  }
  const statement = part === 'statement' ? entry.statements[number - 1] : undefined;
  if (!statement?.sources[0]) throw new Error(`${entry.id}: no ${part} ${number}`);
  return {
    entry,
    quote: null,
    statement,
    source: sourceOf(entry, statement.sources[0]),
    translationSource: null,
    asOf: statement.asOf,
    datasetVersion,
  };
}

/** The words, their original and who says them, as runs of text that every format strings together in its own way. */
function words({ quote, statement }: Cited, lang: Lang): { text: string; original: string | null; speaker: string } {
  if (!quote) {
    return {
      text: statement ? inLanguage(statement.text, lang).text : '',
      original: null,
      speaker: statement?.speaker ?? '',
    };
  }
  const date = quote.date ? `, ${dateText(quote.date, 'en')}` : '';
  return { text: quote.text, original: quote.original ?? null, speaker: `${quote.speaker}${date}` };
}

/** A description stands in brackets, as style guides have it for a work without a title: it is no title. */
const titleOf = (source: Source): string => (source.titleInferred ? `[${source.title}]` : source.title);
const dateOf = (source: Source): string =>
  source.date ? `${dateText(source.date, 'en')}${source.dateInferred ? ' (date inferred)' : ''}` : 'n.d.';

function notes(c: Cited): string[] {
  return [
    ...(c.quote?.translation ? [TRANSLATORS[c.quote.translation]] : []),
    ...(c.asOf ? [`as of ${dateText(c.asOf, 'en')}`] : []),
    `Sidelight entry ${c.entry.id}, dataset ${c.datasetVersion}`,
  ];
}

function plain(c: Cited, lang: Lang): string {
  const { text, original, speaker } = words(c, lang);
  const reference = (source: Source) =>
    [
      `${titleOf(source)}. ${source.publisher}, ${dateOf(source)}.`,
      source.url,
      `Archived copies: ${archivedCopies(source.url)}`,
    ].join('\n');
  return [
    c.quote ? `“${text}”` : text,
    ...(original ? [`Original: “${original}”`] : []),
    ...(speaker ? [`— ${speaker}`] : []),
    reference(c.source),
    ...(c.translationSource ? [`English text: ${reference(c.translationSource)}`] : []),
    `${notes(c).join('; ')}.`,
  ].join('\n');
}

const inMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
/** An address between angle brackets may hold anything but angle brackets and blanks. */
const markdownAddress = (url: string): string => `<${url.replace(/</g, '%3C').replace(/>/g, '%3E')}>`;

function markdown(c: Cited, lang: Lang): string {
  const { text, original, speaker } = words(c, lang);
  const reference = (source: Source) =>
    `[${inMarkdown(titleOf(source))}](${markdownAddress(source.url)}). ${inMarkdown(source.publisher)}, ${dateOf(source)} ` +
    `([archived copies](${markdownAddress(archivedCopies(source.url))})).`;
  return [
    `> ${inMarkdown(text)}`,
    ...(original ? ['>', `> ${inMarkdown(original)}`] : []),
    ...(speaker ? ['>', `> — ${inMarkdown(speaker)}`] : []),
    '',
    reference(c.source),
    ...(c.translationSource ? [`English text: ${reference(c.translationSource)}`] : []),
    `${inMarkdown(notes(c).join('; '))}.`,
  ].join('\n');
}

const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const inTex = (text: string): string => text.replace(/[\\~^&%$#_{}]/g, (sign) => TEX[sign] ?? `\\${sign}`);

function noteOf(c: Cited, lang: Lang): string {
  const { text, original, speaker } = words(c, lang);
  return [
    c.quote ? `“${text}”` : text,
    ...(original ? [`Original: “${original}”`] : []),
    ...(speaker ? [speaker] : []),
    ...(c.source.titleInferred ? [`Described as: ${c.source.title}`] : []),
    ...(c.translationSource ? [`English text: ${c.translationSource.publisher}, ${c.translationSource.url}`] : []),
    `Archived copies: ${archivedCopies(c.source.url)}`,
    ...notes(c),
  ]
    .map((sentence) => sentence.replace(/\.$/, ''))
    .join('. ');
}

const citeKey = (c: Cited): string =>
  `${c.entry.id}-${c.quote ? `q${c.entry.quotes.indexOf(c.quote) + 1}` : `s${c.statement ? c.entry.statements.indexOf(c.statement) + 1 : ''}`}`;

function bibtex(c: Cited, lang: Lang): string {
  const [year, month, day] = c.source.date?.split('-') ?? [];
  const date = [year, month, day].filter(Boolean).join('-');
  const fields: [string, string][] = [
    ...(c.source.titleInferred ? [] : [['title', `{${inTex(c.source.title)}}`] as [string, string]]),
    ['howpublished', inTex(c.source.publisher)],
    ...(year ? [['year', year] as [string, string]] : []),
    ...(month ? [['date', date] as [string, string]] : []),
    // A verbatim field in biblatex and in the url package alike: nothing in it is escaped but what ends the field.
    ['url', c.source.url.replace(/[{}]/g, encodeURIComponent)],
    ['note', inTex(noteOf(c, lang))],
  ];
  return `@misc{${citeKey(c)},\n${fields.map(([name, value]) => `  ${name} = {${value}},`).join('\n')}\n}`;
}

function csl(c: Cited, lang: Lang): string {
  const { source, quote } = c;
  return JSON.stringify(
    [
      {
        id: citeKey(c),
        type: source.kind === 'news' ? 'article-newspaper' : 'webpage',
        ...(source.titleInferred ? {} : { title: source.title }),
        'container-title': source.publisher,
        ...(source.date && {
          issued: { 'date-parts': [source.date.split('-').map(Number)], ...(source.dateInferred && { circa: true }) },
        }),
        URL: source.url,
        archive_location: archivedCopies(source.url),
        ...(quote && { language: quote.originalLang ?? quote.lang }),
        note: noteOf(c, lang),
        custom: {
          quote: quote?.text ?? null,
          original: quote?.original ?? null,
          asOf: c.asOf,
          entry: c.entry.id,
          datasetVersion: c.datasetVersion,
        },
      },
    ],
    null,
    2,
  );
}

/**
 * A citation ready to paste. Its own words are English in every interface language, as those of reference managers are;
 * quotations stand as their sources have them.
 *
 * @param lang the language in which a statement is cited
 * @throws where the entry has no such part
 */
export function citation(data: CardData, part: EntryPart, format: CiteFormat, lang: Lang): string {
  const c = cited(data, part);
  return { plain, markdown, bibtex, csl }[format](c, lang);
}
