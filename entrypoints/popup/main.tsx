import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/popup/popup.css';
import { render } from 'preact';
import { PopupApp } from '../../components/popup/PopupApp';
import { browser } from '../../lib/browser';
import { ask, askFrames, askUntilDone, joinedState, popupTab } from '../../lib/popup/tab';
import { siteOf } from '../../lib/settings/sites';
import { settingsStore } from '../../lib/settings/store';

const store = settingsStore(browser.storage.local);
const tab = await popupTab(location.search);
const address = tab?.address ?? null;
const site = address === null ? null : siteOf(address);
const origins = site === null || address === null ? [] : [`${new URL(address).origin}/*`];

render(
  <PopupApp
    address={address}
    site={site}
    settings={await store.read()}
    topicCount={(await ask('overview', {})).topics.length}
    languages={navigator.languages}
    today={new Date().toISOString().slice(0, 10)}
    actions={{
      search: (words) => ask('search', { words, limit: 8 }),
      entry: (id) => ask('entry', { id }),
      state: async () => (tab ? joinedState(await askFrames(tab.id, 'state', {})) : null),
      access: async () => (origins.length > 0 ? browser.permissions.contains({ origins }) : null),
      allow: () => browser.permissions.request({ origins }),
      show: async (id) => {
        if (tab) await askUntilDone(tab.id, 'show', { id });
        window.close();
      },
      markPossible: async (key) => {
        if (tab) await askUntilDone(tab.id, 'markPossible', { key });
      },
      showAll: async () => {
        if (tab) await askFrames(tab.id, 'showAll', {});
      },
      reload: async () => {
        if (tab) await browser.tabs.reload(tab.id);
        window.close();
      },
      change: store.change,
      watch: store.watch,
      openSettings: async () => {
        await browser.runtime.openOptionsPage();
        window.close();
      },
    }}
  />,
  document.getElementById('app') as HTMLElement,
);
