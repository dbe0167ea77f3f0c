import { useCard } from './context';

/** The numbers of sources, each leading to its place in the list. */
export function References({ numbers }: { numbers: number[] }) {
  const { t, goTo } = useCard();
  return (
    <span class="refs">
      {/* A word joiner: the number does not begin a line. */}
      {'\u2060'}
      {numbers.map((number) => (
        <button
          key={number}
          type="button"
          class="ref"
          aria-label={t('sourceNumber', { number })}
          onClick={() => goTo(`source-${number}`)}
        >
          {number}
        </button>
      ))}
    </span>
  );
}
