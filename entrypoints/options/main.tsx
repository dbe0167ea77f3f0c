import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/options/options.css';
import { render } from 'preact';
import { OptionsApp } from '../../components/options/OptionsApp';
import { browser } from '../../lib/browser';
import { ask } from '../../lib/popup/tab';
import { settingsStore } from '../../lib/settings/store';

const store = settingsStore(browser.storage.local);
const keys = await browser.commands.getAll();

render(
  <OptionsApp
    settings={await store.read()}
    overview={await ask('overview', {})}
    keys={{
      next: keys.find(({ name }) => name === 'next-mark')?.shortcut ?? '',
      previous: keys.find(({ name }) => name === 'previous-mark')?.shortcut ?? '',
    }}
    languages={navigator.languages}
    change={store.change}
    watch={store.watch}
  />,
  document.getElementById('app') as HTMLElement,
);
