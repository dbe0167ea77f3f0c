import { benchCard } from './card';
import { benchRecogniser } from './recogniser';

/** Runs benchmarks: `npm run bench` runs all sections, `npm run bench -- recogniser` one. */
const SECTIONS: Record<string, () => Promise<void>> = {
  recogniser: benchRecogniser,
  card: benchCard,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in SECTIONS));
if (unknown.length > 0) {
  console.error(`There is no section ${unknown.join(', ')}. Sections: ${Object.keys(SECTIONS).join(', ')}.`);
  process.exit(1);
}
for (const name of asked.length > 0 ? asked : Object.keys(SECTIONS)) {
  await (SECTIONS[name] as () => Promise<void>)();
}
