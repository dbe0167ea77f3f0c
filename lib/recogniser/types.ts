import type { Form } from '../dataset/types';

/** How a mention's letters met a form of the entry. */
export type MatchRule = 'form' | 'case-form' | 'script-variant' | 'spelling';

/** What made the mention trustworthy on this page. */
export type Ground = 'unambiguous' | 'unopposed' | 'full-name' | 'expansion' | 'cue-words' | 'by-hand';

/** Why a piece of text is taken for a mention: what was matched, by which rule, on what evidence. */
export interface Why {
  /** The form as the entry lists it. */
  form: string;
  mark: Form['mark'];
  rule: MatchRule;
  ground: Ground;
  /** Words found on the page that speak for it, as the page writes them, at most 6; empty for an unambiguous form. */
  evidence: string[];
}

/** A piece of a block that names an entry. Offsets are UTF-16 code units into the block's text, `end` exclusive. */
export interface Mention {
  block: number;
  start: number;
  end: number;
  surface: string;
  entry: string;
  why: Why;
}

/** A name that lacks evidence: no mark, but the popup lists it. */
export interface Possible extends Mention {
  score: number;
}

/**
 * What a page has shown so far. Opaque to its holder: it comes with an answer and goes back with the next question about the
 * same page, so that the recogniser (which may die with its background process) keeps nothing between questions.
 * Structured-clone and JSON safe.
 */
export interface PageMemory {
  /** Ids of entries that an unambiguous form has named. */
  entries: string[];
  /** Cue hits by form number: positive for, negative against. */
  cues: Record<string, number>;
  /** Words of an expansion met in brackets, by form text. */
  expansions: Record<string, string>;
}

export interface Recognition {
  /** In page order, never overlapping. */
  mentions: Mention[];
  possible: Possible[];
  memory: PageMemory;
}
