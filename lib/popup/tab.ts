import { browser } from '../browser';
import type { Answer, PageState, ToBackground, ToPage } from '../messages';

/** Asks the background. */
export function ask<K extends keyof ToBackground>(
  name: K,
  params: ToBackground[K]['params'],
): Promise<Answer<ToBackground, K>> {
  return browser.runtime.sendMessage({ name, params });
}

/** The tab that the popup was opened over. */
export interface PopupTab {
  id: number;
  /** Null where the browser withholds it. */
  address: string | null;
}

/**
 * The active tab; `popup.html?tab=7`, the popup in a tab of its own, speaks of tab 7. Null where there is none.
 * @param query such as `location.search`
 */
export async function popupTab(query: string): Promise<PopupTab | null> {
  const asked = Number(new URLSearchParams(query).get('tab'));
  const tab = asked
    ? await browser.tabs.get(asked).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : { id: tab.id, address: tab.url ?? null };
}

/** Asks one frame of a tab; null where no script of ours answers. */
async function askFrame<K extends keyof ToPage>(
  tab: number,
  frameId: number,
  name: K,
  params: ToPage[K]['params'],
): Promise<Answer<ToPage, K> | null> {
  try {
    return (await browser.tabs.sendMessage(tab, { name, params }, { frameId })) ?? null;
  } catch {
    return null;
  }
}

/** Asks the frames of a tab in which something was found, the top one first; frames that do not answer are left out. */
export async function askFrames<K extends keyof ToPage>(
  tab: number,
  name: K,
  params: ToPage[K]['params'],
): Promise<Answer<ToPage, K>[]> {
  const frames = await ask('frames', { tab });
  const answers = await Promise.all(frames.map((frame) => askFrame(tab, frame, name, params)));
  return answers.filter((answer) => answer !== null);
}

/** Asks one frame after the other until one answers with true. */
export async function askUntilDone<K extends 'show' | 'markPossible'>(
  tab: number,
  name: K,
  params: ToPage[K]['params'],
): Promise<void> {
  for (const frame of await ask('frames', { tab })) if (await askFrame(tab, frame, name, params)) return;
}

/** The states of a tab's frames as one: counts of an entry are added up, the top frame's status counts. Null for none. */
export function joinedState([top, ...others]: readonly PageState[]): PageState | null {
  if (!top) return null;
  const entries = new Map(top.entries.map((entry) => [entry.id, entry]));
  for (const entry of others.flatMap((state) => state.entries)) {
    const known = entries.get(entry.id);
    entries.set(entry.id, known ? { ...known, count: known.count + entry.count } : entry);
  }
  return {
    ...top,
    entries: [...entries.values()],
    possible: [top, ...others].flatMap((state) => state.possible),
    hiddenRepeats: [top, ...others].reduce((sum, state) => sum + state.hiddenRepeats, 0),
  };
}
