import type { Lang } from '../dataset/types';
import { simplified } from '../text/fold';
import type { Span } from './survey';

/** How far a citing phrase may reach, in UTF-16 units. */
const REACH = 64;

interface Phrases {
  before: RegExp;
  after: RegExp;
}

/** What news say of a source right before or after its name: «told RT», «пишет „Медуза“», 据塔斯社报道. */
const CITING: Record<Lang, Phrases> = {
  en: {
    before:
      /(?<!\p{L})(?:told|according to|reported by|quoted by|cited by|interview (?:with|to|for)|editor(?:-in-chief)? of|(?:broadcaster|news agency|state agency|outlet|newspaper))\s+(?:the\s+)?[“"«]?$/iu,
    after:
      /^[”"»]?\s+(?:report(?:s|ed)|said|says|wrote|writes|quoted|cited|correspondent|journalist|editor|anchor|presenter)(?!\p{L})/u,
  },
  ru: {
    before:
      /(?<!\p{L})(?:сообщ(?:ает|ают|ил[аои]?)|переда(?:[её]т|ют)|пиш(?:ет|ут)|писал[аои]?|рассказал[аои]?|приводит|цитирует|отмечает|информирует|по данным|со ссылкой на|(?:корреспондент|журналист|агентств|телеканал|издани|газет|редакци|главред|собеседник)\p{L}{0,3}|интервью)\s+[«“"„]?$/iu,
    after:
      /^[»”"]?\s+(?:рассказал[аои]?|сообщил[аои]?|сообщает|заявил[аои]?|пишет|цитирует|приводит|отмечает|подтвердил[аои]?)(?!\p{L})/u,
  },
  zh: { before: /(?:据|援引|引述|告诉)[“"《「]?$/u, after: /^[”"》」]?(?:报道|记者|援引|网站|新闻)/u },
};

/** «ТАШКЕНТ, 1 сен — Sputnik.», «MOSCOW (Sputnik) –». */
const DATELINE: readonly Phrases[] = [
  { before: /^\s*\p{Lu}[\p{L}-]{2,24}(?:,[^.]{3,16})?\s[—–-]\s$/u, after: /^[.,]/u },
  { before: /^\s*\p{Lu}[\p{L}\s-]{2,24}[(/]$/u, after: /^[)/]/u },
];

/** Whether the words that touch a name cite it as a source. */
export function isCited(text: string, { start, end }: Pick<Span, 'start' | 'end'>, lang: Lang): boolean {
  const [before, after] = [text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH)].map((piece) =>
    lang === 'zh' ? simplified(piece) : piece,
  ) as [string, string];
  if (CITING[lang].before.test(before) || CITING[lang].after.test(after)) return true;
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return line.length <= REACH && DATELINE.some((one) => one.before.test(line) && one.after.test(after));
}
