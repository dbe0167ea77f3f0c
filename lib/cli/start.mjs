import { resolve } from 'node:path';
import { installBrowsers, installedBrowser } from './browsers.mjs';
import { installPackages, runCommand, runProgram } from './packages.mjs';

/** `npm start [-- <address or file>]`: installs what is missing, builds, and shows Sidelight at work on a page. */
await runCommand(() => {
  installPackages();
  const kind = installedBrowser('chromium') ? 'chromium' : installedBrowser('firefox') ? 'firefox' : 'chromium';
  installBrowsers([kind]);
  console.log('Building …');
  const built = runProgram('wxt', ['build', '-b', kind === 'chromium' ? 'chrome' : 'firefox', '--level', 'warn']);
  if (built !== 0) return built;
  const [page] = process.argv.slice(2);
  const address = page === undefined || /^[a-z]+:\/\//i.test(page) ? page : resolve(process.env.INIT_CWD ?? '.', page);
  return runProgram('tsx', ['lib/cli/demo.ts', kind, ...(address === undefined ? [] : [address])]);
});
