import { useEffect, useId, useMemo, useRef } from 'preact/hooks';
import type { CardData } from '../../lib/card/data';
import { entryView } from '../../lib/card/view';
import type { Lang } from '../../lib/dataset/types';
import { translator } from '../../lib/i18n';
import { cardTexts } from '../../lib/i18n/card';
import { popupTexts } from '../../lib/i18n/popup';
import type { Settings } from '../../lib/settings/settings';
import { Body } from '../card/Body';
import { CardProvider } from '../card/context';
import { InCardStyles } from './InCardStyles';

export interface EntryPageProps {
  data: CardData;
  lang: Lang;
  /** YYYY-MM-DD. */
  today: string;
  quoteView: Settings['quoteView'];
  setQuoteView: (view: Settings['quoteView']) => void;
  open: (id: string) => void;
  back: () => void;
}

/** One entry in the popup: what its card shows, with the way back to the list. */
export function EntryPage({ data, lang, today, quoteView, setQuoteView, open, back }: EntryPageProps) {
  const t = translator(popupTexts, lang);
  const card = translator(cardTexts, lang);
  const nameId = useId();
  const gistId = useId();
  const top = useRef<HTMLButtonElement>(null);
  const area = useRef<HTMLDivElement>(null);
  const view = useMemo(() => entryView(data, lang, today), [data, lang, today]);
  useEffect(() => top.current?.focus(), []);
  const goTo = (part: string) => {
    const target = area.current?.querySelector<HTMLElement>(`[data-part="${part}"]`);
    target?.scrollIntoView({ block: 'nearest' });
    target?.focus({ preventScroll: true });
  };
  return (
    <main class="entry">
      <h1 class="unseen">{t('title')}</h1>
      <div class="entry__top">
        <button type="button" class="link-button entry__back" ref={top} onClick={back}>
          ‹ {t('back')}
        </button>
        <p class="entry__about">{[card(`kind_${view.kind}`), ...view.topics.slice(0, 1)].join(' · ')}</p>
      </div>
      <InCardStyles>
        <CardProvider value={{ t: card, lang, quoteView, setQuoteView, goTo }}>
          <div class="card card--in-flow" lang={lang} ref={area}>
            <div class="scroll">
              <Body view={view} why={null} nameId={nameId} gistId={gistId} openTie={open} />
            </div>
          </div>
        </CardProvider>
      </InCardStyles>
    </main>
  );
}
