import type { Lang } from '../dataset/types';

/**
 * The interface's texts lie by area (`card.ts`, `popup.ts` …), so that each built file holds only its own. A text stands
 * in all three languages on one line; a missing one is a type error. `{name}` is filled in; where the number `{n}`
 * decides the word, a language has its plural forms by `Intl.PluralRules`.
 */

type Plural<Forms extends string> = Record<Forms, string>;

export type Text =
  | Record<Lang, string>
  | { en: Plural<'one' | 'other'>; ru: Plural<'one' | 'few' | 'many'>; zh: Plural<'other'> };

/** The `{…}` of a text. */
type Blanks<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Blanks<Rest> : never;
type BlanksOf<T extends Text> = Blanks<T['en'] extends { other: infer S } ? S : T['en']>;
type Filling<T extends Text> = [BlanksOf<T>] extends [never] ? [] : [Record<BlanksOf<T>, string | number>];

export type Translator<Texts extends Record<string, Text>> = <K extends keyof Texts>(
  key: K,
  ...filling: Filling<Texts[K]>
) => string;

const plurals = new Map<Lang, Intl.PluralRules>();

function pluralForm(forms: Record<string, string>, n: number, lang: Lang): string {
  let rules = plurals.get(lang);
  if (!rules) {
    rules = new Intl.PluralRules(lang);
    plurals.set(lang, rules);
  }
  // `few` and `other` of Russian part only at fractions, which nothing here counts.
  return forms[rules.select(n)] ?? forms.many ?? forms.other ?? '';
}

/** The texts of one area in one language: `translator(cardTexts, 'ru')('sources', { n: 3 })` gives «3 источника». */
export function translator<Texts extends Record<string, Text>>(texts: Texts, lang: Lang): Translator<Texts> {
  return (key, ...[filling]) => {
    const text = (texts[key] as Text)[lang];
    const blanks = filling as Record<string, string | number> | undefined;
    const chosen = typeof text === 'string' ? text : pluralForm(text, Number(blanks?.n), lang);
    return chosen.replace(/\{(\w+)\}/g, (_, name: string) => String(blanks?.[name]));
  };
}
