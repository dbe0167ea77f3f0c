import type { Pattern } from './compile';

/** Word beginnings that writers join, hyphenate or set apart: cybersecurity, cyber-security, cyber security. */
const BEGINNINGS = /(?<!\p{L})(cyber|non|anti|multi|counter|co(?=o)|кибер|анти|медиа|интернет)(?=\p{Ll}{4})/giu;

/**
 * Other ways to write a form, beside what the folding makes equal: a hyphen or apostrophe left out, a beginning set apart,
 * «and» for &, -isation for -ization. Empty for most forms.
 */
export function writtenOtherwise(text: string, lang: Pattern['lang']): string[] {
  if (lang === 'zh') return [];
  const others = new Set<string>();
  others.add(text.replace(/(\p{L})[-\u2010\u2011](?=\p{Ll})/gu, '$1'));
  others.add(text.replace(BEGINNINGS, '$1-'));
  if (lang === 'en') {
    others.add(text.replace(/(\p{L})['’](?=\p{L})/gu, '$1'));
    others.add(text.replaceAll(/\s&\s/gu, ' and '));
    others.add(
      text.replace(/(\p{L}{2}i)([sz])(?=ations?(?!\p{L}))/gu, (_, head, letter) => head + (letter === 's' ? 'z' : 's')),
    );
  }
  others.delete(text);
  return [...others];
}
