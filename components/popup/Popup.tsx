import { useId } from 'preact/hooks';
import type { Lang } from '../../lib/dataset/types';
import { translator } from '../../lib/i18n';
import { popupTexts } from '../../lib/i18n/popup';
import type { PageState } from '../../lib/messages';
import type { Notice } from '../../lib/popup/notice';
import { Switch } from '../Switch';
import { OnPage } from './OnPage';
import { SearchBox, type SearchBoxProps } from './SearchBox';

export interface PopupProps extends SearchBoxProps {
  lang: Lang;
  /** Null where the page gave no answer. */
  state: PageState | null;
  notice: Notice | null;
  /** The host name of the page; null where it has none. */
  site: string | null;
  siteOn: boolean;
  /** A clock time such as «14:05», or null. */
  pausedUntil: string | null;
  show: (id: string) => void;
  markPossible: (key: string) => void;
  showAll: () => void;
  switchSite: (on: boolean) => void;
  pause: () => void;
  resume: () => void;
  reload: () => void;
  allow: () => void;
  openSettings: () => void;
}

/** The toolbar popup: search first, then what is on this page, then the switch for this site. */
export function Popup(props: PopupProps) {
  const { lang, state, notice, site, siteOn, pausedUntil } = props;
  const t = translator(popupTexts, lang);
  const siteLabel = useId();
  return (
    <main class="popup">
      <h1 class="unseen">{t('title')}</h1>
      <SearchBox lang={lang} words={props.words} results={props.results} search={props.search} open={props.open} />
      {props.results === null && (
        <div class="page">
          {notice && (
            <p class="note" role="status">
              {t(notice)}{' '}
              {notice === 'reload' && (
                <button type="button" class="link-button" onClick={props.reload}>
                  {t('reloadNow')}
                </button>
              )}
              {notice === 'withdrawn' && (
                <button type="button" class="link-button" onClick={props.allow}>
                  {t('allow')}
                </button>
              )}
            </p>
          )}
          {state && (
            <OnPage
              lang={lang}
              state={state}
              show={props.show}
              markPossible={props.markPossible}
              showAll={props.showAll}
            />
          )}
        </div>
      )}
      <footer class="foot">
        {site !== null && (
          <div class="foot__line">
            <span id={siteLabel}>{t('marksOn', { site })}</span>
            <Switch on={siteOn} labelledBy={siteLabel} toggle={props.switchSite} />
          </div>
        )}
        <div class="foot__line">
          {pausedUntil === null ? (
            <button type="button" class="link-button" onClick={props.pause}>
              {t('pause')}
            </button>
          ) : (
            <span>
              {t('pausedUntil', { time: pausedUntil })}{' '}
              <button type="button" class="link-button" onClick={props.resume}>
                {t('resume')}
              </button>
            </span>
          )}
          <button type="button" class="link-button" onClick={props.openSettings}>
            {t('settings')}
          </button>
        </div>
      </footer>
    </main>
  );
}
