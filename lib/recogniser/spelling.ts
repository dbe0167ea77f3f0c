import { isGivenName } from '../dataset/given-names';
import { isCommonWord } from '../dataset/stop-words';
import { capitalisedRuns, lowerCaseWords, type RunWord } from './capitalised-runs';
import type { Model } from './model';
import { createRenderings } from './renderings';
import { SpanMap } from './span-map';
import { comparable, Lexicon, MOST_WORDS, SHORTEST_WORD, spelled } from './spelling-lexicon';
import type { Option, Span, Survey } from './survey';
import { isCyrillic } from './transliterate';

/** The stage that finds names spelt otherwise than any form: transliterations (Zheleznjak), slips (Роскомнадзр), other translations. */
export interface Speller {
  /**
   * Spans, in page order, for capitalised runs that exact matching left over. One may hold an ambiguous name that exact matching
   * found: «Kasperskiy Lab» around «Kasperskiy».
   */
  spansIn(survey: Survey): Span[];
}

/** The memo is emptied when it has grown to this: a page that never ends must not fill the memory. */
const MEMO = 20_000;

/** Makes the spelling stage of a dataset. The look-up tables are made here, once. */
export function createSpeller(model: Model): Speller {
  const lexicon = new Lexicon(model);
  const renderings = createRenderings(model);
  const canonicals = new Map<string, string>();
  const answers = new Map<string, readonly Option[]>();

  const canonical = (word: string): string => {
    let known = canonicals.get(word);
    if (known === undefined) {
      if (canonicals.size > MEMO) canonicals.clear();
      known = comparable(word);
      canonicals.set(word, known);
    }
    return known;
  };

  /** The forms that a window spells with the fewest slips. */
  const formsFor = (window: readonly RunWord[]): readonly Option[] => {
    const surface = window.map((word) => word.text).join(' ');
    const known = answers.get(surface);
    if (known) return known;
    if (answers.size > MEMO) answers.clear();
    const found = spelled(
      window.map((word) => word.text),
      lexicon,
      canonical,
      model,
    );
    answers.set(surface, found);
    return found;
  };

  return {
    spansIn(survey) {
      const lowerCase = lowerCaseWords(survey.blocks);
      const spansOf = new SpanMap(survey.spans);
      const spans: Span[] = [];
      survey.blocks.forEach((text, block) => {
        const exact = spansOf.inBlock(block);
        const taken = exact.filter((span) => !span.options.every(({ form }) => model.forms[form]?.mark === 'evidence'));
        for (const run of capitalisedRuns(text, taken)) {
          for (let from = 0; from < run.length; ) {
            const [length, forms] = longestSpelt(run, from, formsFor, lowerCase);
            if (length === 0) {
              from += 1;
              continue;
            }
            const start = run[from]?.start ?? 0;
            const end = run[from + length - 1]?.end ?? 0;
            if (spansOf.within(block, start, end).some((span) => span.start <= start && span.end >= end)) {
              from += length;
              continue;
            }
            const at = (survey.bases[block] ?? 0) + start;
            spans.push({ block, start, end, at, options: [...forms] });
            from += length;
          }
        }
      });
      return [...spans, ...renderings.spansIn(survey)].sort((a, b) => a.block - b.block || a.start - b.start);
    },
  };
}

const isNoName = (word: string): boolean =>
  word.length < SHORTEST_WORD - 1 || isGivenName(word) || isCommonWord(word, isCyrillic(word) ? 'ru' : 'en');

function longestSpelt(
  run: readonly RunWord[],
  from: number,
  formsFor: (window: readonly RunWord[]) => readonly Option[],
  lowerCase: ReadonlySet<string>,
): [number, readonly Option[]] {
  for (let length = Math.min(MOST_WORDS, run.length - from); length > 0; length--) {
    const window = run.slice(from, from + length);
    const only = length === 1 ? window[0] : undefined;
    if (only && (lowerCase.has(only.text.toLowerCase()) || isNoName(only.text))) continue;
    const forms = formsFor(window);
    if (forms.length > 0) return [length, forms];
  }
  return [0, []];
}
