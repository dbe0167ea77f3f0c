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
  /** Number of the form, which a later answer's `settled` may name. */
  form: number;
  /** More speaks against this very mention than for it (words of tennis around it): `settled` does not reach it. */
  opposed: boolean;
}

/**
 * A form that has become safe on this page. Answered about later blocks, it makes every earlier `possible` mention of the form
 * that is not `opposed` a mention, with this ground and evidence.
 */
export interface Settled {
  form: number;
  ground: Ground;
  evidence: string[];
}

/**
 * What a page has shown so far. Opaque to its holder: it comes with an answer and goes back with the next question about the
 * same page, so that the recogniser (which may die with its background process) keeps nothing between questions.
 * Structured-clone and JSON safe.
 */
export interface PageMemory {
  /** Version of the dataset whose numbers it holds; with another version the page starts afresh. */
  dataset: string;
  /** Ids of entries named beyond doubt, with the words that named them. */
  entries: Record<string, string>;
  /** Cue words met, by cue number, as the page writes them. */
  cues: Record<string, string>;
  /** By form number: the words on the page that make the form safe (a full name, an expansion). */
  expansions: Record<string, string>;
  /** By form number: the words that give the form to somebody or something else. */
  others: Record<string, string>;
}

export interface Recognition {
  /** In page order, never overlapping. */
  mentions: Mention[];
  possible: Possible[];
  settled: Settled[];
  memory: PageMemory;
}
