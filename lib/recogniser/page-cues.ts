import type { Lang } from '../dataset/types';
import type { Model } from './model';
import { firstFrom } from './span-map';
import type { CueHit, Span, Survey } from './survey';

/**
 * How far from a span something stands. `holding`: its words hold the very name (Lord Snowden, CAC 40) and say which one it is;
 * `before`: right before it, as an office stands before a name (Kremlin spokesman Peskov); `near`: about the same sentence; `around`: about the same story; `far`: anywhere on the page.
 */
export type Distance = 'holding' | 'before' | 'near' | 'around' | 'far';

/** UTF-16 units. Chinese says in one character what takes three letters elsewhere. */
const NEAR: Record<Lang, number> = { en: 140, ru: 140, zh: 60 };
export const AROUND: Record<Lang, number> = { en: 1200, ru: 1200, zh: 500 };

export function distanceBetween(lang: Lang, at: number, other: number): 'near' | 'around' | 'far' {
  const away = Math.abs(at - other);
  return away <= NEAR[lang] ? 'near' : away <= AROUND[lang] ? 'around' : 'far';
}

const NEARER: Record<Distance, number> = { holding: 0, before: 1, near: 2, around: 3, far: 4 };

/** A cue word met, at its nearest to a span. */
export interface Met {
  distance: Distance;
  words: string;
}

interface Group {
  /** In page order. */
  hits: CueHit[];
  /** Each cue once: where it stands first, or the words of an earlier block. */
  first: Map<number, CueHit | string>;
}

const emptyGroup = (): Group => ({ hits: [], first: new Map() });

/** The cue words of a page, ready to be asked which stand near a name. */
export class PageCues {
  readonly #blocks: readonly string[];
  readonly #byEntry = new Map<number, Group>();
  /** Words of the whole subject and of other fields, which concern every name. */
  readonly #ofFields = emptyGroup();

  /** `entries`: those that have an ambiguous name on the page; `earlier`: cues of earlier blocks, with their words. */
  constructor(model: Model, survey: Survey, entries: Iterable<number>, earlier: Readonly<Record<string, string>>) {
    this.#blocks = survey.blocks;
    for (const entry of entries) this.#byEntry.set(entry, emptyGroup());
    if (this.#byEntry.size === 0) return;
    for (const hit of survey.cues) {
      for (const group of this.#groupsOf(model, hit.cue)) {
        group.hits.push(hit);
        if (!group.first.has(hit.cue)) group.first.set(hit.cue, hit);
      }
    }
    for (const [number, words] of Object.entries(earlier)) {
      const cue = Number(number);
      for (const group of this.#groupsOf(model, cue)) if (!group.first.has(cue)) group.first.set(cue, words);
    }
  }

  *#groupsOf(model: Model, cue: number): Generator<Group> {
    if (model.cues[cue]?.field) yield this.#ofFields;
    for (const entry of model.concerned[cue] ?? []) {
      const group = this.#byEntry.get(entry);
      if (group) yield group;
    }
  }

  /** Cues that concern an entry, each once and at its nearest; none that is a part of the span itself. */
  ofEntry(entry: number, lang: Lang, span: Span): Map<number, Met> {
    return this.#nearest(this.#byEntry.get(entry), lang, span);
  }

  /** Words of the whole subject and of other fields, likewise. */
  ofFields(lang: Lang, span: Span): Map<number, Met> {
    return this.#nearest(this.#ofFields, lang, span);
  }

  #nearest(group: Group | undefined, lang: Lang, span: Span): Map<number, Met> {
    const met = new Map<number, Met>();
    if (!group) return met;
    const { hits, first } = group;
    const last = span.at + AROUND[lang];
    for (let i = firstFrom(hits, span.at - AROUND[lang], (hit) => hit.at); i < hits.length; i++) {
      const hit = hits[i] as CueHit;
      if (hit.at > last) break;
      const touching = overlapOf(hit, span) ?? (this.#standsBefore(hit, span) ? 'before' : null);
      const distance = touching ?? distanceBetween(lang, span.at, hit.at);
      if (distance === 'part') continue;
      const known = met.get(hit.cue);
      if (!known || NEARER[distance] < NEARER[known.distance])
        met.set(hit.cue, { distance, words: this.#wordsOf(hit) });
    }
    for (const [cue, hit] of first) {
      if (met.has(cue) || (typeof hit !== 'string' && overlapOf(hit, span))) continue;
      met.set(cue, { distance: 'far', words: this.#wordsOf(hit) });
    }
    return met;
  }

  #standsBefore(hit: CueHit, span: Span): boolean {
    const gap = span.start - hit.end;
    if (hit.block !== span.block || gap < 0 || gap > 2) return false;
    return /^[\s«"“„]*$/u.test((this.#blocks[span.block] ?? '').slice(hit.end, span.start));
  }

  #wordsOf(hit: CueHit | string): string {
    return typeof hit === 'string' ? hit : (this.#blocks[hit.block] ?? '').slice(hit.start, hit.end);
  }
}

/** `part` where a cue is a part of the span: a name is no evidence for itself. Null where they do not touch. */
function overlapOf(hit: CueHit, span: Span): 'holding' | 'part' | null {
  if (hit.block !== span.block || hit.start >= span.end || hit.end <= span.start) return null;
  const longer = hit.end - hit.start > span.end - span.start;
  return longer && hit.start <= span.start && hit.end >= span.end ? 'holding' : 'part';
}
