import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Where browsers are on this machine. Plain JavaScript, because it runs before `npm ci` has brought anything.
 * `SIDELIGHT_CHROMIUM` and `SIDELIGHT_FIREFOX` name a browser of the reader's choice.
 */

const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  (folder) => folder !== undefined,
);

const CANDIDATES = {
  chromium: {
    variable: 'SIDELIGHT_CHROMIUM',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    files: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...programFiles.flatMap((folder) => [
        join(folder, 'Chromium/Application/chrome.exe'),
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
    ],
  },
  firefox: {
    variable: 'SIDELIGHT_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...programFiles.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
    ],
  },
};

/**
 * The path of an installed browser, or null.
 * @param {'chromium' | 'firefox'} kind
 * @returns {string | null}
 */
export function installedBrowser(kind) {
  const { variable, commands, files } = CANDIDATES[kind];
  const chosen = process.env[variable];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`${variable} names ${chosen}, and there is no such file.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const command of commands)
    for (const folder of folders) if (existsSync(join(folder, command))) return join(folder, command);
  return files.find((file) => existsSync(file)) ?? null;
}

const DEBIAN_PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * The command that installs Debian packages without a question, or null where this machine or user cannot.
 * @returns {string[] | null}
 */
function aptCommand() {
  if (process.platform !== 'linux' || spawnSync('apt-get', ['--version']).status !== 0) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n', 'apt-get'] : null;
}

/** Whether some installed font has Chinese characters; true where fontconfig cannot say. */
function hasChineseFont() {
  const list = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return list.status !== 0 || list.stdout.trim() !== '';
}

/**
 * Installs what is missing of the browsers asked for, and a Chinese font for the pictures.
 * @param {('chromium' | 'firefox')[]} kinds
 * @returns {void}
 * @throws {Error} one sentence that says what to install by hand
 */
export function installBrowsers(kinds) {
  const missing = kinds.filter((kind) => installedBrowser(kind) === null);
  const apt = missing.length > 0 || (process.platform === 'linux' && !hasChineseFont()) ? aptCommand() : null;
  if (apt) {
    const packages = missing.map((kind) => DEBIAN_PACKAGE[kind]);
    if (packages.length > 0 || !hasChineseFont()) packages.push('fonts-noto-cjk');
    console.log(`Installing ${packages.join(', ')} with apt (a few minutes the first time) …`);
    const [program = '', ...first] = apt;
    const run = (/** @type {string[]} */ ...words) =>
      spawnSync(program, [...first, ...words], {
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0;
    if (run('update', '-q')) run('install', '-y', '-q', '--no-install-recommends', ...packages);
  }
  const still = missing.filter((kind) => installedBrowser(kind) === null);
  if (still.length > 0) {
    const names = still.map((kind) => (kind === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox')).join(' and ');
    throw new Error(
      `Please install ${names} (or point ${still.map((kind) => CANDIDATES[kind].variable).join(' and ')} at it) and run the command again.`,
    );
  }
}
