import { defineBackground } from 'wxt/utils/define-background';
import { answerMessage } from '../lib/background/answers';
import { forget, remove, step } from '../lib/background/frames';
import { injectOpenTabs, injectSitesOn } from '../lib/background/inject';
import { browser } from '../lib/browser';
import { settingsStore } from '../lib/settings/store';

// Every listener is set in the first turn: only those wake a background that was ended.
export default defineBackground(() => {
  browser.runtime.onMessage.addListener(answerMessage);

  browser.runtime.onInstalled.addListener(() => {
    void browser.action.setBadgeBackgroundColor({ color: '#0f766e' });
    void browser.action.setBadgeTextColor({ color: '#ffffff' });
    void injectOpenTabs();
  });

  browser.commands.onCommand.addListener(async (command) => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id !== undefined) await step(tab.id, command === 'previous-mark' ? 'previous' : 'next');
  });

  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'loading') void forget(tab);
  });
  browser.tabs.onRemoved.addListener((tab) => void remove(tab));

  settingsStore(browser.storage.local).watch((now, before) => void injectSitesOn(now, before));
});
