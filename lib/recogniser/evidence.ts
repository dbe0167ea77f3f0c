import type { NameForm } from '../dataset/patterns';
import type { Model } from './model';
import type { CueHit, Span, Survey } from './survey';
import type { Ground } from './types';

/** A name on the page that is beyond doubt. */
export interface Trusted {
  entry: number;
  form: number;
  at: number;
  words: string;
}

/** All that a page says for and against its ambiguous names. */
export interface PageEvidence {
  survey: Survey;
  trusted: readonly Trusted[];
  /** Cue hits that concern an entry, by entry. */
  cuesOf: ReadonlyMap<number, readonly CueHit[]>;
  /** From earlier blocks of the page: cue number → as written, entry id → as written. */
  earlier: { cues: Readonly<Record<string, string>>; entries: Readonly<Record<string, string>> };
}

export interface Score {
  score: number;
  ground: Ground;
  evidence: string[];
}

/** UTF-16 units. Chinese says in one character what takes three letters elsewhere. */
const NEAR = { en: 140, ru: 140, zh: 60 } as const;
const AROUND = { en: 1200, ru: 1200, zh: 500 } as const;

/** Weights, in units of which `ENOUGH` marks a name. */
const WEIGHTS = {
  listedCue: { holding: 2, near: 1.5, around: 1, far: 0.35 },
  derivedCue: { holding: 0, near: 1.1, around: 0.7, far: 0.2 },
  subjectCue: { holding: 0, near: 0.25, around: 0.15, far: 0.05 },
  otherField: { holding: 0, near: 0.6, around: 0.4, far: 0.1 },
  against: { holding: 6, near: 2.5, around: 1.5, far: 0.6 },
  tiedEntry: { holding: 0, near: 1.3, around: 1.2, far: 0.5 },
  kinEntry: { holding: 0, near: 0.6, around: 0.5, far: 0.2 },
  anyEntry: { holding: 0, near: 0.3, around: 0.25, far: 0.1 },
} as const satisfies Record<string, Record<Distance, number>>;

/** What is found everywhere must not add up to a proof. */
const MOST = { derivedFar: 0.8, subject: 1, otherField: 3, entries: 2.4 } as const;

/** The score from which a name is marked. */
export const ENOUGH = 1.5;

/** What a form brings along by its mark level. */
const PRIOR: Record<NameForm['mark'], number> = { always: 6, likely: 2, evidence: 0 };
/** Letters stand for many things: a likely acronym still wants a sign of the subject (support vector regression is no SVR). */
const LIKELY_ACRONYM = 1.2;

const priorOf = ({ mark, shape }: NameForm): number =>
  mark === 'likely' && shape === 'acronym' ? LIKELY_ACRONYM : PRIOR[mark];

/** `holding`: the cue's words hold the very name (Lord Snowden, CAC 40) and say which one it is. */
type Distance = 'holding' | 'near' | 'around' | 'far';

const NEARER: Record<Distance, number> = { holding: 0, near: 1, around: 2, far: 3 };

/** How far from a span something stands; null for a part of the span itself: a name is no evidence for itself. */
function distanceOf(
  lang: NameForm['lang'],
  span: Span,
  other: { at: number; start?: number; end?: number; block?: number },
): Distance | null {
  const { start = -1, end = -1 } = other;
  if (other.block === span.block && start < span.end && end > span.start) {
    return start <= span.start && end >= span.end && end - start > span.end - span.start ? 'holding' : null;
  }
  const away = Math.abs(other.at - span.at);
  return away <= NEAR[lang] ? 'near' : away <= AROUND[lang] ? 'around' : 'far';
}

/** Evidence kept once a word, at its nearest. */
interface Met {
  distance: Distance;
  words: string;
}

function nearestCues(page: PageEvidence, form: NameForm, span: Span): Map<number, Met> {
  const met = new Map<number, Met>();
  for (const cue of Object.keys(page.earlier.cues)) {
    met.set(Number(cue), { distance: 'far', words: page.earlier.cues[cue] ?? '' });
  }
  for (const hit of page.cuesOf.get(form.entry) ?? []) {
    const distance = distanceOf(form.lang, span, hit);
    if (distance === null) continue;
    const known = met.get(hit.cue);
    if (known && NEARER[known.distance] <= NEARER[distance]) continue;
    met.set(hit.cue, { distance, words: (page.survey.blocks[hit.block] ?? '').slice(hit.start, hit.end) });
  }
  return met;
}

interface Part {
  weight: number;
  words: string;
}

function cueParts(model: Model, page: PageEvidence, form: number, span: Span): { parts: Part[]; score: number } {
  const nameForm = model.forms[form] as NameForm;
  const parts: Part[] = [];
  let listed = 0;
  let derived = 0;
  let derivedFar = 0;
  let subject = 0;
  let elsewhere = 0;
  for (const [number, { distance, words }] of nearestCues(page, nameForm, span)) {
    const cue = model.cues[number];
    if (!cue) continue;
    const side = cue.forms.find(([target]) => target === form)?.[1];
    const weight = cue.entries.find(([target]) => target === nameForm.entry)?.[1] ?? 0;
    if (side === -1) {
      listed -= WEIGHTS.against[distance];
      continue;
    }
    if (side === 1) {
      listed += WEIGHTS.listedCue[distance];
      parts.push({ weight: WEIGHTS.listedCue[distance], words });
    } else if (weight > 0) {
      const worth = weight * WEIGHTS.derivedCue[distance];
      if (distance === 'far') derivedFar += worth;
      else derived += worth;
      if (worth > 0) parts.push({ weight: worth, words });
    } else if (cue.field === 'subject') subject += WEIGHTS.subjectCue[distance];
    else if (cue.field === 'elsewhere') elsewhere += WEIGHTS.otherField[distance];
  }
  return {
    parts,
    score:
      listed +
      derived +
      Math.min(derivedFar, MOST.derivedFar) +
      Math.min(subject, MOST.subject) -
      Math.min(elsewhere, MOST.otherField),
  };
}

function entryParts(model: Model, page: PageEvidence, form: number, span: Span): { parts: Part[]; score: number } {
  const nameForm = model.forms[form] as NameForm;
  const topics = model.entries[nameForm.entry]?.topics ?? [];
  const worthOf = (entry: number, distance: Distance): number => {
    if (model.circles[nameForm.entry]?.has(entry)) return WEIGHTS.tiedEntry[distance];
    const kin = model.entries[entry]?.topics.some((topic) => topics.includes(topic));
    return (kin ? WEIGHTS.kinEntry : WEIGHTS.anyEntry)[distance];
  };
  const best = new Map<number, Part>();
  const offer = (entry: number, distance: Distance, words: string): void => {
    if (entry === nameForm.entry) return;
    const weight = worthOf(entry, distance);
    if (weight > (best.get(entry)?.weight ?? 0)) best.set(entry, { weight, words });
  };
  for (const [id, words] of Object.entries(page.earlier.entries)) {
    const entry = model.places.get(id);
    if (entry !== undefined) offer(entry, 'far', words);
  }
  for (const { entry, at, words } of page.trusted)
    offer(entry, distanceOf(nameForm.lang, span, { at }) ?? 'near', words);
  const parts = [...best.values()];
  const sum = parts.reduce((total, { weight }) => total + weight, 0);
  return { parts, score: Math.min(sum, MOST.entries) };
}

/** Adds up cue words and other entries for one reading of a span; its prior included, its neighbours not. */
export function scoreOf(model: Model, page: PageEvidence, form: number, span: Span): Score {
  const nameForm = model.forms[form] as NameForm;
  const cues = cueParts(model, page, form, span);
  const others = entryParts(model, page, form, span);
  const parts = [...cues.parts, ...others.parts].sort((a, b) => b.weight - a.weight);
  const evidence = [...new Set(parts.map((part) => part.words))].slice(0, 6);
  const ground: Ground = nameForm.mark === 'always' ? 'unambiguous' : evidence.length === 0 ? 'unopposed' : 'cue-words';
  return {
    score: priorOf(nameForm) + cues.score + others.score,
    ground,
    evidence: nameForm.mark === 'always' ? [] : evidence,
  };
}
