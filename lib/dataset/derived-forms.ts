import { COUNTRY_WORDS, DESCRIPTORS, TITLES } from './neighbour-words';
import type { Entry, Form } from './types';

/** A form that an entry need not list. */
export type DerivedForm = Form & { needsFullName?: true };

const initial = (name: string): string => `${name.slice(0, 1)}.`;

const isName = (word: string): boolean => /^\p{Lu}[\p{L}’'-]+$/u.test(word);

const isTitle = (word: string): boolean => TITLES.has(word.toLowerCase().replace(/\.$/u, ''));

const QUOTED = /^[«“"](.*)[»”"]$/u;

/**
 * How many words a listed form puts before the name proper: a person's title (Mr Kaspersky), the country of a body (Chinese
 * Ministry of Public Security), what it is (the messenger Max). `superfluous` where the form is nothing but an office (Chinese President), and where the entry lists
 * the person's name without the title too: there the longer form would only cut into a full name (President Xi Jinping).
 */
export function wordsBeforeName(text: string, entry: Entry): number | 'superfluous' {
  const words = text.split(' ');
  const rest = (from: number): string => words.slice(from).join(' ').replace(QUOTED, '$1');
  const listed = (from: number): boolean => entry.names.some((form) => form.text === rest(from));
  const described = words.findIndex((word) => !DESCRIPTORS.has(word));
  if (described > 0 && /^\p{Lu}/u.test(rest(described)) && listed(described)) return described;
  let before = 0;
  while (before < words.length - 1 && (COUNTRY_WORDS.test(words[before] ?? '') || isTitle(words[before] ?? '')))
    before += 1;
  if (before === 0 || !/^\p{Lu}/u.test(words[before] ?? '')) return 0;
  if (entry.kind === 'person') return listed(before) || isTitle(words[before] ?? '') ? 'superfluous' : before;
  return listed(before) ? before : 0;
}

/** «Федеральная служба безопасности РФ»: bodies of Russia with the country behind the name, as officials write them. */
function withCountry(entry: Entry): DerivedForm[] {
  if (entry.kind !== 'organization' || entry.nativeLang !== 'ru') return [];
  return entry.names
    .filter((form) => form.mark === 'always' && form.text.includes(' '))
    .flatMap((form) => {
      const endings =
        form.lang === 'ru'
          ? ['РФ', 'России', 'Российской Федерации']
          : form.lang === 'en'
            ? ['of Russia', 'of the Russian Federation']
            : [];
      if (/(?:РФ|России|Федерации|Russia|Russian Federation)$/u.test(form.text)) return [];
      return endings.map((ending): DerivedForm => ({ ...form, text: `${form.text} ${ending}` }));
    });
}

/** «Red Web» for «The Red Web»: news leave the article out where a word of theirs takes its place. */
function withoutArticle(entry: Entry): DerivedForm[] {
  return entry.names
    .filter((form) => /^The \p{Lu}\S+ \S/u.test(form.text) && form.mark !== 'never')
    .map(
      (form): DerivedForm => ({
        ...form,
        text: form.text.slice(4),
        mark: form.mark === 'always' ? 'likely' : form.mark,
      }),
    );
}

/** What documents, laws and meetings are, as the last word of their English names. */
const LAST_NOUN =
  /^(?:Statement|Declaration|Convention|Agreement|Law|Act|Treaty|Initiative|Doctrine|Manual|Compact|Summit|Forum|Consensus|Strategy|Charter|Protocol|Conference)$/u;

/** «Tallinn manual» for Tallinn Manual: many papers write the last word small. Then it may be any manual, and is less sure. */
function withSmallNoun(entry: Entry): DerivedForm[] {
  return entry.names
    .filter((form) => form.lang === 'en' && (form.mark === 'always' || form.mark === 'likely'))
    .flatMap((form) => {
      const words = form.text.split(' ');
      const noun = words.pop() ?? '';
      if (words.length === 0 || !LAST_NOUN.test(noun)) return [];
      const text = [...words, noun.toLowerCase()].join(' ');
      return [{ ...form, text, mark: form.mark === 'always' ? 'likely' : 'evidence', spelling: false } as DerivedForm];
    });
}

/** What long Russian names of bodies and documents begin with: «Соглашение …», «Международный …». */
const FIRST_NOUN =
  /^(?:Заявление|Соглашение|Декларация|Закон|Конвенция|Договор|Управление|Агентство|Центр|Организация|Лига|Институт|Силы|Войска|(?:Всемирн|Международн|Национальн|Федеральн|Государственн|Глобальн|Китайск|Российск|Цифров|Един)(?:ый|ий|ой|ая|ое|ые|ие))$/u;

/** So many words are nobody else's, small or not. */
const MANY_WORDS = 4;

/** A name that says whose it is: «Медиакорпорация Китая», «Медиафорум ШОС». */
const WHOSE = /\s(?:\p{Lu}{2,}|Китая|России)$/u;

/**
 * «конвенция ООН против киберпреступности», «медиакорпорация Китая»: inside a sentence Russian papers write the first word of a
 * name small that is long or says whose it is.
 */
function withSmallFirst(entry: Entry): DerivedForm[] {
  return entry.names
    .filter((form) => form.lang === 'ru' && (form.mark === 'always' || form.mark === 'likely'))
    .flatMap((form) => {
      const words = form.text.split(' ');
      const saysWhose = WHOSE.test(form.text) && /^\p{Lu}\p{Ll}{9,}$/u.test(words[0] ?? '');
      if (!saysWhose && (words.length < 3 || !FIRST_NOUN.test(words[0] ?? ''))) return [];
      const mark = saysWhose || words.length >= MANY_WORDS ? form.mark : 'evidence';
      return [{ ...form, text: form.text[0]?.toLowerCase() + form.text.slice(1), mark } as DerivedForm];
    });
}

const COMPANY_ENDINGS = {
  zh: { endings: ['公司', '集团', '集团公司', '有限公司'], already: /(?:公司|集[团團])$/u },
  en: {
    endings: [' Group', ' Corporation', ' Corp.', ' Inc.', ' Ltd.', ' Limited'],
    already: /(?:Group|Corporation|Company|Holding|Corp\.|Inc\.|Ltd\.|Co\.|Limited|\.com)$/u,
  },
} as const;

/** «卡巴斯基实验室公司», «Huawei Group»: what a company is stands behind its name and belongs to it. */
function withCompany(entry: Entry): DerivedForm[] {
  if (entry.kind !== 'company') return [];
  return entry.names.flatMap((form) => {
    if (form.lang === 'ru' || form.mark === 'never') return [];
    const { endings, already } = COMPANY_ENDINGS[form.lang];
    if (already.test(form.text)) return [];
    return endings.map((ending): DerivedForm => ({ ...form, text: `${form.text}${ending}`, spelling: false }));
  });
}

/** The head of a long Chinese name that news take up alone: 监管局 for Roskomnadzor. */
const HEAD = /(?<=.{3})(?:监管局|监督局|安全局)$/u;

/** 监管局 on a page of Roskomnadzor: it counts only beside the full name. */
function headAlone(entry: Entry): DerivedForm[] {
  if (entry.kind !== 'organization') return [];
  return entry.names.flatMap(({ text, lang, mark }): DerivedForm[] => {
    const head = lang === 'zh' && mark === 'always' ? HEAD.exec(text)?.[0] : undefined;
    return head ? [besideFullName(head, lang)] : [];
  });
}

/** A capital inside a word where it may be set apart; both parts have two letters or more. */
const CAPITAL_INSIDE = /(?<=\p{Ll}{2}|\p{Lu}{2})(?=\p{Lu}\p{Ll}{2})/gu;

/** «DC Leaks» for DCLeaks: set apart, the words may be anybody's (the Great Fire of 1666 is no GreatFire) and want evidence. */
function withCapitalsApart(entry: Entry): DerivedForm[] {
  return entry.names
    .filter((form) => form.mark !== 'never' && form.lang !== 'zh')
    .map(
      (form): DerivedForm => ({
        ...form,
        text: form.text.replace(CAPITAL_INSIDE, ' '),
        mark: 'evidence',
        spelling: false,
      }),
    )
    .filter(({ text }) => !entry.names.some((form) => form.text === text));
}

/** «S.C.O.» for SCO, as some English papers print acronyms; two letters with dots are a person's initials. */
function withDots(entry: Entry): DerivedForm[] {
  return entry.names
    .filter((form) => form.lang === 'en' && form.mark !== 'never' && /^\p{Lu}{3,4}$/u.test(form.text))
    .map((form): DerivedForm => ({ ...form, text: `${[...form.text].join('.')}.`, spelling: false }));
}

/**
 * The ways in which news write a person whose full names an entry lists: with initials (S. Zheleznyak, С. В. Железняк,
 * Железняк С. В.), surname first in Russian lists (Железняк Сергей Владимирович), and the surname alone, which counts only
 * beside the full name.
 */
function personForms(entry: Entry): DerivedForm[] {
  if (entry.kind !== 'person') return [];
  const derived: DerivedForm[] = [];
  const add = (form: DerivedForm): void => void derived.push(form);

  for (const full of entry.names) {
    if (full.mark === 'never' || wordsBeforeName(full.text, entry) !== 0) continue;
    const { lang } = full;
    if (lang === 'zh') {
      const surname = full.text.split('·').at(-1) ?? '';
      if (full.text.includes('·') && surname.length >= 2) add(besideFullName(surname, lang));
      continue;
    }
    const words = full.text.split(' ');
    if (words.length < 2 || words.length > 3 || !words.every(isName)) continue;
    if (entry.nativeLang === 'zh') {
      if (words.length === 2 && words[0]) add(besideFullName(words[0], lang));
      continue;
    }
    const surname = words.at(-1) ?? '';
    const given = words[0] ?? '';
    const middle = words.length === 3 ? words[1] : undefined;
    const alone = entry.names.find((form) => form.lang === lang && form.text === surname);
    const sure = (middle && full.mark === 'always') || alone?.mark === 'likely' || alone?.mark === 'always';
    // What speaks for and against the surname does so with an initial too.
    const { evidence, against } = alone ?? {};
    const cues = { ...(evidence ? { evidence } : {}), ...(against ? { against } : {}) };
    const withInitials = (text: string): DerivedForm => ({
      ...cues,
      text,
      lang,
      mark: sure ? 'likely' : 'evidence',
      spelling: false,
    });
    add(besideFullName(surname, lang));
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

const besideFullName = (text: string, lang: Form['lang']): DerivedForm => ({
  text,
  lang,
  mark: 'evidence',
  spelling: false,
  needsFullName: true,
});

/** All forms that follow from those an entry lists. A form that it lists itself, be it for search only, is left as it is there. */
export function derivedForms(entry: Entry): DerivedForm[] {
  const known = new Set(entry.names.map((form) => form.text.toLowerCase()));
  const written = new Set(entry.names.map((form) => form.text));
  const derived = [
    ...personForms(entry),
    ...withCountry(entry),
    ...withoutArticle(entry),
    ...withCompany(entry),
    ...headAlone(entry),
    ...withCapitalsApart(entry),
    ...withDots(entry),
  ].filter(({ text }) => {
    const fresh = !known.has(text.toLowerCase());
    known.add(text.toLowerCase());
    return fresh;
  });
  return [...derived, ...[...withSmallNoun(entry), ...withSmallFirst(entry)].filter(({ text }) => !written.has(text))];
}
