import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../lib/dataset/compile';
import { findAll, openIndex } from '../../../lib/recogniser/exact';
import { en, spans, zh } from './found';

describe('Chinese names in running text', () => {
  const names = [
    zh('上合'),
    zh('华为'),
    zh('卡巴斯基'),
    zh('俄VK公司'),
    zh('360公司'),
    zh('弗拉基米尔·普京'),
    en('G20'),
  ];

  test('are found wherever the text ends or something else stands', () => {
    for (const around of ['上合', '，上合。', '据上合称', '2016上合2016', '上合\n', '上合 ', '在上合'])
      expect(spans(names, around), around).toEqual(['上合']);
    expect(spans(names, '卡巴斯基华为上合')).toEqual(['卡巴斯基', '华为', '上合']);
    expect(spans(names, '弗拉基米尔·普京说')).toEqual(['弗拉基米尔·普京']);
    expect(spans(names, '卡巴\n斯基')).toEqual(['卡巴\n斯基']);
    expect(spans(names, '卡巴，斯基')).toEqual([]);
  });

  test('may hold words and numbers, as the page may that names nobody', () => {
    expect(spans(names, '据俄VK公司，360公司和36家公司在G20上，2016年360家')).toEqual(['俄VK公司', '360公司', 'G20']);
  });

  test('that begin or go on with a number are found where a regular expression finds them', () => {
    const numbered = ['360', '36公司', '7号库', '5G', '中3', '上合2025', '00'];
    const index = openIndex(compileIndex(numbered.map((name) => zh(name))));
    const source = numbered
      .sort((a, b) => b.length - a.length)
      .map((name) => {
        const before = /^[0-9]/u.test(name) ? '(?<![0-9G])' : '';
        return before + name + (/[0-9G]$/u.test(name) ? '(?![0-9G])' : '');
      });
    const pattern = new RegExp(source.join('|'), 'gu');
    const texts = fc.string({ unit: fc.constantFrom(...'0123567号库中公司上合G，。'), maxLength: 20 });
    fc.assert(
      fc.property(texts, (text) => {
        const { count, start, end } = findAll(index, text);
        const hits = Array.from({ length: count }, (_, at) => [start[at], end[at]]);
        expect(hits).toEqual([...text.matchAll(pattern)].map((one) => [one.index, one.index + one[0].length]));
      }),
      { numRuns: 3000 },
    );
  });
});
