import type { EndingSet } from './endings';

/** One way to write a word: a folded stem and the endings that may follow it. */
export interface Stem {
  text: string;
  endings: EndingSet;
}

export type Gender = 'm' | 'f' | 'n' | 'pl';

const VOWEL = /[аеиоуыэюя]/u;

const vowels = (word: string): number => word.replace(/[^аеиоуыэюя]/gu, '').length;
const cut = (word: string, letters: number): string => word.slice(0, word.length - letters);
const stem = (text: string, endings: EndingSet): Stem => ({ text, endings });
const fixed = (word: string): Stem[] => [stem(word, 'NONE')];

/** Words that no rule declines right, folded. */
const IRREGULAR: Readonly<Record<string, readonly Stem[]>> = {
  павел: [stem('павел', 'NONE'), stem('павл', 'HARD_OBLIQUE')],
  лев: [stem('лев', 'NONE'), stem('льв', 'HARD_OBLIQUE')],
  узел: [stem('узел', 'NONE'), stem('узл', 'HARD_OBLIQUE_PLURAL')],
  день: [stem('день', 'NONE'), stem('дн', 'SOFT_PLURAL')],
};

/** Men's given names that end like women's. */
const MEN = new Set(
  'никита илья кузьма фома лука савва данила гаврила добрыня миша саша паша женя костя дима вова ваня петя коля толя гриша алеша леша сережа юра боря витя митя федя володя мустафа муса иса'.split(
    ' ',
  ),
);
/** Women's given names that end like men's. */
const WOMEN = new Set('любовь нинель адель рашель юдифь эсфирь руфь айгуль гузель николь мишель'.split(' '));

const PATRONYMIC_M = /(?:[оеи]вич|ич)$/u;
const PATRONYMIC_F = /(?:овна|евна|ична)$/u;
const SURNAME_F = /(?:[оеё]ва|[иы]на|ская|цкая|ая|яя)$/u;
const SURNAME_M = /(?:[оеё]в|[иы]н|ий|ый|ой)$/u;

/** A masculine or feminine noun's stem, in the singular. */
function declineNoun(word: string): Stem[] {
  const last = word.at(-1) as string;
  const before = word.at(-2) ?? '';
  switch (last) {
    case 'а':
      return VOWEL.test(before) ? fixed(word) : [stem(cut(word, 1), 'A')];
    case 'я':
      return [stem(cut(word, 1), 'YA')];
    case 'й':
      return [stem(cut(word, 1), before === 'и' ? 'SHORT_II' : 'SHORT_I')];
    case 'ь':
      return [stem(cut(word, 1), 'SOFT')];
    case 'о':
      return VOWEL.test(before) ? fixed(word) : [stem(cut(word, 1), 'O')];
    case 'е':
      return [stem(cut(word, 1), 'E')];
    case 'ы':
    case 'и':
    case 'у':
    case 'ю':
    case 'э':
      return fixed(word);
    default:
      return [stem(word, 'HARD')];
  }
}

/** Кравец: Кравца; Коломиец: Коломийца; Стрелец: Стрельца; рынок: рынка. Empty where the last vowel stays. */
function withoutFleetingVowel(word: string): string {
  if (vowels(word) < 2) return '';
  const end = word.slice(-2);
  const head = cut(word, 2);
  if (end === 'ец') return head + (head.endsWith('и') ? 'йц' : head.endsWith('л') ? 'ьц' : 'ц');
  if (end === 'ок' || end === 'ек') return `${VOWEL.test(head.at(-1) ?? '') ? `${head}й` : head}к`;
  return '';
}

function declineGivenName(word: string, gender: Gender): Stem[] {
  if (IRREGULAR[word]) return [...IRREGULAR[word]];
  const last = word.at(-1) as string;
  if (last === 'ь') return [stem(cut(word, 1), gender === 'f' ? 'SOFT_FEMININE' : 'SOFT_MASCULINE')];
  if (/[оеиуыэю]/u.test(last)) return fixed(word);
  if (gender === 'f' && !/[ая]/u.test(last)) return fixed(word);
  return declineNoun(word);
}

function declineSurname(word: string, gender: Gender, alone: boolean): Stem[] {
  if (IRREGULAR[word]) return [...IRREGULAR[word]];
  const last = word.at(-1) as string;
  if (/[оеиуыэю]/u.test(last)) return fixed(word);
  if (gender === 'f') {
    if (/(?:[оеё]ва|[иы]на)$/u.test(word)) return [stem(cut(word, 1), 'SURNAME_OVA')];
    if (/(?:ая|яя)$/u.test(word)) return [stem(cut(word, 2), 'ADJECTIVE_F')];
    return /[ая]/u.test(last) ? declineNoun(word) : fixed(word);
  }
  if (/(?:[оеё]в|[иы]н)$/u.test(word)) {
    return [stem(word, alone && vowels(word) > 1 ? 'SURNAME_OV' : 'SURNAME_OV_FOREIGN')];
  }
  if (/(?:ий|ый)$/u.test(word)) {
    const adjective = stem(cut(word, 2), 'ADJECTIVE_M');
    return /[сц]кий$/u.test(word) ? [adjective] : [adjective, stem(cut(word, 1), 'SHORT_II')];
  }
  if (word.endsWith('ой')) {
    return vowels(word) > 1 ? [stem(cut(word, 2), 'ADJECTIVE_M_STRESSED')] : [stem(cut(word, 1), 'SHORT_I')];
  }
  if (last === 'й') {
    const plain = stem(cut(word, 1), 'SHORT_I');
    return word.endsWith('ей') && vowels(word) > 1 ? [plain, stem(cut(word, 2), 'FLEETING_EI')] : [plain];
  }
  if (last === 'ь') return [stem(cut(word, 1), 'SOFT_MASCULINE')];
  const short = withoutFleetingVowel(word);
  return short ? [stem(word, 'HARD'), stem(short, 'HARD_OBLIQUE')] : declineNoun(word);
}

/** A person's gender by the patronymic, else the surname, else the given name; masculine where nothing tells. */
export function genderOf(words: readonly string[]): Gender {
  if (words.length > 1 && words.some((word) => PATRONYMIC_F.test(word))) return 'f';
  if (words.length > 2 && words.some((word) => PATRONYMIC_M.test(word))) return 'm';
  const surname = words.at(-1) ?? '';
  if (SURNAME_F.test(surname)) return 'f';
  if (SURNAME_M.test(surname)) return 'm';
  const given = words[0] ?? '';
  if (words.length > 1 && (WOMEN.has(given) || (/[ая]$/u.test(given) && !MEN.has(given)))) return 'f';
  return 'm';
}

/**
 * The stems of every word of a person's name, folded words in. Words of one letter are initials and stay. The order is
 * given name, patronymic, surname, or surname, given name, patronymic.
 */
export function declinePerson(words: readonly string[], gender?: Gender): Stem[][] {
  const full = words.filter((word) => word.length > 1);
  const who = gender ?? genderOf(full);
  const alone = full.length === 1;
  const surnameFirst =
    full.length > 2 && (PATRONYMIC_M.test(full.at(-1) ?? '') || PATRONYMIC_F.test(full.at(-1) ?? ''));
  const surname = surnameFirst ? full[0] : full.at(-1);
  return words.map((word) => {
    if (word.length === 1) return fixed(word);
    if (word === surname) return declineSurname(word, who, alone && words.length === 1);
    return declineGivenName(word, who);
  });
}

const ADJECTIVE = /(?:ый|ая|яя|ое|ее|ые|[кгхжшщчн]ий|[кгхжшщч]ие|[штд]ние|..ой)$/u;
const NOT_ADJECTIVE = /(?:герой|строй|бой|гений|змий)$/u;

const isAdjective = (word: string): boolean => ADJECTIVE.test(word) && !NOT_ADJECTIVE.test(word) && vowels(word) > 1;

function declineAdjective(word: string, plural: boolean): Stem[] {
  const root = cut(word, 2);
  if (/(?:ый|ий)$/u.test(word)) return [stem(root, plural ? 'ADJECTIVE_M_BOTH' : 'ADJECTIVE_M')];
  if (word.endsWith('ой')) return [stem(root, plural ? 'ADJECTIVE_M_BOTH' : 'ADJECTIVE_M_STRESSED')];
  if (/(?:ая|яя)$/u.test(word)) return [stem(root, plural ? 'ADJECTIVE_F_BOTH' : 'ADJECTIVE_F')];
  if (/(?:ое|ее)$/u.test(word)) return [stem(root, plural ? 'ADJECTIVE_N_BOTH' : 'ADJECTIVE_N')];
  return [stem(root, 'ADJECTIVE_PLURAL')];
}

const WITH_PLURAL: Partial<Record<EndingSet, EndingSet>> = {
  HARD: 'HARD_PLURAL',
  HARD_OBLIQUE: 'HARD_OBLIQUE_PLURAL',
  SHORT_I: 'SHORT_I_PLURAL',
  SHORT_II: 'SHORT_I_PLURAL',
  SOFT: 'SOFT_PLURAL',
  YA: 'YA_PLURAL',
  A: 'A_PLURAL',
  O: 'O_PLURAL',
  E: 'E_PLURAL',
};

function declineHeadNoun(word: string, plural: boolean, gender: Gender | undefined): Stem[] {
  if (IRREGULAR[word]) return [...IRREGULAR[word]];
  const last = word.at(-1) as string;
  if (gender === 'pl' || (gender === undefined && /[ыи]/u.test(last) && word.length >= 5)) {
    return /[ыиая]/u.test(last) ? [stem(cut(word, 1), 'PLURAL')] : fixed(word);
  }
  if (last === 'ь' && gender) return [stem(cut(word, 1), gender === 'f' ? 'SOFT_FEMININE' : 'SOFT_MASCULINE')];
  if (word.endsWith('мя')) return [stem(cut(word, 1), 'YA'), stem(`${cut(word, 1)}ен`, 'EN_NEUTER')];
  const short = withoutFleetingVowel(word);
  const stems = short ? [stem(word, 'HARD'), stem(short, 'HARD_OBLIQUE')] : declineNoun(word);
  return plural ? stems.map(({ text, endings }) => stem(text, WITH_PLURAL[endings] ?? endings)) : stems;
}

/** A word of a name or term: folded, whether it is written small, and whether a hyphen joins it to the next. */
export interface NameWord {
  text: string;
  lower: boolean;
  hyphenAfter: boolean;
}

/**
 * The stems of every word of a body's, law's or idea's name. Only the heads decline: the adjectives before the first noun
 * and that noun, with what a hyphen joins to it; Лаборатория|Касперского, закон|о суверенном интернете. Small words take the
 * plural too. `heads` overrides the number of declining words.
 */
export function declineName(words: readonly NameWord[], heads?: number, gender?: Gender): Stem[][] {
  const count = heads ?? headsOf(words);
  const plural = words[count - 1]?.lower ?? false;
  const pluralName = gender === 'pl' || words.slice(0, count).some(({ text }) => /(?:ые|[кгхжшщч]ие)$/u.test(text));
  return words.map(({ text, hyphenAfter }, at) => {
    if (at >= count || text.length < 3 || !/^[а-я]+$/u.test(text)) return fixed(text);
    if (hyphenAfter && text.endsWith('о')) return fixed(text);
    if (isAdjective(text) && !(at === count - 1 && gender !== undefined && gender !== 'm' && text.endsWith('ой'))) {
      return declineAdjective(text, plural);
    }
    return declineHeadNoun(text, plural, pluralName ? 'pl' : gender);
  });
}

function headsOf(words: readonly NameWord[]): number {
  for (let at = 0; at < words.length; at++) {
    const { text, hyphenAfter } = words[at] as NameWord;
    if (hyphenAfter || (isAdjective(text) && at + 1 < words.length)) continue;
    return at + 1;
  }
  return words.length;
}

/** The stem of a cue word, with every ending a noun, an adjective or a past tense may take. */
export function declineLoosely(word: string): Stem[] {
  if (word.length < 4 || !/^[а-я]+$/u.test(word)) return fixed(word);
  if (IRREGULAR[word]) return [...IRREGULAR[word]];
  const short = withoutFleetingVowel(word);
  const root = isAdjective(word) ? cut(word, 2) : /[аеиоуыэюяйь]$/u.test(word) ? cut(word, 1) : word;
  const stems = [stem(root, root.length < 3 ? 'NONE' : 'LOOSE')];
  if (root.length < 3) stems[0] = stem(word, 'NONE');
  if (short) stems.push(stem(short, 'HARD_OBLIQUE_PLURAL'));
  return stems;
}

/** МИД declines (МИДа), СМИ and ШОС do not need to: an acronym that ends in a consonant and can be spoken. */
export function declineAcronym(word: string): Stem[] {
  return VOWEL.test(word) && /[бвгджзклмнпрстфхцчшщ]$/u.test(word) ? [stem(word, 'ACRONYM')] : fixed(word);
}
