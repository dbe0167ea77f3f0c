import { compileIndex, type Pattern } from '../../../lib/dataset/compile';
import { findAll, openIndex } from '../../../lib/recogniser/exact';

/** What is found in a text: its words, and the text of the pattern. */
export const found = (patterns: readonly Pattern[], text: string, han = true): string[] => {
  const { count, start, end, pattern } = findAll(openIndex(compileIndex(patterns)), text, { han });
  return Array.from(
    { length: count },
    (_, at) => `${text.slice(start[at], end[at])} = ${patterns[pattern[at] as number]?.text}`,
  );
};
/** The pieces of a text that are found, whatever pattern they belong to. */
export const spans = (patterns: readonly Pattern[], text: string): string[] =>
  found(patterns, text).map((one) => one.split(' = ')[0] as string);

export const en = (text: string, kindOfName: NonNullable<Pattern['kindOfName']> = 'other'): Pattern => ({
  text,
  lang: 'en',
  kindOfName,
});
export const ru = (text: string, kindOfName: NonNullable<Pattern['kindOfName']> = 'other'): Pattern => ({
  text,
  lang: 'ru',
  kindOfName,
});
export const zh = (text: string, notInside?: string[]): Pattern => ({
  text,
  lang: 'zh',
  kindOfName: 'other',
  notInside,
});
