/**
 * Sets of endings. A declined word is kept as a stem and the number of its set; a word of a text fits where it begins with
 * the stem and the rest, folded and of at most three letters, is in the set. Endings before the bar are those of the listed
 * form itself, `-` is none.
 *
 * Sets may be wider than grammar asks, as long as the extra forms are no words (Медведевом): what they must never hold is
 * an ending that makes another name or word of the stem (Касперск-ая for Касперский).
 */
const SETS = {
  NONE: '-|',
  ENGLISH_S: '-|s',
  /** Ашманов, Волин */
  SURNAME_OV: '-|а у ым е',
  /** The same after a given name, where no town can be meant: Цзиньпином, Дарвином */
  SURNAME_OV_FOREIGN: '-|а у ым ом е',
  /** Медведева */
  SURNAME_OVA: 'а|ой ою у',
  /** Железняк, Сноуден, Олег, Роскомнадзор, Константинович */
  HARD: '-|а у ом ем е',
  /** реестр, хакер: with the plural */
  HARD_PLURAL: '-|а у ом ем е ы и ов ев ей ам ами ах',
  /** Павел (Павл-), Кравец (Кравц-): all but the nominative */
  HARD_OBLIQUE: '|а у ом ем е',
  HARD_OBLIQUE_PLURAL: '|а у ом ем е ы и ов ев ам ами ах',
  /** Сергей, Китай, Цой */
  SHORT_I: 'й|я ю ем е',
  SHORT_I_PLURAL: 'й|я ю ем е и ев ям ями ях',
  /** Дмитрий (Дмитри-), гений */
  SHORT_II: 'й|я ю ем и',
  /** Воробей (Вороб-) */
  FLEETING_EI: '|ья ью ьем ье',
  /** Игорь, Гоголь */
  SOFT_MASCULINE: 'ь|я ю ем е',
  /** Любовь */
  SOFT_FEMININE: 'ь|и ью',
  /** Кремль, Сеть: a noun's gender does not show */
  SOFT: 'ь|я ю ем е и ью',
  SOFT_PLURAL: 'ь|я ю ем е и ью ей ям ями ях',
  /** Наталья, Мария, Россия, Илья */
  YA: 'я|и е ю ей ею',
  YA_PLURAL: 'я|и е ю ей ею й ь ям ями ях',
  /** Лаборатория is YA; Ангела, Никита, Ивановна, стена */
  A: 'а|ы и е у ой ою ей',
  A_PLURAL: 'а|ы и е у ой ою ей - ам ами ах',
  O: 'о|а у ом е',
  O_PLURAL: 'о|а у ом е - ам ами ах',
  E: 'е|я ю ем и а у',
  E_PLURAL: 'е|я ю ем и а у й ей ям ями ях ам ами ах',
  /** время (врем-), имя */
  EN_NEUTER: '|и а ем ам ах',
  /** хакеры, Ведомости, Известия */
  PLURAL: 'ы и а я|ов ев ей й - ам ами ах ям ями ях',
  ADJECTIVE_M: 'ый ий|ого его ому ему ым им ом ем',
  /** Толстой */
  ADJECTIVE_M_STRESSED: 'ой|ого ому ым им ом',
  ADJECTIVE_F: 'ая яя|ой ей ую юю ою ею',
  ADJECTIVE_N: 'ое ее|ого его ому ему ым им ом ем',
  ADJECTIVE_PLURAL: 'ые ие|ых их ым им ыми ими',
  ADJECTIVE_M_BOTH: 'ый ий ой|ого его ому ему ым им ом ем ые ие ых их ыми ими',
  ADJECTIVE_F_BOTH: 'ая яя|ой ей ую юю ою ею ые ие ых их ым им ыми ими',
  ADJECTIVE_N_BOTH: 'ое ее|ого его ому ему ым им ом ем ые ие ых их ыми ими',
  /** МИД, МИДа: the letters of the stem are capitals, those of the ending are not */
  ACRONYM: '-|а у ом е',
  /** A cue word: whatever noun, adjective or past tense */
  LOOSE:
    '-|а я о е и ы у ю ь й ой ей ою ею ий ый ая яя ое ее ые ие ого его ому ему ым им ом ем ых их ыми ими ую юю ам ям ами ями ах ях ов ев ью',
} as const;

export type EndingSet = keyof typeof SETS;

const names = Object.keys(SETS) as EndingSet[];

/** The number of a set, 0 to 63; 0 is the set of words that do not decline. */
export const endingSetNumber = (set: EndingSet): number => names.indexOf(set);

/** A folded ending of at most three letters as one number: a base-41 numeral of its letters, 0 for none. */
export const appendToEnding = (code: number, letter: number): number =>
  code * 41 + (letter >= 0x430 && letter <= 0x44f ? letter - 0x42f : letter === 0x73 ? 40 : 39);

const encoded = (ending: string): number => {
  let code = 0;
  if (ending !== '-') for (const letter of ending) code = appendToEnding(code, letter.charCodeAt(0));
  return code;
};

/** A label has six bits for the number of a set. */
const MOST_SETS = 64;

const LISTED = 1;
const INFLECTED = 2;

const sets = names.map((name) => {
  const [listed = '', others = ''] = SETS[name].split('|');
  return [listed, others].map((part) => part.split(' ').filter(Boolean).map(encoded));
});

/** Every ending that some set has gets a number, none at all 0; what no set has, the last one. */
const known = [...new Set([0, ...sets.flat(2)])];
const COLUMNS = known.length + 1;
const numbers = new Uint8Array(41 ** 3).fill(known.length);
known.forEach((code, number) => {
  numbers[code] = number;
});
const fits = new Uint8Array(MOST_SETS * COLUMNS);
sets.forEach(([listed = [], others = []], set) => {
  for (const code of listed) fits[set * COLUMNS + (numbers[code] as number)] = LISTED;
  for (const code of others) fits[set * COLUMNS + (numbers[code] as number)] = INFLECTED;
});

/** The number of an ending of at most three letters, as `appendToEnding` writes it; 0 is none. */
export const endingNumber = (code: number): number => numbers[code] as number;

/** Whether an ending, by its number, is in a set: 0 no, 1 as listed, 2 inflected. */
export const endingFits = (set: number, ending: number): number => fits[set * COLUMNS + ending] as number;

/** Whether a word of a set may stand as its stem alone. */
export const takesNoEnding = (set: number): boolean => endingFits(set, 0) !== 0;

/** Every written ending of a set, the empty one as ''. */
export const endingsOf = (set: EndingSet): string[] =>
  SETS[set]
    .split(/[| ]/u)
    .filter(Boolean)
    .map((ending) => (ending === '-' ? '' : ending));

/** What of the sets an index depends on. */
export function endingSetsHash(): number {
  let hash = 0x811c9dc5;
  const all = JSON.stringify(SETS);
  for (let i = 0; i < all.length; i++) hash = Math.imul(hash ^ all.charCodeAt(i), 0x01000193);
  return hash;
}
