interface Closer extends EventTarget {
  destroy(): void;
}

/**
 * Makes the system's Back close a sheet instead of leaving the page. A CloseWatcher hears Android's Back gesture and
 * whatever else asks to close, without a trace in the history. A browser's own Back button is held by the Navigation API,
 * once the reader has acted in the page, as by the tap that opened the sheet, and only within one document: browsers let
 * nobody hold a Back that leaves it (Chromium 156, Firefox 153, 2026-11-23). The sheet goes with that one.
 *
 * @returns ends the watch
 */
export function closeOnBack(close: () => void): () => void {
  const world = globalThis as { CloseWatcher?: new () => Closer; navigation?: EventTarget };
  const onTraverse = (event: Event) => {
    if ((event as Event & { navigationType?: string }).navigationType !== 'traverse' || !event.cancelable) return;
    event.preventDefault();
    close();
  };
  const watcher = world.CloseWatcher ? new world.CloseWatcher() : null;
  watcher?.addEventListener('close', close);
  world.navigation?.addEventListener('navigate', onTraverse);
  return () => {
    watcher?.destroy();
    world.navigation?.removeEventListener('navigate', onTraverse);
  };
}
