import type { Entry } from '../../dataset/types';
import { everyFormEngine } from './baselines';
import type { Engine, Label, Mark, Passage, TrueMention } from './corpus';
import { countWords, scriptLanguage } from './corpus';
import { classOfFalseMark, classOfMiss, contextOf, type ErrorClass, type ScoredError } from './errors';
import { f1, type Ratio, ratio } from './ratio';

export interface Measures {
  /** Right entry and overlapping span, or exactly the span. */
  precision: { overlap: Ratio; exact: Ratio };
  /** Of core labels. */
  recall: { overlap: Ratio; exact: Ratio };
  f1: { overlap: number | null; exact: number | null };
  /** By overlap. */
  recallByTier: Record<'core' | 'peripheral', Ratio>;
  /** Of the entries with a core label in a passage: marked there at least once. */
  recallPerDocument: Ratio;
  /** Decoy spans wrongly marked. */
  decoysMarked: Ratio;
}

export interface OfftopicMeasures {
  documents: number;
  words: number;
  falseMarks: number;
  per1000: number;
  /** Listed by hand as true, and not counted. */
  trueMentions: number;
}

export interface Score {
  byLanguage: Record<'en' | 'ru' | 'zh' | 'all', Measures>;
  errorClasses: Record<ErrorClass, { falseMarks: number; missed: number; otherSpan: number }>;
  errors: ScoredError[];
  /** Marks that begin or end inside a word, or inside a longer listed name of another entry. */
  brokenSpans: { passage: string; surface: string }[];
  offtopic: Record<'en' | 'ru' | 'zh' | 'all', OfftopicMeasures>;
  offtopicMarks: { entry: string; context: string }[];
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && a.end > b.start;

const isSpan = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start === b.start && a.end === b.end;

const idsOf = (label: Label): string[] => [label.entity, ...(label.also ?? [])];

class Tally {
  marks = 0;
  right = 0;
  rightExact = 0;
  labels = { core: 0, peripheral: 0 };
  found = { core: 0, peripheral: 0 };
  foundExact = 0;
  entries = 0;
  entriesFound = 0;
  decoys = 0;
  decoysMarked = 0;

  measures(): Measures {
    const precision = { overlap: ratio(this.right, this.marks), exact: ratio(this.rightExact, this.marks) };
    const recall = {
      overlap: ratio(this.found.core, this.labels.core),
      exact: ratio(this.foundExact, this.labels.core),
    };
    return {
      precision,
      recall,
      f1: { overlap: f1(precision.overlap, recall.overlap), exact: f1(precision.exact, recall.exact) },
      recallByTier: {
        core: recall.overlap,
        peripheral: ratio(this.found.peripheral, this.labels.peripheral),
      },
      recallPerDocument: ratio(this.entriesFound, this.entries),
      decoysMarked: ratio(this.decoysMarked, this.decoys),
    };
  }
}

/** Scores an engine on labelled passages and off-topic documents. Labels of entities that the dataset lacks are not looked at. */
export function scoreEngine(
  engine: Engine,
  entries: ReadonlyMap<string, Entry>,
  passages: readonly Passage[],
  offtopic: readonly string[],
  trueMentions: readonly TrueMention[],
): Score {
  const listedNames = everyFormEngine(entries.values());
  const brokenSpans: Score['brokenSpans'] = [];
  const tallies = { en: new Tally(), ru: new Tally(), zh: new Tally(), all: new Tally() };
  const errors: ScoredError[] = [];
  for (const passage of passages) {
    const marks = engine(passage.text, passage.lang);
    for (const tally of [tallies[passage.lang], tallies.all]) tallyPassage(tally, passage, marks, entries);
    errors.push(...errorsOf(passage, marks, entries));
    const listed = listedNames(passage.text, passage.lang);
    for (const mark of marks.filter((each) => isBroken(passage.text, each, listed)))
      brokenSpans.push({ passage: passage.id, surface: passage.text.slice(mark.start, mark.end) });
  }
  const byLanguage = {
    en: tallies.en.measures(),
    ru: tallies.ru.measures(),
    zh: tallies.zh.measures(),
    all: tallies.all.measures(),
  };
  return {
    byLanguage,
    errorClasses: classesOf(errors),
    errors,
    brokenSpans,
    ...scoreOfftopic(engine, offtopic, trueMentions),
  };
}

/** The labels that count, and those that neither reward nor punish. */
function labelsOf(passage: Passage, entries: ReadonlyMap<string, Entry>): { scored: Label[]; optional: Label[] } {
  const known = passage.mentions.filter((label) => idsOf(label).some((id) => entries.has(id)));
  return {
    scored: known.filter((label) => label.tier !== 'optional'),
    optional: known.filter((label) => label.tier === 'optional'),
  };
}

const meets = (mark: Mark, label: Label): boolean => overlaps(mark, label) && idsOf(label).includes(mark.entry);

/** Marks but for those that only meet an optional label. */
function scoredMarks(marks: readonly Mark[], scored: readonly Label[], optional: readonly Label[]): Mark[] {
  return marks.filter(
    (mark) => scored.some((label) => meets(mark, label)) || !optional.some((label) => meets(mark, label)),
  );
}

function tallyPassage(
  tally: Tally,
  passage: Passage,
  marks: readonly Mark[],
  entries: ReadonlyMap<string, Entry>,
): void {
  const { scored, optional } = labelsOf(passage, entries);
  for (const mark of scoredMarks(marks, scored, optional)) {
    tally.marks += 1;
    if (scored.some((label) => meets(mark, label))) tally.right += 1;
    if (scored.some((label) => meets(mark, label) && isSpan(mark, label))) tally.rightExact += 1;
  }
  const documentEntries = new Map<string, boolean>();
  for (const label of scored) {
    if (label.tier === 'optional') continue;
    const met = marks.filter((mark) => meets(mark, label));
    tally.labels[label.tier] += 1;
    if (met.length > 0) tally.found[label.tier] += 1;
    if (label.tier !== 'core') continue;
    if (met.some((mark) => isSpan(mark, label))) tally.foundExact += 1;
    documentEntries.set(label.entity, documentEntries.get(label.entity) === true || met.length > 0);
  }
  tally.entries += documentEntries.size;
  tally.entriesFound += [...documentEntries.values()].filter(Boolean).length;
  for (const decoy of passage.decoys ?? []) {
    tally.decoys += 1;
    const wrong = marks.some((mark) => overlaps(mark, decoy) && !scored.some((label) => meets(mark, label)));
    if (wrong) tally.decoysMarked += 1;
  }
}

function errorsOf(passage: Passage, marks: readonly Mark[], entries: ReadonlyMap<string, Entry>): ScoredError[] {
  const { scored, optional } = labelsOf(passage, entries);
  const error = (kind: ScoredError['kind'], errorClass: ErrorClass, span: Mark): ScoredError => ({
    passage: passage.id,
    kind,
    errorClass,
    surface: passage.text.slice(span.start, span.end),
    entry: span.entry,
    context: contextOf(passage.text, span.start, span.end),
  });
  const errors: ScoredError[] = [];
  for (const mark of scoredMarks(marks, scored, optional)) {
    const met = scored.filter((label) => meets(mark, label));
    if (met.length === 0)
      errors.push(error('false mark', classOfFalseMark(mark, passage.mentions, passage.decoys ?? []), mark));
    else if (!met.some((label) => isSpan(mark, label))) errors.push(error('other span', 'span', mark));
  }
  for (const label of scored) {
    if (label.tier !== 'core' || marks.some((mark) => meets(mark, label))) continue;
    const id = idsOf(label).find((each) => entries.has(each)) ?? label.entity;
    const span = { start: label.start, end: label.end, entry: id };
    errors.push(error('missed', classOfMiss(label.surface, passage.lang, entries.get(id)), span));
  }
  return errors;
}

/** Whether a mark cuts a word of letters (Chinese has no borders to cut) or a longer listed name in two. */
function isBroken(text: string, mark: Mark, listed: readonly Mark[]): boolean {
  const cuts = (at: number): boolean => /^[\p{Script=Latin}\p{Script=Cyrillic}]{2}$/u.test(text.slice(at - 1, at + 1));
  return (
    cuts(mark.start) ||
    cuts(mark.end) ||
    listed.some(
      (name) => overlaps(name, mark) && name.entry !== mark.entry && name.end - name.start > mark.end - mark.start,
    )
  );
}

function classesOf(errors: readonly ScoredError[]): Score['errorClasses'] {
  const none = () => ({ falseMarks: 0, missed: 0, otherSpan: 0 });
  const classes = { namesake: none(), 'case form': none(), span: none(), spelling: none(), unknown: none() };
  for (const { kind, errorClass } of errors) {
    if (kind === 'false mark') classes[errorClass].falseMarks += 1;
    else if (kind === 'missed') classes[errorClass].missed += 1;
    else classes[errorClass].otherSpan += 1;
  }
  return classes;
}

function isListed(text: string, mark: Mark, trueMentions: readonly TrueMention[]): boolean {
  return trueMentions.some(({ context, entry }) => {
    if (entry !== mark.entry) return false;
    for (let at = text.indexOf(context); at >= 0; at = text.indexOf(context, at + 1)) {
      if (at <= mark.start && mark.end <= at + context.length) return true;
    }
    return false;
  });
}

function scoreOfftopic(
  engine: Engine,
  documents: readonly string[],
  trueMentions: readonly TrueMention[],
): Pick<Score, 'offtopic' | 'offtopicMarks'> {
  const none = (): OfftopicMeasures => ({ documents: 0, words: 0, falseMarks: 0, per1000: 0, trueMentions: 0 });
  const offtopic = { en: none(), ru: none(), zh: none(), all: none() };
  const offtopicMarks: Score['offtopicMarks'] = [];
  for (const text of documents) {
    const lang = scriptLanguage(text);
    const words = countWords(text);
    for (const measures of [offtopic[lang], offtopic.all]) {
      measures.documents += 1;
      measures.words += words;
    }
    for (const mark of engine(text, lang)) {
      const listed = isListed(text, mark, trueMentions);
      for (const measures of [offtopic[lang], offtopic.all]) measures[listed ? 'trueMentions' : 'falseMarks'] += 1;
      if (!listed) offtopicMarks.push({ entry: mark.entry, context: contextOf(text, mark.start, mark.end) });
    }
  }
  for (const measures of Object.values(offtopic)) {
    measures.per1000 = measures.words === 0 ? 0 : (measures.falseMarks / measures.words) * 1000;
  }
  return { offtopic, offtopicMarks };
}
