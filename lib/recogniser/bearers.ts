import { isGivenName, isPatronymic } from '../dataset/given-names';
import {
  COMPANY_WORDS,
  COUNTRY_WORDS,
  HAN_NAMED_AFTER,
  HOUSE_WORDS,
  NAMED_AFTER,
  NAMESAKE_HAN,
  NAMESAKE_WORDS,
  NATURE_WORDS,
  OTHER_TRADES,
  OTHER_TRADES_HAN,
  OTHER_TRADES_RU,
  PLACE_WORDS,
  TITLES,
} from '../dataset/neighbour-words';
import { isCommonWord } from '../dataset/stop-words';
import { simplified } from '../text/fold';
import { countryBeside } from './country-beside';
import { isOwnName, type Model } from './model';
import { isCapitalised, isInitial, looksLikeName, type Neighbour, wordAfter, wordBefore } from './neighbours';
import type { Span } from './survey';
import { isCyrillic } from './transliterate';

/** Whose name the words right beside a short name make it. */
export interface Bearer {
  /**
   * `own`: the entry's own given name; `home`: its own country; `other`: somebody else's; `doubtful`: a capitalised word that
   * may be a name.
   */
  side: 'own' | 'home' | 'other' | 'doubtful';
  /** The words, as the page writes them. */
  words: string;
  /** Where the name with its given name begins and ends. */
  start: number;
  end: number;
  /** What stands with this name in this way stands for the name on the whole page. */
  lasting: boolean;
  /** It stands for all short names of the entry. */
  forAllNames?: true;
}

const bare = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[’']s?$/u, '')
    .replace(/\.$/u, '');

/** A surname's neighbours: another given name before it (Daniil Medvedev, D. Medvedev), after it in Russian and in Chinese names. */
function surnameBearer(
  model: Model,
  form: number,
  text: string,
  span: Span,
  taken: (start: number) => boolean,
): Bearer | null {
  const { entry, surnameFirst, lang } = model.forms[form] ?? { entry: -1, lang: 'en' };
  const names = model.namesBesideSurname.get(entry);
  const before = wordBefore(text, span.start);
  const after = wordAfter(text, span.end);
  const bearer = (side: Bearer['side'], beside: Piece, lasting = side === 'other'): Bearer => {
    const start = Math.min(span.start, beside.start);
    const end = Math.max(span.end, beside.end);
    return { side, words: text.slice(start, end), start, end, lasting };
  };

  const quoted = quotationAround(text, span) ?? partnershipAfter(text, span);
  if (quoted) return bearer('other', quoted, false);
  if (before?.gap === 'dot') return bearer('other', before);
  if (lang === 'zh') {
    if (after?.gap === 'dot') return bearer('other', after);
    const lead = simplified(text.slice(Math.max(0, span.start - LONGEST_HAN_NOUN), span.start));
    const trade = OTHER_TRADES_HAN.exec(lead);
    if (trade) return bearer('other', { start: span.start - trade[0].length, end: span.end });
    const another = NAMESAKE_HAN.exec(lead);
    if (another) return bearer('other', { start: span.start - another[0].length, end: span.end }, false);
    const named = HAN_NAMED_AFTER.exec(simplified(text.slice(span.end, span.end + LONGEST_HAN_NOUN)))?.[0].length ?? 0;
    return named > 0 ? bearer('other', { start: span.start, end: span.end + named }, false) : null;
  }
  if (after && !taken(after.start) && isCapitalised(after.text)) {
    const following = after.text;
    if (after.gap === 'hyphen') return bearer('other', after);
    if (lang === 'en' && PLACE_WORDS.has(bare(following))) return bearer('other', after, false);
    if (surnameFirst && looksLikeName(following) && !/[’']s$/u.test(text.slice(span.start, span.end))) {
      return bearer(isOwnName(names, following) ? 'own' : 'other', after);
    }
    if (lang === 'ru' && INITIAL_WITH_DOT.test(following)) {
      return bearer(isOwnName(names, following) ? 'own' : 'other', { start: span.start, end: span.end }, false);
    }
    if (lang === 'ru' && (isPatronymic(following) || (isGivenName(following) && !isOwnName(names, following)))) {
      return bearer('other', after);
    }
  }
  if (!before || taken(before.start)) return null;
  const word = before.text;
  if (before.gap === 'space' && isOtherTrade(bare(word))) return bearer('other', before);
  if (before.gap === 'space' && NAMESAKE_WORDS.test(bare(word))) return bearer('other', before, false);
  if (!isCapitalised(word)) return null;
  if (before.gap === 'hyphen') return looksLikeName(word) && !TITLES.has(bare(word)) ? bearer('other', before) : null;
  if (TITLES.has(bare(word)) || /[’']s$/u.test(word)) return null;
  if (surnameFirst) return isGivenName(word) ? bearer('other', before) : null;
  const further = givenNameBefore(text, before);
  // Of an English form, as a rule, the first initial alone is known.
  const second = lang === 'en' || names?.hasPatronymic === false || isOwnName(names, word);
  const fits = further !== null && isOwnName(names, further.text) && second;
  if (further && fits) return bearer('own', further);
  if (isInitial(word)) {
    // «A Medvedev speech» opens with an article.
    if (!word.endsWith('.') && before.opensSentence) return null;
    return bearer(isOwnName(names, word) ? 'own' : 'other', before, !isOwnName(names, word));
  }
  if (isOwnName(names, word)) return bearer('own', before);
  if (isGivenName(word) || isPatronymic(word)) return bearer('other', before);
  if (before.opensSentence || !looksLikeName(word) || lang === 'ru') return null;
  return bearer('doubtful', before);
}

const isOtherTrade = (word: string): boolean => OTHER_TRADES.has(word) || OTHER_TRADES_RU.test(word);

/** The given name, or its initial, before a patronymic or a second initial: Andrei in «Andrei Aleksandrovich», A. in «A. K.». */
function givenNameBefore(text: string, second: Neighbour): (Piece & { text: string }) | null {
  if (!isInitial(second.text) && !isPatronymic(second.text)) return null;
  const glued = /(?<![\p{L}\p{M}])\p{Lu}\.$/u.exec(text.slice(Math.max(0, second.start - 3), second.start));
  if (glued) return { text: glued[0], start: second.start - 2, end: second.start };
  const given = wordBefore(text, second.start);
  return given?.gap === 'space' && isCapitalised(given.text) ? given : null;
}

const LONGEST_HAN_NOUN = 4;

interface Piece {
  start: number;
  end: number;
}

const INITIAL_WITH_DOT = /^\p{Lu}\.$/u;

/** Russian and Chinese print titles and companies in quotation marks, a person's name never: «Касперский», 《斯诺登》. */
function quotationAround(text: string, span: Span): Piece | null {
  const pair = `${text[span.start - 1] ?? ''}${text[span.end] ?? ''}`;
  return pair === '«»' || pair === '《》' ? { start: span.start - 1, end: span.end + 1 } : null;
}

const PARTNERS = /^[»"”]?\s(?:и|&|and)\s(?:партн[её]р|сыновья|[Pp]artners|[Ss]ons|[Cc]o\b)\p{L}*/u;

/** «Ашманов и партнёры», «Morozov & Sons»: a firm. */
function partnershipAfter(text: string, span: Span): Piece | null {
  const found = PARTNERS.exec(text.slice(span.end, span.end + 24));
  return found ? { start: span.start, end: span.end + found[0].length } : null;
}

/**
 * A word that is also a person's name: with somebody else's given name before it where some entry has it as surname (Anton
 * Kaspersky), with a surname after it where it is a given name (Max Seddon).
 */
function personOfThatName(
  model: Model,
  form: number,
  text: string,
  span: Span,
  taken: (start: number) => boolean,
): Bearer | null {
  const name = model.forms[form]?.text ?? '';
  const other = (from: number, to: number): Bearer => {
    return { side: 'other', words: text.slice(from, to), start: from, end: to, lasting: true };
  };
  const persons = model.bearersOfSurname.get(name.toLowerCase());
  const before = wordBefore(text, span.start);
  if (persons && before?.gap === 'space' && !taken(before.start) && isGivenName(before.text)) {
    const given = isCapitalised(before.text) && !isCommonWord(before.text, isCyrillic(name) ? 'ru' : 'en');
    if (given && !persons.some((names) => isOwnName(names, before.text))) return other(before.start, span.end);
  }
  if (isGivenName(name) && AGE.test(text.slice(span.end, span.end + LONGEST_AGE))) return other(span.start, span.end);
  const after = wordAfter(text, span.end);
  if (after?.gap === 'space' && !taken(after.start) && isGivenName(name)) {
    const surname =
      looksLikeName(after.text.replace(/\.$/u, '')) && !isCommonWord(bare(after.text), isCyrillic(name) ? 'ru' : 'en');
    if (surname) return other(span.start, after.end);
  }
  return null;
}

/** «Max, 9, from Perm»: only people have an age. */
const AGE = /^,\s\d{1,2}(?:,|\s(?:лет|years|год))/u;
const LONGEST_AGE = 10;

/** A year, a date or a quantity, which make no other name: «blocked Telegram 16 April», «в Telegram 15 августа». */
const COUNTED =
  /^(?:(?:19|20)\d\d|\d[\d.,]*\s?(?:[年月日个個万萬亿億家名次%]|(?:percent|per cent|times|thousand|million|billion|days?|weeks?|months?|years?|users|people|countries|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec|раза?|тыс|млн|млрд|миллион|миллиард|процент|человек|пользовател|стран|дн|недел|месяц|лет|год|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)))/u;
const LONGEST_COUNT = 24;

/** A word that a capitalised one before it may make into another name: the Hull Telegram. */
function namesake(
  model: Model,
  form: number,
  text: string,
  span: Span,
  taken: (start: number) => boolean,
): Bearer | null {
  const before = wordBefore(text, span.start);
  if (model.forms[form]?.shape !== 'word' || model.forms[form]?.lang !== 'en' || before?.gap !== 'space') return null;
  if (before.opensSentence || !looksLikeName(before.text) || taken(before.start)) return null;
  const word = bare(before.text);
  if (TITLES.has(word) || COUNTRY_WORDS.test(before.text) || isCommonWord(word, 'en') || /[’']s$/u.test(before.text))
    return null;
  return {
    side: 'doubtful',
    words: text.slice(before.start, span.end),
    start: before.start,
    end: span.end,
    lasting: false,
  };
}

/** A short name that a number, a letter or a company word makes into another: CAC 40, Sputnik V, SCO Group. */
function designation(model: Model, form: number, text: string, span: Span): Bearer | null {
  const { entry } = model.forms[form] ?? { entry: -1 };
  const after = wordAfter(text, span.end);
  if (!after || after.gap === 'dot') return null;
  const kind = model.entries[entry]?.kind;
  const other = (lasting: boolean): Bearer => ({
    side: 'other',
    words: text.slice(span.start, after.end),
    start: span.start,
    end: after.end,
    lasting,
  });
  const company = isCapitalised(after.text) && COMPANY_WORDS.has(bare(after.text));
  if (company && after.gap === 'space' && kind !== 'company' && kind !== 'media') return other(true);
  if (/^\d+/u.test(after.text) && !COUNTED.test(text.slice(after.start, after.start + LONGEST_COUNT)))
    return other(false);
  const endsSentence = after.text.endsWith('.') || /^[.!?)»”"]?\s*$/u.test(text.slice(after.end, after.end + 2));
  if (/^[A-ZА-Я]$/u.test(after.text) && after.text !== 'I' && !endsSentence) return other(false);
  return null;
}

/** 阿里·拉里贾尼 is no Alibaba: a middle dot makes a Chinese name one part of a foreign person's. */
function partOfForeignName(model: Model, form: number, text: string, span: Span): Bearer | null {
  if (model.forms[form]?.lang !== 'zh') return null;
  const beside = [wordBefore(text, span.start), wordAfter(text, span.end)].find((word) => word?.gap === 'dot');
  if (!beside) return null;
  const start = Math.min(span.start, beside.start);
  const end = Math.max(span.end, beside.end);
  return { side: 'other', words: text.slice(start, end), start, end, lasting: false };
}

/** A street, a house, a village that has the name: «улица Волина», «ТЦ „Алибаба“», «Ростелеком Арена», «Huawei Arena». */
function placeOfThatName(model: Model, form: number, text: string, span: Span): Bearer | null {
  const { lang } = model.forms[form] ?? {};
  const other = (start: number, end: number): Bearer => {
    return { side: 'other', words: text.slice(start, end), start, end, lasting: false };
  };
  const after = wordAfter(text, span.end);
  if (after?.gap === 'space' && isCapitalised(after.text)) {
    const house = lang === 'en' ? PLACE_WORDS.has(bare(after.text)) : HOUSE_WORDS.has(bare(after.text));
    if (house) return other(span.start, after.end);
  }
  if (lang === 'en') {
    const nature = wordBefore(text, span.start);
    return nature?.gap === 'space' && isCapitalised(nature.text) && NATURE_WORDS.has(bare(nature.text))
      ? other(nature.start, span.end)
      : null;
  }
  if (lang !== 'ru') return null;
  const quote = /[«„“"]/u.test(text[span.start - 1] ?? '') ? 1 : 0;
  const before = wordBefore(text, span.start - quote);
  return before && NAMED_AFTER.has(bare(before.text)) ? other(before.start, span.end) : null;
}

/** Whose name a short form is, by the words that touch it; null where they say nothing. */
export function bearerOf(
  model: Model,
  form: number,
  text: string,
  span: Span,
  taken: (start: number) => boolean,
): Bearer | null {
  const { shape, lang } = model.forms[form] ?? {};
  if (shape === 'surname')
    return (
      surnameBearer(model, form, text, span, taken) ?? (lang === 'ru' ? placeOfThatName(model, form, text, span) : null)
    );
  if (shape === 'acronym' || shape === 'word') {
    return (
      designation(model, form, text, span) ??
      partOfForeignName(model, form, text, span) ??
      placeOfThatName(model, form, text, span) ??
      (shape === 'word' ? personOfThatName(model, form, text, span, taken) : null) ??
      namesake(model, form, text, span, taken) ??
      countryBeside(model, form, text, span)
    );
  }
  return countryBeside(model, form, text, span);
}
