import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { galleryPage } from './build';
import { allCards, cardsOf } from './cards';
import { pictureKey, pictures, withGallery } from './pictures';
import { PICTURED, STATES, slug } from './states';

const under = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** `npm run gallery`: every state of the card, with the entries as they are now, on one page. */
async function show(open: boolean): Promise<void> {
  const file = under('.output/gallery/index.html');
  mkdirSync(under('.output/gallery'), { recursive: true });
  writeFileSync(file, await galleryPage(STATES, cardsOf(STATES, allCards())));
  console.log(`Every state of the card: ${pathToFileURL(file).href}`);
  if (!open) return;
  const opener = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open';
  // Where nothing can open it, the address above is enough.
  spawn(opener, [file], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

/**
 * `npm run gallery -- --keep`: takes the pictures that a test compares, for this browser and these fonts. The cards in them
 * are kept too, so that a changed entry is not taken for a changed look; `--entries` takes those anew.
 */
async function keep(entriesToo: boolean): Promise<void> {
  const states = STATES.filter(({ name }) => PICTURED.includes(name));
  const kept = under('tests/fixtures/gallery/cards.json');
  if (entriesToo) {
    const shown = new Set(states.map(({ entry }) => entry));
    const cards = Object.fromEntries(Object.entries(allCards()).filter(([id]) => shown.has(id)));
    writeFileSync(kept, `${JSON.stringify(cards)}\n`);
  }
  await withGallery(states, JSON.parse(readFileSync(kept, 'utf8')), async (page) => {
    const folder = under(`tests/fixtures/gallery/${await pictureKey(page)}`);
    mkdirSync(folder, { recursive: true });
    for (const [name, png] of await pictures(page, PICTURED)) writeFileSync(`${folder}/${slug(name)}.png`, png);
    console.log(`${PICTURED.length} pictures in ${folder}`);
  });
}

const told = (word: string): boolean => process.argv.includes(word);
await (told('--keep') ? keep(told('--entries')) : show(!told('--no-open')));
