import { useCard } from './context';
import { Disclosure } from './Disclosure';
import { Icon } from './Icon';

export type Less = 'muteEntry' | 'muteSite' | 'pause';

/** The three ways to see fewer marks, each one press. */
export function LessMenu({ choose }: { choose: (less: Less) => void }) {
  const { t } = useCard();
  return (
    <Disclosure class="tool" label={t('menu')} button={<Icon name="more" />} from="top">
      {(close) =>
        (['muteEntry', 'muteSite', 'pause'] as const).map((less) => (
          <button
            key={less}
            type="button"
            class="panel__choice"
            onClick={() => {
              close();
              choose(less);
            }}
          >
            {t(less)}
          </button>
        ))
      }
    </Disclosure>
  );
}
