import { installBrowsers } from './browsers.mjs';
import { installPackages, runCommand, runProgram } from './packages.mjs';

/** `npm test`: installs what is missing and runs every check, the quick ones first; stops at the first that fails. */
const STEPS = [
  { name: 'format and lint', program: 'biome', words: ['check', '.'] },
  { name: 'types', program: 'tsc', words: ['--noEmit'] },
  {
    name: 'import rules',
    program: 'depcruise',
    words: ['--config', '.dependency-cruiser.cjs', 'entrypoints', 'components', 'lib', 'tests'],
  },
  { name: 'unused code', program: 'knip', words: [] },
  { name: 'dataset', program: 'tsx', words: ['lib/cli/data-check.ts'] },
  { name: 'build for Chrome and Edge', program: 'wxt', words: ['build', '-b', 'chrome', '--level', 'warn'] },
  { name: 'build for Firefox', program: 'wxt', words: ['build', '-b', 'firefox', '--level', 'warn'] },
  {
    name: 'Firefox add-on rules',
    program: 'web-ext',
    words: ['lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery'],
  },
  { name: 'tests, with real Chromium and Firefox', program: 'vitest', words: ['run'] },
];

await runCommand(() => {
  installPackages();
  installBrowsers(['chromium', 'firefox']);
  const begun = Date.now();
  for (const { name, program, words } of STEPS) {
    console.log(`\n── ${name}`);
    const status = runProgram(program, words);
    if (status !== 0) {
      console.error(`\n${name}: failed. The message is above; \`npx ${[program, ...words].join(' ')}\` runs it alone.`);
      return status;
    }
  }
  console.log(`\nAll checks passed in ${Math.round((Date.now() - begun) / 1000)} s.`);
  return 0;
});
