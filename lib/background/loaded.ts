import type { CardData } from '../card/data';
import type { Dataset } from '../dataset/types';
import { createRecogniser, type Recogniser } from '../recogniser/recognise';

/** The files that the build writes beside the scripts. */
export const INDEX_FILE = '/index.bin';
export const DATASET_FILE = '/dataset.json';

/** The dataset and the recogniser over it, as they live in the background. */
export interface Loaded {
  dataset: Dataset;
  recogniser: Recogniser;
}

/** Reads both of our own files; `urlOf` makes a packaged file's address. Throws where the package is damaged. */
export async function load(urlOf: (file: string) => string): Promise<Loaded> {
  const [index, dataset] = await Promise.all(
    [INDEX_FILE, DATASET_FILE].map(async (file) => (await fetch(urlOf(file))).arrayBuffer()),
  );
  if (!index || !dataset) throw new Error('The packaged dataset cannot be read.');
  const parsed: Dataset = JSON.parse(new TextDecoder().decode(dataset));
  return { dataset: parsed, recogniser: createRecogniser({ index, dataset: parsed }) };
}

/** What a card shows of an entry; null where there is none of this id. */
export function cardData({ entries, topics, version }: Dataset, id: string): CardData | null {
  const entry = entries.find((one) => one.id === id);
  if (!entry) return null;
  const nameOf = (other: string) => entries.find((one) => one.id === other)?.name;
  const there = entry.ties.map(({ to, how }) => ({ to, how, direction: 'there' as const }));
  const back = entries.flatMap((other) =>
    other.ties.filter(({ to }) => to === id).map(({ how }) => ({ to: other.id, how, direction: 'back' as const })),
  );
  const ties = [...there, ...back].flatMap((tie) => {
    const name = nameOf(tie.to);
    return name ? [{ ...tie, name }] : [];
  });
  return {
    entry,
    topics: entry.topics.flatMap((topic) => topics.find((one) => one.id === topic) ?? []),
    ties,
    datasetVersion: version,
  };
}
