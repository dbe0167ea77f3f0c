import { expect, test } from 'vitest';
import { compileIndex } from '../../../lib/dataset/compile';
import { regionalVariants } from '../../../lib/dataset/regional';
import { findAll, openIndex } from '../../../lib/recogniser/exact';

const variants = regionalVariants();

test('a form is found in the words of Taiwan and Hong Kong', () => {
  const words = [
    ['网络主权', '網路主權', '網絡主權'],
    ['信息主权', '資訊主權'],
    ['数字主权', '數位主權', '數字主權'],
    ['软件登记册', '軟體登記冊', '軟件登記冊'],
    ['互联网治理论坛', '網際網路治理論壇', '互聯網治理論壇'],
    ['信息技术局', '資訊科技局', '資訊技術局', '信息技術局'],
  ];
  for (const [form = '', ...others] of words) {
    const index = openIndex(compileIndex([{ text: form, lang: 'zh' }], { regional: variants }));
    for (const other of [form, ...others]) expect(findAll(index, `關於${other}的`).count, other).toBe(1);
  }
});

test('what folding makes equal is no variant', () => {
  expect(variants('上海合作组织')).toEqual([]);
});

test('OpenCC’s slips are kept out', () => {
  expect(variants('联邦安全局')).toEqual([]);
  expect(variants('联合声明')).toEqual([]);
  expect(variants('切布尔')).toEqual([]);
  expect(variants('数字发展部')).toEqual([]);
});
