import type { NameForm } from '../dataset/patterns';
import type { Dataset } from '../dataset/types';
import { type Index, openTwoIndexes } from './exact';
import { type Judgement, judgePage, type Verdict } from './judge';
import { createModel, type Model } from './model';
import { SpanMap } from './span-map';
import { createSpeller, type Speller } from './spelling';
import { keepSpoken, namesInside, type Span, type Survey, surveyCues, surveyNames } from './survey';
import type { Mention, PageMemory, Possible, Recognition, Settled } from './types';

export interface RecogniseOptions {
  /** The page's own word on its language, a BCP 47 tag. */
  lang?: string;
  /** From the last answer about the same page. */
  memory?: PageMemory | null;
  /**
   * `exact` reports names found letter by letter, `spelling` only those found by spelling (over the same blocks: run it when
   * the exact ones are painted), `both` all.
   */
  stage?: 'exact' | 'spelling' | 'both';
}

export interface Recogniser {
  /** Finds the dataset's names in blocks of text. Pure: what a page has shown comes and goes as `memory`. */
  recognise(blocks: readonly string[], options?: RecogniseOptions): Recognition;
}

/** Makes a recogniser of what the build compiled; throws where the index is of another version. */
export function createRecogniser(artifact: { index: ArrayBuffer; dataset: Dataset }): Recogniser {
  const { dataset } = artifact;
  const [names, cues] = openTwoIndexes(artifact.index);
  const model = createModel(dataset.version, dataset.entries, dataset.tables);
  let speller: Speller | null = null;

  return {
    recognise(blocks, options = {}) {
      const { lang = '', stage = 'both' } = options;
      const memory = options.memory?.dataset === dataset.version ? options.memory : null;
      const survey = surveyNames(model, names, blocks, lang.toLowerCase());
      if (stage !== 'exact') {
        speller ??= createSpeller(model);
        addSpelled(model, survey, speller.spansIn(survey));
      }
      if (survey.spans.length > 0) surveyCues(cues, survey);
      let judgement = judgePage(model, survey, memory);
      if (giveWay(model, names, survey, judgement)) judgement = judgePage(model, survey, memory);
      return report(model, survey, judgement, memory, stage);
    },
  };
}

/** Puts in the place of names that were refused the unambiguous names inside them. Returns whether there were any. */
function giveWay(model: Model, index: Index, survey: Survey, judgement: Judgement): boolean {
  let changed = false;
  const spans = survey.spans.flatMap((span, i) => {
    const verdict = judgement.verdicts[i];
    if (verdict?.accepted || verdict?.option.rule === 'spelling') return [span];
    const inside = namesInside(model, index, survey, span);
    if (inside.length === 0) return [span];
    changed = true;
    return inside;
  });
  if (changed) survey.spans = spans;
  return changed;
}

/** Spelt names take the places of the shorter ones that they hold. */
function addSpelled(model: Model, survey: Survey, guessed: readonly Span[]): void {
  for (const span of guessed) keepSpoken(model, survey.blocks[span.block] ?? '', [span]);
  const spelled = guessed.filter(({ options }) => options.length > 0);
  if (spelled.length === 0) return;
  const found = new SpanMap(spelled);
  survey.spans = survey.spans.filter(({ block, start, end }) => found.within(block, start, end).length === 0);
  for (const span of spelled) survey.spans.push(span);
  survey.spans.sort((a, b) => a.block - b.block || a.start - b.start);
}

/** A score at which a name is plainly somebody else's: not even possible. */
const HOPELESS = -4;

function report(
  model: Model,
  survey: Survey,
  judgement: Judgement,
  memory: PageMemory | null,
  stage: NonNullable<RecogniseOptions['stage']>,
): Recognition {
  const mentions: Mention[] = [];
  const possible: Possible[] = [];
  survey.spans.forEach((span, i) => {
    const verdict = judgement.verdicts[i];
    if (!verdict || isApposition(model, survey, judgement, i)) return;
    if (stage !== 'both' && (verdict.option.rule === 'spelling') !== (stage === 'spelling')) return;
    const mention = mentionOf(model, survey, span, verdict);
    if (verdict.accepted) mentions.push(mention);
    else if (!verdict.opposed && verdict.score > HOPELESS) {
      const { option, score } = verdict;
      possible.push({ ...mention, score, form: option.form, opposed: score < 0 });
    }
  });
  return {
    mentions,
    possible,
    settled: settledForms(model, judgement, memory),
    memory: remember(model, survey, judgement, memory),
  };
}

/** A description that only explains the name beside it: «Roskomnadzor, the Russian communications watchdog». */
function isApposition(model: Model, survey: Survey, judgement: Judgement, place: number): boolean {
  const span = survey.spans[place];
  const form = model.forms[judgement.verdicts[place]?.option.form ?? -1];
  if (!span || form?.shape !== 'phrase' || form.lang === 'zh') return false;
  // The same letters may be listed small and as a proper name.
  if (!span.options.every((option) => isDescription(model, model.forms[option.form] ?? form))) return false;
  const text = survey.blocks[span.block] ?? '';
  // What stands in quotation marks is a name: группа «Астра».
  if (/[«“„"]/u.test(text.slice(span.start, span.end))) return false;
  return [place - 1, place + 1].some((other) => {
    const beside = survey.spans[other];
    const named = judgement.verdicts[other];
    if (!beside || !named?.accepted || beside.block !== span.block) return false;
    const { entry, shape } = model.forms[named.option.form] ?? {};
    if (entry !== form.entry) return false;
    // «the group of governmental experts (GGE)»: what has an acronym is a name, however it is written.
    if (shape === 'acronym' && other > place && /^\s*[(（]$/u.test(text.slice(span.end, beside.start))) return false;
    const [from, to] = other < place ? [beside.end, span.start] : [span.end, beside.start];
    return from <= to && to - from <= 12 && /^[\s,(–—-]*(?:\p{Ll}+[\s,]+)?(?:the\s+)?$/u.test(text.slice(from, to));
  });
}

/** A body's form that is no proper name: its last word (English) or first word (Russian) is written small. */
function isDescription(model: Model, form: NameForm): boolean {
  const kind = model.entries[form.entry]?.kind ?? '';
  if (!['organization', 'company', 'media', 'person'].includes(kind)) return false;
  const words = form.text.split(/\s+/u);
  return /^\p{Ll}/u.test((form.lang === 'en' ? words.at(-1) : words[0]) ?? '');
}

function mentionOf(model: Model, survey: Survey, span: Span, verdict: Verdict): Mention {
  const form = model.forms[verdict.option.form];
  // A surname with a given name beside it that no form has in this spelling.
  const widened = form?.shape === 'surname' && (verdict.start < span.start || verdict.end > span.end);
  return {
    block: span.block,
    start: verdict.start,
    end: verdict.end,
    surface: (survey.blocks[span.block] ?? '').slice(verdict.start, verdict.end),
    entry: model.entries[form?.entry ?? -1]?.id ?? '',
    why: {
      form: form?.text ?? '',
      mark: form?.mark ?? 'evidence',
      rule: widened ? 'spelling' : verdict.option.rule,
      ground: verdict.ground,
      evidence: verdict.evidence,
    },
  };
}

/** Forms that these blocks have made safe, where nothing on the page gives them to somebody else. */
function settledForms(model: Model, judgement: Judgement, memory: PageMemory | null): Settled[] {
  const settled: Settled[] = [];
  for (const [form, { words, ground }] of judgement.own) {
    if (judgement.others.has(form) || memory?.expansions[form] !== undefined) continue;
    if (model.forms[form]) settled.push({ form, ground, evidence: [words] });
  }
  return settled;
}

function remember(model: Model, survey: Survey, judgement: Judgement, memory: PageMemory | null): PageMemory {
  const next: PageMemory = {
    dataset: model.version,
    entries: { ...memory?.entries },
    cues: { ...memory?.cues },
    expansions: { ...memory?.expansions },
    others: { ...memory?.others },
  };
  for (const { entry, words } of judgement.trusted) next.entries[model.entries[entry]?.id ?? ''] ??= words;
  for (const { cue, block, start, end } of survey.cues) {
    next.cues[cue] ??= (survey.blocks[block] ?? '').slice(start, end);
  }
  for (const [form, { words }] of judgement.own) next.expansions[form] ??= words;
  for (const [form, words] of judgement.others) next.others[form] ??= words;
  return next;
}
