import type { PageState } from '../messages';
import type { Driver } from './drive/types';

export interface Settled {
  tab: number;
  /** Null where the page did not answer. */
  state: PageState | null;
}

/** Asks the page, as the popup does, until its answer has stood still for a second. */
export async function settledState(driver: Driver, address: string): Promise<Settled> {
  const popup = await driver.extensionPage('popup.html');
  try {
    let last = '';
    let still = 0;
    for (let tries = 0; tries < 100 && still < 5; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      const settled = await popup.evaluate(askTab, address);
      const read = settled.state !== null && settled.state.status !== 'reading';
      still = read && JSON.stringify(settled) === last ? still + 1 : 0;
      last = JSON.stringify(settled);
    }
    return JSON.parse(last);
  } finally {
    await popup.close();
  }
}

/** Runs in the extension's page. */
async function askTab(address: string): Promise<Settled> {
  const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
  if (tab?.id === undefined) return { tab: -1, state: null };
  const state = await chrome.tabs.sendMessage(tab.id, { name: 'state', params: {} }, { frameId: 0 }).catch(() => null);
  return { tab: tab.id, state };
}
