export interface RemovableProps {
  items: readonly { key: string; label: string; lang?: string }[];
  /** What is said where there is none. */
  none: string;
  removeLabel: (label: string) => string;
  remove: (key: string) => void;
}

/** A list whose items can be taken out. */
export function Removable({ items, none, removeLabel, remove }: RemovableProps) {
  if (items.length === 0) return <p class="quiet">{none}</p>;
  return (
    <ul class="removable">
      {items.map(({ key, label, lang }) => (
        <li key={key} class="removable__item">
          <span lang={lang}>{label}</span>
          <button
            type="button"
            class="removable__button"
            aria-label={removeLabel(label)}
            title={removeLabel(label)}
            onClick={() => remove(key)}
          >
            <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
              <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
            </svg>
          </button>
        </li>
      ))}
    </ul>
  );
}
