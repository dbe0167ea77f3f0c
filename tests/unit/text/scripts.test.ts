import { expect, test } from 'vitest';
import { isJapanese } from '../../../lib/text/scripts';

test('a page that says so is Japanese, and one with kana among its characters', () => {
  expect(isJapanese('人民日報', 'ja')).toBe(true);
  expect(isJapanese('人民日報', 'ja-JP')).toBe(true);
  expect(isJapanese('人民日報の記事によると、中国の政府は')).toBe(true);
});

test('a Chinese page with a shop’s の or a foreign name’s dot is not', () => {
  expect(isJapanese('鲜の每日是一家食品公司，总部设在上海市')).toBe(false);
  expect(isJapanese('阿列克谢・沃林和谢尔盖・热列兹尼亚克')).toBe(false);
  expect(isJapanese('News in English')).toBe(false);
});
