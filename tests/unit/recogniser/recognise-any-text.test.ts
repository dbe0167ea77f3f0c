import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniser } from './small-dataset';

describe('any text', () => {
  const names = [
    'SCO',
    'Medvedev',
    'Daniil',
    'Dmitry',
    '(',
    ')',
    '（',
    'Железняка',
    'С.',
    'В.',
    '网信办',
    '上合',
    'RT',
    'V',
    '40',
    'Group',
    '·',
    '-',
    ' ',
    '\n\n',
    '’s',
    '\u0301',
    '\ud800',
    'Kasperski',
  ];
  const page = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...names)).map((parts) => parts.join(' ')),
    ),
    { maxLength: 4 },
  );

  it('gives mentions in order that never overlap and read as their text', () => {
    fc.assert(
      fc.property(page, (blocks) => {
        const { mentions, possible } = recogniser.recognise(blocks);
        for (const { block, start, end, surface } of [...mentions, ...possible]) {
          expect(blocks[block]?.slice(start, end)).toBe(surface);
          expect(end).toBeGreaterThan(start);
        }
        for (const [i, mention] of mentions.entries()) {
          const next = mentions[i + 1];
          if (next?.block === mention.block) expect(next.start).toBeGreaterThanOrEqual(mention.end);
          else if (next) expect(next.block).toBeGreaterThan(mention.block);
        }
      }),
    );
  });

  it('is done with in bounded time, however long', () => {
    for (const text of [
      'SCO '.repeat(20_000),
      'Daniil Medvedev, '.repeat(10_000),
      `A${'\u0301'.repeat(1_000_000)}`,
      'Roskomnadzor Street '.repeat(10_000).replaceAll('Roskomnadzor', 'Max'),
      '\ud800'.repeat(100_000),
    ])
      expect(recogniser.recognise([text]).mentions).toEqual([]);
  }, 30_000);
});
