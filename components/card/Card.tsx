import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CardData } from '../../lib/card/data';
import { entryView } from '../../lib/card/view';
import type { Lang } from '../../lib/dataset/types';
import { translator } from '../../lib/i18n';
import { cardTexts } from '../../lib/i18n/card';
import { inLanguage } from '../../lib/i18n/language';
import type { Ground } from '../../lib/recogniser/types';
import type { Settings } from '../../lib/settings/settings';
import { Body } from './Body';
import { CiteMenu } from './CiteMenu';
import { CardProvider } from './context';
import { Icon } from './Icon';
import { type Less, LessMenu } from './LessMenu';
import { ReportForm } from './ReportForm';
import { Spoken } from './Spoken';
import { swipeDown } from './swipe';

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

/** An entry that a tie was followed from: where its scroll stood, and which tie it was. */
interface Passed {
  data: CardData;
  scrollTop: number;
  tie: string;
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

  const [data, setData] = useState(props.data);
  const [trail, setTrail] = useState<Passed[]>([]);
  const [arrived, setArrived] = useState<Passed | 'new' | null>(null);
  const [quoteView, setQuoteView] = useState(props.quoteView);
  const [notice, setNotice] = useState<{ text: string; undo: boolean } | null>(null);
  const [reporting, setReporting] = useState(false);
  const [announced, setAnnounced] = useState('');

  const view = useMemo(() => entryView(data, lang, today), [data, lang, today]);
  const from = trail.at(-1);

  // A live region speaks only what changes after it has come.
  const spoken =
    position &&
    t('position', { name: view.name.text, kind: t(`kind_${view.kind}`).toLocaleLowerCase(lang), ...position });
  useEffect(() => setAnnounced(spoken ?? ''), [spoken]);

  useLayoutEffect(() => {
    if (!arrived || !scroll.current) return;
    const passed = arrived === 'new' ? null : arrived;
    scroll.current.scrollTop = passed?.scrollTop ?? 0;
    const target = passed ? scroll.current.querySelector<HTMLElement>(`[data-tie="${passed.tie}"]`) : card.current;
    target?.focus({ preventScroll: true });
    setArrived(null);
  }, [arrived]);

  const openTie = async (id: string) => {
    const scrollTop = scroll.current?.scrollTop ?? 0;
    const other = await actions.openTie(id);
    if (!other) return setNotice({ text: t('tieLost'), undo: false });
    if (trail.length === 0) actions.nested(true);
    setTrail([...trail, { data, scrollTop, tie: id }]);
    setData(other);
    setNotice(null);
    setArrived('new');
  };

  const back = () => {
    if (!from) return;
    if (trail.length === 1) actions.nested(false);
    setTrail(trail.slice(0, -1));
    setData(from.data);
    setNotice(null);
    setReporting(false);
    setArrived(from);
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

  const goTo = (part: string) => {
    const area = scroll.current;
    const target = area?.querySelector<HTMLElement>(`[data-part="${part}"]`);
    if (!area || !target) return;
    area.scrollTop += target.getBoundingClientRect().top - area.getBoundingClientRect().top - 12;
    target.focus({ preventScroll: true });
  };

  const swipe = sheet ? swipeDown(() => card.current, actions.close) : {};

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
        <div class="top" {...swipe}>
          {from ? (
            <button
              type="button"
              class="top__back"
              aria-label={t('back', { name: inLanguage(from.data.entry.name, lang).text })}
              onClick={back}
            >
              ‹ <Spoken of={inLanguage(from.data.entry.name, lang)} />
            </button>
          ) : (
            <p class="top__about">{[t(`kind_${view.kind}`), ...view.topics.slice(0, 1)].join(' · ')}</p>
          )}
          {!sheet && (
            <button
              type="button"
              class="tool"
              aria-pressed={pinned}
              aria-label={t('pin')}
              title={pinned ? t('pinned') : t('pin')}
              onClick={actions.pin}
            >
              <Icon name="pin" />
            </button>
          )}
          <LessMenu choose={less} />
          <button type="button" class="tool" aria-label={t('close')} title={t('close')} onClick={actions.close}>
            <Icon name="close" />
          </button>
        </div>

        <div class="scroll" ref={scroll}>
          {notice && (
            <div class="notice" role="status">
              <span class="notice__text">{notice.text}</span>
              {notice.undo && (
                <button
                  type="button"
                  class="action"
                  onClick={() => {
                    actions.undo();
                    setNotice(null);
                    card.current?.focus({ preventScroll: true });
                  }}
                >
                  {t('undo')}
                </button>
              )}
            </div>
          )}
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

        <div class="foot">
          {!from && (
            <button type="button" class="foot__why" onClick={() => goTo('why')}>
              {t(`marked_${why.ground}`)}
            </button>
          )}
          <div class="foot__tools">
            <button type="button" class="action" onClick={() => goTo('sources')}>
              {t('sources', { n: view.sources.length })}
            </button>
            <CiteMenu
              key={data.entry.id}
              data={data}
              first={
                view.quote
                  ? { part: 'quote', number: view.quote.number }
                  : { part: 'statement', number: view.newest?.number ?? 1 }
              }
              copy={actions.copy}
            />
            <button type="button" class="action" aria-expanded={reporting} onClick={() => setReporting(!reporting)}>
              {t('report')}
            </button>
          </div>
        </div>
        <p class="hidden" role="status">
          {announced}
        </p>
      </div>
    </CardProvider>
  );
}
