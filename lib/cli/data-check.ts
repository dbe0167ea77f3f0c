import { checkDataset } from '../dataset/check';
import { readDatasetFiles, readShelf, shelfSources } from './dataset-files';
import { runCommand } from './packages.mjs';

/** `npm run data:check`: says what is wrong with the entries, by file and field; exit code 1 where anything is. */
await runCommand(() => {
  const { files, topics } = readDatasetFiles();
  const shelf = shelfSources(readShelf());
  const problems = checkDataset(files, topics, shelf);
  for (const { entry, field, message } of problems) console.log(`data/entries/${entry}.json: ${field}: ${message}`);
  const compared = shelf ? 'compared with the shelf' : 'the shelf is not beside the project, so not compared with it';
  console.log(`${files.length} entries, ${problems.length} problems; ${compared}.`);
  return problems.length > 0 ? 1 : 0;
});
