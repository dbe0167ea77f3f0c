const WORD_OR_HAN = /\p{Script=Han}|[^\s\p{Script=Han}]*[\p{L}\p{N}][^\s\p{Script=Han}]*/gu;
const HAN = /^\p{Script=Han}/u;

/** The number of words of a text: runs between white space that hold a letter or digit; two Chinese characters count as one word. */
export function wordCount(text: string): number {
  let words = 0;
  let han = 0;
  for (const [piece] of text.matchAll(WORD_OR_HAN)) {
    if (HAN.test(piece)) han += 1;
    else words += 1;
  }
  return words + Math.ceil(han / 2);
}
