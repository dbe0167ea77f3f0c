import { table } from '../table';
import type { Score } from './measure';
import type { Ratio } from './ratio';

const LANGUAGES = ['en', 'ru', 'zh', 'all'] as const;

const shown = ({ value, low, high, hits, of }: Ratio): string =>
  value === null || low === null || high === null
    ? '–'
    : `${value.toFixed(3)} [${low.toFixed(3)}–${high.toFixed(3)}] ${hits}/${of}`;

const figure = (value: number | null): string => (value === null ? '–' : value.toFixed(3));

/** The tables that `npm run score` prints: engines side by side, then the first engine's errors by class. */
export function scoreTables(scores: Readonly<Record<string, Score>>): string {
  const rows = Object.entries(scores).flatMap(([engine, score]) =>
    LANGUAGES.map((lang) => {
      const measures = score.byLanguage[lang];
      const offtopic = score.offtopic[lang];
      return [
        engine,
        lang,
        shown(measures.precision.overlap),
        shown(measures.precision.exact),
        shown(measures.recall.overlap),
        shown(measures.recall.exact),
        figure(measures.f1.overlap),
        shown(measures.recallByTier.peripheral),
        shown(measures.recallPerDocument),
        `${measures.decoysMarked.hits}/${measures.decoysMarked.of}`,
        offtopic.documents === 0 ? '–' : `${offtopic.per1000.toFixed(4)} (${offtopic.falseMarks})`,
      ];
    }),
  );
  const head = [
    'engine',
    'lang',
    'precision',
    'precision, exact span',
    'recall (core)',
    'recall (core), exact span',
    'F1',
    'recall (peripheral)',
    'recall per document',
    'decoys marked',
    'off-topic marks / 1,000 words',
  ];
  const [first] = Object.values(scores);
  const classes = Object.entries(first?.errorClasses ?? {}).map(([name, count]) => [
    name,
    `${count.falseMarks}`,
    `${count.missed}`,
    `${count.otherSpan}`,
  ]);
  return [
    table(head, rows),
    'Spans count where they overlap and the entry is right; 95 % intervals by Wilson.',
    '',
    table(['error class', 'false marks', 'missed (core)', 'other span'], classes),
    `Marks that cut a word or a longer listed name: ${first?.brokenSpans.length ?? 0}`,
  ].join('\n');
}

/** Every error of a score in its words, for whoever mends the entries. */
export function errorLines(score: Score): string {
  return [
    ...score.errors.map(
      ({ passage, kind, errorClass, entry, context }) => `${kind} (${errorClass})  ${entry}  ${passage}: ${context}`,
    ),
    ...score.brokenSpans.map(({ passage, surface }) => `cut  ${passage}: ${surface}`),
    ...score.offtopicMarks.map(({ entry, context }) => `off-topic mark  ${entry}: ${context}`),
  ].join('\n');
}
