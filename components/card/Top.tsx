import type { CardData } from '../../lib/card/data';
import type { EntryView } from '../../lib/card/view';
import { inLanguage, type SpokenText } from '../../lib/i18n/language';
import { useCard } from './context';
import { Icon } from './Icon';
import { type Less, LessMenu } from './LessMenu';
import { Spoken } from './Spoken';
import type { swipeDown } from './swipe';

interface Props {
  view: EntryView;
  /** The entry that Back leads to; null at the first. */
  from: CardData | null;
  /** Null in a sheet, which stays anyway. */
  pinned: boolean | null;
  swipe: ReturnType<typeof swipeDown> | null;
  back: () => void;
  pin: () => void;
  less: (less: Less) => void;
  close: () => void;
}

/** The top line, always in sight: what the entry is, or the way back; pin, see less, close. */
export function Top({ view, from, pinned, swipe, back, pin, less, close }: Props) {
  const { t, lang } = useCard();
  const before: SpokenText | null = from && inLanguage(from.entry.name, lang);
  return (
    <div class="top" {...swipe}>
      {before ? (
        <button type="button" class="top__back" aria-label={t('back', { name: before.text })} onClick={back}>
          ‹ <Spoken of={before} />
        </button>
      ) : (
        <p class="top__about">{[t(`kind_${view.kind}`), ...view.topics.slice(0, 1)].join(' · ')}</p>
      )}
      {pinned !== null && (
        <button
          type="button"
          class="tool"
          aria-pressed={pinned}
          aria-label={t('pin')}
          title={pinned ? t('pinned') : t('pin')}
          onClick={pin}
        >
          <Icon name="pin" />
        </button>
      )}
      <LessMenu choose={less} />
      <button type="button" class="tool" aria-label={t('close')} title={t('close')} onClick={close}>
        <Icon name="close" />
      </button>
    </div>
  );
}
