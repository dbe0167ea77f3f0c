import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { buildArtifact } from '../../lib/dataset/artifact';
import { compileIndex, type Pattern } from '../../lib/dataset/compile';
import { tabulate } from '../../lib/dataset/patterns';
import type { Lang } from '../../lib/dataset/types';
import { findAll, openIndex } from '../../lib/recogniser/exact';
import { createRecogniser } from '../../lib/recogniser/recognise';
import { madePatterns } from './made-names';
import { type Engine, median, milliseconds, ratio, rotate } from './measure';
import { ahocorasick, alternation, listedNames, monyone, naiveFuse } from './peers';
import { benchText, bundledEntries } from './texts';

const ROUNDS = 9;
const LANGS: readonly Lang[] = ['en', 'ru', 'zh'];
const LENGTH = 400_000;
const PAGE = 20_000;

type PeerName = 'regexp' | 'gapped' | 'monyone' | 'ahocorasick';

const PEERS: Record<PeerName, (names: readonly string[]) => (text: string) => number> = {
  regexp: (names) => alternation(names, false),
  gapped: (names) => alternation(names, true),
  monyone,
  ahocorasick,
};

interface Size {
  name: string;
  patterns: Pattern[];
  /** Characters that each peer reads; a slow one gets a piece, and times a character are compared. None: left out. */
  peers: Partial<Record<PeerName, number>>;
}

function sizes(): Size[] {
  const own = tabulate(bundledEntries()).names;
  const withMade = (entries: number) => [...own, ...madePatterns(entries)];
  const automata = { monyone: LENGTH, ahocorasick: LENGTH };
  return [
    { name: 'bundled', patterns: own, peers: { regexp: 100_000, gapped: 4_000, ...automata } },
    { name: '2,000', patterns: withMade(2_000), peers: { regexp: 20_000, gapped: 600, ...automata } },
    { name: '20,000', patterns: withMade(20_000), peers: automata },
    { name: '100,000', patterns: withMade(100_000), peers: {} },
  ];
}

const floor = (text: string) => () => {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
};

/**
 * The beginning of a text as a string of its own: a slice of a long one reads differently. The ’ at its end, which hardly a news page
 * lacks, makes English too a string of two bytes a character: in one of single bytes V8 leaves Russian and Chinese names out of a
 * regular expression.
 */
const piece = (text: string, length: number) =>
  Buffer.from(`${text.slice(0, length - 1)}’`, 'utf16le').toString('utf16le');

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Bytes in use once what is not needed has gone. */
const heap = (): number => {
  for (let time = 0; time < 3; time++) collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const MIB = 2 ** 20;

type Cell = string | number | undefined;

const figure = (value: number): string => {
  if (value >= 1000) return Math.round(value).toLocaleString('en');
  return value >= 100 ? value.toFixed(0) : value >= 0.1 || value === 0 ? value.toFixed(1) : value.toFixed(3);
};

/** A table as Markdown prints it, so that it can stand in the README as it is. */
function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const texts = rows.map((row) => row.map((one) => (typeof one === 'number' ? figure(one) : (one ?? '–'))));
  const widths = head.map((title, column) => Math.max(title.length, ...texts.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) => `| ${row.map((one, at) => one.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...texts.map(line)].join('\n');
}

interface Exact {
  speeds: Cell[][];
  costs: Cell[][];
}

/** One size of dictionary: the scan beside the floor and its peers, and what the index costs. */
function benchSize({ name, patterns, peers }: Size, { speeds, costs }: Exact): void {
  const before = heap();
  let buffer = new ArrayBuffer(0);
  const build = milliseconds(1, () => {
    buffer = compileIndex(patterns);
  });
  const load = milliseconds(21, () => openIndex(buffer));
  const index = openIndex(buffer);
  const own = heap() - before;
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
  costs.push([name, figure(count), buffer.byteLength / count, gzipped / count, build, load]);
  costs.at(-1)?.push(own / MIB, megabytes('monyone'), megabytes('ahocorasick'));

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
  for (const { lang, all } of byLang) {
    const times = rotate(all, ROUNDS);
    const to = (peer: PeerName): Cell => (peer in peers ? ratio(times, peer, 'own') : undefined);
    const speed = 1000 / median(times.get('own') ?? []);
    speeds.push([
      name,
      lang,
      ratio(times, 'own', 'floor'),
      to('regexp'),
      to('gapped'),
      to('monyone'),
      to('ahocorasick'),
    ]);
    speeds.at(-1)?.push(speed);
  }
}

/** What a page costs in all: both stages of `recognise`, on news that name nobody and on news full of our names. */
function benchPages(): Cell[][] {
  const { names } = tabulate(bundledEntries());
  const recogniser = createRecogniser(buildArtifact(bundledEntries(), [], '2026-01-01'));
  const rows: Cell[][] = [];
  const pages = LANGS.flatMap((lang) =>
    [false, true].map((named) => ({ lang, named, text: benchText(lang, PAGE, named ? names : []) })),
  );
  const engines = pages.map(({ lang, named, text }) => {
    const blocks = text.split('\n\n').map((block) => piece(block, block.length + 1));
    const run = (stage: 'exact' | 'both') => () => recogniser.recognise(blocks, { lang, stage }).mentions.length;
    const all: Engine[] = [
      { name: 'floor', characters: PAGE, run: floor(piece(text, PAGE)) },
      { name: 'exact', characters: PAGE, run: run('exact') },
      { name: 'both', characters: PAGE, run: run('both') },
    ];
    if (lang === 'en' && !named) {
      const short = piece(text, 300);
      const fuse = naiveFuse(listedNames(names));
      all.push({ name: 'naive Fuse.js', characters: short.length, run: () => fuse(short) });
    }
    return { lang, named, all };
  });
  for (let turn = 0; turn < 20; turn++) for (const { all } of engines) for (const one of all.slice(0, 3)) one.run();
  for (const { lang, named, all } of engines) {
    const times = rotate(all, ROUNDS);
    const page = (engine: string) => (median(times.get(engine) ?? []) * PAGE) / 1e6;
    const fuse = times.has('naive Fuse.js') ? ratio(times, 'naive Fuse.js', 'both') : undefined;
    rows.push([lang, named ? 'names every 500' : 'ordinary news', ratio(times, 'exact', 'floor')]);
    rows.at(-1)?.push(page('exact'), page('both'), fuse);
  }
  return rows;
}

/** The exact stage beside its floor and its peers: ratios of paired rounds, which hold on any machine; and the index's cost. */
export async function benchRecogniser(): Promise<void> {
  const exact: Exact = { speeds: [], costs: [] };
  for (const size of sizes()) benchSize(size, exact);
  console.log(`Exact scan (medians of ${ROUNDS} rounds, ratios within a round; a name stands every 500 characters)\n`);
  console.log(
    table(
      ['entries', 'text', '× floor', '> RegExp', '> RegExp, gaps', '> @monyone', '> ahocorasick', 'M chars/s'],
      exact.speeds,
    ),
  );
  console.log(
    '\n× floor: times slower than a loop over char codes. >: times faster than the peer, which gets the listed',
  );
  console.log(
    'names only: no case forms, no folding. «gaps»: any white space or hyphen between the words of a name, as we take.\n',
  );
  console.log(`recognise() on a page of ${figure(PAGE)} characters, bundled entries\n`);
  console.log(
    table(
      ['text', 'page', 'exact × floor', 'exact ms', 'with spelling ms', '> naive Fuse.js, 1–4-grams'],
      benchPages(),
    ),
  );
  console.log('\nIndex\n');
  console.log(
    table(
      [
        'entries',
        'forms',
        'bytes a form',
        'gzipped',
        'build ms',
        'load ms',
        'heap MB',
        '@monyone MB',
        'ahocorasick MB',
      ],
      exact.costs,
    ),
  );
}
