import { useCard } from './context';

/** What a page that forbids copying leaves: the text to select. */
export function CopyByHand({ text }: { text: string }) {
  const { t } = useCard();
  return (
    <label class="small">
      {t('copyByHand')}
      <textarea class="field" readOnly value={text} onFocus={(event) => event.currentTarget.select()} />
    </label>
  );
}
