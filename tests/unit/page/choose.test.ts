import { describe, expect, it } from 'vitest';
import { type Candidate, chooseMarks, wordsIn } from '../../../lib/page/choose';

const articles = { one: {} as Element, two: {} as Element };

/** A mention as «entry@article»; `body` stands outside articles, `around` in a navigation. */
function mention(text: string, at = 0): Candidate & { text: string } {
  const [entry = '', place = ''] = text.split('@');
  const article = articles[place as keyof typeof articles] ?? null;
  return { text, entry, at, region: { kind: article ? 'article' : (place as 'body' | 'around'), article } };
}

const marked = (texts: string[], which: 'first' | 'every' | 'all') =>
  chooseMarks(
    texts.map((text) => mention(text)),
    which,
  ).marked.map(({ text }) => text);

describe('first', () => {
  it.each([
    [
      ['a@one', 'b@one', 'a@one'],
      ['a@one', 'b@one'],
    ],
    // Two articles have a first mention each.
    [
      ['a@one', 'a@one', 'a@two'],
      ['a@one', 'a@two'],
    ],
    // The navigation comes first on the page and is not the article.
    [['a@around', 'a@one'], ['a@one']],
    // What no article names is marked around it, once.
    [
      ['b@around', 'a@one', 'b@around'],
      ['b@around', 'a@one'],
    ],
    // A headline above the only article belongs to it; above several it is a text of its own.
    [['a@body', 'a@one'], ['a@body']],
    [
      ['a@body', 'a@one', 'a@two'],
      ['a@body', 'a@one', 'a@two'],
    ],
    [['a@body', 'a@body'], ['a@body']],
  ])('of %j are %j', (found, expected) => expect(marked(found, 'first')).toEqual(expected));

  it('counts what it leaves out', () => {
    expect(chooseMarks([mention('a@one'), mention('a@one'), mention('a@one')], 'first').hidden).toBe(2);
  });
});

describe('every', () => {
  const repeated = (count: number, apart: number) =>
    Array.from({ length: count }, (_, i) => mention('a@one', i * apart));

  it('marks one repeated mention in 40 words', () => {
    const { marked } = chooseMarks(repeated(9, 10), 'every');
    expect(marked.map(({ at }) => at)).toEqual([0, 10, 50]);
  });
  it('marks at most 40 repeated ones', () => {
    const { marked, hidden } = chooseMarks(repeated(100, 50), 'every');
    expect([marked.length, hidden]).toEqual([41, 59]);
  });
  it('never drops the first of an entry', () => {
    const found = [...repeated(100, 1), mention('b@one', 100), mention('c@one', 101)];
    expect(chooseMarks(found, 'every').marked.map(({ entry }) => entry)).toEqual(expect.arrayContaining(['b', 'c']));
  });
  it('has no ceiling for who asks for all', () => {
    expect(marked(Array(200).fill('a@one'), 'all')).toHaveLength(200);
  });
});

it.each([
  ['', 0],
  ['Two words, three.', 3],
  ['国家互联网信息办公室网络主权是一个概念吗', 20 * (2 / 3)],
  ['中国 and 俄罗斯', 1 + 5 * (2 / 3)],
])('wordsIn(%j) is %d', (text, words) => expect(wordsIn(text)).toBeCloseTo(words));
