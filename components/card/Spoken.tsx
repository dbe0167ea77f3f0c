import type { SpokenText } from '../../lib/i18n/language';
import { languageOfScript } from '../../lib/i18n/language';

/** A text in its own language. */
export function Spoken({ of, class: name }: { of: SpokenText; class?: string }) {
  return (
    <span class={name} lang={of.lang} dir="ltr">
      {of.text}
    </span>
  );
}

/** A name or title that carries no language: a publisher, a speaker. */
export function Named({ text }: { text: string }) {
  return <Spoken of={{ text, lang: languageOfScript(text) }} />;
}
