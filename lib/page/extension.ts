import type { Answer, ToBackground } from '../messages';
import type { LocalArea } from '../settings/store';

/**
 * The part of the extension API that a page script uses, without webextension-polyfill: it would be a fifth of the script,
 * and in Manifest V3 both browsers answer with promises here.
 */
interface ExtensionApi {
  runtime: {
    /** Undefined once the extension was updated, switched off or removed: this script is then an orphan. */
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: {
      addListener(listener: PageListener): void;
      removeListener(listener: PageListener): void;
    };
  };
  storage: { local: LocalArea };
}

type PageListener = (
  message: unknown,
  sender: { id?: string },
  answer: (value: unknown) => void,
) => boolean | undefined;

const world = globalThis as unknown as { browser?: Partial<ExtensionApi>; chrome: ExtensionApi };

let api: ExtensionApi | null = null;

/**
 * The browser's own extension API. Kept from the first call on: where there is no such global, in Chromium `browser` from the
 * beginning and `chrome` once the extension has gone, the page's `<form id="chrome">` stands under its name.
 */
export function extension(): ExtensionApi {
  const isApi = typeof world.browser?.runtime?.sendMessage === 'function';
  api ??= (isApi ? world.browser : world.chrome) as ExtensionApi;
  return api;
}

/** Whether the extension that put this script here has gone. Reading `runtime` itself may throw then. */
export function isOrphaned(): boolean {
  try {
    return extension().runtime.id === undefined;
  } catch {
    return true;
  }
}

/**
 * Asks, and asks again when the page comes back from the browser's page cache, where an answer that was under way is lost:
 * its promise is never settled (Chromium 156, Firefox 153, 2026-11-23).
 */
export async function acrossPageCache<T>(question: () => Promise<T>): Promise<T> {
  for (;;) {
    const asking = new AbortController();
    const cameBack = new Promise<'lost'>((resolve) => {
      const onShow = ({ isTrusted, persisted }: PageTransitionEvent) => isTrusted && persisted && resolve('lost');
      addEventListener('pageshow', onShow, { signal: asking.signal });
    });
    try {
      const answer = await Promise.race([question().then((given) => ({ given })), cameBack]);
      if (answer !== 'lost') return answer.given;
    } finally {
      asking.abort();
    }
  }
}

/** Ms before each new try of a question that the background did not live to answer. */
const RETRIES = [100, 400, 1600];

/**
 * Asks the background. It may have been ended (Chromium does so after 30 s of rest) while it worked: it is asked again.
 * @returns null when there is no background to ask any more, or none that answers.
 */
export async function ask<K extends keyof ToBackground>(
  name: K,
  params: ToBackground[K]['params'],
): Promise<Answer<ToBackground, K> | null> {
  for (const wait of [...RETRIES, null]) {
    if (isOrphaned()) return null;
    try {
      const answer = await acrossPageCache(() => extension().runtime.sendMessage({ name, params }));
      if (answer !== undefined) return answer as Answer<ToBackground, K>;
    } catch (error) {
      if (isOrphaned()) return null;
      if (wait === null) console.debug('Sidelight: the background did not answer.', error);
    }
    if (wait !== null) await new Promise((resume) => setTimeout(resume, wait));
  }
  return null;
}
