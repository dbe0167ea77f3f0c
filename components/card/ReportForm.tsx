import { useState } from 'preact/hooks';
import type { CardData } from '../../lib/card/data';
import { type ReportSubject, reportText } from '../../lib/card/report';
import { inLanguage } from '../../lib/i18n/language';
import { useCard } from './context';

interface Props {
  data: CardData;
  pageAddress: string;
  copy: (text: string) => Promise<boolean>;
  close: () => void;
}

const short = (words: string): string => (words.length > 60 ? `${words.slice(0, 60).trimEnd()}…` : words);

/** A report ready to paste, seen before it is copied; the page's address is in it only when ticked. */
export function ReportForm({ data, pageAddress, copy, close }: Props) {
  const { t, lang } = useCard();
  const [chosen, setChosen] = useState(0);
  const [withPage, setWithPage] = useState(false);
  const [copied, setCopied] = useState(false);
  const { entry } = data;
  const subjects: { subject: ReportSubject; label: string }[] = [
    { subject: { part: 'entry' }, label: t('reportEntry') },
    ...entry.statements.map((statement, i) => ({
      subject: { part: 'statement' as const, number: i + 1 },
      label: t('reportStatement', { number: i + 1, words: short(inLanguage(statement.text, lang).text) }),
    })),
    ...entry.quotes.map((quote, i) => ({
      subject: { part: 'quote' as const, number: i + 1 },
      label: t('reportQuote', { number: i + 1, words: short(quote.text) }),
    })),
  ];
  const subject = subjects[chosen]?.subject ?? { part: 'entry' };
  const text = reportText(data, subject, withPage ? pageAddress : null);
  return (
    <section class="form">
      <h3 class="name">{t('reportTitle')}</h3>
      <label>
        {t('reportAbout')}
        <select value={String(chosen)} onChange={(event) => setChosen(Number(event.currentTarget.value))}>
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
        <textarea readOnly value={text} lang="en" dir="ltr" onFocus={(event) => event.currentTarget.select()} />
      </label>
      <div class="form__buttons">
        <button type="button" class="button button--main" onClick={() => copy(text).then(setCopied)}>
          {copied ? t('copied') : t('copy')}
        </button>
        <button type="button" class="button" onClick={close}>
          {t('backShort')}
        </button>
      </div>
    </section>
  );
}
