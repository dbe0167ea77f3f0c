import { browser } from '../browser';

/** What the frames of a tab have reported: entry ids by frame, and the frame that a command led to last. */
interface TabRecord {
  frames: Record<number, string[]>;
  stepped: number;
}

const TOP = 0;
const EMPTY: TabRecord = { frames: {}, stepped: TOP };

const keyOf = (tab: number) => `tab:${tab}`;

async function read(tab: number): Promise<TabRecord> {
  const stored = (await browser.storage.session.get(keyOf(tab)))[keyOf(tab)] as TabRecord | undefined;
  return stored ?? EMPTY;
}

let writing: Promise<unknown> = Promise.resolve();

/** Kept in `storage.session`, as the background may be ended at any time; one change after the other, as frames report at once. */
function change(tab: number, next: (record: TabRecord) => TabRecord): Promise<TabRecord> {
  const changed = writing.then(async () => {
    const record = next(await read(tab));
    await browser.storage.session.set({ [keyOf(tab)]: record });
    return record;
  });
  writing = changed.catch(() => undefined);
  return changed;
}

async function showCount(tab: number, { frames }: TabRecord): Promise<void> {
  const entries = new Set(Object.values(frames).flat()).size;
  // The tab may have been closed meanwhile.
  await browser.action.setBadgeText({ tabId: tab, text: entries ? String(entries) : '' }).catch(() => undefined);
}

/** A frame's entries; the toolbar button shows how many different ones the tab's frames name. */
export async function report(tab: number, frame: number, entries: string[]): Promise<void> {
  await showCount(tab, await change(tab, (record) => ({ ...record, frames: { ...record.frames, [frame]: entries } })));
}

/** The tab goes to another page. */
export async function forget(tab: number): Promise<void> {
  await showCount(tab, await change(tab, () => EMPTY));
}

/** The tab is closed. */
export async function remove(tab: number): Promise<void> {
  await writing;
  await browser.storage.session.remove(keyOf(tab));
}

/** The frames of a tab in which something was found, the top frame always among them and first. */
export async function framesOf(tab: number): Promise<number[]> {
  const { frames } = await read(tab);
  const found = Object.keys(frames)
    .map(Number)
    .filter((frame) => frame !== TOP && frames[frame]?.length);
  return [TOP, ...found.sort((a, b) => a - b)];
}

/** A frame shows a card: those of the tab's other frames go. */
export async function dismissElsewhere(tab: number, frame: number): Promise<void> {
  const others = (await framesOf(tab)).filter((other) => other !== frame);
  const dismiss = (frameId: number) => browser.tabs.sendMessage(tab, { name: 'dismiss', params: {} }, { frameId });
  await Promise.allSettled(others.map(dismiss));
}

/** Goes to the next or previous mark of a tab, from frame to frame and round again. */
export async function step(tab: number, direction: 'next' | 'previous'): Promise<void> {
  const frames = await framesOf(tab);
  const { stepped } = await read(tab);
  const begin = Math.max(frames.indexOf(stepped), 0);
  const forward = direction === 'next' ? 1 : frames.length - 1;
  for (let turn = 0; turn <= frames.length; turn++) {
    const frameId = frames[(begin + turn * forward) % frames.length] ?? TOP;
    const message = { name: 'step', params: { direction, from: turn === 0 ? 'here' : 'edge' } };
    if (await browser.tabs.sendMessage(tab, message, { frameId }).catch(() => false)) {
      await change(tab, (record) => ({ ...record, stepped: frameId }));
      return;
    }
  }
}
