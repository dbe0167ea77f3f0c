import type { CardData } from './card/data';
import type { Mention, PageMemory, Possible, Why } from './recogniser/types';

/** What pages and the extension's own views ask of the background: name → params, answer. */
export interface ToBackground {
  /** Blocks of visible text, in page order; `spelling` runs the slower stage only, over the same blocks. */
  recognise: {
    params: { blocks: string[]; lang: string; memory: PageMemory | null; stage: 'exact' | 'spelling' };
    answer: { mentions: Mention[]; possible: Possible[]; memory: PageMemory };
  };
  /** All that a card shows of one entry; null where the id is unknown (a page older than an update). */
  entry: { params: { id: string }; answer: CardData | null };
  /** Puts the card's code into the asking frame; the answer comes when it has run. */
  injectCard: { params: Record<string, never>; answer: boolean };
  /** The number on the toolbar button of the asking tab. */
  report: { params: { entries: number }; answer: null };
}

/** What is on a page, for the popup. */
export interface PageState {
  status: 'on' | 'off-site' | 'off-everywhere' | 'paused' | 'reading';
  /** In page order of their first mention; `surface` and `why` are that mention's. */
  entries: { id: string; name: string; count: number; surface: string; why: Why }[];
  possible: { key: string; surface: string; entry: string; name: string; missing: string }[];
  hiddenRepeats: number;
}

/** What the background and the popup ask of the page in a tab: name → params, answer. */
export interface ToPage {
  state: { params: Record<string, never>; answer: PageState };
  /** Scrolls to a mention of the entry and opens its card. */
  show: { params: { id: string }; answer: boolean };
  /** Marks a possible name on this page, by the reader's word. */
  markPossible: { params: { key: string }; answer: boolean };
  showAll: { params: Record<string, never>; answer: null };
  /** The keyboard commands. */
  step: { params: { direction: 'next' | 'previous' }; answer: boolean };
}

export type Message<T> = { [K in keyof T]: { name: K; params: T[K] extends { params: infer P } ? P : never } }[keyof T];
export type Answer<T, K extends keyof T> = T[K] extends { answer: infer A } ? A : never;
