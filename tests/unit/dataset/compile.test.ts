import { describe, expect, test } from 'vitest';
import { compileIndex, type Pattern } from '../../../lib/dataset/compile';
import { HEADER } from '../../../lib/dataset/index-format';
import { findAll, openIndex, openTwoIndexes } from '../../../lib/recogniser/exact';

const PATTERNS: readonly Pattern[] = [
  { text: 'Sergei Zheleznyak', lang: 'en', kindOfName: 'person' },
  { text: 'Сергей Железняк', lang: 'ru', kindOfName: 'person' },
  { text: '网络主权', lang: 'zh', kindOfName: 'other' },
];
const numbers = (buffer: ArrayBuffer, text: string) => [...findAll(openIndex(buffer), text).pattern];

describe('compiling', () => {
  test('gives the same buffer for the same patterns', () => {
    expect(new Uint8Array(compileIndex(PATTERNS))).toEqual(new Uint8Array(compileIndex(PATTERNS)));
  });

  test('a pattern’s number is its place in the list', () => {
    expect(numbers(compileIndex(PATTERNS), '网络主权, Сергея Железняка, Sergei Zheleznyak')).toEqual([2, 1, 0]);
  });

  test('an index of nothing finds nothing', () => {
    expect(numbers(compileIndex([]), 'Sergei Zheleznyak 网络主权')).toEqual([]);
  });

  test('thousands of names are each found, and no others', () => {
    const many: Pattern[] = Array.from({ length: 5000 }, (_, at) => ({
      text: `Name${at.toString(36)} Of${(at * 7919).toString(36)}`,
      lang: 'en',
      kindOfName: 'person',
    }));
    const buffer = compileIndex(many);
    const text = many.map((one) => one.text).join(', ');
    expect(numbers(buffer, text)).toEqual(many.map((_, at) => at));
    expect(numbers(buffer, 'Name1 Of2, Namezz Of0')).toEqual([]);
  });

  test('letters of any script keep their place in the pool', () => {
    const greek: Pattern[] = ['Ελλάδα', 'ქართული', 'Ўзбек', 'العربية'].map((text) => ({ text, lang: 'en' }));
    expect(numbers(compileIndex(greek), greek.map(({ text }) => text).join(' '))).toEqual([0, 1, 2, 3]);
  });

  test('a pattern that cannot be found is refused with a sentence', () => {
    expect(() => compileIndex([{ text: '«»', lang: 'en' }])).toThrow('The pattern «»'.slice(0, 13));
    expect(() => compileIndex([{ text: '网', lang: 'zh' }])).toThrow('needs at least two');
  });

  test('regional variants are found as variants', () => {
    const buffer = compileIndex(PATTERNS, { regional: (text) => (text === '网络主权' ? ['網路主權'] : []) });
    const { pattern, how } = findAll(openIndex(buffer), '網路主權、网路主权');
    expect([...pattern]).toEqual([2, 2]);
    expect([...how]).toEqual([2, 2]);
  });

  test('declension can be told', () => {
    const name = (declension: NonNullable<Pattern['declension']>): ArrayBuffer =>
      compileIndex([{ text: 'Голос Америка', lang: 'ru', kindOfName: 'other', declension }]);
    expect(numbers(name(false), 'Голоса Америка')).toEqual([]);
    expect(numbers(name({ heads: 1 }), 'Голоса Америка, Голоса Америки')).toEqual([0]);
    expect(numbers(name({ heads: 2 }), 'Голоса Америки')).toEqual([0]);
  });
});

describe('opening', () => {
  const changed = (field: number, value: number): ArrayBuffer => {
    const buffer = compileIndex(PATTERNS);
    new Int32Array(buffer)[field] = value;
    return buffer;
  };

  test.each([
    ['too short', () => new ArrayBuffer(8), 'too short'],
    ['no index', () => changed(HEADER.magic, 7), 'no index'],
    ['another version', () => changed(HEADER.version, 99), 'version 99'],
    ['another folding table', () => changed(HEADER.tables, 1), 'another folding table'],
    ['a damaged length', () => compileIndex(PATTERNS).slice(0, -4), 'damaged'],
  ])('%s is refused with a sentence', (_, buffer, sentence) => {
    expect(() => openIndex(buffer())).toThrow(sentence);
  });

  test('two indexes in one buffer are both found, and no third thing behind them', () => {
    const [first, second] = [compileIndex(PATTERNS), compileIndex([{ text: 'Tashkent', lang: 'en' }])];
    const both = new Uint8Array([...new Uint8Array(first), ...new Uint8Array(second)]);
    const [names, cues] = openTwoIndexes(both.buffer);
    expect([...findAll(names, 'Sergei Zheleznyak in Tashkent').pattern]).toEqual([0]);
    expect([...findAll(cues, 'Sergei Zheleznyak in Tashkent').pattern]).toEqual([0]);
    expect(() => openTwoIndexes(new Uint8Array([...both, 0, 0, 0, 0]).buffer)).toThrow('damaged');
    expect(() => openTwoIndexes(first)).toThrow('too short');
  });

  test('copies nothing: the views are the buffer’s own', () => {
    const buffer = compileIndex(PATTERNS);
    for (const view of Object.values(openIndex(buffer).sections)) expect(view.buffer).toBe(buffer);
  });
});
