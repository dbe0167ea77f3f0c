import { useEffect, useId, useState } from 'preact/hooks';
import { translator } from '../../lib/i18n';
import { inLanguage, interfaceLanguage } from '../../lib/i18n/language';
import { optionsTexts } from '../../lib/i18n/options';
import type { Answer, ToBackground } from '../../lib/messages';
import { CHOICES, DEFAULTS, DELAY, type Settings } from '../../lib/settings/settings';
import { type SettingsAccess, useSettings } from '../use-settings';
import { Choice } from './Choice';
import { Removable } from './Removable';
import { SiteForm } from './SiteForm';
import { Topics } from './Topics';

/** Ms between two choices of the delay. */
const DELAY_STEP = 100;

export interface OptionsAppProps extends SettingsAccess {
  settings: Settings;
  overview: Answer<ToBackground, 'overview'>;
  /** The keys of the commands as the browser writes them; empty where none is set. */
  keys: { next: string; previous: string };
  languages: readonly string[];
}

/** The settings, each in force at once in all open tabs. */
export function OptionsApp({ overview, keys, languages, ...access }: OptionsAppProps) {
  const [settings, change] = useSettings(access.settings, access);
  const [undo, setUndo] = useState<(() => Promise<void>) | null>(null);
  const lang = interfaceLanguage(settings.language, languages);
  const t = translator(optionsTexts, lang);
  const delay = useId();

  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = t('title');
  }, [lang, t]);

  const set = (wanted: Partial<Settings>) => {
    setUndo(null);
    void change(wanted);
  };
  const without = (list: readonly string[], item: string) => list.filter((each) => each !== item);
  const seconds = new Intl.NumberFormat(lang, { minimumFractionDigits: 1 }).format(settings.delay / 1000);

  return (
    <main class="options">
      <h1>{t('title')}</h1>
      <p class="lead">{t('lead')}</p>

      <section class="group" aria-labelledby="topics">
        <h2 id="topics">{t('topics')}</h2>
        <Topics
          lang={lang}
          topics={overview.topics}
          off={settings.topicsOff}
          change={(topicsOff) => set({ topicsOff })}
        />
      </section>

      <section class="group" aria-labelledby="marks">
        <h2 id="marks">{t('marks')}</h2>
        <Choice
          legend={t('which')}
          name="which"
          options={CHOICES.which.map((value) => ({ value, label: t(`which_${value}`) }))}
          value={settings.which}
          choose={(which) => set({ which })}
        />
        <Choice
          legend={t('style')}
          name="style"
          options={CHOICES.style.map((value) => ({
            value,
            label: (
              <>
                {t(`style_${value}`)} <span class={`sample sample--${value}`}>{t('sample')}</span>
              </>
            ),
          }))}
          value={settings.style}
          choose={(style) => set({ style })}
        />
      </section>

      <section class="group" aria-labelledby="card">
        <h2 id="card">{t('card')}</h2>
        <div class="setting setting--line">
          <label class="setting__name" for={delay}>
            {t('delay')}
          </label>
          <span class="delay">
            <input
              id={delay}
              type="range"
              min={DELAY.min}
              max={DELAY.max}
              step={DELAY_STEP}
              value={settings.delay}
              aria-valuetext={t('seconds', { n: seconds })}
              onInput={(event) => set({ delay: event.currentTarget.valueAsNumber })}
            />
            <output for={delay}>{t('seconds', { n: seconds })}</output>
          </span>
        </div>
        <Choice
          legend={t('quoteView')}
          name="quoteView"
          options={CHOICES.quoteView.map((value) => ({ value, label: t(`quoteView_${value}`) }))}
          value={settings.quoteView}
          choose={(quoteView) => set({ quoteView })}
        />
        <Choice
          legend={t('language')}
          name="language"
          options={[
            { value: 'auto', label: t('language_auto') },
            { value: 'en', label: <span lang="en">English</span> },
            { value: 'ru', label: <span lang="ru">Русский</span> },
            { value: 'zh', label: <span lang="zh-Hans">中文</span> },
          ]}
          value={settings.language}
          choose={(language) => set({ language })}
        />
      </section>

      <section class="group" aria-labelledby="sites">
        <h2 id="sites">{t('sites')}</h2>
        <Removable
          items={settings.sitesOff.map((site) => ({ key: site, label: site }))}
          none={t('noSites')}
          removeLabel={(name) => t('remove', { name })}
          remove={(site) => set({ sitesOff: without(settings.sitesOff, site) })}
        />
        <SiteForm lang={lang} add={(site) => set({ sitesOff: [...without(settings.sitesOff, site), site] })} />
      </section>

      <section class="group" aria-labelledby="names">
        <h2 id="names">{t('names')}</h2>
        <Removable
          items={settings.entriesOff.map((id) => {
            const name = overview.names[id];
            const spoken = name && inLanguage(name, lang);
            return spoken ? { key: id, label: spoken.text, lang: spoken.lang } : { key: id, label: id };
          })}
          none={t('noNames')}
          removeLabel={(name) => t('remove', { name })}
          remove={(id) => set({ entriesOff: without(settings.entriesOff, id) })}
        />
      </section>

      <section class="group" aria-labelledby="keys">
        <h2 id="keys">{t('keys')}</h2>
        <dl class="keys">
          {(['next', 'previous'] as const).map((key) => (
            <div key={key} class="keys__row">
              <dt>{t(`${key}Mark`)}</dt>
              <dd>{keys[key] ? <kbd>{keys[key]}</kbd> : t('noKey')}</dd>
            </div>
          ))}
        </dl>
        <p class="quiet">{t('keysHint')}</p>
      </section>

      <footer class="end">
        <p role="status">
          {undo ? (
            <>
              {t('wasReset')}{' '}
              <button
                type="button"
                class="link-button"
                onClick={() => {
                  void undo();
                  setUndo(null);
                }}
              >
                {t('undo')}
              </button>
            </>
          ) : (
            <button
              type="button"
              class="link-button"
              onClick={async () => {
                const back = await change({ ...DEFAULTS });
                setUndo(() => back);
              }}
            >
              {t('reset')}
            </button>
          )}
        </p>
        <p class="quiet">{t('about', { version: overview.datasetVersion })}</p>
      </footer>
    </main>
  );
}
