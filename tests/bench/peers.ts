import { AhoCorasick as Monyone } from '@monyone/aho-corasick';
import Ahocorasick from 'ahocorasick';
import Fuse from 'fuse.js';
import type { Pattern } from '../../lib/dataset/compile';

/** The names as listed, longest first: what the peers get. No case forms, no folding: an easier task than ours. */
export function listedNames(patterns: readonly Pattern[]): string[] {
  return [...new Set(patterns.map(({ text }) => text))].sort((a, b) => b.length - a.length);
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

const LETTER = '[\\p{L}\\p{N}]';
const isHan = /\p{Script=Han}/u;

/**
 * One regular expression of all names: those of words between borders of `\p{L}`, Chinese ones anywhere, as no spaces part them
 * from what stands around. `gaps` lets any white space or hyphen stand between the words of a name, as pages write them and
 * as our scan takes them.
 */
export function alternation(names: readonly string[], gaps: boolean): (text: string) => number {
  const source = (name: string) => (gaps ? escaped(name).replaceAll(/[ -]/gu, '[\\s\\u00a0-]+') : escaped(name));
  const words = names.filter((name) => !isHan.test(name)).map(source);
  const han = names.filter((name) => isHan.test(name)).map(source);
  const pattern = new RegExp(`(?<!${LETTER})(?:${words.join('|')})(?!${LETTER})|(?:${han.join('|')})`, 'gu');
  return (text) => [...text.matchAll(pattern)].length;
}

export function monyone(names: readonly string[]): (text: string) => number {
  const automaton = new Monyone([...names]);
  return (text) => automaton.matchInText(text).length;
}

export function ahocorasick(names: readonly string[]): (text: string) => number {
  const automaton = new Ahocorasick([...names]);
  return (text) => automaton.search(text).length;
}

/** Every run of one to four words, each asked of Fuse.js: what «matching with Fuse.js» means when taken at its word. */
export function naiveFuse(names: readonly string[]): (text: string) => number {
  const fuse = new Fuse(names, { threshold: 0.2, ignoreLocation: true });
  return (text) => {
    const words = text.split(/\s+/u);
    let found = 0;
    for (let at = 0; at < words.length; at++) {
      for (let count = 1; count <= 4; count++) found += fuse.search(words.slice(at, at + count).join(' ')).length;
    }
    return found;
  };
}
