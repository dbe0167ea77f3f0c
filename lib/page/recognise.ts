import type { Answer, ToBackground } from '../messages';
import type { PageMemory, Settled } from '../recogniser/types';
import { asFound, asPossible, type Found, inOrder, type Reading } from './findings';
import { whenIdle } from './slices';

type Question = ToBackground['recognise']['params'];
type Recognised = Answer<ToBackground, 'recognise'>;
export type About = Recognised['about'];

/** UTF-16 units of text a question, at most: the background answers 100 KB in some 2 ms, and the page is marked as it comes. */
const QUESTION = 100_000;

const overlaps = (a: Found, b: Found) => a.mention.start < b.mention.end && b.mention.start < a.mention.end;

/** Cuts readings into questions, in page order. */
function* questions(readings: readonly Reading[]): Generator<Reading[], void, undefined> {
  let batch: Reading[] = [];
  let size = 0;
  for (const reading of readings) {
    if (size > 0 && size + reading.block.text.length > QUESTION) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(reading);
    size += reading.block.text.length;
  }
  if (batch.length) yield batch;
}

/**
 * Takes a page's readings to the recogniser and writes into them what it found. The exact stage goes first and fast, the
 * spelling stage when the page is idle; what later text says for or against a name is carried back to earlier text.
 */
export class Recognising {
  /** What is known of the entries that were found, by id. */
  readonly about: About = {};
  private memory: PageMemory | null = null;

  constructor(
    /** Null when nobody answers. */
    private readonly ask: (question: Question) => Promise<Recognised | null>,
    private readonly lang: () => string,
    private readonly onFound: () => void,
    private readonly signal: AbortSignal,
  ) {}

  /** Another article under the same document: what the one before it said is no evidence for it. */
  forget(): void {
    this.memory = null;
  }

  /**
   * Takes every reading as far as it is not done. Resolves when all are, or when nobody answers; calls `onFound` whenever
   * something new is known. One call at a time.
   */
  async run(readings: () => readonly Reading[]): Promise<void> {
    await this.exact(readings);
    for (const batch of questions(readings().filter((reading) => reading.done === 'exact'))) {
      await whenIdle(this.signal);
      const answer = await this.question(batch, 'spelling');
      if (!answer) return;
      batch.forEach((reading, block) => {
        const more = asFound(
          reading,
          answer.mentions.filter((mention) => mention.block === block),
        );
        const fresh = more.filter((one) => !reading.found.some((known) => overlaps(one, known)));
        reading.found = inOrder([...reading.found, ...fresh]);
        reading.done = 'spelling';
      });
      if (answer.mentions.length) this.onFound();
    }
  }

  private async exact(readings: () => readonly Reading[]): Promise<void> {
    for (const batch of questions(readings().filter((reading) => reading.done === 'nothing'))) {
      const answer = await this.question(batch, 'exact');
      if (!answer) return;
      batch.forEach((reading, block) => {
        reading.found = asFound(
          reading,
          answer.mentions.filter((one) => one.block === block),
        );
        reading.possible = asPossible(
          reading,
          answer.possible.filter((one) => one.block === block),
        );
        reading.done = 'exact';
      });
      for (const reading of readings()) settle(reading, answer.settled);
      this.onFound();
    }
  }

  private async question(batch: readonly Reading[], stage: Question['stage']): Promise<Recognised | null> {
    const blocks = batch.map(({ block }) => block.text);
    const answer = await this.ask({ blocks, lang: this.lang(), memory: this.memory, stage });
    this.signal.throwIfAborted();
    if (!answer) return null;
    this.memory = answer.memory;
    Object.assign(this.about, answer.about);
    return answer;
  }
}

/** Later text has made a form safe: what was possible is a mention. */
function settle(reading: Reading, settled: readonly Settled[]): void {
  for (const { form, ground, evidence } of settled) {
    const safe = reading.possible.filter((one) => one.form === form && !one.opposed);
    if (safe.length === 0) continue;
    reading.possible = reading.possible.filter((one) => !safe.includes(one));
    const found = safe.map(({ id, mention }) => {
      return { id, reading, mention: { ...mention, why: { ...mention.why, ground, evidence } } };
    });
    const free = found.filter((one) => !reading.found.some((known) => overlaps(one, known)));
    reading.found = inOrder([...reading.found, ...free]);
  }
}
