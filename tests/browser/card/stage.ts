import card from '../../../entrypoints/card';
import { type CardView, cardRenderer } from '../../../lib/card/bridge';
import type { CardData } from '../../../lib/card/data';

/** Set by the test page before this runs. */
declare const CARDS: Record<string, CardData>;

export interface Showing {
  entry: string;
  /** The word, by CSS selector. */
  word: string;
  openedBy: CardView['openedBy'];
  /** Which line of the word the pointer is on. */
  line?: number;
  pinned?: boolean;
}

/** The page's half of the bridge, for a test: shows cards beside elements and writes down what the reader did. */
const stage = {
  did: [] as string[],
  show({ entry, word, openedBy, line = 0, pinned = false }: Showing): void {
    const element = document.querySelector(word);
    const data = CARDS[entry];
    if (!element || !data) throw new Error(`no ${word} or no ${entry}`);
    const anchor = () => [...element.getClientRects()];
    const rect = anchor()[line];
    const note = (what: string) => () => {
      stage.did.push(what);
    };
    cardRenderer()?.show(
      {
        data,
        surface: element.textContent ?? '',
        why: { form: data.entry.name.en, mark: 'always', rule: 'form', ground: 'unambiguous', evidence: [] },
        anchor,
        node: element.firstChild ?? element,
        pointer: openedBy === 'hover' && rect ? { x: rect.left + 3, y: rect.top + 3 } : null,
        openedBy,
        pinned,
        position: { index: 2, count: 7 },
        language: 'en',
        quoteView: 'translation',
        site: 'example.org',
      },
      {
        close: () => {
          stage.did.push('close');
          cardRenderer()?.hide();
        },
        pin: note('pin'),
        openTie: async (id) => CARDS[id] ?? null,
        nested: (inside) => stage.did.push(`nested ${inside}`),
        focused: (inside) => stage.did.push(`focused ${inside}`),
        muteEntry: (id) => stage.did.push(`muteEntry ${id}`),
        muteSite: note('muteSite'),
        pause: note('pause'),
        undo: note('undo'),
        setQuoteView: (view) => stage.did.push(`view ${view}`),
      },
    );
  },
  hide: () => cardRenderer()?.hide(),
  /** The card's and the word's rectangles, and the window's size, in client px. */
  places(word: string) {
    const box = ({ left, top, right, bottom }: DOMRect) => ({ left, top, right, bottom });
    const rect = cardRenderer()?.rect();
    return {
      card: rect ? box(rect) : null,
      word: [...(document.querySelector(word)?.getClientRects() ?? [])].map(box),
      window: { width: document.documentElement.clientWidth, height: innerHeight },
    };
  },
};

export type Stage = typeof stage;

declare global {
  interface Window {
    stage: Stage;
  }
}

void card.main();
window.stage = stage;
