import { browser } from '../browser';
import type { Settings } from '../settings/settings';

/** As WXT names what it builds from `entrypoints/`. */
const PAGE_SCRIPT = '/content-scripts/page.js';
const PAGE_STYLE = '/content-scripts/page.css';
const CARD_SCRIPT = '/card.js';

/** Puts the card's code into a frame. False where the browser does not allow it any more. */
export async function injectCard(tabId: number, frameId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [CARD_SCRIPT] });
    return true;
  } catch (error) {
    console.warn('Sidelight: the card could not be opened.', error);
    return false;
  }
}

/** Starts the page script in the open tabs' frames; where it runs already it does nothing. */
async function injectPages(withStyle: boolean): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  const inject = async (tabId: number) => {
    const target = { tabId, allFrames: true };
    if (withStyle) await browser.scripting.insertCSS({ target, files: [PAGE_STYLE] });
    await browser.scripting.executeScript({ target, files: [PAGE_SCRIPT] });
  };
  // Some pages stay closed to extensions (their stores, for one).
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : inject(id))));
}

/**
 * After an install or update Chromium leaves the open tabs without a working script until they are reloaded: a reader would see
 * nothing happen. Firefox starts the script itself; a second one finds it and goes.
 */
export const injectOpenTabs = (): Promise<void> => injectPages(true);

/**
 * Where a site was switched off no script listens: when it is switched on again, it has to be started. In every tab, as
 * any page may have a frame of that site. The style is there: it came with the page, or at the install.
 */
export async function injectSitesOn(now: Settings, before: Settings): Promise<void> {
  if (before.sitesOff.some((site) => !now.sitesOff.includes(site))) await injectPages(false);
}
