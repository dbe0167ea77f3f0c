import { countries } from '../dataset/countries';
import { FOLD_TABLE, HAN_CHAR, simplified, VARIANT } from '../text/fold';
import type { Model } from './model';
import { SpanMap } from './span-map';
import type { Span, Survey } from './survey';

/**
 * Words that Chinese papers take for one another when they translate the name of a foreign body; longer ones first. The state news
 * agency, Taiwan's papers and the BBC have a name each for Roskomnadzor.
 */
const SYNONYMS: readonly (readonly [words: RegExp, word: string])[] = [
  [/电信|通讯|电讯|通信/gu, '通信'],
  [/(?:信息|资讯|讯息)(?:技术|科技)/gu, '信息技术'],
  [/资讯|讯息/gu, '信息'],
  [/(?:大众)?(?:传播媒体|传媒|媒体|传播)|大众通信/gu, '传媒'],
  [/监督管理|监察|监管|监测|监控/gu, '监督'],
  [/(?:总局|总署|署|服务局|机构|部门)$/gu, '局'],
  [/数码|数位/gu, '数字'],
  [/互联网|网际网络|网络/gu, '网'],
  [/联邦|以及|领域|[和与及暨的、]/gu, ''],
];

/** Shorter names have too few words to be told from others. */
const SHORTEST = 6;
const LONGEST = 30;

/** What a name may hold, and what bodies, laws and papers of state end with. */
const NAME = /^[\p{Script=Han}、]{6,30}/u;
const ENDING = /机构|部门|学说|[局署部法]/gu;

/** The number of each country by its Chinese names, simplified. */
const COUNTRIES = new Map(countries.flatMap(({ han }, number) => han.map((name) => [name, number] as const)));
const LONGEST_FIRST = [...COUNTRIES.keys()].sort((a, b) => b.length - a.length);
const COUNTRY = new RegExp(`^(?:${LONGEST_FIRST.join('|')})`, 'u');

/** A regular expression for simplified words in either script: to simplify a page would cost more than all else. */
function inBothScripts(words: readonly string[]): string {
  const variants = new Map([...new Set(words.join(''))].map((character) => [character, character]));
  for (const [unit, kind] of FOLD_TABLE.entries()) {
    const folded = kind & HAN_CHAR && kind & VARIANT ? String.fromCharCode(kind & 0xffff) : '';
    const known = variants.get(folded);
    if (known) variants.set(folded, known + String.fromCharCode(unit));
  }
  return words.map((word) => [...word].map((character) => `[${variants.get(character)}]`).join('')).join('|');
}

/** What all renderings of a country's name for a body have in common. */
function keyOf(country: string, name: string): string {
  const core = SYNONYMS.reduce((text, [words, word]) => text.replace(words, word), name);
  return core.length < SHORTEST ? '' : `${COUNTRIES.get(country)} ${core}`;
}

/** The forms that begin with a country, by what their renderings have in common; none that two entries share. */
function renderedForms(model: Model): Map<string, number> {
  const forms = new Map<string, number>();
  const shared = new Set<string>();
  model.forms.forEach(({ text, lang, mark, entry }, number) => {
    if (lang !== 'zh' || mark === 'evidence') return;
    const plain = simplified(text);
    const country = COUNTRY.exec(plain)?.[0];
    const key = country ? keyOf(country, plain.slice(country.length)) : '';
    if (key === '') return;
    const known = model.forms[forms.get(key) ?? -1];
    if (known && known.entry !== entry) shared.add(key);
    forms.set(key, number);
  });
  for (const key of shared) forms.delete(key);
  return forms;
}

/**
 * Makes the stage that finds long Chinese names of bodies and laws that are translated otherwise than any form. Its spans stand in page
 * order and hold no name that exact matching found as long.
 */
export function createRenderings(model: Model): { spansIn(survey: Survey): Span[] } {
  const forms = renderedForms(model);
  const country = inBothScripts(LONGEST_FIRST);
  const beginning = new RegExp(`(?:${country})(?=[\\p{Script=Han}、]{6})`, 'gu');

  /** The longest name that a text begins with, behind its country. */
  const longestAt = (country: string, text: string): { length: number; form: number } | null => {
    const run = NAME.exec(text)?.[0] ?? '';
    const ends = [...run.matchAll(ENDING)].map((found) => found.index + found[0].length);
    for (const length of ends.reverse()) {
      const form = forms.get(keyOf(country, run.slice(0, length)));
      if (form !== undefined) return { length, form };
    }
    return null;
  };

  return {
    spansIn({ blocks, bases, spans: exact }) {
      const spansOf = new SpanMap(exact);
      const spans: Span[] = [];
      blocks.forEach((text, block) => {
        let next = 0;
        for (const { 0: found, index: start } of text.matchAll(beginning)) {
          const name = start + found.length;
          const longest =
            start < next ? null : longestAt(simplified(found), simplified(text.slice(name, name + LONGEST)));
          if (!longest) continue;
          const end = name + longest.length;
          next = end;
          if (spansOf.within(block, start, end).some((span) => span.start <= start && span.end >= end)) continue;
          const at = (bases[block] ?? 0) + start;
          spans.push({ block, start, end, at, options: [{ form: longest.form, rule: 'spelling' }] });
        }
      });
      return spans;
    },
  };
}
