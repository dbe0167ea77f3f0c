import { buildArtifact } from '../dataset/artifact';
import type { Dataset } from '../dataset/types';
import { createRecogniser, type Recogniser } from '../recogniser/recognise';
import { readEntries } from './dataset-files';

/** The recogniser of the entries as they stand in `data/`, compiled in this process, with what it was made of. */
export function recogniserOfData(): { recogniser: Recogniser; dataset: Dataset } {
  const { entries, topics } = readEntries();
  const artifact = buildArtifact(entries, topics, new Date().toISOString().slice(0, 10));
  return { recogniser: createRecogniser(artifact), dataset: artifact.dataset };
}
