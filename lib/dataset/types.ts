import type { z } from 'zod';
import type { PatternTables } from './patterns';
import type { entrySchema, topicSchema } from './schema';

/** One subject: who or what it is, what the sources say of it, and how it is written. */
export type Entry = z.infer<typeof entrySchema>;
export type Topic = z.infer<typeof topicSchema>;
export type Form = Entry['names'][number];
export type Statement = Entry['statements'][number];
export type Quote = Entry['quotes'][number];
export type Source = Entry['sources'][number];
export type OurText = Entry['gist'];
/** The languages of the interface and of the entries. */
export type Lang = Form['lang'];

/** Everything that is compiled at build time, beside the index: what `dataset.json` holds. */
export interface Dataset {
  /** Such as `2026-11-23+1a2b3c4d`: a day and the content hash. */
  version: string;
  entries: Entry[];
  topics: Topic[];
  /** What the index's pattern numbers mean. */
  tables: PatternTables;
}
