import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveFoldData, foldDataModule } from '../../../lib/cli/fold-data';
import { FOLD_TABLE, HAN_CHAR, LETTER, UPPER, VARIANT } from '../../../lib/text/fold';
import * as data from '../../../lib/text/fold-data';
import { casingOf, unitsOf } from '../../../lib/text/units';

const words = (text: string) => unitsOf(text).map(({ word, han }) => word || String.fromCodePoint(han));
const at = (char: string) => FOLD_TABLE[char.charCodeAt(0)] as number;

describe('the folding table', () => {
  test('is what its maker derives from Unicode and OpenCC', () => {
    const { LETTERS, IGNORABLES, HAN, FOLDS, EXPANSIONS, HAN_PAIRS, ASTRAL_PAIRS } = data;
    const kept = {
      letters: LETTERS,
      ignorables: IGNORABLES,
      han: HAN,
      folds: FOLDS,
      expansions: EXPANSIONS,
      hanPairs: HAN_PAIRS,
      astralPairs: ASTRAL_PAIRS,
    };
    // Another Node may know another Unicode: only where it is the same one must the tables agree in everything.
    if (process.versions.unicode === '17.0') expect(kept).toEqual(deriveFoldData());
    else expect(kept.hanPairs).toBe(deriveFoldData().hanPairs);
    expect(foldDataModule(kept)).toContain('export const FOLDS');
  });

  test('folding what is folded changes nothing', () => {
    const changed: string[] = [];
    for (let unit = 0; unit < 0x10000; unit++) {
      const kind = FOLD_TABLE[unit] as number;
      if (!(kind & (LETTER | HAN_CHAR))) continue;
      const again = FOLD_TABLE[kind & 0xffff] as number;
      if ((again & 0xffff) !== (kind & 0xffff)) changed.push(unit.toString(16));
    }
    expect(changed).toEqual([]);
  });

  test('a simple case pair folds to one letter, the capital alone is marked so', () => {
    for (const [capital, small] of ['Aa', 'Яя', 'Ёё', 'ΣΣ', 'Žž', 'ЇЇ'].map((pair) => [...pair])) {
      expect(at(capital as string) & 0xffff).toBe(at(small as string) & 0xffff);
      expect(at(capital as string) & UPPER).not.toBe(0);
    }
    expect(at('a') & UPPER).toBe(0);
  });

  test('traditional characters and full-width letters are variants, simplified ones are not', () => {
    expect(at('網') & VARIANT).not.toBe(0);
    expect(at('Ｋ') & VARIANT).not.toBe(0);
    expect(at('网') & VARIANT).toBe(0);
    expect(at('K') & VARIANT).toBe(0);
  });
});

describe('units', () => {
  test.each([
    ['Щёголев', ['щеголев']],
    ['Ще\u0308голев', ['щеголев']],
    ['Цой Цои\u0306 Цои', ['цой', 'цой', 'цои']],
    ['Їжак І\u0308жак', ['їжак', 'їжак']],
    ['Каспер\u00adский Кас\u200bперский', ['касперский', 'касперский']],
    ['Železnjak Łódź Straße ﬁn', ['zeleznjak', 'lodz', 'strasse', 'fin']],
    ['Ｍａｉｌ．ｒｕ', ['mail', 'ru']],
    ['𝐊𝐚𝐬𝐩', ['kasp']],
    ['Kaspersky™ Lab² №5', ['kaspersky', 'lab', 'no5']],
    ['網路主權', ['网', '路', '主', '权']],
    ['VK公司', ['vk', '公', '司']],
    ["People's", ['people', 's']],
    ['a\ud800b', ['a', 'b']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('stand in order, apart, and cover every letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let last = 0;
        for (const { start, end } of unitsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(words(text.slice(start, end))).toHaveLength(1);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('casing counts capitals and digits', () => {
    const casing = (text: string) => casingOf(text, 0, text.length);
    expect(casing('МИДа')).toEqual({ letters: 4, capitals: 3, leading: 3, initial: true });
    expect(casing('G7')).toEqual({ letters: 2, capitals: 2, leading: 2, initial: true });
    expect(casing('eU')).toEqual({ letters: 2, capitals: 1, leading: 0, initial: false });
  });
});
