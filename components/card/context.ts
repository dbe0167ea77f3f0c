import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Lang } from '../../lib/dataset/types';
import { type Translator, translator } from '../../lib/i18n';
import { type CardTexts, cardTexts } from '../../lib/i18n/card';
import type { Settings } from '../../lib/settings/settings';

/** What every part of the card needs: the interface's words, how quotations are seen, the way to a source. */
export interface CardContext {
  t: Translator<CardTexts>;
  lang: Lang;
  quoteView: Settings['quoteView'];
  setQuoteView: (view: Settings['quoteView']) => void;
  /** Scrolls to a part of the card by its `data-part`. */
  goTo: (part: string) => void;
}

const Context = createContext<CardContext>({
  t: translator(cardTexts, 'en'),
  lang: 'en',
  quoteView: 'translation',
  setQuoteView: () => {},
  goTo: () => {},
});

export const CardProvider = Context.Provider;
export const useCard = (): CardContext => useContext(Context);
