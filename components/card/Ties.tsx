import type { TieView } from '../../lib/card/view';
import { useCard } from './context';
import { Spoken } from './Spoken';

/** What the subject is tied to, each tie by its word; a press opens the other end in place. */
export function Ties({ ties, open }: { ties: TieView[]; open: (id: string) => void }) {
  const { t } = useCard();
  return (
    <section class="section">
      <h3 class="section__title">{t('ties')}</h3>
      <ul class="ties">
        {ties.map(({ to, word, name }) => (
          <li key={`${word} ${to}`}>
            <button type="button" class="tie" data-tie={to} onClick={() => open(to)}>
              <span class="tie__word">{word}</span> <Spoken of={name} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
