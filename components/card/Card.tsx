import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CardData } from '../../lib/card/data';
import { entryView } from '../../lib/card/view';
import type { Lang } from '../../lib/dataset/types';
import { translator } from '../../lib/i18n';
import { cardTexts } from '../../lib/i18n/card';
import type { Ground } from '../../lib/recogniser/types';
import type { Settings } from '../../lib/settings/settings';
import { Body } from './Body';
import { CardProvider } from './context';
import { Foot } from './Foot';
import type { Less } from './LessMenu';
import { Notice } from './Notice';
import { ReportForm } from './ReportForm';
import { swipeDown } from './swipe';
import { Top } from './Top';
import { useTrail } from './trail';

export interface CardProps {
  data: CardData;
  /** Why the name was marked: the ground, and the whole of it in the reader's language. */
  why: { ground: Ground; sentence: string };
  pinned: boolean;
  /** A sheet from below, for touch. */
  sheet: boolean;
  /** Where the mark stands among the page's marks; said aloud, so only for a card opened by key. */
  position: { index: number; count: number } | null;
  lang: Lang;
  quoteView: Settings['quoteView'];
  site: string;
  pageAddress: string;
  /** YYYY-MM-DD, against which statements are stale. */
  today: string;
  actions: CardActions;
}

interface CardActions {
  close: () => void;
  pin: () => void;
  openTie: (id: string) => Promise<CardData | null>;
  nested: (inside: boolean) => void;
  muteEntry: (id: string) => void;
  muteSite: () => void;
  pause: () => void;
  undo: () => void;
  setQuoteView: (view: Settings['quoteView']) => void;
  /** Puts a text on the clipboard; false where that is not to be had. */
  copy: (text: string) => Promise<boolean>;
}

const stopAtCard = (event: Event) => event.stopPropagation();

/** The card: one entry, or, by its ties, the entries beside it in place of it. */
export function Card(props: CardProps) {
  const { why, pinned, sheet, position, lang, site, today, actions } = props;
  const t = translator(cardTexts, lang);
  const nameId = useId();
  const gistId = useId();
  const card = useRef<HTMLDivElement>(null);
  const scroll = useRef<HTMLDivElement>(null);

  const { data, from, follow, back } = useTrail(props.data, scroll, actions.openTie, actions.nested);
  const [quoteView, setQuoteView] = useState(props.quoteView);
  const [notice, setNotice] = useState<{ text: string; undo: boolean } | null>(null);
  const [reporting, setReporting] = useState(false);
  const [wanted, setWanted] = useState<string | null>(null);
  const [announced, setAnnounced] = useState('');
  const view = useMemo(() => entryView(data, lang, today), [data, lang, today]);

  // A live region speaks only what changes after it has come.
  const spoken =
    position &&
    t('position', { name: view.name.text, kind: t(`kind_${view.kind}`).toLocaleLowerCase(lang), ...position });
  useEffect(() => setAnnounced(spoken ?? ''), [spoken]);

  useLayoutEffect(() => {
    const area = scroll.current;
    const target = wanted && area?.querySelector<HTMLElement>(`[data-part="${wanted}"]`);
    if (!area || !target) return;
    area.scrollTop += target.getBoundingClientRect().top - area.getBoundingClientRect().top - 12;
    target.focus({ preventScroll: true });
    setWanted(null);
  }, [wanted]);

  const goTo = (part: string) => {
    setReporting(false);
    setWanted(part);
  };

  const openTie = async (id: string) => {
    setNotice((await follow(id)) ? null : { text: t('tieLost'), undo: false });
  };

  const goBack = () => {
    setNotice(null);
    setReporting(false);
    back();
  };

  const see = (chosen: Settings['quoteView']) => {
    setQuoteView(chosen);
    actions.setQuoteView(chosen);
  };

  const less = (choice: Less) => {
    if (choice === 'muteEntry') actions.muteEntry(data.entry.id);
    else actions[choice]();
    const texts = {
      muteEntry: t('entryMuted', { name: view.name.text }),
      muteSite: t('siteMuted', { site }),
      pause: t('paused'),
    };
    setNotice({ text: texts[choice], undo: true });
  };

  const undo = () => {
    actions.undo();
    setNotice(null);
    card.current?.focus({ preventScroll: true });
  };

  return (
    <CardProvider value={{ t, lang, quoteView, setQuoteView: see, goTo }}>
      {/* Keys typed in the card are not the page's shortcuts. */}
      <div
        ref={card}
        class={sheet ? 'card card--sheet' : 'card'}
        popover="manual"
        role="dialog"
        aria-labelledby={nameId}
        aria-describedby={gistId}
        tabIndex={-1}
        lang={lang}
        dir="ltr"
        onKeyDown={stopAtCard}
        onKeyUp={stopAtCard}
        onKeyPress={stopAtCard}
      >
        <Top
          view={view}
          from={from}
          pinned={sheet ? null : pinned}
          swipe={sheet ? swipeDown(() => card.current, actions.close) : null}
          back={goBack}
          pin={actions.pin}
          less={less}
          close={actions.close}
        />
        <div class="scroll" ref={scroll}>
          {notice && <Notice text={notice.text} undo={notice.undo ? undo : null} />}
          {reporting && (
            <ReportForm
              data={data}
              pageAddress={props.pageAddress}
              copy={actions.copy}
              close={() => setReporting(false)}
            />
          )}
          {/* Only hidden: the dialog is labelled by the name in it. */}
          <div hidden={reporting}>
            <Body view={view} why={from ? null : why.sentence} nameId={nameId} gistId={gistId} openTie={openTie} />
          </div>
        </div>
        <Foot
          data={data}
          view={view}
          ground={from ? null : why.ground}
          reporting={reporting}
          report={() => setReporting(!reporting)}
          copy={actions.copy}
        />
        <p class="hidden" role="status">
          {announced}
        </p>
      </div>
    </CardProvider>
  );
}
