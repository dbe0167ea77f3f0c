import { isGivenName, isPatronymic } from '../dataset/given-names';
import { COMPANY_WORDS, COUNTRY_WORDS, TITLES } from '../dataset/neighbour-words';
import { isCommonWord } from '../dataset/stop-words';
import { isOwnName, type Model } from './model';
import { isCapitalised, isInitial, looksLikeName, type Neighbour, wordAfter, wordBefore } from './neighbours';
import type { Span } from './survey';

/** Whose name the words right beside a short name make it. */
export interface Bearer {
  /** `own`: the entry's own given name; `other`: somebody else's; `doubtful`: a capitalised word that may be a name. */
  side: 'own' | 'other' | 'doubtful';
  /** The words, as the page writes them. */
  words: string;
  /** Where the name with its given name begins and ends. */
  start: number;
  end: number;
  /** What stands with this name in this way stands for the name on the whole page. */
  lasting: boolean;
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
  const bearer = (side: Bearer['side'], beside: Neighbour, lasting = side === 'other'): Bearer => {
    const start = Math.min(span.start, beside.start);
    const end = Math.max(span.end, beside.end);
    return { side, words: text.slice(start, end), start, end, lasting };
  };

  if (before?.gap === 'dot') return bearer('other', before);
  if (lang === 'zh') return after?.gap === 'dot' ? bearer('other', after) : null;
  if (after && !taken(after.start) && isCapitalised(after.text)) {
    const following = after.text;
    if (after.gap === 'hyphen') return bearer('other', after);
    if (surnameFirst && looksLikeName(following) && !/[’']s$/u.test(text.slice(span.start, span.end))) {
      return bearer(isOwnName(names, following) ? 'own' : 'other', after);
    }
    if (lang === 'ru' && (isPatronymic(following) || (isGivenName(following) && !isOwnName(names, following)))) {
      return bearer('other', after);
    }
  }
  if (!before || !isCapitalised(before.text) || taken(before.start)) return null;
  const word = before.text;
  if (before.gap === 'hyphen') return looksLikeName(word) && !TITLES.has(bare(word)) ? bearer('other', before) : null;
  if (TITLES.has(bare(word)) || /[’']s$/u.test(word)) return null;
  if (surnameFirst) return isGivenName(word) ? bearer('other', before) : null;
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

const YEAR = /^(?:19|20)\d\d/u;

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
  if (/^\d+/u.test(after.text) && !YEAR.test(after.text)) return other(false);
  const endsSentence = after.text.endsWith('.') || /^[.!?)»”"]?\s*$/u.test(text.slice(after.end, after.end + 2));
  if (/^[A-ZА-Я]$/u.test(after.text) && after.text !== 'I' && !endsSentence) return other(false);
  return null;
}

/** Whose name a short form is, by the words that touch it; null where they say nothing. */
export function bearerOf(
  model: Model,
  form: number,
  text: string,
  span: Span,
  taken: (start: number) => boolean,
): Bearer | null {
  const shape = model.forms[form]?.shape;
  if (shape === 'surname') return surnameBearer(model, form, text, span, taken);
  if (shape === 'acronym' || shape === 'word') {
    return designation(model, form, text, span) ?? namesake(model, form, text, span, taken);
  }
  return null;
}
