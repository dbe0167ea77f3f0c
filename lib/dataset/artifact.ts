import { createHash } from 'node:crypto';
import { type CompileOptions, compileIndex } from './compile';
import { tabulate } from './patterns';
import type { Dataset, Entry, Topic } from './types';

/** What the build ships: the indexes in one buffer, and everything that their numbers mean as one JSON-safe value. */
export interface Artifact {
  /** The index of names and behind it that of cue words, which is read only on pages where a name was found. */
  index: ArrayBuffer;
  dataset: Dataset;
}

/**
 * Compiles entries and topics. The same content gives the same artifact and, for one day, the same version; `day` is
 * YYYY-MM-DD. Runs at build time and in commands only.
 */
export function buildArtifact(
  entries: readonly Entry[],
  topics: readonly Topic[],
  day: string,
  options: CompileOptions = {},
): Artifact {
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const { tables, names, cues } = tabulate(sorted);
  const index = joined(compileIndex(names, options), compileIndex(cues, options));
  const hash = createHash('sha256')
    .update(JSON.stringify([sorted, topics, tables]))
    .update(new Uint8Array(index))
    .digest('hex')
    .slice(0, 8);
  return { index, dataset: { version: `${day}+${hash}`, entries: sorted, topics: [...topics], tables } };
}

function joined(first: ArrayBuffer, second: ArrayBuffer): ArrayBuffer {
  const bytes = new Uint8Array(first.byteLength + second.byteLength);
  bytes.set(new Uint8Array(first));
  bytes.set(new Uint8Array(second), first.byteLength);
  return bytes.buffer;
}
