import { type Artifact, buildArtifact } from '../dataset/artifact';
import { regionalVariants } from '../dataset/regional';
import { readEntries } from './dataset-files';

/** The entries as they stand in `data/`, compiled as the extension ships them. Throws a sentence where one is malformed. */
export function artifactOfData(): Artifact {
  const { entries, topics } = readEntries();
  return buildArtifact(entries, topics, new Date().toISOString().slice(0, 10), { regional: regionalVariants() });
}
