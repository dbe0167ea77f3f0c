import type { Lang, OurText } from '../dataset/types';

/** A text with the language it is really in, for its `lang` attribute. */
export interface SpokenText {
  text: string;
  lang: Lang;
}

/** The entry's text in the reader's language, else in English. */
export function inLanguage(text: OurText, lang: Lang): SpokenText {
  const own = text[lang];
  return own === undefined ? { text: text.en, lang: 'en' } : { text: own, lang };
}

/** The language of a name or title that carries none, by the script of its first letter. */
export function languageOfScript(text: string): Lang {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  if (/\p{Script=Cyrillic}/u.test(letter)) return 'ru';
  return /\p{Script=Han}/u.test(letter) ? 'zh' : 'en';
}

/**
 * The interface language: the reader's choice, else the first of the browser's languages that Sidelight speaks, else
 * English.
 *
 * @param browserLanguages BCP 47 tags in order of preference, such as `navigator.languages`
 */
export function interfaceLanguage(chosen: Lang | 'auto', browserLanguages: readonly string[]): Lang {
  if (chosen !== 'auto') return chosen;
  for (const tag of browserLanguages) {
    const primary = tag.toLowerCase().split('-')[0];
    if (primary === 'en' || primary === 'ru' || primary === 'zh') return primary;
  }
  return 'en';
}
