import { describe, expect, test } from 'vitest';
import { compileIndex, type Pattern } from '../../../lib/dataset/compile';
import { POINT_AHEAD } from '../../../lib/dataset/index-format';
import { letterAhead } from '../../../lib/recogniser/ahead';
import { findAll, openIndex } from '../../../lib/recogniser/exact';

const letter = (text: string, offset: number): string =>
  String.fromCharCode(letterAhead(text, offset)).replace('\0', '');

describe('letterAhead', () => {
  test.each([
    ['after a space', 'The Tor', 3, 't'],
    ['after a no-break space', 'The\u00a0Tor', 3, 't'],
    ['right behind, in another script', 'VK公司', 2, '公'],
    ['folded', '«俄 РОССИЯ»', 2, 'р'],
    ['traditional characters as simplified ones', '中國網', 1, '国'],
  ])('tells the next letter %s', (_, text, offset, expected) => {
    expect(letter(text, offset)).toBe(expected);
  });

  test.each([
    ['two spaces', 'The  Tor', 3],
    ['a line break', 'The\nTor', 3],
    ['a hyphen', 'US-China', 2],
    ['a soft hyphen', 'VK\u00ad公司', 2],
    ['a letter that an accent of its own follows', 'в \u0438\u0306оде', 1],
    ['a ligature', 'the ﬁrst', 3],
    ['a character beyond 16 bits', '安\u{2A7DD}', 1],
    ['the end of the text', 'The T', 5],
    ['the last letter of the text, which nothing after it can tell', 'The T', 3],
  ])('says nothing for %s', (_, text, offset) => {
    expect(letterAhead(text, offset)).toBe(0);
  });
});

test.each([
  ['a dot', 'С. Железняк', 1],
  ['a comma', 'Moscow, Russia', 6],
  ['a Chinese comma', '上海，合作', 2],
])('letterAhead tells that %s stands there', (_, text, offset) => {
  expect(letterAhead(text, offset)).toBe(POINT_AHEAD);
});

describe('names of several words whose first word stands everywhere', () => {
  const patterns: Pattern[] = [
    { text: 'The Tor Project', lang: 'en', kindOfName: 'other' },
    { text: 'A. Volin', lang: 'en', kindOfName: 'person' },
    { text: 'в Контакте', lang: 'ru', kindOfName: 'other' },
    { text: '上海合作组织', lang: 'zh', kindOfName: 'other' },
    { text: '上海61398', lang: 'zh', kindOfName: 'other' },
    { text: 'VK公司', lang: 'zh', kindOfName: 'other' },
    { text: 'Mail.ru Group', lang: 'en', kindOfName: 'other' },
    { text: 'Delusion: How Not', lang: 'en', kindOfName: 'other' },
  ];
  const index = openIndex(compileIndex(patterns));
  const spans = (text: string): string[] => {
    const { count, start, end } = findAll(index, text);
    return Array.from({ length: count }, (_, at) => text.slice(start[at], end[at]));
  };

  test.each([
    ['The Tor Project', 'The Tor Project'],
    ['over two spaces and a line break', 'The  Tor\nProject'],
    ['with a soft hyphen in the second word', 'The T\u00ador Project'],
    ['an initial and its dot', 'A. Volin'],
    ['an initial glued to the name', 'A.Volin'],
    ['a Russian case form', 'в Контакте'],
    ['Chinese characters and a number', '上海61398'],
    ['the same with a space', '上海 61398'],
    ['over a line break', '上海合\n作组织'],
    ['over a line break after two characters', '上海\n合作组织'],
    ['a dot inside', 'Mail.ru Group'],
    ['a dot inside that the page leaves out', 'Mail ru Group'],
    ['a colon inside', 'Delusion: How Not'],
    ['a colon inside that the page leaves out', 'Delusion How Not'],
    ['with a zero-width space', '上海\u200b合作组织'],
    ['a word and Chinese characters', 'VK公司'],
    ['the same with a space', 'VK 公司'],
  ])('are found: %s', (_, text) => {
    expect(spans(`${text}, says`)).toEqual([text]);
    expect(spans(text)).toEqual([text]);
  });

  test('the same beginnings with something else after them are nothing', () => {
    expect(spans('The Tower, A Volin, в контексте, 上海，合作组织，上海大学, VK公园')).toEqual([]);
  });
});
