import { expect, test } from 'vitest';
import { Gap, gapBetween } from '../../../lib/text/gaps';

const gap = (between: string) => gapBetween(`a${between}b`, 1, 1 + between.length);

test.each<[string, Gap]>([
  ['', Gap.None],
  ['\u00ad', Gap.None],
  [' ', Gap.Soft],
  ['\u00a0', Gap.Soft],
  ['-', Gap.Soft],
  ['·', Gap.Soft],
  ['’', Gap.Soft],
  [' «', Gap.Soft],
  ['\n', Gap.Break],
  ['\r\n', Gap.Break],
  [' \n   ', Gap.Break],
  ['.', Gap.TightDot],
  ['. ', Gap.Dot],
  ['.\n', Gap.Dot],
  [', ', Gap.Punctuation],
  [' – ', Gap.Punctuation],
  [' · ', Gap.Punctuation],
  ['" "', Gap.Punctuation],
  ['...', Gap.Punctuation],
  ['。', Gap.Punctuation],
  ['\n\n', Gap.Border],
  ['\r\n\r\n', Gap.Border],
  [' 😀 ', Gap.Border],
  [' | ', Gap.Border],
  [' '.repeat(65), Gap.Border],
])('%j', (between, expected) => {
  expect(gap(between)).toBe(expected);
});
