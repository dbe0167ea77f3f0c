import { describe, expect, it } from 'vitest';
import { canonicalOf, isCyrillic, plainLetters, readingsOf, skeletonOf } from '../../../lib/recogniser/transliterate';

const ONE_SPELLING: readonly (readonly string[])[] = [
  ['Железняк', 'Zheleznyak', 'Zheleznjak', 'Zhelezniak'],
  ['Касперский', 'Kaspersky', 'Kasperski', 'Kasperskij', 'Kasperskiy'],
  ['Медведев', 'Medvedev', 'Medwedew', 'Medvedeff'],
  ['Роскомнадзор', 'Roskomnadzor'],
  ['Дмитрий', 'Dmitry', 'Dmitri', 'Dmitrii', 'Dmitrij', 'Dmitriy'],
  ['Евгений', 'Evgeny', 'Yevgeny', 'Evgenii', 'Evgenij'],
  ['Наталья', 'Natalya', 'Natalia', 'Nataliya'],
  ['Матвиенко', 'Matvienko', 'Matviyenko'],
  ['Щёголев', 'Shchegolev', 'Schtschegolew'],
  ['Жаров', 'Zharov', 'Jarov'],
];

describe('canonicalOf', () => {
  it.each(ONE_SPELLING)('gives %s and its transliterations one spelling', (first, ...others) => {
    for (const other of others) expect(canonicalOf(other)).toBe(canonicalOf(first ?? ''));
  });

  it('keeps names apart that differ by a consonant', () => {
    expect(canonicalOf('Colin')).not.toBe(canonicalOf('Volin'));
    expect(canonicalOf('Telegraph')).not.toBe(canonicalOf('Telegram'));
    expect(canonicalOf('Касперская')).not.toBe(canonicalOf('Касперский'));
  });

  it('reads a look-alike letter in the script of the word', () => {
    expect(plainLetters('Касперcкий')).toBe('касперский');
    expect(isCyrillic(plainLetters('Kаspersky'))).toBe(false);
    expect(canonicalOf('Kаspersky')).toBe(canonicalOf('Kaspersky'));
  });

  it('keeps й apart from и', () => {
    expect(plainLetters('Сергей')).toBe('сергей');
  });

  it('is empty for words of other scripts', () => {
    expect(canonicalOf('卡巴斯基')).toBe('');
    expect(canonicalOf('')).toBe('');
  });
});

describe('skeletonOf', () => {
  it('meets a slip in a vowel and s written for z', () => {
    expect(skeletonOf('Роскомнадзр')).toBe(skeletonOf('Роскомнадзор'));
    expect(skeletonOf('Roskomnadsor')).toBe(skeletonOf('Roskomnadzor'));
    expect(skeletonOf('Schelesnjak')).toBe(skeletonOf('Zheleznyak'));
  });
});

describe('readingsOf', () => {
  it.each([
    ['German', 'Scharow', 'Zharov'],
    ['French', 'Achmanov', 'Ashmanov'],
    ['Polish', 'Kruckich', 'Krutskikh'],
    ['Polish', 'Szczerbakow', 'Shcherbakov'],
    ['Czech', 'Ašmanov', 'Ashmanov'],
    ['Scandinavian', 'Jeltsin', 'Yeltsin'],
  ])('has the %s reading of %s', (_, written, english) => {
    expect(readingsOf([written]).map(([word = '']) => canonicalOf(word))).toContain(canonicalOf(english));
  });

  it('has the words as they stand, and nothing more where all read them alike', () => {
    expect(readingsOf(['Anton', 'Volin'])).toEqual([['Anton', 'Volin']]);
    expect(readingsOf(['Щёголев'])).toEqual([['Щёголев']]);
  });
});
