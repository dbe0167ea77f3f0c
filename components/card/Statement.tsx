import type { StatementView } from '../../lib/card/view';
import { dateText } from '../../lib/i18n/dates';
import { useCard } from './context';
import { Quotation } from './Quotation';
import { References } from './References';
import { Named, Spoken } from './Spoken';

/** One statement: its date, what it says, by which sources, and in words whether it is fact, claim or disputed. */
export function Statement({ of: { number, statement, text, stale, sources, sides } }: { of: StatementView }) {
  const { t, lang } = useCard();
  const asOf = t('asOf', { date: dateText(statement.asOf, lang) });
  return (
    <li class="statement" data-part={`statement-${number}`} tabIndex={-1}>
      <div class="statement__date">{statement.date ? dateText(statement.date, lang) : asOf}</div>
      <div>
        <p>
          <Spoken of={text} />
          <References numbers={sources} />
        </p>
        <p class="statement__meta small">
          {statement.kind === 'claim' && statement.speaker ? (
            <span class="label label--amber">
              {t('claim')} · <Named text={statement.speaker} />
            </span>
          ) : (
            <span class={statement.kind === 'fact' ? 'label' : 'label label--amber'}>{t(statement.kind)}</span>
          )}
          {statement.date && <span>{asOf}</span>}
          {stale && <span class="label label--amber">{t('stale')}</span>}
        </p>
      </div>
      {sides.length > 0 && (
        <div class="sides">
          {sides.map(({ speaker, quote }) => (
            <div key={quote.number}>
              <p class="side__speaker">
                <Named text={speaker} />
              </p>
              <Quotation of={quote} within />
            </div>
          ))}
        </div>
      )}
    </li>
  );
}
