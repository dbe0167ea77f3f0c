import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { AhoCorasick as Monyone } from '@monyone/aho-corasick';
import Ahocorasick from 'ahocorasick';
import Fuse from 'fuse.js';
import { compileIndex, type Pattern } from '../../lib/dataset/compile';
import { tabulate } from '../../lib/dataset/patterns';
import type { Lang } from '../../lib/dataset/types';
import { findAll, openIndex } from '../../lib/recogniser/exact';
import { madePatterns } from './made-names';
import { type Engine, milliseconds, ratio, rotate } from './measure';
import { benchText, bundledEntries } from './texts';

const ROUNDS = 9;
const LANGS: readonly Lang[] = ['en', 'ru', 'zh'];
const LENGTH = 400_000;

interface Size {
  name: string;
  patterns: Pattern[];
  /** Characters that the peers read, 0 for those left out; a slow one gets a piece, and its time a character is compared. */
  regexp: number;
  /** The same with any white space or hyphen between words, which page text asks for. */
  gapped: number;
  monyone: number;
  ahocorasick: number;
}

function sizes(): Size[] {
  const { names: own, cues } = tabulate(bundledEntries());
  const all = [...own, ...cues];
  const withMade = (entries: number) => [...own, ...madePatterns(entries)];
  return [
    { name: 'bundled', patterns: own, regexp: LENGTH, gapped: 10_000, monyone: LENGTH, ahocorasick: LENGTH },
    { name: 'with cues', patterns: all, regexp: 0, gapped: 0, monyone: 0, ahocorasick: 0 },
    { name: '2,000', patterns: withMade(2_000), regexp: 40_000, gapped: 1_000, monyone: LENGTH, ahocorasick: LENGTH },
    { name: '20,000', patterns: withMade(20_000), regexp: 0, gapped: 0, monyone: LENGTH, ahocorasick: LENGTH },
    { name: '100,000', patterns: withMade(100_000), regexp: 0, gapped: 0, monyone: 0, ahocorasick: 0 },
  ];
}

const floor = (text: string) => () => {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
};

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

function enginesFor(size: Size, lang: Lang, index: ReturnType<typeof openIndex>, peers: Peers): Engine[] {
  const text = benchText(lang, LENGTH, size.patterns);
  const piece = (length: number) => Buffer.from(text.slice(0, length), 'utf16le').toString('utf16le');
  const all: Engine[] = [
    { name: 'floor', characters: LENGTH, run: floor(text) },
    { name: 'sidelight', characters: LENGTH, run: () => findAll(index, text).count },
  ];
  const add = (name: string, length: number, run: (text: string) => number) => {
    if (length === 0) return;
    const part = piece(length);
    all.push({ name, characters: length, run: () => run(part) });
  };
  const { regexp, gapped, monyone, ahocorasick } = peers;
  if (regexp) add('regexp', size.regexp, (part) => [...part.matchAll(regexp)].length);
  if (gapped) add('gapped', size.gapped, (part) => [...part.matchAll(gapped)].length);
  if (monyone) add('monyone', size.monyone, (part) => monyone.matchInText(part).length);
  if (ahocorasick) add('ahocorasick', size.ahocorasick, (part) => ahocorasick.search(part).length);
  return all;
}

interface Peers {
  regexp: RegExp | null;
  gapped: RegExp | null;
  monyone: Monyone | null;
  ahocorasick: Ahocorasick | null;
}

/** The peers get the names as they are listed, longest first: no case forms, no folding, an easier task. */
function peersFor(size: Size): Peers {
  const names = [...new Set(size.patterns.filter((one) => one.kindOfName !== 'word').map(({ text }) => text))];
  names.sort((a, b) => b.length - a.length);
  const alternation = (sources: string[]) =>
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const literal = names.map(escaped);
  return {
    regexp: size.regexp > 0 ? alternation(literal) : null,
    gapped: size.gapped > 0 ? alternation(literal.map((source) => source.replaceAll(/[ -]/gu, '[\\s\\u00a0-]'))) : null,
    monyone: size.monyone > 0 ? new Monyone(names) : null,
    ahocorasick: size.ahocorasick > 0 ? new Ahocorasick(names) : null,
  };
}

/** Every run of one to four words, each asked of Fuse.js: what «matching with Fuse.js» means when taken at its word. */
function naiveFuse(patterns: readonly Pattern[]): Engine {
  const names = patterns.filter((one) => one.kindOfName !== 'word').map(({ text }) => text);
  const fuse = new Fuse(names, { threshold: 0.2, ignoreLocation: true });
  const words = benchText('en', 300, patterns).split(/\s+/u);
  return {
    name: 'naive Fuse.js',
    characters: 300,
    run: () => {
      let found = 0;
      for (let at = 0; at < words.length; at++) {
        for (let count = 1; count <= 4; count++) found += fuse.search(words.slice(at, at + count).join(' ')).length;
      }
      return found;
    },
  };
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const heap = (): number => {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const cell = (value: number, digits = 1) => (Number.isNaN(value) ? '–' : value.toFixed(digits)).padStart(10);
const print = (...cells: (string | number)[]) =>
  console.log(cells.map((one) => (typeof one === 'number' ? cell(one) : one.padEnd(10))).join(' '));

/** The exact stage beside its floor and its peers: ratios of paired rounds, which hold on any machine; and the index's cost. */
export async function benchRecogniser(): Promise<void> {
  console.log(`Exact stage: times slower than the floor (a loop over char codes), times faster than each peer;`);
  console.log(
    `medians of ${ROUNDS} rounds, ratios within a round. «with cues»: the names and all cue words in one pass.\n`,
  );
  print('entries', 'text', '    ×floor', '    regexp', ' …any gap', '   monyone', ' ahocoras.', ' own Mch/s');
  const costs: (string | number)[][] = [];
  for (const size of sizes()) {
    const before = heap();
    let buffer = new ArrayBuffer(0);
    const build = milliseconds(1, () => {
      buffer = compileIndex(size.patterns);
    });
    const load = milliseconds(21, () => openIndex(buffer));
    const index = openIndex(buffer);
    const names = size.patterns.length;
    const gzipped = gzipSync(new Uint8Array(buffer)).length;
    costs.push([
      size.name,
      names,
      buffer.byteLength / names,
      gzipped / names,
      build,
      load,
      (heap() - before) / 2 ** 20,
    ]);
    const peers = peersFor(size);
    const byLang = LANGS.map((lang) => ({ lang, engines: enginesFor(size, lang, index, peers) }));
    // The machine code of a loop is made for what it has met: let it meet all scripts before anything is timed.
    for (let turn = 0; turn < 3; turn++) for (const one of byLang) for (const engine of one.engines) engine.run();
    for (const { lang, engines } of byLang) {
      const times = rotate(engines, ROUNDS);
      const own = [...(times.get('sidelight') ?? [])];
      const speed = 1000 / (own.sort((a, b) => a - b)[4] ?? Number.NaN);
      const to = (peer: string) => ratio(times, peer, 'sidelight');
      const peerRatios = ['regexp', 'gapped', 'monyone', 'ahocorasick'].map(to);
      print(size.name, lang, ratio(times, 'sidelight', 'floor'), ...peerRatios, speed);
    }
    if (size.name === 'bundled') {
      const text = benchText('en', 20_000, size.patterns);
      const own: Engine = { name: 'own', characters: 20_000, run: () => findAll(index, text).count };
      const times = rotate([own, naiveFuse(size.patterns)], 3);
      console.log(`           naive Fuse.js over 1–4-grams / own: ${Math.round(ratio(times, 'naive Fuse.js', 'own'))}`);
    }
  }
  console.log('\nIndex\n');
  print('entries', '  patterns', 'bytes each', '   gz each', '  build ms', '   load ms', '   heap MB');
  for (const cost of costs) print(...cost);
}
