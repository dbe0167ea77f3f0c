import type { Lang } from '../../lib/dataset/types';

export const ROUNDS = 9;
export const LANGS: readonly Lang[] = ['en', 'ru', 'zh'];

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Something to time: `run` works on `characters` characters of text and returns a number, so that nothing is optimised away. */
export interface Engine {
  name: string;
  characters: number;
  run: () => number;
}

/**
 * A turn lasts at least so long, as long as one run of the slow engines: a busy machine then interrupts quick engines as often,
 * and the caches that the turn before has emptied count as little.
 */
const TURN_MS = 50;

const timed = (run: () => number, times: number): number => {
  const began = performance.now();
  for (let time = 0; time < times; time++) if (Number.isNaN(run())) throw new Error('An engine returned no number.');
  return performance.now() - began;
};

/**
 * Times engines in rotation: in every round each has its turn, so that what slows the machine slows all. Returns for every
 * engine its nanoseconds a character in each round.
 */
export function rotate(engines: readonly Engine[], rounds: number): Map<string, number[]> {
  const times = new Map<string, number[]>(engines.map(({ name }) => [name, []]));
  const calls = engines.map(({ run }) => {
    timed(run, 1);
    return Math.max(1, Math.ceil(TURN_MS / Math.max(0.01, timed(run, 1))));
  });
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < engines.length; turn++) {
      const at = (turn + round) % engines.length;
      const { name, run, characters } = engines[at] as Engine;
      const count = calls[at] as number;
      times.get(name)?.push((timed(run, count) * 1e6) / (characters * count));
    }
  }
  return times;
}

/** The median of the per-round ratios of two engines: how many times slower the first is. */
export const ratio = (times: Map<string, number[]>, slower: string, faster: string): number => {
  const one = times.get(slower) ?? [];
  const other = times.get(faster) ?? [];
  return median(one.map((time, round) => time / (other[round] as number)));
};

/** Milliseconds of one call, the median of so many. */
export function milliseconds(times: number, call: () => unknown): number {
  return median(
    Array.from({ length: times }, () => {
      const began = performance.now();
      call();
      return performance.now() - began;
    }),
  );
}

/** The cheapest possible reading of a text: a loop over its char codes. */
export const floor = (text: string) => () => {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
};

/**
 * The beginning of a text as a string of its own: a slice of a long one reads differently. The ’ at its end, which hardly a news page
 * lacks, makes English too a string of two bytes a character: in one of single bytes V8 leaves Russian and Chinese names out of a
 * regular expression.
 */
export const piece = (text: string, length: number) =>
  Buffer.from(`${text.slice(0, length - 1)}’`, 'utf16le').toString('utf16le');
