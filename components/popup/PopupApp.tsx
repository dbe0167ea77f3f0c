import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CardData } from '../../lib/card/data';
import { interfaceLanguage } from '../../lib/i18n/language';
import type { PageState } from '../../lib/messages';
import { noticeOf } from '../../lib/popup/notice';
import type { SearchResult } from '../../lib/search/search';
import type { Settings } from '../../lib/settings/settings';
import { siteOffBy } from '../../lib/settings/sites';
import { type SettingsAccess, useSettings } from '../use-settings';
import { EntryPage } from './EntryPage';
import { Popup } from './Popup';

const HOUR = 3_600_000;
/** Ms between two looks at the page, which is often still being read when the popup opens. */
const LOOK_AGAIN = 500;

export interface PopupAppProps {
  address: string | null;
  site: string | null;
  settings: Settings;
  topicCount: number;
  languages: readonly string[];
  /** YYYY-MM-DD. */
  today: string;
  actions: SettingsAccess & {
    search: (words: string) => Promise<SearchResult[]>;
    entry: (id: string) => Promise<CardData | null>;
    state: () => Promise<PageState | null>;
    access: () => Promise<boolean | null>;
    allow: () => Promise<boolean>;
    show: (id: string) => Promise<void>;
    markPossible: (key: string) => Promise<void>;
    showAll: () => Promise<void>;
    reload: () => Promise<void>;
    openSettings: () => Promise<void>;
  };
}

/** The popup with what it knows: it looks at the page until it is closed, and searches as the reader types. */
export function PopupApp({ address, site, topicCount, languages, today, actions, ...first }: PopupAppProps) {
  const [settings, change] = useSettings(first.settings, actions);
  const [page, setPage] = useState<{ state: PageState | null; access: boolean | null } | null>(null);
  const [words, setWords] = useState('');
  const [results, setResults] = useState<SearchResult[] | null>(null);
  const [trail, setTrail] = useState<CardData[]>([]);
  const lastSearch = useRef(0);
  const lang = interfaceLanguage(settings.language, languages);

  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);

  const look = useCallback(
    async () => setPage({ state: await actions.state(), access: await actions.access() }),
    [actions],
  );
  useEffect(() => {
    void look();
    const timer = setInterval(look, LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [look]);

  const search = async (typed: string) => {
    const number = ++lastSearch.current;
    setWords(typed);
    const found = typed.trim() === '' ? null : await actions.search(typed);
    // A slow answer to words that are no longer there is dropped.
    if (number === lastSearch.current) setResults(found);
  };

  const open = async (id: string) => {
    const data = await actions.entry(id);
    if (data) setTrail([...trail, data]);
  };

  const opened = trail.at(-1);
  if (opened)
    return (
      <EntryPage
        key={`${trail.length} ${opened.entry.id}`}
        data={opened}
        lang={lang}
        today={today}
        quoteView={settings.quoteView}
        setQuoteView={(quoteView) => change({ quoteView })}
        open={open}
        back={() => setTrail(trail.slice(0, -1))}
      />
    );

  const paused = settings.pausedUntil > Date.now();
  const off = site === null ? null : siteOffBy(settings.sitesOff, site);
  const anyTopic = settings.topicsOff.length < topicCount;
  return (
    <Popup
      lang={lang}
      words={words}
      results={results}
      search={search}
      open={open}
      state={page?.state ?? null}
      notice={page && noticeOf({ address, anyTopic, siteOff: off !== null, ...page })}
      site={site}
      siteOn={off === null}
      pausedUntil={
        paused
          ? new Intl.DateTimeFormat(lang, { hour: '2-digit', minute: '2-digit' }).format(settings.pausedUntil)
          : null
      }
      show={actions.show}
      markPossible={async (key) => {
        await actions.markPossible(key);
        await look();
      }}
      showAll={async () => {
        await actions.showAll();
        await look();
      }}
      switchSite={(on) =>
        site !== null &&
        change({
          sitesOff: on ? settings.sitesOff.filter((each) => each !== off) : [...settings.sitesOff, site],
        })
      }
      pause={() => change({ pausedUntil: Date.now() + HOUR })}
      resume={() => change({ pausedUntil: 0 })}
      reload={actions.reload}
      allow={async () => {
        if (await actions.allow()) await actions.reload();
      }}
      openSettings={actions.openSettings}
    />
  );
}
