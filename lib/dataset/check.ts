import type { ZodError } from 'zod';
import { checkQuotes, comparable, sourcedWordings } from './check-quotes';
import { checkTone } from './check-tone';
import type { Problem, Report } from './problem';
import { entrySchema, topicSchema } from './schema';
import type { Entry, Topic } from './types';

export const LONGEST_GIST = 160;

/** A source as the shelf of evidence holds it. */
export interface ShelfSource {
  url: string;
  date: string | null;
  excerpt: string;
}

/** The shelf's sources by id; an id that stands in two of its files has two. */
export type Shelf = ReadonlyMap<string, readonly ShelfSource[]>;

const counted = (path: readonly PropertyKey[]): string =>
  path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join('.');

function schemaProblems(entry: string, error: ZodError): Problem[] {
  return error.issues.map(({ path, message }) => ({ entry, field: counted(path), message }));
}

/**
 * Everything that a machine can find wrong with a dataset.
 * @param files what `data/entries` holds: each file's name without `.json`, and its parsed content
 * @param shelf the shelf's sources, where they are at hand: addresses, dates and wordings are compared with it
 */
export function checkDataset(
  files: readonly { id: string; content: unknown }[],
  topicList: unknown,
  shelf?: Shelf,
): Problem[] {
  const problems: Problem[] = [];
  const topics: Topic[] = [];
  for (const each of Array.isArray(topicList) ? topicList : [null]) {
    const parsed = topicSchema.safeParse(each);
    if (parsed.success) topics.push(parsed.data);
    else problems.push(...schemaProblems('topics', parsed.error));
  }
  const entries: Entry[] = [];
  for (const { id, content } of files) {
    const parsed = entrySchema.safeParse(content);
    if (!parsed.success) {
      problems.push(...schemaProblems(id, parsed.error));
      continue;
    }
    const entry = parsed.data;
    entries.push(entry);
    if (entry.id !== id)
      problems.push({ entry: id, field: 'id', message: `The id ${entry.id} is not the file's name.` });
  }
  const known = {
    ids: new Set(entries.map(({ id }) => id)),
    topics: new Set(topics.map(({ id }) => id)),
  };
  for (const entry of entries) {
    const report: Report = (field, message) => problems.push({ entry: entry.id, field, message });
    checkHead(entry, known.topics, report);
    checkStatements(entry, report);
    checkQuotes(entry, report);
    checkTone(entry, report);
    checkSources(entry, report);
    checkTies(entry, known.ids, report);
    if (shelf) checkAgainstShelf(entry, shelf, report);
  }
  return [...problems, ...sharedForms(entries), ...lonelyEntries(entries)];
}

const LETTER_OR_DIGIT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Han}\p{N}]/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

function checkHead(entry: Entry, topics: ReadonlySet<string>, report: Report): void {
  for (const topic of entry.topics) if (!topics.has(topic)) report('topics', `There is no topic ${topic}.`);
  for (const [lang, gist] of Object.entries(entry.gist)) {
    const length = [...(gist ?? '')].length;
    if (length > LONGEST_GIST) report(`gist.${lang}`, `It has ${length} characters; at most ${LONGEST_GIST} fit.`);
  }
  if ((entry.kind === 'person') !== (entry.living !== undefined)) report('living', 'Persons, and only they, have it.');
  const seen = new Set<string>();
  entry.names.forEach(({ text, lang, evidence = [], against = [], notInside = [] }, index) => {
    const key = `${lang} ${text}`;
    if (!LETTER_OR_DIGIT.test(text) || KANA.test(text))
      report(`names.${index + 1}`, `«${text}» is not English, Russian or Chinese.`);
    for (const word of [text, ...evidence, ...against])
      if ([...word].length < 2) report(`names.${index + 1}`, `«${word}» is one character: it would be met everywhere.`);
    for (const longer of notInside)
      if (lettersOf(longer) === lettersOf(text))
        report(`names.${index + 1}`, `«${longer}» has the letters of the name and no more: it would never be marked.`);
    if (seen.has(key)) report(`names.${index + 1}`, `«${text}» is listed twice.`);
    seen.add(key);
  });
}

const OFFICE =
  /\b(?:is|was|as|became|been|appointed|named|elected)\b(?:\s+\S+){0,5}?\s+(?:minister|chair(?:man|woman)?|head|director(?:-general)?|CEO|ambassador|spokes(?:man|woman|person)|president|speaker|secretary|editor-in-chief)\b(?:[^.]*\b(?:as of|since)\b)/i;

function checkStatements(entry: Entry, report: Report): void {
  const kinds = new Map(entry.sources.map(({ id, kind }) => [id, kind]));
  entry.statements.forEach((statement, index) => {
    const field = `statements.${index + 1}`;
    const rests = statement.sources.map((id) => kinds.get(id));
    statement.sources.forEach((id) => {
      if (!kinds.has(id)) report(`${field}.sources`, `There is no source ${id}.`);
    });
    if (statement.kind === 'claim' && statement.speaker === undefined)
      report(`${field}.speaker`, 'A claim names who claims.');
    if (statement.kind === 'disputed') checkSides(entry, statement.sides ?? [], field, report);
    if (entry.living && rests.every((kind) => kind === 'reference'))
      report(`${field}.sources`, 'A statement on a living person does not rest on a reference work alone.');
    if (
      statement.accusation &&
      statement.kind === 'fact' &&
      !rests.some((kind) => kind === 'official' || kind === 'primary')
    )
      report(field, 'An accusation rests on an official document, or is a claim with its speaker.');
    if (statement.office && statement.reviewBy === undefined)
      report(`${field}.reviewBy`, 'An office has a day by which it is looked at again.');
    if (entry.living && !statement.office && OFFICE.test(statement.text.en))
      report(field, 'It says that somebody holds an office: set `office` and `reviewBy`.');
    if (statement.reviewBy !== undefined && statement.reviewBy <= statement.asOf)
      report(`${field}.reviewBy`, 'The day of review comes after `asOf`.');
  });
}

function checkSides(
  entry: Entry,
  sides: NonNullable<Entry['statements'][number]['sides']>,
  field: string,
  report: Report,
): void {
  if (new Set(sides.map(({ speaker }) => speaker)).size < 2 || new Set(sides.map(({ quote }) => quote)).size < 2)
    report(`${field}.sides`, 'A disputed statement quotes both sides: two speakers, two quotes.');
  for (const { quote } of sides)
    if (entry.quotes[quote - 1] === undefined) report(`${field}.sides`, `There is no quote ${quote}.`);
}

function checkSources(entry: Entry, report: Report): void {
  const used = new Set([
    ...entry.statements.flatMap(({ sources }) => sources),
    ...entry.quotes.flatMap(({ source, translationSource }) => [source, translationSource]),
    ...entry.ties.map(({ source }) => source),
  ]);
  const seen = new Set<string>();
  entry.sources.forEach(({ id, title }, index) => {
    if (seen.has(id)) report(`sources.${index + 1}.id`, `${id} is listed twice.`);
    seen.add(id);
    if (!used.has(id)) report(`sources.${index + 1}`, `Nothing rests on ${id}: use it or leave it out.`);
    if (/\bseed article\b/i.test(title))
      report(`sources.${index + 1}.title`, 'Readers know of no seed: give the title.');
  });
  if (entry.contested && new Set(entry.sources.map(({ side }) => side)).size < 2)
    report('sources', 'A contested subject has sources of more than one side.');
}

function checkTies(entry: Entry, ids: ReadonlySet<string>, report: Report): void {
  const sources = new Set(entry.sources.map(({ id }) => id));
  const seen = new Set<string>();
  entry.ties.forEach(({ to, how, source, statement }, index) => {
    const field = `ties.${index + 1}`;
    if (!ids.has(to)) report(`${field}.to`, `There is no entry ${to}.`);
    if (to === entry.id) report(`${field}.to`, 'An entry is not tied to itself.');
    if (seen.has(`${to} ${how}`)) report(field, `The tie «${how}» to ${to} is listed twice.`);
    seen.add(`${to} ${how}`);
    if (source === undefined && statement === undefined)
      report(field, 'A tie has a source, or the number of a statement that implies it.');
    if (source !== undefined && !sources.has(source)) report(`${field}.source`, `There is no source ${source}.`);
    if (statement !== undefined && entry.statements[statement - 1] === undefined)
      report(`${field}.statement`, `There is no statement ${statement}.`);
  });
}

function checkAgainstShelf(entry: Entry, shelf: Shelf, report: Report): void {
  const originals = new Map<string, ShelfSource>();
  entry.sources.forEach(({ id, url, date }, index) => {
    const held = shelf.get(id) ?? [];
    const original = held.find((source) => source.url === url);
    if (original) originals.set(id, original);
    if (held.length === 0) report(`sources.${index + 1}.id`, `The shelf holds no source ${id}.`);
    else if (!original) report(`sources.${index + 1}.url`, `The shelf has ${held.map((one) => one.url).join(' or ')}.`);
    else if (original.date !== date) report(`sources.${index + 1}.date`, `The shelf has ${original.date}.`);
  });
  entry.quotes.forEach((quote, index) => {
    for (const { wording, source, part } of sourcedWordings(quote)) {
      const excerpt = originals.get(source)?.excerpt;
      if (excerpt !== undefined && !comparable(excerpt).includes(comparable(wording)))
        report(`quotes.${index + 1}.${part}`, `These words do not stand in the shelf's excerpt of ${source}.`);
    }
  });
}

/** A form that two entries hold must be told apart by evidence words that the two do not share. */
function sharedForms(entries: readonly Entry[]): Problem[] {
  const holders = new Map<string, { entry: string; field: string; text: string; evidence: Set<string> }[]>();
  for (const { id, names } of entries)
    names.forEach(({ text, lang, mark, evidence }, index) => {
      if (mark === 'never') return;
      const key = `${lang} ${text.toLowerCase()}`;
      const holder = {
        entry: id,
        field: `names.${index + 1}`,
        text,
        evidence: new Set(mark === 'always' ? [] : evidence),
      };
      holders.set(key, [...(holders.get(key) ?? []), holder]);
    });
  return [...holders.values()].flatMap((each) => {
    const others = each.filter(({ entry }) => entry !== each[0]?.entry);
    if (others.length === 0) return [];
    return each
      .filter(({ entry, evidence }) => {
        const elsewhere = each.filter((other) => other.entry !== entry).flatMap((other) => [...other.evidence]);
        return ![...evidence].some((word) => !elsewhere.includes(word));
      })
      .map(({ entry, field, text }) => ({
        entry,
        field,
        message: `«${text}» also names ${[...new Set(each.map((one) => one.entry))].filter((id) => id !== entry).join(', ')}: give evidence words that tell them apart, or drop it here.`,
      }));
  });
}

function lonelyEntries(entries: readonly Entry[]): Problem[] {
  const tied = new Set(entries.flatMap(({ id, ties }) => (ties.length > 0 ? [id, ...ties.map(({ to }) => to)] : [])));
  return entries
    .filter(({ id }) => !tied.has(id))
    .map(({ id }) => ({ entry: id, field: 'ties', message: 'No tie leads here or away: tell how it belongs.' }));
}
