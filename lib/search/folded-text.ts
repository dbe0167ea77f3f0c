import { unitsOf } from '../text/units';

/** A text as the search compares it: folded, words apart by one space, Chinese characters side by side. */
export interface FoldedText {
  text: string;
  /** For every UTF-16 unit of `text`, where in the written text it came from. */
  at: number[];
}

export function foldedText(written: string): FoldedText {
  let text = '';
  const at: number[] = [];
  let afterWord = false;
  for (const { word, han, start, end } of unitsOf(written)) {
    if (text !== '' && (word !== '' || afterWord)) {
      text += ' ';
      at.push(start);
    }
    const folded = word === '' ? String.fromCodePoint(han) : word;
    // A ligature folds to more letters than it has units, a word with soft hyphens to fewer: the last ones share a place.
    for (let unit = 0; unit < folded.length; unit++) at.push(Math.min(start + unit, end - 1));
    text += folded;
    afterWord = word !== '';
  }
  return { text, at };
}
