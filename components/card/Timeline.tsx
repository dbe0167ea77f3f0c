import type { StatementView } from '../../lib/card/view';
import { dateText } from '../../lib/i18n/dates';
import { useCard } from './context';
import { Spoken } from './Spoken';

/** The entry's events, the earliest first; each leads to its statement. */
export function Timeline({ events }: { events: StatementView[] }) {
  const { t, lang, goTo } = useCard();
  return (
    <section class="section">
      <h3 class="section__title">{t('timeline')}</h3>
      <ol class="timeline">
        {events.map(({ number, statement, text }) => (
          <li key={number}>
            <button type="button" class="timeline__event" onClick={() => goTo(`statement-${number}`)}>
              <span class="timeline__date">{dateText(statement.date ?? '', lang)}</span>
              <Spoken of={text} class="timeline__text" />
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
