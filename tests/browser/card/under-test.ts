import { afterAll, beforeAll, beforeEach } from 'vitest';
import { launchBrowser } from '../../../lib/cli/drive/launch';
import type { BrowserKind, DrivenPage, Driver } from '../../../lib/cli/drive/types';
import { madeLater } from '../../e2e/under-test';
import { allCards, cardsOf } from '../../gallery/cards';
import { cardPage } from './page';
import type { Showing } from './stage';

/** Whose card is under test: it has quotes with their original, statements, ties and sources. */
export const ENTRY = 'sergei-zheleznyak';

/** Starts a browser without the extension before the first test of the suite, and shows each test a fresh page with the card's script in it. */
export function cardUnderTest(kind: BrowserKind) {
  let driver: Driver | undefined;
  let opened: DrivenPage | undefined;
  let source: Awaited<ReturnType<typeof cardPage>> | undefined;
  const page = madeLater(() => opened);

  beforeAll(async () => {
    source = await cardPage(cardsOf([{ entry: ENTRY }], allCards()));
    driver = await launchBrowser(kind);
    opened = await driver.newPage();
  });
  afterAll(async () => {
    await driver?.close();
    source?.remove();
  });
  beforeEach(async () => {
    await page.setSize(1100, 800);
    await page.goto(source?.url ?? '');
  });

  const frames = () =>
    page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
  /** Shows the card of `ENTRY`. */
  const show = async (showing: Omit<Showing, 'entry'>) => {
    await page.evaluate((s: Showing) => window.stage.show(s), { entry: ENTRY, ...showing });
    await frames();
  };
  const places = (word: string) => page.evaluate((w: string) => window.stage.places(w), word);
  const did = () => page.evaluate(() => window.stage.did);
  /** Clicks the middle of an element of the card. */
  const clickInCard = async (selector: string) => {
    const at = await page.inCard((root: ShadowRoot, s: string) => {
      const element = root.querySelector(s);
      element?.scrollIntoView({ block: 'nearest' });
      const r = element?.getBoundingClientRect();
      return r ? { x: r.left + r.width / 2, y: r.top + r.height / 2 } : null;
    }, selector);
    if (!at) throw new Error(`no ${selector} in the card`);
    await page.click(at.x, at.y);
    await frames();
  };

  return { page, frames, show, places, did, clickInCard };
}
