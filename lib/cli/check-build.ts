import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The page script is in every frame of every page: bytes, at most. */
const LARGEST_PAGE_SCRIPT = 42_000;
const PAGE_SCRIPT = 'content-scripts/page.js';
const BACKGROUND = 'background.js';

/** Ways to the network, as they are written in built code. */
const WAYS_OUT: Record<string, RegExp> = {
  fetch: /\bfetch\b\s*[(`]|[.[]["'`]?fetch\b/g,
  XMLHttpRequest: /\bXMLHttpRequest\b/g,
  WebSocket: /\bWebSocket\b/g,
  WebTransport: /\bWebTransport\b/g,
  EventSource: /\bEventSource\b/g,
  sendBeacon: /\bsendBeacon\b/g,
  RTCPeerConnection: /\bRTCPeerConnection\b/g,
  importScripts: /\bimportScripts\b/g,
  'import()': /\bimport\s*\(/g,
};

/** Signs of what must not come into the page script: it loads in every frame, and the card brings its own. */
const HEAVY: Record<string, RegExp> = {
  Preact: /dangerouslySetInnerHTML/,
  'webextension-polyfill': /webextension-polyfill|wrappedSendMessageCallback|wrapAsyncFunction/,
  'Fuse.js': /useExtendedSearch|ignoreLocation/,
};

/** Attributes and rules by which a page or style sheet loads something from elsewhere. */
const REMOTE = /(?:src|href|action|poster|data)\s*=\s*["']?(?:https?:)?\/\/|url\(\s*["']?(?:https?:)?\/\/|@import/gi;

/** What is wrong with a built file, one sentence each; `path` is relative to the build, with `/`. */
export function faultsOf(path: string, text: string): string[] {
  const faults: string[] = [];
  if (/\.(?:html|css)$/.test(path) && REMOTE.test(text)) faults.push(`${path} loads something from elsewhere.`);
  REMOTE.lastIndex = 0;
  if (!path.endsWith('.js')) return faults;
  for (const [name, pattern] of Object.entries(WAYS_OUT)) {
    const found = text.match(pattern)?.length ?? 0;
    // The one request there is: the background reads our own index and dataset, by one call.
    const allowed = path === BACKGROUND && name === 'fetch' ? 1 : 0;
    if (found > allowed) faults.push(`${path} holds ${found} × ${name}; ${allowed} may be there.`);
  }
  if (path !== PAGE_SCRIPT) return faults;
  const bytes = Buffer.byteLength(text);
  if (bytes > LARGEST_PAGE_SCRIPT)
    faults.push(`${path} has ${bytes} bytes; it is in every page, and ${LARGEST_PAGE_SCRIPT} is the most.`);
  for (const [name, sign] of Object.entries(HEAVY)) if (sign.test(text)) faults.push(`${path} holds ${name}.`);
  return faults;
}

/** Throws with every fault of the files that a build has written. */
export async function checkBuild(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  const faults = await Promise.all(
    paths
      .filter((path) => /\.(?:js|html|css)$/.test(path))
      .map(async (path) => faultsOf(relative(folder, path).split(sep).join('/'), await readFile(path, 'utf8'))),
  );
  if (faults.flat().length) throw new Error(`The build is not fit to ship:\n${faults.flat().join('\n')}`);
}
