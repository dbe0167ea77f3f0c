import { useId } from 'preact/hooks';
import type { Settings } from '../../lib/settings/settings';
import { useCard } from './context';

const VIEWS: Settings['quoteView'][] = ['translation', 'original', 'both'];

/** How quotations with an original are shown: native radio buttons, so arrow keys move as they do everywhere. */
export function QuoteSwitch() {
  const { t, quoteView, setQuoteView } = useCard();
  const name = useId();
  return (
    <div class="switch" role="radiogroup" aria-label={t('quoteView')}>
      {VIEWS.map((view) => (
        <label key={view} class="switch__choice">
          <input
            type="radio"
            name={name}
            value={view}
            checked={view === quoteView}
            onChange={() => setQuoteView(view)}
          />
          {t(view)}
        </label>
      ))}
    </div>
  );
}
