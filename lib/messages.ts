import type { CardData } from './card/data';
import type { OurText, Topic } from './dataset/types';
import type { Mention, PageMemory, Possible, Settled, Why } from './recogniser/types';
import type { SearchResult } from './search/search';

/** What pages and the extension's own views ask of the background: name → params, answer. */
export interface ToBackground {
  /** Blocks of visible text, in page order; `spelling` runs the slower stage only, over the same blocks. */
  recognise: {
    params: { blocks: string[]; lang: string; memory: PageMemory | null; stage: 'exact' | 'spelling' };
    answer: {
      mentions: Mention[];
      possible: Possible[];
      settled: Settled[];
      memory: PageMemory;
      /** What a page needs to know of the entries above, by id. */
      about: Record<string, { name: OurText; topics: string[] }>;
    };
  };
  /** All that a card shows of one entry; null where the id is unknown (a page older than an update). */
  entry: { params: { id: string }; answer: CardData | null };
  /** Puts the card's code into the asking frame; the answer comes when it has run. */
  injectCard: { params: Record<string, never>; answer: boolean };
  /** The site of the page that the asking frame stands in, for a frame that is not told; null where it has none. */
  siteOfTab: { params: Record<string, never>; answer: string | null };
  /** The asking frame shows a card: those of the tab's other frames go. */
  shown: { params: Record<string, never>; answer: null };
  /** The entries found in the asking frame: the toolbar button shows how many the tab's frames name together. */
  report: { params: { entries: string[] }; answer: null };
  /** The frames of a tab in which something was found, the top frame (0) always among them and first. */
  frames: { params: { tab: number }; answer: number[] };
  /** The best entries for the reader's words, best first. */
  search: { params: { words: string; limit: number }; answer: SearchResult[] };
  /** What the settings list: the topics with the number of their entries, and every entry's name by id. */
  overview: {
    params: Record<string, never>;
    answer: { topics: { topic: Topic; entries: number }[]; names: Record<string, OurText>; datasetVersion: string };
  };
}

/** What is on a page, for the popup. */
export interface PageState {
  status: 'on' | 'off-site' | 'off-everywhere' | 'paused' | 'reading';
  /** In page order of their first mention; `surface` and `why` are that mention's. */
  entries: { id: string; name: string; count: number; surface: string; why: Why }[];
  possible: { key: string; surface: string; entry: string; name: string }[];
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
  /** A card opens in another frame of the tab: there is one at a time. */
  dismiss: { params: Record<string, never>; answer: null };
  /**
   * The keyboard commands: scrolls to the next or previous mark of the frame and opens its card. `from` is where it was, or the
   * frame's first or last mark. False where there is none any more: the background goes on to the next frame.
   */
  step: { params: { direction: 'next' | 'previous'; from: 'here' | 'edge' }; answer: boolean };
}

export type Answer<T, K extends keyof T> = T[K] extends { answer: infer A } ? A : never;
