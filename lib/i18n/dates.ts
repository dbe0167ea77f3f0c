import type { Lang } from '../dataset/types';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(lang: Lang, parts: number): Intl.DateTimeFormat {
  const key = `${lang}${parts}`;
  let made = formats.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang === 'zh' ? 'zh-CN' : lang, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(parts > 1 && { month: lang === 'zh' ? 'long' : parts > 2 ? 'short' : 'long' }),
      ...(parts > 2 && { day: 'numeric' }),
    });
    formats.set(key, made);
  }
  return made;
}

/**
 * A date as precise as it is known, in the reader's language: «2013», «June 2013», «19 Jun 2013».
 *
 * @param date YYYY, YYYY-MM or YYYY-MM-DD
 */
export function dateText(date: string, lang: Lang): string {
  const parts = date.split('-').map(Number);
  const [year = 0, month = 1, day = 1] = parts;
  const made = format(lang, parts.length).formatToParts(Date.UTC(year, month - 1, day));
  // Russian ends in « г.» («year»), which a column of dates has no room for and no need of.
  return made
    .filter((part, i) => !(lang === 'ru' && part.type === 'literal' && i === made.length - 1))
    .map((part) => part.value)
    .join('');
}

/** The first day that a date may mean, as YYYY-MM-DD, so that dates of unlike precision can be put in order. */
export function firstDay(date: string): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** The last day that a date may mean, as YYYY-MM-DD. */
export function lastDay(date: string): string {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  return day ? date : new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
