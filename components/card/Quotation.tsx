import type { QuoteView } from '../../lib/card/view';
import type { Lang } from '../../lib/dataset/types';
import { dateText } from '../../lib/i18n/dates';
import { useCard } from './context';
import { QuoteSwitch } from './QuoteSwitch';
import { References } from './References';
import { Named } from './Spoken';

const MARKS: Record<Lang, [string, string]> = { en: ['“', '”'], ru: ['«', '»'], zh: ['“', '”'] };

function Words({ text, lang }: { text: string; lang: Lang }) {
  const [opening, closing] = MARKS[lang];
  return (
    <p class="quotation__words" lang={lang} dir="ltr">
      {opening}
      {text}
      {closing}
    </p>
  );
}

/**
 * The words of a source, in its own voice. Where there is an original, a switch shows it, the translation or both, and
 * the line below says whose translation it is.
 */
export function Quotation({ of: { quote, sources, number }, within = false }: { of: QuoteView; within?: boolean }) {
  const { t, lang, quoteView } = useCard();
  const { original, originalLang } = quote;
  const hasOriginal = original !== undefined && originalLang !== undefined;
  const shows = hasOriginal ? quoteView : 'translation';
  const translated = hasOriginal && shows !== 'original' && quote.translation;
  const about = [
    ...(quote.date ? [dateText(quote.date, lang)] : []),
    ...(translated ? [t(`translation_${translated}`)] : []),
    ...(hasOriginal && shows === 'original' ? [t(`lang_${originalLang}`)] : []),
  ];
  return (
    <figure class="quotation" data-part={`quote-${number}`}>
      {hasOriginal && !within && <QuoteSwitch />}
      <blockquote class={shows === 'both' ? 'quotation__pair' : undefined}>
        {shows !== 'translation' && hasOriginal && <Words text={original} lang={originalLang} />}
        {shows !== 'original' && <Words text={quote.text} lang={quote.lang} />}
      </blockquote>
      <figcaption class="quotation__by small">
        <Named text={quote.speaker} />
        {about.map((part) => ` · ${part}`)}
        <References numbers={sources} />
      </figcaption>
    </figure>
  );
}
