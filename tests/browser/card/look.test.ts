import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { installedBrowser } from '../../../lib/cli/browsers.mjs';
import { allCards, cardsOf } from '../../gallery/cards';
import { pictureKey, pictures, withGallery } from '../../gallery/pictures';
import { PICTURED, STATES, slug } from '../../gallery/states';

const fixtures = fileURLToPath(new URL('../../fixtures/gallery/', import.meta.url));
const output = fileURLToPath(new URL('../../../.output/gallery/', import.meta.url));

/** The part of a picture's points that may differ before it is another look: rounding in a shadow, no more. */
const TOLERANCE = 0.0005;

describe.skipIf(!installedBrowser('chromium'))('every state of the card', () => {
  it('is drawn from real entries without a blank left open or anything wider than its card', async () => {
    const states = STATES.map((state) => ({ ...state, height: 6000 }));
    const shown = await withGallery(states, cardsOf(states, allCards()), async (page) => {
      return page.evaluate(() =>
        [...document.querySelectorAll('figure')].map((figure) => {
          const root = figure.querySelector('div')?.shadowRoot;
          const scroll = root?.querySelector('.scroll');
          return {
            id: figure.id,
            open: /undefined|null|NaN|\{\w+\}/.exec(root?.textContent ?? '')?.[0] ?? '',
            sideways: (scroll?.scrollWidth ?? 0) - (scroll?.clientWidth ?? 0),
          };
        }),
      );
    });
    expect(shown.map(({ id }) => id)).toEqual(STATES.map(({ name }) => slug(name)));
    for (const { id, open, sideways } of shown) expect({ id, open, sideways }).toEqual({ id, open: '', sideways: 0 });
  });

  it('looks as it did', async ({ skip }) => {
    const states = STATES.filter(({ name }) => PICTURED.includes(name));
    const cards = JSON.parse(readFileSync(`${fixtures}cards.json`, 'utf8'));
    const { key, taken } = await withGallery(states, cards, async (page) => ({
      key: await pictureKey(page),
      taken: await pictures(page, PICTURED),
    }));
    if (!existsSync(fixtures + key)) skip(`no pictures are kept for ${key}; npm run gallery -- --keep takes them`);
    const changed: string[] = [];
    for (const [name, png] of taken) {
      const before = PNG.sync.read(readFileSync(`${fixtures}${key}/${slug(name)}.png`));
      const now = PNG.sync.read(Buffer.from(png));
      if (now.width !== before.width || now.height !== before.height) {
        changed.push(`${name}: ${before.width} × ${before.height} px became ${now.width} × ${now.height}`);
        continue;
      }
      const difference = new PNG({ width: now.width, height: now.height });
      const points = pixelmatch(before.data, now.data, difference.data, now.width, now.height, { threshold: 0.02 });
      if (points <= TOLERANCE * now.width * now.height) continue;
      mkdirSync(output, { recursive: true });
      writeFileSync(`${output}${slug(name)}-difference.png`, PNG.sync.write(difference));
      changed.push(`${name}: ${points} points differ, see .output/gallery/${slug(name)}-difference.png`);
    }
    expect(changed).toEqual([]);
  });
});
