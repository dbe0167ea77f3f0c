import type { NameForm } from '../dataset/patterns';
import { isCountry } from './country-beside';
import type { Model } from './model';
import { AROUND, type Distance, distanceBetween, type PageCues } from './page-cues';
import { firstFrom } from './span-map';
import type { Span } from './survey';
import type { Ground } from './types';

/** A name on the page that is beyond doubt. */
export interface Trusted {
  entry: number;
  form: number;
  /** Place on the page. */
  at: number;
  words: string;
}

/** All that a page says for and against its ambiguous names, but for the words right beside them. */
export interface PageEvidence {
  cues: PageCues;
  /** In page order. */
  trusted: readonly Trusted[];
  /** Entry ids of earlier blocks, with the words that named them. */
  earlierEntries: Readonly<Record<string, string>>;
}

export interface Score {
  score: number;
  ground: Ground;
  evidence: string[];
  /** Whether words that speak for the entry stand right before the name, and none against it. */
  introduced: boolean;
  /** Whether words that speak against it stand there. */
  denied: boolean;
}

/** The score from which a name is marked; the weights below are in its units. */
export const ENOUGH = 1.5;

const WEIGHTS = {
  listedCue: { holding: 4, before: 2.5, near: 1.5, around: 1, far: 0.35 },
  derivedCue: { holding: 0, before: 1.1, near: 1.1, around: 0.7, far: 0.2 },
  subjectCue: { holding: 0, before: 0.25, near: 0.25, around: 0.15, far: 0.05 },
  otherField: { holding: 0, before: 0.6, near: 0.6, around: 0.4, far: 0.1 },
  against: { holding: 6, before: 4, near: 2.5, around: 1.5, far: 0.6 },
  tiedEntry: { holding: 0, before: 1.3, near: 1.3, around: 1.2, far: 0.5 },
  kinEntry: { holding: 0, before: 0.6, near: 0.6, around: 0.5, far: 0.2 },
  anyEntry: { holding: 0, before: 0.3, near: 0.3, around: 0.25, far: 0.1 },
} as const satisfies Record<string, Record<Distance, number>>;

/** What is found everywhere must not add up to a proof. */
const MOST = { derivedFar: 0.8, subject: 1, otherField: 3, entries: 2.4, againstIntroduced: 2.5 } as const;

const EVIDENCE_WORDS = 6;

/** What a form brings along by its mark level. */
const PRIOR: Record<NameForm['mark'], number> = { always: 6, likely: 2, evidence: 0 };
/** Letters stand for many things: a likely acronym still wants a sign of the subject (support vector regression is no SVR). */
const LIKELY_ACRONYM = 1.2;

const priorOf = ({ mark, shape }: NameForm): number =>
  mark === 'likely' && shape === 'acronym' ? LIKELY_ACRONYM : PRIOR[mark];

interface Part {
  weight: number;
  words: string;
}

/** Side of a cue that any of the forms lists; one that speaks against outweighs one that speaks for. */
function sideOf(model: Model, forms: readonly number[], cue: number): 1 | -1 | undefined {
  let found: 1 | -1 | undefined;
  for (const form of forms) {
    const side = model.listedCues.get(form)?.get(cue);
    if (side === -1) return side;
    found ??= side;
  }
  return found;
}

function cueParts(
  model: Model,
  page: PageEvidence,
  forms: readonly number[],
  span: Span,
): { parts: Part[]; score: number; introduced: boolean; denied: boolean } {
  const form = model.forms[forms[0] ?? -1] as NameForm;
  const weights = model.derivedCues.get(form.entry);
  const parts: Part[] = [];
  let against = 0;
  let introduced = false;
  let denied = false;
  let sum = 0;
  let derivedFar = 0;
  for (const [cue, { distance, words }] of page.cues.ofEntry(form.entry, form.lang, span)) {
    const side = sideOf(model, forms, cue);
    if (distance === 'before' && side === -1) denied = true;
    if (distance === 'before' && side === 1 && !isCountry(words)) introduced = true;
    if (side === -1) against += WEIGHTS.against[distance];
    else {
      const derived = (weights?.get(cue) ?? 0) * WEIGHTS.derivedCue[distance];
      const weight = side === 1 ? Math.max(WEIGHTS.listedCue[distance], derived) : derived;
      if (weight === 0) continue;
      parts.push({ weight, words });
      if (side !== 1 && distance === 'far') derivedFar += weight;
      else sum += weight;
    }
  }
  // On a page about two bearers of one name, words against it stand near each of them; the office right before it decides.
  introduced &&= !denied;
  if (introduced) against = Math.min(against, MOST.againstIntroduced);
  return { parts, score: sum + Math.min(derivedFar, MOST.derivedFar) - against, introduced, denied };
}

/** What the words of the subject, and those of sport and stage, say of the page around a span. */
function fieldScore(model: Model, page: PageEvidence, forms: readonly number[], span: Span): number {
  const form = model.forms[forms[0] ?? -1] as NameForm;
  const weights = model.derivedCues.get(form.entry);
  let subject = 0;
  let elsewhere = 0;
  for (const [cue, { distance }] of page.cues.ofFields(form.lang, span)) {
    if (weights?.has(cue) || sideOf(model, forms, cue)) continue;
    if (model.cues[cue]?.field === 'subject') subject += WEIGHTS.subjectCue[distance];
    else elsewhere += WEIGHTS.otherField[distance];
  }
  return Math.min(subject, MOST.subject) - Math.min(elsewhere, MOST.otherField);
}

function entryParts(model: Model, page: PageEvidence, form: NameForm, span: Span): { parts: Part[]; score: number } {
  const topics = model.entries[form.entry]?.topics ?? [];
  const best = new Map<number, Part>();
  const offer = (entry: number, distance: Distance, words: string): void => {
    if (entry === form.entry) return;
    const tied = model.circles[form.entry]?.has(entry);
    const kin = model.entries[entry]?.topics.some((topic) => topics.includes(topic));
    const weight = (tied ? WEIGHTS.tiedEntry : kin ? WEIGHTS.kinEntry : WEIGHTS.anyEntry)[distance];
    if (weight > (best.get(entry)?.weight ?? 0)) best.set(entry, { weight, words });
  };
  for (const [id, words] of Object.entries(page.earlierEntries)) {
    const entry = model.places.get(id);
    if (entry !== undefined) offer(entry, 'far', words);
  }
  const { trusted } = page;
  const last = span.at + AROUND[form.lang];
  for (let i = firstFrom(trusted, span.at - AROUND[form.lang], ({ at }) => at); i < trusted.length; i++) {
    const { entry, at, words } = trusted[i] as Trusted;
    if (at > last) break;
    offer(entry, distanceBetween(form.lang, span.at, at), words);
  }
  const parts = [...best.values()];
  const sum = parts.reduce((total, { weight }) => total + weight, 0);
  return { parts, score: Math.min(sum, MOST.entries) };
}

/** The first words, without those that stand in another one («Delusion» beside «The Net Delusion»); at most six. */
export function tellingWords(words: readonly string[]): string[] {
  const kept: string[] = [];
  for (const [i, word] of words.entries()) {
    const lower = word.toLowerCase();
    const said = words.some((other, j) => other.toLowerCase().includes(lower) && (other.length > word.length || j < i));
    if (!said) kept.push(word);
    if (kept.length === EVIDENCE_WORDS) break;
  }
  return kept;
}

/**
 * Adds up cue words and other entries for one reading of a span; its prior included, the words right beside it not. `forms` are
 * the entry's forms that the span's letters meet, the one to judge first: what one of them lists counts for all.
 */
export function scoreOf(model: Model, page: PageEvidence, forms: readonly number[], span: Span): Score {
  const form = model.forms[forms[0] ?? -1] as NameForm;
  const cues = cueParts(model, page, forms, span);
  const others = entryParts(model, page, form, span);
  const parts = [...cues.parts, ...others.parts].sort((a, b) => b.weight - a.weight);
  const score = priorOf(form) + cues.score + fieldScore(model, page, forms, span) + others.score;
  const { introduced, denied } = cues;
  if (form.mark === 'always') return { score, ground: 'unambiguous', evidence: [], introduced, denied };
  const evidence = tellingWords(parts.map((part) => part.words));
  return { score, ground: evidence.length === 0 ? 'unopposed' : 'cue-words', evidence, introduced, denied };
}

/** The score of a name that is only ever its entry. */
export const UNAMBIGUOUS: Score = {
  score: PRIOR.always,
  ground: 'unambiguous',
  evidence: [],
  introduced: false,
  denied: false,
};
