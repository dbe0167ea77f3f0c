import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Shelf, ShelfSource } from '../dataset/check';
import { entrySchema, topicSchema } from '../dataset/schema';
import type { Entry, Topic } from '../dataset/types';
import { ROOT } from './packages.mjs';

const DATA = join(ROOT, 'data');
export const ENTRIES = join(DATA, 'entries');
/** The research that entries are written from; not part of the project, so it may be absent. */
export const SHELF = join(ROOT, '..', 'shared', 'evidence');

/** Reads a JSON file. Throws a sentence that names the file where it is absent or malformed. */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

/** What `data/` holds, unchecked, entries by file name. */
export function readDatasetFiles(): { files: { id: string; content: unknown }[]; topics: unknown } {
  const files = readdirSync(ENTRIES)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ id: name.slice(0, -'.json'.length), content: readJson(join(ENTRIES, name)) }));
  return { files, topics: readJson(join(DATA, 'topics.json')) };
}

/** One record of the shelf, as far as the commands use it. */
export interface ShelfRecord {
  id: string;
  kind: string;
  topics: string[];
  name: string;
  names: Record<string, string[]>;
  facts: { fact: string; source: string }[];
  quotes: {
    text: string;
    original?: string;
    original_lang?: string;
    translation?: string;
    speaker: string;
    date: string | null;
    source: string;
  }[];
  sources: (ShelfSource & {
    id: string;
    title: string;
    publisher: string;
    kind: string;
    title_inferred?: boolean;
    date_inferred?: boolean;
  })[];
}

/** The shelf's records, or null where it is not beside the project. An id that stands in two files gives two records. */
export function readShelf(): ShelfRecord[] | null {
  if (!existsSync(SHELF)) return null;
  return readdirSync(SHELF)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => readJson(join(SHELF, name)) as ShelfRecord[]);
}

/** The sources of the shelf's records by id; undefined where there is no shelf. */
export function shelfSources(records: readonly ShelfRecord[] | null): Shelf | undefined {
  if (records === null) return undefined;
  const sources = new Map<string, ShelfSource[]>();
  for (const source of records.flatMap((record) => record.sources))
    sources.set(source.id, [...(sources.get(source.id) ?? []), source]);
  return sources;
}

/** The entries and topics of `data/`. Throws a sentence where one has not the form of an entry. */
export function readEntries(): { entries: Entry[]; topics: Topic[] } {
  const { files, topics } = readDatasetFiles();
  const entries = files.map(({ id, content }) => {
    const parsed = entrySchema.safeParse(content);
    if (parsed.success) return parsed.data;
    throw new Error(`data/entries/${id}.json has not the form of an entry; npm run data:check says why.`);
  });
  return { entries, topics: z.array(topicSchema).parse(topics) };
}
