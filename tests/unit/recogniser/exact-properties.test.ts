import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileIndex, type Pattern } from '../../../lib/dataset/compile';
import { findAll, openIndex } from '../../../lib/recogniser/exact';
import { unitsOf } from '../../../lib/text/units';

/** Forms that do not decline, so that what is found must fold to exactly what is listed. */
const PATTERNS: readonly Pattern[] = [
  ...['Kaspersky Lab', 'Kaspersky', 'Mail.ru', 'SCO', 'S. Banerjee', 'Lab', "People's Daily"].map(
    (text): Pattern => ({ text, lang: 'en', kindOfName: 'person' }),
  ),
  ...['Лаборатория', 'ЛК', 'Щёголев', 'Цой'].map((text): Pattern => ({ text, lang: 'ru', declension: false })),
  ...['网络主权', '上合', '上合组织', '安𪟝', 'VK公司', '阿列克谢·沃林'].map((text): Pattern => ({ text, lang: 'zh' })),
  { text: '上合', lang: 'zh', notInside: ['基本上合理'] },
  { text: 'lab', lang: 'en', kindOfName: 'word' },
];
const index = openIndex(compileIndex(PATTERNS));

const SIGNS = [
  ' ',
  '\n',
  '.',
  ',',
  '-',
  '’',
  "'",
  '«',
  '»',
  '\u00ad',
  '\u0301',
  '\u0306',
  '\u200b',
  '\u00a0',
  '@',
  '#',
  '/',
  '·',
  '😀',
  '\ud800',
  '\udc00',
  'の',
  '%',
];
const written = PATTERNS.map(({ text }) => text);
const pieces = fc.oneof(
  fc.constantFrom(...written),
  fc.constantFrom(...written.map((text) => text.toUpperCase())),
  fc.constantFrom(...written.flatMap((text) => text.split(' '))),
  fc.constantFrom('網絡主權', '安勣', 'Ｌａｂ', 'Цои\u0306', 'Щеголев', '基本上合理', 's', 'a', 'и', '合'),
  fc.constantFrom(...SIGNS),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

const hitsOf = (text: string) => {
  const { count, start, end, pattern, how } = findAll(index, text);
  return Array.from({ length: count }, (_, at) => ({
    start: start[at] as number,
    end: end[at] as number,
    pattern: pattern[at] as number,
    how: how[at] as number,
  }));
};
const folded = (text: string) => unitsOf(text).map(({ word, han }) => word || han);

describe('properties', () => {
  test('what is found folds to what is listed, at its own offsets, in order', () => {
    let seen = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const hits = hitsOf(text).filter(({ pattern }) => PATTERNS[pattern]?.kindOfName !== 'word');
        seen += hits.length;
        let last = 0;
        for (const { start, end, pattern } of hits) {
          expect(start).toBeGreaterThanOrEqual(last);
          last = start;
          expect(folded(text.slice(start, end))).toEqual(folded(PATTERNS[pattern]?.text as string));
        }
      }),
      { numRuns: 2000 },
    );
    expect(seen).toBeGreaterThan(1000);
  });

  test('names do not overlap unless they are the same span', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const names = hitsOf(text).filter(({ pattern }) => PATTERNS[pattern]?.kindOfName !== 'word');
        names.forEach((name, at) => {
          const next = names[at + 1];
          if (next) expect(next.start >= name.end || (next.start === name.start && next.end === name.end)).toBe(true);
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('a text in pieces at block borders gives what the whole gives', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 5 }), (blocks) => {
        let offset = 0;
        const apart = blocks.flatMap((block) => {
          const hits = hitsOf(block).map((hit) => ({ ...hit, start: hit.start + offset, end: hit.end + offset }));
          offset += block.length + 2;
          return hits;
        });
        expect(hitsOf(blocks.join('\n\n'))).toEqual(apart);
      }),
      { numRuns: 1000 },
    );
  });

  test('a text scanned twice gives the same', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(hitsOf(text)).toEqual(hitsOf(text));
      }),
      { numRuns: 200 },
    );
  });
});

describe('hostile texts come to an end', () => {
  const million = 1_000_000;
  const many = 30_000;
  test.each([
    ['combining marks', 'К\u0301'.repeat(million / 2)],
    ['marks inside a name', `Kaspersky${'\u0301'.repeat(million)} Lab`],
    ['half surrogates', '\ud800'.repeat(million)],
    ['one endless word', 'Kaspersky'.repeat(many)],
    ['begun names', 'S. '.repeat(many)],
    ['spaces', `Kaspersky${' '.repeat(million)}Lab`],
    ['forbidden neighbours', '基本上合理'.repeat(many)],
    ['hashtags', '#上合'.repeat(many)],
    ['address signs', `${'Kaspersky/'.repeat(many)}x`],
    ['quotation marks', '«Kaspersky'.repeat(many)],
  ])('%s', (_, text) => {
    const { end } = findAll(index, text);
    expect(end.every((one) => one > 0 && one <= text.length)).toBe(true);
  });
});
