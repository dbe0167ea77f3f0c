/** Ms after which the page has its turn: with the piece of work that is under way then, a slice stays under 8 ms. */
export const SLICE = 4;

/** Ms after which work goes on even in a page that is never idle. */
const PATIENCE = 300;

/** Resolves when the page has nothing better to do. Rejects with the signal's reason when it is aborted meanwhile. */
export function whenIdle(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    requestIdleCallback(() => (signal.aborted ? reject(signal.reason) : resolve()), { timeout: PATIENCE });
  });
}

/** Lets the page go on whenever the work since the last pause has taken `SLICE` ms. */
export class Slices {
  private began = performance.now();
  /** Ms of work so far, pauses not counted. */
  private worked = 0;

  constructor(private readonly signal: AbortSignal) {}

  get work(): number {
    return this.worked + performance.now() - this.began;
  }

  /** Call it between two pieces of work that are short themselves. */
  async pause(): Promise<void> {
    const spent = performance.now() - this.began;
    if (spent < SLICE) return;
    this.worked += spent;
    await whenIdle(this.signal);
    this.began = performance.now();
  }
}
