import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { balance } from '../dataset/report';
import { readEntries } from './dataset-files';
import { ROOT, runCommand } from './packages.mjs';
import { table } from './table';

/** `npm run data:report`: prints how the dataset is balanced and writes the same into `data/REPORT.md`. */
await runCommand(() => {
  const { entries, topics } = readEntries();
  const sections = balance(entries, topics);
  for (const { title, rows } of sections) {
    const [head = [], ...rest] = rows;
    console.log(`\n${title}\n${table(head, rest)}`);
  }
  const cells = (row: string[]) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const markdown = sections.map(({ title, rows: [head = [], ...rest] }) =>
    [`## ${title}`, '', cells(head), cells(head.map(() => '---')), ...rest.map(cells)].join('\n'),
  );
  const file = join(ROOT, 'data', 'REPORT.md');
  writeFileSync(file, `# The dataset in numbers\n\nWritten by \`npm run data:report\`.\n\n${markdown.join('\n\n')}\n`);
  console.log(`\nWritten to ${file}.`);
  return 0;
});
