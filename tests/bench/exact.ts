import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { compileIndex, type Pattern } from '../../lib/dataset/compile';
import { tabulate } from '../../lib/dataset/patterns';
import { findAll, openIndex } from '../../lib/recogniser/exact';
import { madePatterns } from './made-names';
import { type Engine, floor, LANGS, median, milliseconds, piece, ROUNDS, ratio, rotate } from './measure';
import { ahocorasick, alternation, listedNames, monyone } from './peers';
import { type Cell, figure } from './table';
import { benchText, bundledEntries } from './texts';

const LENGTH = 400_000;

type PeerName = 'regexp' | 'gapped' | 'monyone' | 'ahocorasick';

const PEERS: Record<PeerName, (names: readonly string[]) => (text: string) => number> = {
  regexp: (names) => alternation(names, false),
  gapped: (names) => alternation(names, true),
  monyone,
  ahocorasick,
};

interface Size {
  patterns: Pattern[];
  /** Characters that each peer reads; a slow one gets a piece, and times a character are compared. None: left out. */
  peers: Partial<Record<PeerName, number>>;
}

const AUTOMATA = { monyone: LENGTH, ahocorasick: LENGTH };

/** The sizes of dictionary by name, each made when it is asked for. */
export const SIZES: Record<string, (own: Pattern[]) => Size> = {
  bundled: (own) => ({ patterns: own, peers: { regexp: 100_000, gapped: 4_000, ...AUTOMATA } }),
  '2,000': (own) => ({
    patterns: [...own, ...madePatterns(2_000)],
    peers: { regexp: 20_000, gapped: 600, ...AUTOMATA },
  }),
  '20,000': (own) => ({ patterns: [...own, ...madePatterns(20_000)], peers: AUTOMATA }),
  '100,000': (own) => ({ patterns: [...own, ...madePatterns(100_000)], peers: {} }),
};

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Bytes in use once what is not needed has gone. */
const heap = (): number => {
  for (let time = 0; time < 3; time++) collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const MIB = 2 ** 20;

/** So many copies of an index are weighed together: one of the bundled size is lighter than what else comes and goes. */
const WEIGHED = 8;

/** A line of speeds for each language, and the line of what the index costs. */
export interface SizeRows {
  speeds: Cell[][];
  cost: Cell[];
}

/** One size of dictionary: the scan beside the floor and its peers, and what the index costs. */
export function benchSize(name: string): SizeRows {
  const { patterns, peers } = (SIZES[name] as (typeof SIZES)[string])(tabulate(bundledEntries()).names);
  let buffer = new ArrayBuffer(0);
  const build = milliseconds(1, () => {
    buffer = compileIndex(patterns);
  });
  const load = milliseconds(21, () => openIndex(buffer));
  const index = openIndex(buffer);
  const before = heap();
  const weighed = Array.from({ length: WEIGHED }, () => openIndex(buffer.slice(0)));
  const own = (heap() - before) / weighed.length;
  const gzipped = gzipSync(new Uint8Array(buffer)).length;

  const names = listedNames(patterns);
  const engines = new Map<PeerName, (text: string) => number>();
  const sizes = new Map<PeerName, number>();
  for (const peer of Object.keys(peers) as PeerName[]) {
    const without = heap();
    engines.set(peer, PEERS[peer](names));
    sizes.set(peer, heap() - without);
  }
  const megabytes = (peer: PeerName): Cell => (peer in peers ? (sizes.get(peer) ?? 0) / MIB : undefined);
  const count = patterns.length;
  const bytes: Cell[] = [buffer.byteLength / count, gzipped / count];
  const heaps: Cell[] = [own / MIB, megabytes('monyone'), megabytes('ahocorasick')];
  const cost = [name, figure(count), ...bytes, build, load, ...heaps];

  const byLang = LANGS.map((lang) => {
    const text = piece(benchText(lang, LENGTH, patterns), LENGTH);
    const all: Engine[] = [
      { name: 'floor', characters: LENGTH, run: floor(text) },
      { name: 'own', characters: LENGTH, run: () => findAll(index, text).count },
    ];
    for (const [peer, run] of engines) {
      const part = piece(text, peers[peer] ?? 0);
      all.push({ name: peer, characters: part.length, run: () => run(part) });
    }
    return { lang, all };
  });
  // The machine code of a loop is made for what it has met: let it meet all scripts before anything is timed.
  for (let turn = 0; turn < 3; turn++) for (const { all } of byLang) for (const engine of all.slice(0, 2)) engine.run();
  const speeds = byLang.map(({ lang, all }): Cell[] => {
    const times = rotate(all, ROUNDS);
    const to = (peer: PeerName): Cell => (peer in peers ? ratio(times, peer, 'own') : undefined);
    const speed = 1000 / median(times.get('own') ?? []);
    const peersRatios = [to('regexp'), to('gapped'), to('monyone'), to('ahocorasick')];
    return [name, lang, ratio(times, 'own', 'floor'), ...peersRatios, speed];
  });
  return { speeds, cost };
}
