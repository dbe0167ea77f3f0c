import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const STAMP = join(ROOT, 'node_modules', '.sidelight-lock');

/**
 * Runs `npm ci` where `node_modules` is absent or belongs to another lock file.
 * @returns {void}
 * @throws {Error} one sentence where npm fails or Node is too old
 */
export function installPackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Error(`Sidelight needs Node 20.19 or newer; this is ${process.version}. See https://nodejs.org.`);
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  console.log('Installing packages with npm ci (about half a minute) …');
  // Windows starts npm through a command file, which needs a shell.
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) throw new Error('npm ci failed; its message above says why.');
  writeFileSync(STAMP, lock);
}

/**
 * Runs a program of `node_modules`, its output on ours.
 * @param {string} program a file in `node_modules/.bin`
 * @param {string[]} words
 * @param {NodeJS.ProcessEnv} [env] added to ours
 * @returns {number} its exit code
 */
export function runProgram(program, words, env = {}) {
  const bin = join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? `${program}.cmd` : program);
  const result = spawnSync(bin, words, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  return result.status ?? 1;
}

/**
 * Runs a command's main function; what it throws becomes one sentence and exit code 1.
 * @param {() => number | Promise<number>} main
 * @returns {Promise<void>}
 */
export async function runCommand(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
