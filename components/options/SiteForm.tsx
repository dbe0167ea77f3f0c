import { useId, useState } from 'preact/hooks';
import type { Lang } from '../../lib/dataset/types';
import { translator } from '../../lib/i18n';
import { optionsTexts } from '../../lib/i18n/options';
import { siteOf } from '../../lib/settings/sites';

/** Takes a site's address or name; says so where what was typed is none. */
export function SiteForm({ lang, add }: { lang: Lang; add: (site: string) => void }) {
  const t = translator(optionsTexts, lang);
  const [typed, setTyped] = useState('');
  const [bad, setBad] = useState<string | null>(null);
  const field = useId();
  const error = useId();
  return (
    <form
      class="site-form"
      onSubmit={(event) => {
        event.preventDefault();
        const site = siteOf(typed);
        setBad(site === null ? typed : null);
        if (site === null) return;
        add(site);
        setTyped('');
      }}
    >
      <label for={field} class="unseen">
        {t('addSite')}
      </label>
      <input
        id={field}
        class="field"
        type="text"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        placeholder="example.org"
        aria-invalid={bad !== null}
        aria-describedby={error}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {t('add')}
      </button>
      <p id={error} class="error" role="alert">
        {bad !== null && t('badSite', { text: bad })}
      </p>
    </form>
  );
}
