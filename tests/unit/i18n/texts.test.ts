import { describe, expect, it } from 'vitest';
import { type Text, translator } from '../../../lib/i18n';
import { cardTexts } from '../../../lib/i18n/card';
import { optionsTexts } from '../../../lib/i18n/options';
import { popupTexts } from '../../../lib/i18n/popup';

const AREAS: Record<string, Record<string, Text>> = { card: cardTexts, options: optionsTexts, popup: popupTexts };
const LANGS = ['en', 'ru', 'zh'] as const;

const forms = (text: Text[keyof Text]): string[] => (typeof text === 'string' ? [text] : Object.values(text));
const blanks = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();

describe.each(Object.entries(AREAS))('the texts of %s', (_, texts) => {
  it('say something in every language, with the same blanks to fill', () => {
    for (const [key, text] of Object.entries(texts)) {
      const expected = blanks(forms(text.en).at(-1) ?? '');
      for (const lang of LANGS) {
        for (const form of forms(text[lang])) {
          expect(form.trim(), `${key} ${lang}`).not.toBe('');
          expect(blanks(form), `${key} ${lang}`).toEqual(expected);
        }
      }
    }
  });

  it('are in their language', () => {
    for (const [key, text] of Object.entries(texts)) {
      // Names of formats are the same everywhere; texts that are nothing but blanks have no language.
      const same = forms(text.en).join() === forms(text.ru).join();
      const words = forms(text.en)
        .join()
        .replace(/\{\w+\}/g, '');
      if (same || !/\p{L}/u.test(words)) continue;
      expect(forms(text.en).join(), key).not.toMatch(/\p{Script=Cyrillic}|\p{Script=Han}/u);
      expect(forms(text.ru).join(), key).toMatch(/\p{Script=Cyrillic}/u);
      expect(forms(text.zh).join(), key).toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('the translator', () => {
  it('fills the blanks', () => {
    const t = translator(cardTexts, 'en');
    expect(t('position', { name: 'Kaspersky Lab', kind: 'company', index: 2, count: 7 })).toBe(
      'Kaspersky Lab, company, 2 of 7',
    );
  });

  it('chooses the plural form of the language', () => {
    const of = (lang: 'en' | 'ru' | 'zh') =>
      [1, 2, 5, 11, 21, 22].map((n) => translator(cardTexts, lang)('sources', { n }));
    expect(of('en')).toEqual(['1 source', '2 sources', '5 sources', '11 sources', '21 sources', '22 sources']);
    expect(of('ru')).toEqual([
      '1 источник',
      '2 источника',
      '5 источников',
      '11 источников',
      '21 источник',
      '22 источника',
    ]);
    expect(of('zh')[0]).toBe('1个来源');
  });

  it('leaves what it fills in as it is', () => {
    const t = translator(cardTexts, 'en');
    expect(t('back', { name: '{name} $& $1' })).toBe('Back to {name} $& $1');
  });
});
