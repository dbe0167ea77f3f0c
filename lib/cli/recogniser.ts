import type { Dataset } from '../dataset/types';
import { createRecogniser, type Recogniser } from '../recogniser/recognise';
import { artifactOfData } from './artifact';

/** The recogniser of the entries as they stand in `data/`, compiled in this process, with what it was made of. */
export function recogniserOfData(): { recogniser: Recogniser; dataset: Dataset } {
  const artifact = artifactOfData();
  return { recogniser: createRecogniser(artifact), dataset: artifact.dataset };
}
