import { existsSync, readFileSync } from 'node:fs';

/** A label of a passage: the words that name an entity, and the ids that are equally right. */
export interface Label {
  start: number;
  end: number;
  surface: string;
  entity: string;
  also?: string[];
  tier: 'core' | 'peripheral' | 'optional';
}

export interface Passage {
  id: string;
  lang: 'en' | 'ru' | 'zh';
  text: string;
  mentions: Label[];
  /** Spans that look like a name of the dataset and are none. */
  decoys?: { form: string; start: number; end: number }[];
}

/** What a scored engine says of a text. Offsets are UTF-16 units, `end` exclusive. */
export interface Mark {
  start: number;
  end: number;
  entry: string;
}

/** An engine under test: a text in, its marks out. */
export type Engine = (text: string, lang: string) => Mark[];

/** A mention in the off-topic texts that is true after all, found by a few words around it. */
export interface TrueMention {
  context: string;
  entry: string;
  reason: string;
}

function contentOf(path: string): string {
  if (!existsSync(path)) throw new Error(`${path} is not there. Name another file with --mentions or --offtopic.`);
  return readFileSync(path, 'utf8');
}

/** Reads labelled passages, one JSON object a line. */
export function readPassages(path: string): Passage[] {
  return contentOf(path)
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      try {
        const passage = JSON.parse(line) as Passage;
        if (typeof passage.text === 'string' && Array.isArray(passage.mentions)) return [passage];
      } catch {}
      throw new Error(`${path}, line ${i + 1}: it is no labelled passage {id, lang, text, mentions}.`);
    });
}

/** Reads off-topic documents; a line of 20 hyphens ends one. */
export function readOfftopic(path: string): string[] {
  return contentOf(path)
    .split(/^-{20}[ \t]*\r?\n?/mu)
    .filter((text) => text.trim() !== '');
}

/** Runs of letters; two Chinese characters count as one word. */
export function countWords(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const runs = text.replace(/\p{Script=Han}/gu, ' ').match(/\p{L}[\p{L}\p{M}]*/gu)?.length ?? 0;
  return runs + Math.ceil(han / 2);
}

/** The language of a text by its letters. */
export function scriptLanguage(text: string): Passage['lang'] {
  const count = (script: RegExp): number => text.match(script)?.length ?? 0;
  const [han, cyrillic, latin] = [count(/\p{Script=Han}/gu) * 2, count(/\p{Script=Cyrillic}/gu), count(/[a-z]/giu)];
  return han >= cyrillic && han >= latin ? 'zh' : cyrillic >= latin ? 'ru' : 'en';
}
