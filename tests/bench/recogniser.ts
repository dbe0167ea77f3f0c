import { fork } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'vite';
import { SIZES, type SizeRows } from './exact';
import { ROUNDS } from './measure';
import { PAGE } from './pages';
import { type Cell, figure, table } from './table';

const OUTPUT = join('.output', 'bench');

/**
 * Bundles what is timed as the extension is. Run module by module it measures something else: V8 reads an imported constant
 * anew at each use, which costs the scan a third.
 */
const bundleParts = () =>
  build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: 'tests/bench/part.ts',
      outDir: OUTPUT,
      minify: true,
      rollupOptions: { output: { entryFileNames: '[name].mjs' } },
    },
  });

/**
 * What a part of the bench gives, run in a process of its own: the engines of a part share it, but what the parts before left in
 * memory does not count, as a reader's browser holds one dictionary. (JMH forks for each benchmark, for the same reason.)
 */
const rowsOf = <Rows>(part: string): Promise<Rows> =>
  new Promise((resolve, reject) => {
    const child = fork(join(OUTPUT, 'part.mjs'), [part], { execArgv: [], serialization: 'advanced' });
    let rows: Rows | undefined;
    child.on('message', (message) => {
      rows = message as Rows;
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (rows) resolve(rows);
      else reject(new Error(`The part ${part} of the bench ended with code ${code} and gave nothing.`));
    });
  });

/** The exact stage beside its floor and its peers: ratios of paired rounds, which hold on any machine; and the index's cost. */
export async function benchRecogniser(): Promise<void> {
  await bundleParts();
  const rows: SizeRows[] = [];
  for (const size of Object.keys(SIZES)) rows.push(await rowsOf<SizeRows>(size));
  console.log(`Exact scan (medians of ${ROUNDS} rounds, ratios within a round; a name stands every 500 characters)\n`);
  console.log(
    table(
      ['entries', 'text', '× floor', '> RegExp', '> RegExp, gaps', '> @monyone', '> ahocorasick', 'M chars/s'],
      rows.flatMap(({ speeds }) => speeds),
    ),
  );
  console.log(
    '\n× floor: times slower than a loop over char codes. >: times faster than the peer, which gets the listed',
  );
  console.log(
    'names only: no case forms, no folding. «gaps»: any white space or hyphen between the words of a name, as we take.\n',
  );
  console.log(`recognise() on a page of ${figure(PAGE)} characters, bundled entries\n`);
  console.log(
    table(
      ['text', 'page', 'exact × floor', 'exact ms', 'with spelling ms', '> naive Fuse.js, 1–4-grams'],
      await rowsOf<Cell[][]>('pages'),
    ),
  );
  console.log('\nIndex\n');
  console.log(
    table(
      [
        'entries',
        'forms',
        'bytes a form',
        'gzipped',
        'build ms',
        'load ms',
        'heap MB',
        '@monyone MB',
        'ahocorasick MB',
      ],
      rows.map(({ cost }) => cost),
    ),
  );
}
