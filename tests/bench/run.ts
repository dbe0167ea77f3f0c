import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const OUTPUT = join('.output', 'bench');

/**
 * The recogniser's bench bundled as the extension is, and loaded. Run module by module it measures something else: V8 reads
 * an imported constant anew at each use, which costs the scan a third.
 */
async function shippedRecogniserBench(): Promise<() => Promise<void>> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: 'tests/bench/recogniser.ts',
      outDir: OUTPUT,
      minify: true,
      rollupOptions: { output: { entryFileNames: '[name].mjs' } },
    },
  });
  const bench = (await import(pathToFileURL(join(OUTPUT, 'recogniser.mjs')).href)) as typeof import('./recogniser');
  return () => bench.benchRecogniser();
}

/** Runs benchmarks: `npm run bench` runs all sections, `npm run bench -- recogniser` one. */
const SECTIONS: Record<string, () => Promise<() => Promise<void>>> = {
  recogniser: shippedRecogniserBench,
  card: async () => (await import('./card')).benchCard,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in SECTIONS));
if (unknown.length > 0) {
  console.error(`There is no section ${unknown.join(', ')}. Sections: ${Object.keys(SECTIONS).join(', ')}.`);
  process.exit(1);
}
for (const name of asked.length > 0 ? asked : Object.keys(SECTIONS)) {
  const run = await (SECTIONS[name] as () => Promise<() => Promise<void>>)();
  await run();
}
