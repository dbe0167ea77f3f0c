interface Closer extends EventTarget {
  destroy(): void;
}

/**
 * Makes the system's Back close a sheet instead of leaving the page. A CloseWatcher hears Android's Back gesture; a
 * traversal of the page's history is held by the Navigation API, which lets a page's script do so only after the reader
 * has acted in it, as by the tap that opened the sheet.
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
