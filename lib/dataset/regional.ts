import { ConverterFactory, Locale } from 'opencc-js';
import { unitsOf } from '../text/units';

/**
 * Chinese vocabulary differs by region, not only by script: 网络 is 網路 in Taiwan, 信息 is 資訊. Used when the build compiles
 * the index; OpenCC's tables (2 MB) never reach the browser, where names added later do without them.
 */

/**
 * Phrases that OpenCC changes where no writer would, found by reading what it makes of the dataset's forms: 全局 inside
 * 安全局, 布尔 inside a foreign name, words of computing that mean something else in politics (声明 is no 宣告 there).
 */
const REFUSED: readonly string[] = ['全局', '布尔', '声明', '高级', '禁用', '屏蔽', '信息技术'];

/** What OpenCC lacks, mainland and region. */
const ADDED: readonly (readonly [string, string])[] = [
  ['数字', '數位'],
  ['信息技术', '資訊科技'],
  ['信息技术', '資訊技術'],
  ['普京', '普丁'],
  ['特朗普', '川普'],
];

/** Variants that name somebody else: Taiwan has a ministry of that name of its own. */
const OTHERS: ReadonlySet<string> = new Set(['數位發展部']);

/** Stands in no text and no table. */
const SEPARATOR = '\u0001';

const converters = (): ((text: string) => string)[] =>
  (['twp', 'hkp'] as const).map((region) => ConverterFactory(Locale.from.cn ?? [], Locale.to[region] ?? []));

const folded = (text: string): string =>
  unitsOf(text)
    .map(({ word, han }) => (han >= 0 ? String.fromCodePoint(han) : word))
    .join(' ');

/**
 * Makes the generator of regional variants that `compileIndex` takes: for a form, those of its spellings in Taiwan and Hong
 * Kong that differ by more than the characters that folding makes equal.
 */
export function regionalVariants(): (text: string) => string[] {
  const convert = converters();
  return (text) => {
    const own = folded(text);
    const sources = [text];
    for (const [mainland, region] of ADDED)
      if (text.includes(mainland)) sources.push(text.replaceAll(mainland, region));
    const variants = sources.flatMap((source) => {
      // A refused phrase is kept apart while OpenCC looks for phrases, and put together again.
      let guarded = source;
      for (const phrase of REFUSED) guarded = guarded.replaceAll(phrase, [...phrase].join(SEPARATOR));
      return convert.map((one) => one(guarded).replaceAll(SEPARATOR, ''));
    });
    return [...new Set(variants)].filter((variant) => folded(variant) !== own && !OTHERS.has(variant));
  };
}
