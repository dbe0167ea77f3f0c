import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardData } from '../../lib/card/data';
import { type ReportSubject, reportText } from '../../lib/card/report';
import { useCard } from './context';
import { partsOf } from './subjects';

interface Props {
  data: CardData;
  pageAddress: string;
  copy: (text: string) => Promise<boolean>;
  close: () => void;
}

/** A report ready to paste, seen before it is copied; the page's address is in it only when ticked. */
export function ReportForm({ data, pageAddress, copy, close }: Props) {
  const { t, lang } = useCard();
  const [chosen, setChosen] = useState(0);
  const [withPage, setWithPage] = useState(false);
  const [copied, setCopied] = useState(false);
  const subjects: { subject: ReportSubject; label: string }[] = [
    { subject: { part: 'entry' }, label: t('reportEntry') },
    ...partsOf(data, t, lang).map(({ part, label }) => ({ subject: part, label })),
  ];
  const subject = subjects[chosen]?.subject ?? { part: 'entry' };
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);
  const text = reportText(data, subject, withPage ? pageAddress : null);
  return (
    <form class="form" onSubmit={(event) => event.preventDefault()}>
      <h3 class="name">{t('reportTitle')}</h3>
      <label>
        {t('reportAbout')}
        <select
          ref={first}
          class="field"
          value={String(chosen)}
          onChange={(event) => setChosen(Number(event.currentTarget.value))}
        >
          {subjects.map(({ label }, i) => (
            <option key={label} value={String(i)}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label class="tick">
        <input type="checkbox" checked={withPage} onChange={(event) => setWithPage(event.currentTarget.checked)} />
        {t('reportPage')}
      </label>
      <label>
        {t('reportText')}
        <textarea
          class="field"
          readOnly
          value={text}
          lang="en"
          dir="ltr"
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <div class="form__buttons">
        <button type="button" class="button button--main" onClick={() => copy(text).then(setCopied)}>
          {copied ? t('copied') : t('copy')}
        </button>
        <button type="button" class="button" onClick={close}>
          {t('backShort')}
        </button>
      </div>
    </form>
  );
}
