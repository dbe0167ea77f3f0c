import type { Entry, Form } from './types';

/** A form that an entry need not list. */
export type DerivedForm = Form & { needsFullName?: true };

const initial = (name: string): string => `${name.slice(0, 1)}.`;

const isName = (word: string): boolean => /^\p{Lu}[\p{L}’'-]+$/u.test(word);

/**
 * The ways in which news write a person whose full names an entry lists: with initials (S. Zheleznyak, С. В. Железняк,
 * Железняк С. В.), surname first in Russian lists (Железняк Сергей Владимирович), and the surname alone, which counts only
 * beside the full name. A form that the entry lists itself, be it for search only, is left as it is there.
 */
export function derivedForms(entry: Entry): DerivedForm[] {
  if (entry.kind !== 'person') return [];
  const listed = new Set(entry.names.map((form) => form.text.toLowerCase()));
  const derived: DerivedForm[] = [];
  const add = (form: DerivedForm): void => {
    if (listed.has(form.text.toLowerCase())) return;
    listed.add(form.text.toLowerCase());
    derived.push(form);
  };

  for (const full of entry.names) {
    if (full.mark === 'never') continue;
    const { lang } = full;
    if (lang === 'zh') {
      const surname = full.text.split('·').at(-1) ?? '';
      if (full.text.includes('·') && surname.length >= 3) add(surnameAlone(surname, lang));
      continue;
    }
    const words = full.text.split(' ');
    if (words.length < 2 || words.length > 3 || !words.every(isName)) continue;
    if (entry.nativeLang === 'zh') {
      if (words.length === 2 && words[0]) add(surnameAlone(words[0], lang));
      continue;
    }
    const surname = words.at(-1) ?? '';
    const given = words[0] ?? '';
    const middle = words.length === 3 ? words[1] : undefined;
    const withInitials = (text: string): DerivedForm => ({
      text,
      lang,
      mark: middle && full.mark === 'always' ? 'likely' : 'evidence',
      spelling: false,
    });
    add(surnameAlone(surname, lang));
    if (surname.length < 3) continue;
    add(withInitials(middle ? `${initial(given)} ${initial(middle)} ${surname}` : `${initial(given)} ${surname}`));
    if (lang === 'en' && middle) add({ ...withInitials(`${given} ${initial(middle)} ${surname}`), mark: full.mark });
    if (lang === 'ru') {
      add(withInitials(`${surname} ${initial(given)}${middle ? ` ${initial(middle)}` : ''}`));
      add({ text: [surname, given, middle].filter(Boolean).join(' '), lang, mark: full.mark });
    }
  }
  return derived;
}

const surnameAlone = (text: string, lang: Form['lang']): DerivedForm => ({
  text,
  lang,
  mark: 'evidence',
  spelling: false,
  needsFullName: true,
});
