import type { TieKind } from '../dataset/ties';
import type { Entry, OurText, Topic } from '../dataset/types';

/** All that a card shows of one entry, as the background hands it to a page. JSON safe. */
export interface CardData {
  entry: Entry;
  topics: Topic[];
  /** Ties written in this entry and those that other entries have to it, with the other end's name. */
  ties: { to: string; name: OurText; how: TieKind; direction: 'there' | 'back' }[];
  /** Such as `2026-11-23+1a2b3c4d`: the day and the content hash of the dataset. */
  datasetVersion: string;
}
