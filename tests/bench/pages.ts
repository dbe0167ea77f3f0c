import { buildArtifact } from '../../lib/dataset/artifact';
import { tabulate } from '../../lib/dataset/patterns';
import { createRecogniser } from '../../lib/recogniser/recognise';
import { type Engine, floor, LANGS, median, piece, ROUNDS, ratio, rotate } from './measure';
import { listedNames, naiveFuse } from './peers';
import type { Cell } from './table';
import { benchText, bundledEntries } from './texts';

/** UTF-16 units of a page. */
export const PAGE = 20_000;

/** What a page costs in all: both stages of `recognise`, on news that name nobody and on news full of our names. */
export function benchPages(): Cell[][] {
  const { names } = tabulate(bundledEntries());
  const recogniser = createRecogniser(buildArtifact(bundledEntries(), [], '2026-01-01'));
  const rows: Cell[][] = [];
  const pages = LANGS.flatMap((lang) =>
    [false, true].map((named) => ({ lang, named, text: benchText(lang, PAGE, named ? names : []) })),
  );
  const engines = pages.map(({ lang, named, text }) => {
    const blocks = text.split('\n\n').map((block) => piece(block, block.length + 1));
    const run = (stage: 'exact' | 'both') => () => recogniser.recognise(blocks, { lang, stage }).mentions.length;
    const all: Engine[] = [
      { name: 'floor', characters: PAGE, run: floor(piece(text, PAGE)) },
      { name: 'exact', characters: PAGE, run: run('exact') },
      { name: 'both', characters: PAGE, run: run('both') },
    ];
    if (lang === 'en' && !named) {
      const short = piece(text, 300);
      const fuse = naiveFuse(listedNames(names));
      all.push({ name: 'naive Fuse.js', characters: short.length, run: () => fuse(short) });
    }
    return { lang, named, all };
  });
  for (let turn = 0; turn < 20; turn++) for (const { all } of engines) for (const one of all.slice(0, 3)) one.run();
  for (const { lang, named, all } of engines) {
    const times = rotate(all, ROUNDS);
    const page = (engine: string) => (median(times.get(engine) ?? []) * PAGE) / 1e6;
    const fuse = times.has('naive Fuse.js') ? ratio(times, 'naive Fuse.js', 'both') : undefined;
    rows.push([lang, named ? 'names every 500' : 'ordinary news', ratio(times, 'exact', 'floor')]);
    rows.at(-1)?.push(page('exact'), page('both'), fuse);
  }
  return rows;
}
