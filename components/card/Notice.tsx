import { useCard } from './context';

/** What has just been done, and the way to undo it if there is one. It stays until it is used or the card goes. */
export function Notice({ text, undo }: { text: string; undo: (() => void) | null }) {
  const { t } = useCard();
  return (
    <div class="notice" role="status">
      <span class="notice__text">{text}</span>
      {undo && (
        <button type="button" class="action" onClick={undo}>
          {t('undo')}
        </button>
      )}
    </div>
  );
}
