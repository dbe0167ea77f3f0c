import { countries } from '../dataset/countries';
import { simplified } from '../text/fold';
import type { Bearer } from './bearers';
import type { Model } from './model';
import type { Span } from './survey';

const any = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.'))
    .join('|');

const NOUNS = any(countries.flatMap(({ nouns }) => nouns));
const ADJECTIVES = any(countries.flatMap(({ adjectives }) => adjectives));
const STEMS = any(countries.flatMap(({ stems }) => stems));
const GENITIVES = any(countries.flatMap(({ genitives }) => genitives));
const HAN = any(countries.flatMap(({ han }) => han));

/** What may stand between a country and the body or law: an opening quotation mark. */
const OPENING = '[«“„"《「『]?';

/** Where a country stands beside a body or a law that is its own. The first group that took part is the country. */
const BEFORE = {
  en: new RegExp(`(?<![\\p{L}.])(?:(${NOUNS})\\.?[’']s?|(${ADJECTIVES}))\\s+${OPENING}$`, 'u'),
  ru: new RegExp(`(?<!\\p{L})(${STEMS})\\p{L}{1,3}\\s+${OPENING}$`, 'iu'),
  zh: new RegExp(`(${HAN})(?:政府|联邦|的)?${OPENING}$`, 'u'),
};
const AFTER = {
  en: new RegExp(`^[’”"»]?\\s+of\\s+(?:the\\s+)?(${NOUNS})(?!\\p{L})`, 'u'),
  ru: new RegExp(`^[»“"]?\\s+(${GENITIVES})(?!\\p{L})`, 'u'),
};

/** How far a country's name may reach, in UTF-16 units. */
const REACH = 32;

/** The countries, by number, that an entry's gist and English names speak of. */
const homes = new WeakMap<Model, Map<number, ReadonlySet<number>>>();

function homeOf(model: Model, entry: number): ReadonlySet<number> {
  const known = homes.get(model) ?? new Map<number, ReadonlySet<number>>();
  homes.set(model, known);
  let home = known.get(entry);
  if (!home) {
    const names = (model.formsOf[entry] ?? []).map((form) => model.forms[form]?.text ?? '');
    const said = [model.entries[entry]?.gist.en ?? '', ...names].join('\n');
    home = new Set(
      countries.flatMap(({ nouns, adjectives }, number) => {
        const spoken = new RegExp(`(?<!\\p{L})(?:${any([...nouns, ...adjectives])})(?!\\p{L})`, 'u');
        return spoken.test(said) ? [number] : [];
      }),
    );
    known.set(entry, home);
  }
  return home;
}

/** The number of the country that a word names, -1 for none. */
const countryOf = (word: string): number =>
  countries.findIndex(({ nouns, adjectives, genitives, stems, han }) =>
    [nouns, adjectives, genitives, stems, han].some((words) =>
      words.some((one) => one.toLowerCase() === word.toLowerCase()),
    ),
  );

/**
 * A body or a law of a country that the entry has nothing to do with: Vietnam's Ministry of Public Security, ГРУ Украины,
 * 格鲁吉亚《外国代理人法》. Bodies of many countries have no home and are left alone.
 */
export function foreignBody(model: Model, form: number, text: string, span: Span): Bearer | null {
  const { entry = -1, lang, shape } = model.forms[form] ?? {};
  const kind = model.entries[entry]?.kind;
  if (!lang || (kind !== 'organization' && kind !== 'law')) return null;
  const home = homeOf(model, entry);
  if (home.size === 0) return null;
  const other = (found: RegExpExecArray | null, start: number, end: number): Bearer | null => {
    const country = found?.slice(1).find(Boolean);
    if (!country || home.has(countryOf(country))) return null;
    return { side: 'other', words: text.slice(start, end), start, end, lasting: false };
  };
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  // «American FSB experts»: an adjective before an acronym may belong to a later word.
  const led =
    lang !== 'zh' && shape === 'acronym' ? null : BEFORE[lang].exec(lang === 'zh' ? simplified(before) : before);
  const after = lang === 'zh' ? null : AFTER[lang].exec(text.slice(span.end, span.end + REACH));
  return (
    other(led, span.start - (led?.[0].length ?? 0), span.end) ??
    other(after, span.start, span.end + (after?.[0].length ?? 0))
  );
}
