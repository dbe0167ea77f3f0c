import type { Lang } from '../dataset/types';
import { isJapanese } from '../text/scripts';
import { findAll, type Index } from './exact';
import type { Model } from './model';
import type { MatchRule } from './types';

/** A reading of a span: the form it may be. */
export interface Option {
  form: number;
  rule: MatchRule;
  /** Letters too few, too many or wrong; of the spelling stage only. */
  slips?: number;
}

/** A piece of a block that some form matches, with every form that does. */
export interface Span {
  block: number;
  start: number;
  end: number;
  /** Place on the page: blocks follow one another, `BLOCK_GAP` apart. */
  at: number;
  options: Option[];
}

/** A cue word met. Offsets as in a span. */
export interface CueHit {
  cue: number;
  block: number;
  start: number;
  end: number;
  at: number;
}

/** What exact matching finds on a page, before anything is judged. */
export interface Survey {
  blocks: readonly string[];
  spans: Span[];
  /** Empty until `surveyCues` has been called. */
  cues: CueHit[];
  /** Whether each block may have Chinese names; asked of `mayHaveHan`, which looks a block through when it must. */
  han: (boolean | undefined)[];
  /** The page's own word on its language. */
  lang: string;
  /** Place on the page of each block's first character. */
  bases: number[];
}

/** Blocks are further apart than sentences: a heading's word is less near to a paragraph's name than the paragraph's own. */
const BLOCK_GAP = 60;

const RULES: readonly MatchRule[] = ['form', 'case-form', 'script-variant'];

/** Finds names in the blocks. `lang` is the page's own word on its language, if any. */
export function surveyNames(model: Model, index: Index, blocks: readonly string[], lang: string): Survey {
  const survey: Survey = { blocks, spans: [], cues: [], han: [], lang, bases: [] };
  let base = 0;
  blocks.forEach((text, block) => {
    survey.bases.push(base);
    let names = namesIn(index, text, block, base, true);
    if (names.some((name) => HAN.test(text.slice(name.start, name.end))) && !mayHaveHan(survey, block))
      names = namesIn(index, text, block, base, false);
    keepSpoken(model, text, names);
    for (const span of names) if (span.options.length > 0) survey.spans.push(span);
    base += text.length + BLOCK_GAP;
  });
  return survey;
}

const HAN = /\p{Script=Han}/u;

/** Whether Chinese characters of a block may be Chinese names: it is not Japanese. */
const mayHaveHan = (survey: Survey, block: number): boolean => {
  survey.han[block] ??= !isJapanese(survey.blocks[block] ?? '', survey.lang);
  return survey.han[block];
};

/** Finds the cue words of the surveyed blocks. Most pages name nobody and never need it. */
export function surveyCues(index: Index, survey: Survey): void {
  survey.blocks.forEach((text, block) => {
    const hits = findAll(index, text, { han: mayHaveHan(survey, block) });
    const base = survey.bases[block] ?? 0;
    for (let i = 0; i < hits.count; i++) {
      const start = hits.start[i] ?? 0;
      survey.cues.push({ cue: hits.pattern[i] ?? 0, block, start, end: hits.end[i] ?? 0, at: base + start });
    }
  });
}

function namesIn(index: Index, text: string, block: number, base: number, han: boolean): Span[] {
  const hits = findAll(index, text, { han });
  const names: Span[] = [];
  for (let i = 0; i < hits.count; i++) {
    const start = hits.start[i] ?? 0;
    const end = hits.end[i] ?? 0;
    const option: Option = { form: hits.pattern[i] ?? 0, rule: RULES[hits.how[i] ?? 0] ?? 'form' };
    const last = names.at(-1);
    if (last && last.start === start && last.end === end) last.options.push(option);
    else names.push({ block, start, end, at: base + start, options: [option] });
  }
  return names;
}

/** The unambiguous names inside a longer one: what stands there if the longer one is none (the SCO of «SCO forum»). */
export function namesInside(model: Model, index: Index, survey: Survey, span: Span): Span[] {
  const { block, start, end } = span;
  const text = survey.blocks[block] ?? '';
  const han = mayHaveHan(survey, block);
  const words = [...text.slice(start, end).matchAll(HAN_OR_WORD)];
  if (words.length < 2) return [];
  const from = start + (words[1]?.index ?? 0);
  const to = start + (words.at(-2)?.index ?? 0) + (words.at(-2)?.[0].length ?? 0);
  // The text is cut behind the longer name's last word, or read from its second, so that it cannot be found itself.
  const base = survey.bases[block] ?? 0;
  const shorter = (
    [
      [Math.max(0, start - SENTENCE), to],
      [from, end + SENTENCE],
    ] as const
  ).flatMap(([cut, until]) =>
    namesIn(index, text.slice(cut, until), block, base + cut, han).map((name) => {
      return { ...name, start: name.start + cut, end: name.end + cut };
    }),
  );
  keepSpoken(model, text, shorter);
  const kept: Span[] = [];
  for (const name of shorter.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (name.start < (kept.at(-1)?.end ?? start) || name.end > end) continue;
    if (name.options.some(({ form }) => model.forms[form]?.mark === 'always')) kept.push(name);
  }
  return kept;
}

const HAN_OR_WORD = /\p{Script=Han}|[\p{L}\p{M}\p{N}]+/gu;

/** Letters on either side of a name that tell the language of its sentence, where the block is of another. */
const SENTENCE = 60;

/** Takes from the spans of one block the readings that do not speak in its language. */
export function keepSpoken(model: Model, text: string, spans: readonly Span[]): void {
  if (spans.length === 0) return;
  const written = writtenLang(text);
  for (const span of spans) {
    const spoken = span.options.filter(({ form }) => {
      const { silentIn } = model.forms[form] ?? {};
      if (!silentIn?.includes(written)) return true;
      const around =
        text.slice(Math.max(0, span.start - SENTENCE), span.start) + text.slice(span.end, span.end + SENTENCE);
      return !silentIn.includes(writtenLang(around, written));
    });
    span.options = inLang(model, spoken, written);
  }
}

/** The language of a text by the letters of its beginning; `otherwise` where there are none. */
function writtenLang(text: string, otherwise: Lang = 'en'): Lang {
  let han = 0;
  let cyrillic = 0;
  let latin = 0;
  for (let i = 0; i < text.length && i < 2000; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x4e00 && unit <= 0x9fff) han += 2;
    else if (unit >= 0x400 && unit <= 0x4ff) cyrillic += 1;
    else if ((unit | 32) >= 97 && (unit | 32) <= 122) latin += 1;
  }
  if (han + cyrillic + latin === 0) return otherwise;
  return han >= cyrillic && han >= latin ? 'zh' : cyrillic >= latin ? 'ru' : 'en';
}

/** Where an entry lists one text for several languages (Telegram), the form of the block's language speaks for it. */
function inLang(model: Model, options: Option[], lang: Lang): Option[] {
  if (options.length === 1) return options;
  const spoken = new Set(
    options.filter(({ form }) => model.forms[form]?.lang === lang).map(({ form }) => model.forms[form]?.entry),
  );
  return options.filter(({ form }) => {
    const { entry, lang: formLang } = model.forms[form] ?? {};
    return formLang === lang || !spoken.has(entry);
  });
}
