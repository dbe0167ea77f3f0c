import { countries } from '../dataset/countries';
import { COUNTRY_WORDS } from '../dataset/neighbour-words';
import { simplified } from '../text/fold';
import type { Bearer } from './bearer';
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
const HAN = countries.flatMap(({ han }) => han);
/** 俄 and 美 alone are countries only where no character before makes another word of them (完美). */
const IN_CHINESE = new RegExp(
  `${any(HAN.filter((name) => name.length > 1))}|(?<!\\p{Script=Han})(?:${any(HAN.filter((name) => name.length === 1))})`,
  'gu',
);

/** What may stand between a country and the body or law: an opening quotation mark. */
const OPENING = '[«“„"《「『]?';

/** A country right before a body or a law, and right after it. The group that took part is the country. */
const BEFORE = {
  en: new RegExp(`(?<![\\p{L}.])(?:(${NOUNS})\\.?[’']s?|(${ADJECTIVES}))\\s+${OPENING}$`, 'u'),
  ru: new RegExp(`(?<!\\p{L})(${STEMS})\\p{L}{1,3}\\s+${OPENING}$`, 'iu'),
};
const AFTER = {
  en: new RegExp(
    `^[’”"»]?\\s+of\\s+(?:the\\s+)?(?:(?:\\p{Lu}\\p{L}+\\s+){0,2}Republic\\s+of\\s+)?(${NOUNS})(?!\\p{L})`,
    'u',
  ),
  // Tatarstan and the like have ministries too.
  ru: new RegExp(`^[»“"]?\\s+(?:(${GENITIVES})(?!\\p{L})|Республики\\s+(\\p{Lu}\\p{L}+))`, 'u'),
};

/** A region's own ministry: «белгородское Минцифры», «Минцифры Татарстана». */
const REGION_BEFORE =
  /(?<!\p{L})(?:региональн|областн|краев|республиканск|местн|тамошн|татарстанск|башкирск|белгородск|свердловск|нижегородск|ростовск|чеченск|якутск|самарск|новосибирск|краснодарск|крымск|дагестанск)(?:ое|ого|ому|ом|ий|им|ый|ым|ая|ой|ую)\s+[«“„"]?$/iu;
const REGION_AFTER =
  /^[»“"]?\s+(?:\p{Lu}\p{L}+(?:ск|цк)(?:ой|ого)\s+(?:области|края|округа|республики)|Татарстана|Башкирии|Башкортостана|Чувашии|Якутии|Крыма|Дагестана|Чечни|Подмосковья|Удмуртии|Карелии|Коми|Мордовии|Бурятии|Хакасии|Тувы|Ингушетии|Адыгеи|Калмыкии)(?!\p{L})/u;

/** Where an event took place: «the blocking of Tor in Myanmar». */
const PLACE = new RegExp(`^[’”"»]?\\s+in\\s+(?:the\\s+)?(${NOUNS})(?!\\p{L})`, 'u');

/** What Chinese puts between a country and its body; before the title of a law, more: 越南2018年通过的《网络安全法》. */
const BETWEEN = new RegExp(`^(?:政府|联邦|的)?${OPENING}$`, 'u');
const BEFORE_TITLE = /^[^。；，！？]{0,12}[《「]$/u;

/** How far a country's name may reach, in UTF-16 units. */
const REACH = 48;

/** The countries, by number, that an entry's gist and English names speak of. */
const homes = new WeakMap<Model, Map<number, ReadonlySet<number>>>();

/** Of each country, what speaks of it in English. */
const SPOKEN = countries.map(
  ({ nouns, adjectives }) => new RegExp(`(?<!\\p{L})(?:${any([...nouns, ...adjectives])})(?!\\p{L})`, 'u'),
);

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Of each country, all that speaks of it. One Chinese character alone may belong to another word. */
const WORDS = countries.map(({ nouns, adjectives, genitives, stems, han }) => {
  const whole = any([...nouns, ...adjectives, ...genitives]);
  const begun = any([...stems, ...stems.map(capital)]);
  const chinese = any(han.filter((name) => name.length > 1));
  return new RegExp(`(?<!\\p{L})(?:(?:${whole})(?!\\p{L})|(?:${begun})\\p{L}{1,3})${chinese && `|${chinese}`}`, 'u');
});

function homeOf(model: Model, entry: number): ReadonlySet<number> {
  const known = homes.get(model) ?? new Map<number, ReadonlySet<number>>();
  homes.set(model, known);
  let home = known.get(entry);
  if (!home) {
    const names = (model.formsOf[entry] ?? []).map((form) => model.forms[form]?.text ?? '');
    const said = [model.entries[entry]?.gist.en ?? '', ...names].join('\n');
    home = new Set(SPOKEN.flatMap((spoken, number) => (spoken.test(said) ? [number] : [])));
    known.set(entry, home);
  }
  return home;
}

/** Whether a text speaks of a country of an entry. */
export function speaksOfHome(model: Model, entry: number, blocks: readonly string[]): boolean {
  return [...homeOf(model, entry)].some((number) => blocks.some((text) => WORDS[number]?.test(simplified(text))));
}

/** Whether a word is a country's name or its adjective. */
export const isCountry = (word: string): boolean => COUNTRY_WORDS.test(word) || countryOf(simplified(word)) >= 0;

/** The number of the country that a word names, -1 for none. */
const countryOf = (word: string): number =>
  countries.findIndex(({ nouns, adjectives, genitives, stems, han }) =>
    [nouns, adjectives, genitives, stems, han].some((words) =>
      words.some((one) => one.toLowerCase() === word.toLowerCase()),
    ),
  );

/** The last country that a clause speaks of, where nothing but what may part them stands between it and the span. */
function leadInChinese(clause: string, isLaw: boolean): string | undefined {
  const last = [...clause.matchAll(IN_CHINESE)].at(-1);
  if (!last) return undefined;
  const between = clause.slice(last.index + last[0].length);
  return BETWEEN.test(between) || (isLaw && BEFORE_TITLE.test(between)) ? last[0] : undefined;
}

/** The words that give a body to a region. */
function regionBeside(text: string, span: Span, before: string): Pick<Bearer, 'words' | 'start' | 'end'> | null {
  const led = REGION_BEFORE.exec(before)?.[0].length ?? 0;
  const followed = REGION_AFTER.exec(text.slice(span.end, span.end + REACH))?.[0].length ?? 0;
  if (led + followed === 0) return null;
  const [start, end] = [span.start - led, span.end + followed];
  return { words: text.slice(start, end), start, end };
}

/**
 * Whose body, law or event a country beside it makes it: `other` for Vietnam's Ministry of Public Security, ГРУ Украины,
 * 格鲁吉亚《外国代理人法》, `home` where the country is the entry's own. Bodies of many countries have no home and are left alone.
 */
export function countryBeside(model: Model, form: number, text: string, span: Span): Bearer | null {
  const { entry = -1, lang, shape } = model.forms[form] ?? {};
  const kind = model.entries[entry]?.kind;
  if (!lang || (kind !== 'organization' && kind !== 'law' && kind !== 'event')) return null;
  const home = homeOf(model, entry);
  if (home.size === 0) return null;
  /** `from` and `to`: where the country and the name stand together. */
  const bearer = (country: string | undefined, from: number, to: number): Bearer | null => {
    if (!country) return null;
    const side = home.has(countryOf(country)) ? 'home' : 'other';
    const words = text.slice(from, to);
    // A page compares laws of several countries by one name; the body that it speaks of is one country's.
    const lasting = side === 'other' && kind === 'organization';
    return { side, words, start: span.start, end: span.end, lasting, forAllNames: true };
  };
  const reach = Math.max(0, span.start - REACH);
  const before = text.slice(reach, span.start);
  if (lang === 'zh') {
    const clause = simplified(before);
    const lead = leadInChinese(clause, kind === 'law');
    return bearer(lead, reach + clause.lastIndexOf(lead ?? ''), span.end);
  }
  // Regions have ministries too; of the other federal bodies they have branches.
  const region =
    lang === 'ru' && /^Мин/iu.test(model.forms[form]?.text ?? '') ? regionBeside(text, span, before) : null;
  if (region) return { ...region, side: 'other', lasting: false };
  const after = kind === 'event' && lang === 'en' ? PLACE : AFTER[lang];
  const followed = after.exec(text.slice(span.end, span.end + REACH));
  // «American FSB experts»: an adjective before an acronym may belong to a later word.
  const led = shape === 'acronym' ? null : BEFORE[lang].exec(before);
  return (
    bearer(followed?.slice(1).find(Boolean), span.start, span.end + (followed?.[0].length ?? 0)) ??
    bearer(led?.slice(1).find(Boolean), span.start - (led?.[0].length ?? 0), span.end)
  );
}
