import type { EntryView } from '../../lib/card/view';
import { useCard } from './context';
import { Quotation } from './Quotation';
import { Sources } from './Sources';
import { Named, Spoken } from './Spoken';
import { Statement } from './Statement';
import { Ties } from './Ties';
import { Timeline } from './Timeline';

interface Props {
  view: EntryView;
  /** Why the name was marked; null where no mark but a tie has led here. */
  why: string | null;
  /** The ids by which the dialog is labelled and described. */
  nameId: string;
  gistId: string;
  openTie: (id: string) => void;
}

/** All of an entry in one scroll: what is seen at once first, the rest below. */
export function Body({ view, why, nameId, gistId, openTie }: Props) {
  const { t } = useCard();
  return (
    <>
      <h2 class="name" id={nameId}>
        <Spoken of={view.name} />
      </h2>
      {view.otherNames.length > 0 && (
        <p class="other-names">
          {view.otherNames.map((name, i) => (
            <>
              {i > 0 && ' · '}
              <Spoken of={name} />
            </>
          ))}
        </p>
      )}
      <p class="gist" id={gistId}>
        <Spoken of={view.gist} />
      </p>
      {view.partlyEnglish && <p class="small">{t('inEnglish')}</p>}

      <ul class="first">{view.newest && <Statement of={view.newest} />}</ul>
      <div class="section">
        {view.quote ? (
          <Quotation of={view.quote} />
        ) : (
          !view.newest?.sides.length && <p class="small">{t('noQuotation')}</p>
        )}
      </div>

      {view.statements.length > 0 && (
        <section class="section">
          <h3 class="section__title">{t('statements')}</h3>
          <ul>
            {view.statements.map((statement) => (
              <Statement key={statement.number} of={statement} />
            ))}
          </ul>
        </section>
      )}
      {view.quotes.length > 0 && (
        <section class="section">
          <h3 class="section__title">{t('quotations')}</h3>
          {view.quotes.map((quote) => (
            <Quotation key={quote.number} of={quote} />
          ))}
        </section>
      )}
      {view.ties.length > 0 && <Ties ties={view.ties} open={openTie} />}
      {view.events.length > 0 && <Timeline events={view.events} />}
      {why && (
        <section class="section" data-part="why" tabIndex={-1}>
          <h3 class="section__title">{t('why')}</h3>
          <p>{why}</p>
        </section>
      )}
      {view.notToConfuse.length > 0 && (
        <section class="section">
          <h3 class="section__title">{t('notToConfuse')}</h3>
          <ul>
            {view.notToConfuse.map(({ form, means }) => (
              <li key={form + means.text}>
                <Named text={form} />: <Spoken of={means} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Sources sources={view.sources} sides={view.sides} />
    </>
  );
}
