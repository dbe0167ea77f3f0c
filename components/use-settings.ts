import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../lib/settings/settings';

export interface SettingsAccess {
  /** Stores a change; answers with a function that puts the former values back. */
  change: (change: Partial<Settings>) => Promise<() => Promise<void>>;
  /** Calls back with each stored change, from wherever it came; answers with a function that ends it. */
  watch: (onChange: (settings: Settings) => void) => () => void;
}

/**
 * The settings as this view shows them, and how it changes them. A change shows at once, and while one is on its way to the
 * store no older state that comes back from there undoes it: two quick presses count as two.
 */
export function useSettings(first: Settings, access: SettingsAccess): [Settings, SettingsAccess['change']] {
  const [settings, setSettings] = useState(first);
  const onTheirWay = useRef(0);
  const { watch } = access;
  useEffect(
    () =>
      watch((stored) => {
        if (onTheirWay.current === 0) setSettings(stored);
      }),
    [watch],
  );
  const change: SettingsAccess['change'] = async (wanted) => {
    setSettings((now) => ({ ...now, ...wanted }));
    onTheirWay.current += 1;
    try {
      return await access.change(wanted);
    } finally {
      onTheirWay.current -= 1;
    }
  };
  return [settings, change];
}
