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
  cues: CueHit[];
  /** Place on the page of each block's first character. */
  bases: number[];
}

/** Blocks are further apart than sentences: a heading's word is less near to a paragraph's name than the paragraph's own. */
const BLOCK_GAP = 60;

const RULES: readonly MatchRule[] = ['form', 'case-form', 'script-variant'];

/** Finds names and cue words in the blocks. `lang` is the page's own word on its language, if any. */
export function surveyBlocks(model: Model, index: Index, blocks: readonly string[], lang: string): Survey {
  const survey: Survey = { blocks, spans: [], cues: [], bases: [] };
  let base = 0;
  blocks.forEach((text, block) => {
    survey.bases.push(base);
    surveyBlock(model, index, survey, block, base, !isJapanese(text, lang));
    base += text.length + BLOCK_GAP;
  });
  return survey;
}

function surveyBlock(model: Model, index: Index, survey: Survey, block: number, base: number, han: boolean): void {
  const hits = findAll(index, survey.blocks[block] ?? '', { han });
  const names: Span[] = [];
  for (let i = 0; i < hits.count; i++) {
    const start = hits.start[i] ?? 0;
    const end = hits.end[i] ?? 0;
    const pattern = hits.pattern[i] ?? 0;
    const cue = pattern - model.forms.length;
    if (cue >= 0) {
      survey.cues.push({ cue, block, start, end, at: base + start });
      continue;
    }
    const option: Option = { form: pattern, rule: RULES[hits.how[i] ?? 0] ?? 'form' };
    const last = names.at(-1);
    if (last && last.start === start && last.end === end) last.options.push(option);
    else names.push({ block, start, end, at: base + start, options: [option] });
  }
  if (names.length === 0) return;
  const written = writtenLang(survey.blocks[block] ?? '');
  for (const span of names) {
    span.options = inLang(model, span.options, written);
    survey.spans.push(span);
  }
}

/** The language of a block by the letters of its beginning. */
function writtenLang(text: string): Lang {
  let han = 0;
  let cyrillic = 0;
  let latin = 0;
  for (let i = 0; i < text.length && i < 2000; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x4e00 && unit <= 0x9fff) han += 2;
    else if (unit >= 0x400 && unit <= 0x4ff) cyrillic += 1;
    else if ((unit | 32) >= 97 && (unit | 32) <= 122) latin += 1;
  }
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
