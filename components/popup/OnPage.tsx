import type { Lang } from '../../lib/dataset/types';
import { translator } from '../../lib/i18n';
import { languageOfScript } from '../../lib/i18n/language';
import { popupTexts } from '../../lib/i18n/popup';
import type { PageState } from '../../lib/messages';

export interface OnPageProps {
  lang: Lang;
  state: PageState;
  show: (id: string) => void;
  markPossible: (key: string) => void;
  showAll: () => void;
}

/** What is marked on the page, in its order, and what might be: a press scrolls there and opens the card. */
export function OnPage({ lang, state, show, markPossible, showAll }: OnPageProps) {
  const t = translator(popupTexts, lang);
  return (
    <>
      {state.entries.length > 0 && (
        <section class="on-page" aria-labelledby="on-page">
          <h2 class="label" id="on-page">
            {t('onThisPage')} · {state.entries.length}
          </h2>
          <ul>
            {state.entries.map(({ id, name, count }) => (
              <li key={id}>
                <button type="button" class="row" onClick={() => show(id)}>
                  <span class="row__name" lang={languageOfScript(name)}>
                    {name}
                  </span>
                  <span class="row__count">
                    <span aria-hidden="true">{count}</span>
                    <span class="unseen">{t('mentions', { n: count })}</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
          {state.hiddenRepeats > 0 && (
            <button type="button" class="link-button more" onClick={showAll}>
              {t('hiddenRepeats', { n: state.hiddenRepeats })}
            </button>
          )}
        </section>
      )}
      {state.possible.length > 0 && (
        <section class="on-page" aria-labelledby="possible">
          <h2 class="label" id="possible">
            {t('possible')} · {state.possible.length}
          </h2>
          <ul>
            {state.possible.map(({ key, surface, name }) => (
              <li key={key} class="row row--possible">
                <span>
                  <span class="row__name" lang={languageOfScript(surface)}>
                    {surface}
                  </span>
                  <span class="row__about">{t('possibly', { name })}</span>
                </span>
                <button
                  type="button"
                  class="link-button"
                  aria-label={t('markName', { name: surface })}
                  onClick={() => markPossible(key)}
                >
                  {t('mark')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
