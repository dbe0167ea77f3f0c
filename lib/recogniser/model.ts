import { isPatronymic } from '../dataset/given-names';
import type { Cue, NameForm, PatternTables } from '../dataset/patterns';
import type { Entry } from '../dataset/types';
import { isCyrillic, skeletonOf } from './transliterate';

/** The names of a person beside the surname: what may stand before it without making it somebody else's. */
export interface PersonNames {
  skeletons: ReadonlySet<string>;
  initials: ReadonlySet<string>;
  /** Whether a patronymic is among them: else any second initial may be right. */
  hasPatronymic: boolean;
}

/** The dataset as the recogniser asks it. */
export interface Model {
  version: string;
  entries: readonly Entry[];
  forms: readonly NameForm[];
  /** Form numbers by entry. */
  formsOf: readonly (readonly number[])[];
  cues: readonly Cue[];
  /** Places of the entries by id. */
  places: ReadonlyMap<string, number>;
  circles: readonly ReadonlySet<number>[];
  /** Given names and patronymics of an entry that is a person. */
  namesBesideSurname: ReadonlyMap<number, PersonNames>;
  /** Of each entry, the lower-case beginnings of the words that each of its longer names is made of. */
  vocabulary: readonly (readonly ReadonlySet<string>[])[];
  /** Surnames of the entries that are persons, in lower case, with those persons' other names. */
  bearersOfSurname: ReadonlyMap<string, readonly PersonNames[]>;
  searchOnly: ReadonlySet<string>;
  /** Entries that a cue speaks for or against, by cue number. */
  concerned: readonly (readonly number[])[];
  /** Weights of derived cues by entry, and sides of listed ones by form. */
  derivedCues: ReadonlyMap<number, ReadonlyMap<number, number>>;
  listedCues: ReadonlyMap<number, ReadonlyMap<number, 1 | -1>>;
}

/** The beginning by which a word of a name is compared with another: case endings differ, beginnings do not. */
export const beginning = (word: string): string => word.toLowerCase().replaceAll('ё', 'е').slice(0, 5);

function namesBesideSurnames(forms: readonly NameForm[]): Map<number, PersonNames> {
  const surnames = new Map<number, Set<string>>();
  for (const form of forms) {
    if (form.shape !== 'surname') continue;
    const known = surnames.get(form.entry) ?? new Set();
    surnames.set(form.entry, known.add(form.text.toLowerCase()));
  }
  const names = new Map<number, { skeletons: Set<string>; initials: Set<string>; hasPatronymic: boolean }>();
  for (const form of forms) {
    if (form.shape !== 'full-name' || form.lang === 'zh') continue;
    const own = names.get(form.entry) ?? {
      skeletons: new Set<string>(),
      initials: new Set<string>(),
      hasPatronymic: false,
    };
    names.set(form.entry, own);
    for (const word of form.text.split(' ')) {
      if (surnames.get(form.entry)?.has(word.toLowerCase())) continue;
      own.initials.add(word.slice(0, 1));
      own.hasPatronymic ||= isPatronymic(word);
      if (word.length > 2) own.skeletons.add(skeletonOf(word));
    }
  }
  return names;
}

function bearersOfSurnames(
  forms: readonly NameForm[],
  names: ReadonlyMap<number, PersonNames>,
): Map<string, PersonNames[]> {
  const bearers = new Map<string, PersonNames[]>();
  for (const { shape, text, entry } of forms) {
    const own = names.get(entry);
    if (shape !== 'surname' || !own) continue;
    const known = bearers.get(text.toLowerCase());
    if (!known) bearers.set(text.toLowerCase(), [own]);
    else if (!known.includes(own)) known.push(own);
  }
  return bearers;
}

/** Cue numbers by what they speak for. */
function cueTables({ forms, cues }: PatternTables): Pick<Model, 'concerned' | 'derivedCues' | 'listedCues'> {
  const derivedCues = new Map<number, Map<number, number>>();
  const listedCues = new Map<number, Map<number, 1 | -1>>();
  const concerned = cues.map((cue, number) => {
    for (const [entry, weight] of cue.entries) put(derivedCues, entry, number, weight);
    for (const [form, side] of cue.forms) put(listedCues, form, number, side);
    const entries = new Set([
      ...cue.entries.map(([entry]) => entry),
      ...cue.forms.map(([form]) => forms[form]?.entry ?? -1),
    ]);
    return [...entries];
  });
  return { concerned, derivedCues, listedCues };
}

function put<V>(table: Map<number, Map<number, V>>, key: number, cue: number, value: V): void {
  const known = table.get(key);
  if (known) known.set(cue, value);
  else table.set(key, new Map([[cue, value]]));
}

/** Makes the look-ups that recognising needs. */
export function createModel(version: string, entries: readonly Entry[], tables: PatternTables): Model {
  const vocabulary = entries.map((): Set<string>[] => []);
  for (const form of tables.forms) {
    const words = [...form.text.matchAll(/\p{L}{3,}/gu)].map((word) => beginning(word[0]));
    if (words.length > 1) vocabulary[form.entry]?.push(new Set(words));
  }
  const formsOf = entries.map((): number[] => []);
  tables.forms.forEach(({ entry }, number) => {
    formsOf[entry]?.push(number);
  });
  const namesBesideSurname = namesBesideSurnames(tables.forms);
  return {
    version,
    entries,
    forms: tables.forms,
    formsOf,
    cues: tables.cues,
    places: new Map(entries.map((entry, place) => [entry.id, place])),
    circles: tables.circles.map((circle) => new Set(circle)),
    namesBesideSurname,
    bearersOfSurname: bearersOfSurnames(tables.forms, namesBesideSurname),
    vocabulary,
    searchOnly: new Set(tables.searchOnly),
    ...cueTables(tables),
  };
}

/** Whether a word that stands beside a surname is one of the person's own names, in any usual spelling or case. */
export function isOwnName(names: PersonNames | undefined, word: string): boolean {
  if (!names) return false;
  const bare = word.replace(/\.$/u, '');
  if (bare.length === 1) return names.initials.has(bare);
  return names.skeletons.has(skeletonOf(bare)) || (isCyrillic(bare) && names.skeletons.has(skeletonOf(`${bare}й`)));
}
