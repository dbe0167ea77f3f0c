import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ConverterFactory, Locale } from 'opencc-js';

/**
 * Derives what `lib/text/fold-data.ts` holds from Unicode (as the running Node knows it) and OpenCC's character tables.
 * The result is kept in the repository, because an index compiled with one Unicode version must be read with the very
 * same table: the browser's own `normalize` may be older or newer. Run: `npx tsx lib/cli/fold-data.ts`.
 */
export interface FoldData {
  letters: string;
  ignorables: string;
  han: string;
  folds: string;
  expansions: string;
  hanPairs: string;
  astralPairs: string;
}

/** Letters that Unicode does not decompose, though readers and typesetters take them for the plain ones. */
const PLAIN: Record<string, string> = { ø: 'o', đ: 'd', ł: 'l', ħ: 'h', ı: 'i', æ: 'ae', œ: 'oe', ß: 'ss', ς: 'σ' };
/** й and ї are letters of their own, no и and і with a mark; ё is е to most typesetters. */
const KEPT = new Set(['й', 'ї']);
/** A footnote's number after a name and a trade mark sign are no part of the word. */
const NO_LETTER = /[\u00b2\u00b3\u00b9\u2070-\u209c\u2120\u2122\u3190-\u319f]/;
/** Spacing apostrophes that Unicode counts among the letters. */
const APOSTROPHE = /[\u0374\u02b9-\u02bf\u02c8\u02ca\u02cb\u02ee\u055a]/;

const IGNORABLE = /[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
const LETTER = /[\p{L}\p{N}_]/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}\u30fc\uff70]/u;
const HAN = /\p{Script=Han}/u;

const LAST = 0xffff;
const isSurrogate = (code: number) => code >= 0xd800 && code <= 0xdfff;

function foldedLetters(char: string): string {
  const plain = [...char.normalize('NFKC').toLowerCase()].map((one) => {
    if (KEPT.has(one)) return one;
    const bare = one.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC');
    return PLAIN[bare] ?? bare;
  });
  return plain.join('').toLowerCase();
}

/** `start length` pairs in base 36, each start counted from the end of the range before. */
function encodeRanges(holds: (code: number) => boolean): string {
  const out: string[] = [];
  let from = 0;
  for (let code = 0; code <= LAST; code++) {
    if (!holds(code)) continue;
    let end = code;
    while (end < LAST && holds(end + 1)) end++;
    out.push((code - from).toString(36), (end + 1 - code).toString(36));
    code = end;
    from = end + 1;
  }
  return out.join(' ');
}

/** Simplified forms of traditional, Hong Kong and Taiwan characters, one to one. */
function simplifiedByCharacter(): Map<string, string> {
  const toStandard = [
    ConverterFactory(Locale.from.hk ?? [], Locale.to.cn ?? []),
    ConverterFactory(Locale.from.tw ?? [], Locale.to.cn ?? []),
    ConverterFactory(Locale.to.cn ?? []),
  ];
  const pairs = new Map<string, string>();
  const codes = [
    [0x3400, 0x9fff],
    [0x20000, 0x323af],
  ] as const;
  for (const [first, last] of codes) {
    for (let code = first; code <= last; code++) {
      const char = String.fromCodePoint(code);
      const simple = toStandard.map((convert) => convert(char)).find((result) => result !== char);
      if (simple && [...simple].length === 1) pairs.set(char, simple);
    }
  }
  return pairs;
}

export function deriveFoldData(): FoldData {
  const char = (code: number) => String.fromCharCode(code);
  const isHan = (code: number) =>
    HAN.test(char(code).normalize('NFKC')) && [...char(code).normalize('NFKC')].length === 1;
  const isIgnorable = (code: number) => !isSurrogate(code) && IGNORABLE.test(char(code));
  const isWritten = (code: number) =>
    !isSurrogate(code) && !isIgnorable(code) && !NO_LETTER.test(char(code)) && !APOSTROPHE.test(char(code));

  const letters: boolean[] = [];
  const expansions: string[] = [];
  const folds: [code: number, delta: number, flag: string][] = [];
  for (let code = 0; code <= LAST; code++) {
    const one = char(code);
    if (!isWritten(code) || KANA.test(one.normalize('NFKC'))) continue;
    const folded = isHan(code) ? one.normalize('NFKC') : foldedLetters(one);
    const units = folded.length;
    if (units === 0 || ![...folded].every((each) => LETTER.test(each))) continue;
    const variant = one.normalize('NFKC') !== one;
    const upper = /[\p{Lu}\p{Lt}]/u.test(one.normalize('NFKC'));
    if (units > 1) {
      if (!HAN.test(folded)) expansions.push(`${code.toString(36)} ${folded}`);
      continue;
    }
    if (!isHan(code)) letters[code] = true;
    if (folded !== one || upper) {
      const flag = variant ? (upper ? 'w' : 'v') : upper ? 'u' : '_';
      folds.push([code, folded.charCodeAt(0) - code, flag]);
    }
  }

  const runs: string[] = [];
  let from = 0;
  for (let at = 0; at < folds.length; ) {
    const [code, delta, flag] = folds[at] as [number, number, string];
    let length = 1;
    while (
      folds[at + length]?.[0] === code + length &&
      folds[at + length]?.[1] === delta &&
      folds[at + length]?.[2] === flag
    )
      length++;
    runs.push(`${(code - from).toString(36)} ${delta.toString(36)} ${length.toString(36)}${flag}`);
    from = code + length;
    at += length;
  }

  let hanPairs = '';
  let astralPairs = '';
  const simplified = simplifiedByCharacter();
  const last = (of: string): string => {
    let now = of;
    for (let next = simplified.get(now); next && next !== of; next = simplified.get(now)) now = next;
    return now;
  };
  for (const traditional of simplified.keys()) {
    const simple = last(traditional);
    if (traditional === simple) continue;
    if (traditional.length === 1 && simple.length === 1) hanPairs += traditional + simple;
    else if (traditional.length === 1) astralPairs += simple + traditional;
    else if (simple.length === 1) astralPairs += traditional + simple;
  }

  return {
    letters: encodeRanges((code) => letters[code] === true),
    ignorables: encodeRanges(isIgnorable),
    han: encodeRanges((code) => !isSurrogate(code) && isHan(code)),
    folds: runs.join(' '),
    expansions: expansions.join(' '),
    hanPairs,
    astralPairs,
  };
}

/** The module's text, as it is kept in `lib/text/fold-data.ts`. */
export function foldDataModule(data: FoldData): string {
  const constant = (name: string, value: string) => `export const ${name} =\n  '${value}';\n`;
  return [
    '// Made by lib/cli/fold-data.ts: change that, not this. The character pairs are from OpenCC (Apache-2.0).\n',
    constant('LETTERS', data.letters),
    constant('IGNORABLES', data.ignorables),
    constant('HAN', data.han),
    constant('FOLDS', data.folds),
    constant('EXPANSIONS', data.expansions),
    constant('HAN_PAIRS', data.hanPairs),
    constant('ASTRAL_PAIRS', data.astralPairs),
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = fileURLToPath(new URL('../text/fold-data.ts', import.meta.url));
  writeFileSync(target, foldDataModule(deriveFoldData()));
}
