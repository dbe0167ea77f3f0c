import type { CardData } from '../../lib/card/data';
import type { EntryView } from '../../lib/card/view';
import type { Ground } from '../../lib/recogniser/types';
import { CiteMenu } from './CiteMenu';
import { useCard } from './context';

interface Props {
  data: CardData;
  view: EntryView;
  /** Why the name was marked; null where no mark but a tie has led here. */
  ground: Ground | null;
  reporting: boolean;
  report: () => void;
  copy: (text: string) => Promise<boolean>;
}

/** The foot line, always in sight: why it was marked, the way to the sources, cite, report. */
export function Foot({ data, view, ground, reporting, report, copy }: Props) {
  const { t, goTo } = useCard();
  const cited = view.quote
    ? { part: 'quote' as const, number: view.quote.number }
    : { part: 'statement' as const, number: view.newest?.number ?? 1 };
  return (
    <div class="foot">
      {ground && (
        <button type="button" class="foot__why" onClick={() => goTo('why')}>
          {t(`marked_${ground}`)}
        </button>
      )}
      <div class="foot__tools">
        <button type="button" class="action" onClick={() => goTo('sources')}>
          {t('sources', { n: view.sources.length })}
        </button>
        <CiteMenu key={data.entry.id} data={data} first={cited} copy={copy} />
        <button type="button" class="action" aria-expanded={reporting} onClick={report}>
          {t('report')}
        </button>
      </div>
    </div>
  );
}
