/**
 * One spelling for the many in which a Russian name is written in Latin letters (Zheleznyak, Zheleznjak, Schelesnjak,
 * Железняк), so that variants can be looked up. Lossy on purpose; never shown.
 */

const CYRILLIC: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  і: 'i',
  ї: 'i',
  є: 'e',
  ґ: 'g',
};

/** Latin letters that look like Cyrillic ones and the other way round: a word is read in the script of most of its letters. */
const LATIN_LOOK: Record<string, string> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ѕ: 's',
  ј: 'j',
};
const CYRILLIC_LOOK: Record<string, string> = Object.fromEntries(
  Object.entries(LATIN_LOOK).map(([cyrillic, latin]) => [latin, cyrillic]),
);

export const isCyrillic = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word);

/** Lower case, no accents (й kept), ё as е, look-alike letters of the other script put right, nothing but letters and digits. */
export function plainLetters(word: string): string {
  const lower = word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/и\u0306/gu, 'й')
    .replace(/[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replaceAll('ё', 'е')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l');
  const cyrillic = lower.match(/[а-яіїєґ]/gu)?.length ?? 0;
  const latin = lower.match(/[a-z]/gu)?.length ?? 0;
  if (cyrillic === 0 || latin === 0) return lower.replace(/[^\p{L}\p{N}]/gu, '');
  const looks = cyrillic > latin ? CYRILLIC_LOOK : LATIN_LOOK;
  return [...lower]
    .map((letter) => looks[letter] ?? letter)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** In the order of application: long spellings before their parts. Capitals stand for one sound each. */
const SOUNDS: readonly [RegExp, string][] = [
  [/^ye(?=[lrvwf])/gu, 'e'],
  [/^j(?=[aeiou])|^dj|^dzh/gu, 'Z'],
  [/stsch|schtsch|chtch|shch/gu, 'S'],
  [/tsch|tch/gu, 'C'],
  [/sch|sh/gu, 'S'],
  [/ch/gu, 'C'],
  [/zh/gu, 'Z'],
  [/kh/gu, 'h'],
  [/ph/gu, 'f'],
  [/ck/gu, 'k'],
  [/t?(?:tz|ts)|tc/gu, 'c'],
  [/x/gu, 'ks'],
  [/w|f+$/gu, 'v'],
  [/ou|oo/gu, 'u'],
  [/(?:iy|ij|yj|ii|yi|y|j)(?=[bcdfghklmnprstvzCSZ]|$)/gu, 'i'],
  [/[yj](?=[aou])/gu, 'i'],
  [/[yj](?=e)/gu, ''],
  [/i(?=e)/gu, ''],
  [/[yj]/gu, 'i'],
  [/(.)\1+/gu, '$1'],
];

/** The one spelling of a word in lower-case Latin letters and the sound signs C, S and Z; empty for a word of other scripts. */
export function canonicalOf(word: string): string {
  let letters = plainLetters(word);
  if (isCyrillic(letters)) letters = [...letters].map((letter) => CYRILLIC[letter] ?? letter).join('');
  if (!/^[a-z0-9]+$/u.test(letters)) return '';
  for (const [spelling, sound] of SOUNDS) letters = letters.replace(spelling, sound);
  return letters;
}

/** The consonants of a word's one spelling with its first letter; s, z and the sounds S and Z are one. */
export function skeletonOf(word: string): string {
  return skeletonOfCanonical(canonicalOf(word));
}

export function skeletonOfCanonical(canonical: string): string {
  const first = canonical.slice(0, 1);
  const rest = canonical.slice(1).replace(/[aeiou]/gu, '');
  return (first + rest).replace(/[zZS]/gu, 's').replace(/(.)\1+/gu, '$1');
}

/** How other languages write Russian sounds, where that differs from what the table above makes of the same letters. */
const READINGS: readonly (readonly [spelling: RegExp, sound: string])[][] = [
  // German and Scandinavian newspapers write J for the sound that English ones write Y; French ones write it for Zh.
  [[/^J(?=[aeiou])/gu, 'Y']],
  // German: Scharow, Schelesnjak.
  [[/(?<!t)sch(?!tsch)/giu, 'zh']],
  // German: Kruzkich.
  [
    [/(?<![ts])z(?!h)/giu, 'ts'],
    [/(?<![tsc])ch/giu, 'kh'],
  ],
  // French: Achmanov.
  [[/(?<![tsc])ch/giu, 'sh']],
  // Polish: Kruckich, Szarow.
  [
    [/ch/giu, 'kh'],
    [/cz/giu, 'ch'],
    [/sz/giu, 'sh'],
    [/c(?!h)/giu, 'ts'],
  ],
  // Scholars and Czechs: Železnjak, Ašmanov.
  [
    [/ž/giu, 'zh'],
    [/š/giu, 'sh'],
    [/č/giu, 'ch'],
    [/c(?!h)/giu, 'ts'],
  ],
];

/** The words as they stand and as other languages would read them. */
export function readingsOf(words: readonly string[]): readonly (readonly string[])[] {
  const readings = [words];
  for (const reading of READINGS) {
    const read = words.map((word) =>
      reading.reduce((text, [spelling, sound]) => text.normalize('NFC').replace(spelling, sound), word),
    );
    if (read.some((word, at) => word !== words[at])) readings.push(read);
  }
  return readings;
}
