import { declineAcronym, declineLoosely, declineName, declinePerson, type Stem } from '../text/declension';
import { endingSetNumber } from '../text/endings';
import { Gap, GapRule, gapBetween } from '../text/gaps';
import { casingOf, type Unit, unitsOf } from '../text/units';
import type { CompileOptions, Pattern } from './compile';
import { Case, FINAL_DOT, FINAL_INITIAL, LISTED_VARIANT, REGIONAL, SURNAME } from './index-format';
import { writtenOtherwise } from './written-otherwise';

/** One step of the trie, its word not yet numbered. */
export interface Step {
  /** A folded word or stem; '' for a Chinese character. */
  word: string;
  han: number;
  endings: number;
  letters: Case;
  gap: GapRule;
}

/** One way through the trie to a pattern. */
export interface Path {
  steps: Step[];
  flags: number;
}

/** A form whose words decline in more than one way multiplies; this many ways are kept. */
const MOST_WAYS = 16;

/** How a unit of a form must be written, by how the form writes it. A cue word may be written in any way, an acronym not. */
function caseOf(text: string, unit: Unit, cue: boolean): Case {
  const { letters, capitals, initial } = casingOf(text, unit.start, unit.end);
  if (unit.han >= 0 || /^\d+$/u.test(unit.word)) return Case.Any;
  if (letters > 1 && capitals === letters) return Case.Acronym;
  if (cue) return Case.Any;
  if (initial && capitals > 1 && capitals * 2 >= letters) return Case.Mixed;
  return initial ? Case.Capital : Case.Any;
}

function gapRule(text: string, before: Unit | undefined, unit: Unit): GapRule {
  if (!before) return GapRule.None;
  const gap = gapBetween(text, before.end, unit.start);
  if (gap === Gap.None) return GapRule.None;
  if (gap === Gap.Soft || gap === Gap.Break) return GapRule.Soft;
  if (before.word.length === 1 && (gap === Gap.TightDot || gap === Gap.Dot)) return GapRule.Initial;
  return gap === Gap.TightDot ? GapRule.TightDot : GapRule.Punctuation;
}

const CYRILLIC = /^[а-яѐ-џ]+$/u;
const fixed = (word: string): Stem[] => [{ text: word, endings: 'NONE' }];

function russianStems(text: string, units: readonly Unit[], cases: readonly Case[], pattern: Pattern): Stem[][] {
  const { kindOfName, declension } = pattern;
  if (declension === false) return units.map(({ word }) => fixed(word));
  const russian = units.map(({ word }) => CYRILLIC.test(word));
  const gender = declension?.gender;
  let stems: Stem[][];
  if (kindOfName === 'word') {
    stems = units.map(({ word }) => declineLoosely(word));
  } else if (kindOfName === 'person') {
    const declined = declinePerson(
      units.filter((_, at) => russian[at]).map(({ word }) => word),
      gender,
    );
    let next = 0;
    stems = units.map(({ word }, at) => (russian[at] ? (declined[next++] as Stem[]) : fixed(word)));
    if (declension?.heads !== undefined)
      stems = stems.map((one, at) => (at < (declension.heads ?? 0) ? one : fixed(units[at]?.word ?? '')));
  } else {
    const words = units.map(({ word, start, end }, at) => {
      const after = units[at + 1];
      const hyphenAfter = after !== undefined && /^[-\u2010\u2011]$/u.test(text.slice(end, after.start));
      return { text: word, lower: !casingOf(text, start, end).initial, hyphenAfter };
    });
    stems = declineName(words, declension?.heads, gender);
    const heads = declension?.heads ?? stems.findLastIndex((one) => one[0]?.endings !== 'NONE') + 1;
    if (cases[0] === Case.Acronym && heads === 0) stems[0] = declineAcronym(units[0]?.word ?? '');
  }
  return stems.map((one, at) => {
    const word = units[at]?.word ?? '';
    if (!russian[at]) return fixed(word);
    if (cases[at] !== Case.Acronym) return one;
    return one[0]?.endings === 'NONE' ? one : declineAcronym(word);
  });
}

/** The plural of an English word: regular -s, else -ies and -es by a stem that takes -s. */
function englishStems(word: string): Stem[] {
  if (!/^[a-z]{3,}$/u.test(word)) return fixed(word);
  if (/[^aeiou]y$/u.test(word))
    return [
      { text: word, endings: 'NONE' },
      { text: `${word.slice(0, -1)}ie`, endings: 'ENGLISH_S' },
    ];
  if (/(?:[xz]|[cs]h)$/u.test(word))
    return [
      { text: word, endings: 'NONE' },
      { text: `${word}e`, endings: 'ENGLISH_S' },
    ];
  return word.endsWith('s') ? fixed(word) : [{ text: word, endings: 'ENGLISH_S' }];
}

/**
 * English nouns take a plural where one makes sense: cue words, terms, acronyms (VPNs), the last word of a body's
 * name (Kaspersky Labs); not a person, and not a name of one word: Sputniks are satellites.
 */
function englishPluralStems(units: readonly Unit[], cases: readonly Case[], kind: Pattern['kindOfName']): Stem[][] {
  return units.map(({ word }, at) => {
    if (kind === 'person') return fixed(word);
    if (kind === 'word') return cases[at] === Case.Acronym ? fixed(word) : englishStems(word);
    const plain = cases[at] === Case.Any || cases[at] === Case.Acronym;
    const takes = at === units.length - 1 && (units.length > 1 || plain);
    return takes ? englishStems(word) : fixed(word);
  });
}

function pathsOfText(text: string, pattern: Pattern): Path[] {
  const units = unitsOf(text);
  if (units.length === 0) return [];
  const cases = units.map((unit) => caseOf(text, unit, pattern.kindOfName === 'word'));
  const stems =
    pattern.lang === 'ru'
      ? russianStems(text, units, cases, pattern)
      : pattern.lang === 'en'
        ? englishPluralStems(units, cases, pattern.kindOfName)
        : units.map(({ word }) => fixed(word));

  let ways: Step[][] = [[]];
  units.forEach((unit, at) => {
    const gap = gapRule(text, units[at - 1], unit);
    const letters = cases[at] as Case;
    const steps: Step[] =
      unit.han >= 0
        ? [{ word: '', han: unit.han, endings: 0, letters: Case.Any, gap }]
        : (stems[at] ?? fixed(unit.word)).map(({ text: word, endings }) => {
            return { word, han: -1, endings: endingSetNumber(endings), letters, gap };
          });
    ways = ways.flatMap((way) => steps.map((step) => [...way, step])).slice(0, MOST_WAYS);
  });

  const last = units[units.length - 1] as Unit;
  let flags = units.some(({ variant }) => variant) ? LISTED_VARIANT : 0;
  if (/^[.\uff0e]/u.test(text.slice(last.end))) flags |= last.word.length === 1 ? FINAL_DOT | FINAL_INITIAL : FINAL_DOT;
  if (pattern.lang === 'ru' && pattern.kindOfName === 'person') flags |= SURNAME;
  return ways.map((steps) => ({ steps, flags }));
}

/** Every way in which a pattern may stand in a text; throws a sentence where it holds nothing that can be found. */
export function pathsOf(pattern: Pattern, options: CompileOptions): Path[] {
  const listed = [pattern.text, ...writtenOtherwise(pattern.text, pattern.lang)];
  const paths = listed.flatMap((text) => pathsOfText(text, pattern));
  if (pattern.lang === 'zh') {
    for (const text of options.regional?.(pattern.text) ?? []) {
      for (const path of pathsOfText(text, pattern)) paths.push({ ...path, flags: path.flags | REGIONAL });
    }
  }
  if (paths.length === 0) throw new Error(`The pattern «${pattern.text}» holds no letter, digit or Chinese character.`);
  if (paths.some(({ steps }) => steps.length === 1 && steps[0]?.word === '')) {
    throw new Error(`The pattern «${pattern.text}» is one Chinese character: it needs at least two.`);
  }
  return paths;
}
