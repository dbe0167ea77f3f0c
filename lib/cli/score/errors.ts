import type { Entry } from '../../dataset/types';
import { canonicalOf, skeletonOfCanonical } from '../../recogniser/transliterate';
import type { Label, Mark, Passage } from './corpus';

/**
 * Why a mark or a label went wrong. `namesake`: right letters, wrong subject, or a right one held back for lack of evidence;
 * `case form`: a form of the entry in another case; `span`: right entry, other borders; `spelling`: spelt otherwise than any
 * form; `unknown`: the entry has no such form (missed), or nobody labelled it (marked).
 */
export type ErrorClass = 'namesake' | 'case form' | 'span' | 'spelling' | 'unknown';

export interface ScoredError {
  passage: string;
  kind: 'false mark' | 'missed' | 'other span';
  errorClass: ErrorClass;
  surface: string;
  /** What was marked, or should have been. */
  entry: string;
  context: string;
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[’ʼ']/gu, "'")
    .replace(/[\s\u00A0-]+/gu, ' ');

/** Whether two texts have the same words but for their endings. */
function sameStems(a: string, b: string): boolean {
  const [first, second] = [folded(a).split(' '), folded(b).split(' ')];
  if (first.length !== second.length) return false;
  return first.every((word, i) => {
    const other = second[i] ?? '';
    let common = 0;
    while (common < word.length && word[common] === other[common]) common++;
    return common >= 2 && word.length - common <= 4 && other.length - common <= 4;
  });
}

const skeleton = (text: string): string =>
  text
    .split(/[\s-]+/u)
    .map((word) => skeletonOfCanonical(canonicalOf(word)))
    .join(' ');

/** The class of a label that no mark met. */
export function classOfMiss(surface: string, lang: Passage['lang'], entry: Entry | undefined): ErrorClass {
  const forms = (entry?.names ?? []).map((form) => form.text);
  if (forms.some((form) => folded(form) === folded(surface))) return 'namesake';
  if (lang === 'ru' && forms.some((form) => sameStems(form, surface))) return 'case form';
  const letters = skeleton(surface);
  if (letters.trim().length >= 3 && forms.some((form) => skeleton(form) === letters)) return 'spelling';
  return 'unknown';
}

/** The class of a mark that met no label of its entry. */
export function classOfFalseMark(
  mark: Mark,
  labels: readonly Label[],
  decoys: NonNullable<Passage['decoys']>,
): ErrorClass {
  const overlaps = (other: { start: number; end: number }): boolean => other.start < mark.end && other.end > mark.start;
  return labels.some(overlaps) || decoys.some(overlaps) ? 'namesake' : 'unknown';
}

/** The mark or label with a few words around it. */
export function contextOf(text: string, start: number, end: number): string {
  const piece = (from: number, to: number): string => text.slice(Math.max(0, from), to).replace(/\s+/gu, ' ');
  return `${piece(start - 40, start)}[${piece(start, end)}]${piece(end, end + 40)}`;
}
