import type { Pattern } from './compile';
import { deriveCues } from './cues';
import { derivedForms, wordsBeforeName } from './derived-forms';
import { OTHER_FIELDS } from './other-fields';
import type { Entry, Form, Lang } from './types';

/** What kind of name a form is; some evidence counts for one kind only. */
export type FormShape = 'full-name' | 'surname' | 'acronym' | 'word' | 'phrase';

/** A name as the recogniser judges it: listed by its entry or derived from what it lists. */
export interface NameForm {
  /** Place of the entry in the dataset's list. */
  entry: number;
  /** As a mention's `why` prints it. */
  text: string;
  lang: Lang;
  mark: Exclude<Form['mark'], 'never'>;
  shape: FormShape;
  /** The surname stands first, as in Chinese names. */
  surnameFirst?: true;
  /** Derived surname: a mention only on a page that has the full name. */
  needsFullName?: true;
  /** So many leading words (a title, a country) help to tell it but are no part of the mention. */
  wordsBefore?: number;
  /** Kept out of the spelling stage. */
  noSpelling?: true;
  /** Languages in whose texts these letters are not the entry's name. */
  silentIn?: Lang[];
}

/** A word that speaks for or against forms wherever it stands near them. */
export interface Cue {
  text: string;
  lang: Lang;
  /** Entry and weight, 0 to 1: derived from what the entry says. */
  entries: [entry: number, weight: number][];
  /** Form and 1 or −1: listed by the entry's file, for or against. */
  forms: [form: number, side: 1 | -1][];
  /** A word of the whole subject, or of fields that are not ours (sport, stage). */
  field?: 'subject' | 'elsewhere';
}

/** What the pattern numbers of the two indexes mean. JSON safe. */
export interface PatternTables {
  /** By pattern number of the index of names. */
  forms: NameForm[];
  /** By pattern number of the index of cue words. */
  cues: Cue[];
  /** For each entry the entries tied to it, in either direction. */
  circles: number[][];
  /** Texts of forms that are for search only: never marked, never guessed at. */
  searchOnly: string[];
}

const scriptLang = (text: string): Lang =>
  /\p{Script=Han}/u.test(text) ? 'zh' : /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en';

/** A single letter or character stands in too many words to tell anything, and a form is no cue for itself (MPs for MPS). */
const tells = (cue: string, form: Form): boolean =>
  (cue.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 2 && cue.toLowerCase() !== form.text.toLowerCase();

function shapeOf(text: string, entry: Entry): FormShape {
  const words = text.split(/[\s·]+/u);
  if (/^[\p{Lu}\d]{2,6}$/u.test(text.replaceAll('.', ''))) return 'acronym';
  if (entry.kind === 'person') {
    if (words.length > 1) return 'full-name';
    return /\p{Script=Han}/u.test(text) && entry.nativeLang === 'zh' ? 'full-name' : 'surname';
  }
  return words.length > 1 || /\p{Script=Han}/u.test(text) ? 'phrase' : 'word';
}

/**
 * Languages in which a form does not speak: those in which its entry lists the same text for search only, and English for a name in
 * Latin letters that is listed for Russian or Chinese alone («Max» in Russian news).
 */
function silentLanguages(form: Form, entry: Entry): Lang[] {
  const same = entry.names.filter(
    (other) => other.text.toLowerCase() === form.text.toLowerCase() && other.lang !== form.lang,
  );
  const silent = same.filter((other) => other.mark === 'never').map((other) => other.lang);
  const foreign = form.lang !== 'en' && scriptLang(form.text) === 'en' && !same.some((other) => other.lang === 'en');
  return foreign ? [...silent, 'en'] : silent;
}

function circlesOf(entries: readonly Entry[]): number[][] {
  const places = new Map(entries.map((entry, index) => [entry.id, index]));
  const circles = entries.map(() => new Set<number>());
  entries.forEach((entry, index) => {
    for (const { to } of entry.ties) {
      const other = places.get(to);
      if (other === undefined || other === index) continue;
      circles[index]?.add(other);
      circles[other]?.add(index);
    }
  });
  return circles.map((set) => [...set].sort((a, b) => a - b));
}

/** Collects cues by text, so that a word that speaks for ten forms is one pattern. */
class CueTable {
  readonly #cues = new Map<string, Cue>();

  at(text: string, lang: Lang = scriptLang(text)): Cue {
    const key = `${lang} ${text.toLowerCase()}`;
    let cue = this.#cues.get(key);
    if (!cue) {
      cue = { text, lang, entries: [], forms: [] };
      this.#cues.set(key, cue);
    }
    return cue;
  }

  list(): Cue[] {
    return [...this.#cues.values()];
  }
}

/** The names and cue words of all entries, and what each stands for. Pure: the same entries give the same tables. */
export function tabulate(entries: readonly Entry[]): { tables: PatternTables; names: Pattern[]; cues: Pattern[] } {
  const forms: NameForm[] = [];
  const names: Pattern[] = [];
  const cues = new CueTable();
  const searchOnly = new Set<string>();

  entries.forEach((entry, index) => {
    for (const form of [...entry.names, ...derivedForms(entry)]) {
      if (form.mark === 'never') {
        searchOnly.add(form.text.toLowerCase());
        continue;
      }
      const wordsBefore = wordsBeforeName(form.text, entry);
      if (wordsBefore === 'superfluous') continue;
      const place = forms.length;
      const needsFullName = 'needsFullName' in form;
      const shape = shapeOf(form.text, entry);
      const silentIn = silentLanguages(form, entry);
      forms.push({
        entry: index,
        text: form.text,
        lang: form.lang,
        mark: form.mark,
        shape,
        ...(entry.nativeLang === 'zh' && shape === 'surname' ? { surnameFirst: true } : {}),
        ...(needsFullName ? { needsFullName } : {}),
        ...(wordsBefore > 0 ? { wordsBefore } : {}),
        ...(form.spelling === false ? { noSpelling: true } : {}),
        ...(silentIn.length > 0 ? { silentIn } : {}),
      });
      names.push({
        text: form.text,
        lang: form.lang,
        kindOfName: entry.kind === 'person' ? 'person' : 'other',
        ...(form.declension === undefined ? {} : { declension: declensionOf(form.declension) }),
        ...(form.notInside ? { notInside: form.notInside } : {}),
      });
      for (const word of (form.evidence ?? []).filter((cue) => tells(cue, form))) cues.at(word).forms.push([place, 1]);
      for (const word of (form.against ?? []).filter((cue) => tells(cue, form))) cues.at(word).forms.push([place, -1]);
    }
  });

  const { byEntry, subject } = deriveCues(entries);
  byEntry.forEach((derived, index) => {
    for (const { text, lang, weight } of derived) cues.at(text, lang).entries.push([index, weight]);
  });
  for (const { text, lang } of subject) cues.at(text, lang).field = 'subject';
  for (const lang of ['en', 'ru', 'zh'] as const) {
    for (const word of OTHER_FIELDS[lang]) cues.at(word, lang).field ??= 'elsewhere';
  }

  const list = cues.list();
  return {
    tables: { forms, cues: list, circles: circlesOf(entries), searchOnly: [...searchOnly] },
    names,
    cues: list.map(({ text, lang }) => ({ text, lang, kindOfName: 'word' })),
  };
}

function declensionOf(declension: NonNullable<Form['declension']>): NonNullable<Pattern['declension']> {
  if (declension === false) return false;
  const { heads, gender } = declension;
  return { ...(heads === undefined ? {} : { heads }), ...(gender === undefined ? {} : { gender }) };
}
