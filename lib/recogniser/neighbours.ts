/** A word beside a span. Offsets are UTF-16 units into the block. */
export interface Neighbour {
  text: string;
  start: number;
  end: number;
  /** What stands between it and the span. */
  gap: 'space' | 'hyphen' | 'dot';
  /** It opens a sentence or the block: its capital says nothing. */
  opensSentence: boolean;
}

const BEFORE = /([\p{L}\p{M}\p{N}’']+\.?)([\s\u00A0]{1,2}|[-‐‑–]|[·・•‧])$/u;
const AFTER = /^([\s\u00A0]{1,2}|[-‐‑]|[·・•‧])([\p{L}\p{M}\p{N}’']+\.?)/u;
const OPENING = /(?:^|[.!?…:;\n|•«“”"()[\]—–])[\s\u00A0]*$/u;
/** Words longer than this are no names; a look this far is enough. */
const REACH = 48;

const gapOf = (between: string): Neighbour['gap'] =>
  /^\s+$/u.test(between) ? 'space' : /^[·・•‧]$/u.test(between) ? 'dot' : 'hyphen';

/** The word right before an offset, where nothing but a space, a hyphen or a middle dot stands between them. */
export function wordBefore(text: string, offset: number): Neighbour | null {
  const from = Math.max(0, offset - REACH);
  const found = BEFORE.exec(text.slice(from, offset));
  if (!found?.[1] || !found[2]) return null;
  const word = found[1];
  // A full stop after a longer word ends a sentence: what stands before it is no neighbour. «Dr.» is one.
  if (word.endsWith('.') && word.length > 5) return null;
  const start = from + found.index;
  return {
    text: word,
    start,
    end: start + word.length,
    gap: gapOf(found[2]),
    opensSentence: OPENING.test(text.slice(Math.max(0, start - 4), start)),
  };
}

/** The word right after an offset. */
export function wordAfter(text: string, offset: number): Neighbour | null {
  const found = AFTER.exec(text.slice(offset, offset + REACH));
  if (!found?.[1] || !found[2]) return null;
  const start = offset + found[1].length;
  return { text: found[2], start, end: start + found[2].length, gap: gapOf(found[1]), opensSentence: false };
}

export const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

/** A capital and small letters: the look of a given name, which acronyms and numbers have not. */
export const looksLikeName = (word: string): boolean => /^\p{Lu}[\p{Ll}\p{M}’'-]+(?:\p{Lu}\p{Ll}+)?$/u.test(word);

/** A single capital with or without a full stop. */
export const isInitial = (word: string): boolean => /^\p{Lu}\.?$/u.test(word);

/** A word as lists have it: in small letters, without a possessive or a full stop. */
export const bare = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[’']s?$/u, '')
    .replace(/\.$/u, '');
