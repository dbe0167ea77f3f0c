import { isGivenName } from '../dataset/given-names';
import {
  COMPANY_WORDS,
  COUNTRY_WORDS,
  HOUSE_WORDS,
  KIN_WORDS,
  NAMED_AFTER,
  NATURE_WORDS,
  PLACE_WORDS,
  TITLES,
} from '../dataset/neighbour-words';
import { isCommonWord } from '../dataset/stop-words';
import { simplified } from '../text/fold';
import type { Bearer } from './bearer';
import { countryBeside } from './country-beside';
import { isOwnName, type Model } from './model';
import { bare, isCapitalised, looksLikeName, wordAfter, wordBefore } from './neighbours';
import { surnameBearer } from './surname-bearer';
import type { Span } from './survey';
import { isCyrillic } from './transliterate';

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
  const other = (from: number, to: number, lasting = true): Bearer => {
    return { side: 'other', words: text.slice(from, to), start: from, end: to, lasting };
  };
  const persons = model.bearersOfSurname.get(name.toLowerCase());
  const before = wordBefore(text, span.start);
  if (persons && before?.gap === 'space' && !taken(before.start) && isGivenName(before.text)) {
    const given = isCapitalised(before.text) && !isCommonWord(before.text, isCyrillic(name) ? 'ru' : 'en');
    if (given && !persons.some((names) => isOwnName(names, before.text))) return other(before.start, span.end);
  }
  if (isGivenName(name) && before?.gap === 'space' && KIN_WORDS.test(bare(before.text)))
    return other(before.start, span.end, false);
  if (isGivenName(name) && AGE.test(text.slice(span.end, span.end + LONGEST_AGE))) return other(span.start, span.end);
  const after = wordAfter(text, span.end);
  const sameScript = isCyrillic(name) === isCyrillic(after?.text ?? '');
  if (after?.gap === 'space' && sameScript && !taken(after.start) && isGivenName(name)) {
    const surname =
      looksLikeName(after.text.replace(/\.$/u, '')) && !isCommonWord(bare(after.text), isCyrillic(name) ? 'ru' : 'en');
    if (surname) return other(span.start, after.end);
  }
  return null;
}

/** «Max, 9, from Perm», «Max, who is nine»: only people have an age. */
const AGE = /^,\s(?:\d{1,2}(?:,|\s(?:лет|years|год))|who is)/u;
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

/** Chinese words of one character that may stand right before a name, and are no part of another one. */
const HAN_FUNCTION = /[据但而由与向对在被和称]$/u;

/** «运输安全局»: the head of a body's name with other Chinese characters before it is another body's. */
function longerHanName(model: Model, form: number, text: string, span: Span): Bearer | null {
  const { lang, shape, needsFullName } = model.forms[form] ?? {};
  const before = simplified(text.slice(Math.max(0, span.start - 1), span.start));
  if (lang !== 'zh' || shape === 'surname' || !needsFullName) return null;
  if (!/\p{Script=Han}/u.test(before) || HAN_FUNCTION.test(before)) return null;
  return { side: 'other', words: text.slice(span.start, span.end), start: span.start, end: span.end, lasting: false };
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
  const longer = longerHanName(model, form, text, span);
  if (longer) return longer;
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
