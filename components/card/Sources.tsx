import type { ComponentChildren } from 'preact';
import { archivedCopies } from '../../lib/card/archive';
import type { NumberedSource, SideCount } from '../../lib/card/sources';
import { dateText } from '../../lib/i18n/dates';
import { useCard } from './context';
import { Named } from './Spoken';

function Outside({ href, children }: { href: string; children: ComponentChildren }) {
  const { t } = useCard();
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" title={t('newTab')}>
      {children}
    </a>
  );
}

function SourceItem({ of: { number, source } }: { of: NumberedSource }) {
  const { t, lang } = useCard();
  const date = source.date && dateText(source.date, lang);
  const about = [...(date ? [source.dateInferred ? t('dateInferred', { date }) : date] : []), t(`side_${source.side}`)];
  return (
    <li class="source" data-part={`source-${number}`} tabIndex={-1}>
      <span class="source__number">{number}</span>
      <div>
        {source.titleInferred ? (
          <p class="source__title">
            <span class="small">{t('described')}</span>{' '}
            <Outside href={source.url}>
              <Named text={source.title} />
            </Outside>
          </p>
        ) : (
          <p class="source__title">
            <Outside href={source.url}>
              <Named text={source.title} />
            </Outside>
          </p>
        )}
        <p class="small">
          <Named text={source.publisher} />
          {about.map((part) => ` · ${part}`)} · <Outside href={archivedCopies(source.url)}>{t('archived')}</Outside>
        </p>
      </div>
    </li>
  );
}

/** Where everything in the card can be read, and for which sides those sources speak. */
export function Sources({ sources, sides }: { sources: NumberedSource[]; sides: SideCount[] }) {
  const { t } = useCard();
  const counts = sides.map(({ side, count }) => t('count', { what: t(`side_${side}`), number: count })).join(' · ');
  return (
    <section class="section" data-part="sources" tabIndex={-1}>
      <h3 class="section__title">{t('sourcesTitle')}</h3>
      <p class="balance small">{sides.length === 1 && sources.length > 1 ? `${t('oneSided')}: ${counts}` : counts}</p>
      <ol>
        {sources.map((numbered) => (
          <SourceItem key={numbered.number} of={numbered} />
        ))}
      </ol>
    </section>
  );
}
