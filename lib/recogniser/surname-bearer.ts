import { isGivenName, isPatronymic } from '../dataset/given-names';
import {
  HAN_NAMED_AFTER,
  NAMESAKE_HAN,
  NAMESAKE_WORDS,
  OTHER_TRADES,
  OTHER_TRADES_HAN,
  OTHER_TRADES_RU,
  PLACE_WORDS,
  TITLES,
} from '../dataset/neighbour-words';
import { simplified } from '../text/fold';
import type { Bearer } from './bearer';
import { isOwnName, type Model } from './model';
import { bare, isCapitalised, isInitial, looksLikeName, type Neighbour, wordAfter, wordBefore } from './neighbours';
import type { Span } from './survey';

/** A surname's neighbours: another given name before it (Daniil Medvedev, D. Medvedev), after it in Russian and in Chinese names. */
export function surnameBearer(
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
  if (before.gap === 'space' && isAnother(bare(word), text.slice(span.end, span.end + 8)))
    return bearer('other', before, false);
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

/** «Another Levin, a lawyer»; another Peskov briefing is his own. */
const isAnother = (word: string, after: string): boolean =>
  NAMESAKE_WORDS.test(word) &&
  (word !== 'another' || /^(?:[,.;:!?)”"]|\s(?:who|whose|was|is|has|had)\b|$)/u.test(after));

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
