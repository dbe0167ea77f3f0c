export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Something to time: `run` works on `characters` characters of text and returns a number, so that nothing is optimised away. */
export interface Engine {
  name: string;
  characters: number;
  run: () => number;
}

/**
 * Times engines in rotation: in every round each has its turn, so that what slows the machine slows all. Returns for every
 * engine its nanoseconds a character in each round.
 */
export function rotate(engines: readonly Engine[], rounds: number): Map<string, number[]> {
  const times = new Map<string, number[]>(engines.map(({ name }) => [name, []]));
  let kept = 0;
  for (const { run } of engines) kept += run() + run();
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < engines.length; turn++) {
      const engine = engines[(turn + round) % engines.length] as Engine;
      const began = performance.now();
      kept += engine.run();
      times.get(engine.name)?.push(((performance.now() - began) * 1e6) / engine.characters);
    }
  }
  if (Number.isNaN(kept)) throw new Error('An engine returned no number.');
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
