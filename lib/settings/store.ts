import { migrate, type Stored, VERSION } from './migrations';
import { changedSettings, parseSettings, type Settings } from './settings';

/**
 * What the store needs of `storage.local`; the page script hands over the browser's own, the rest the polyfill's. Never
 * `storage.sync`: it would send a reader's sites and muted names to a vendor.
 */
export interface LocalArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  onChanged: {
    addListener(listener: (changes: Changes) => void): void;
    removeListener(listener: (changes: Changes) => void): void;
  };
}

type Changes = Record<string, { newValue?: unknown; oldValue?: unknown }>;

export interface SettingsStore {
  read(): Promise<Settings>;
  /** Changes these settings and leaves the rest; answers with a function that puts the former values back. */
  change(change: Partial<Settings>): Promise<() => Promise<void>>;
  /** Calls back with each change, from any tab or view, and what was before; answers with a function that ends it. */
  watch(onChange: (settings: Settings, before: Settings) => void): () => void;
}

export const SETTINGS_KEY = 'settings';

const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parse = (value: unknown): Settings => {
  const { settings, problems } = parseSettings(isStored(value) ? migrate(value) : value);
  for (const problem of problems) console.warn(`Sidelight: ${problem} Its default is used.`);
  return settings;
};

/** Reads, changes and watches the stored settings. Changes made through one store are written one after the other. */
export function settingsStore(area: LocalArea): SettingsStore {
  let writing: Promise<unknown> = Promise.resolve();

  const readStored = async (): Promise<unknown> => (await area.get(SETTINGS_KEY))[SETTINGS_KEY];

  const write = async (change: Partial<Settings>): Promise<Partial<Settings>> => {
    const stored = await readStored();
    const before = parse(stored);
    const changed = changedSettings({ ...before, ...change });
    // What a newer Sidelight has stored and this one does not know stays in place.
    const unknown = isStored(stored) ? Object.entries(stored).filter(([key]) => !(key in before)) : [];
    await area.set({ [SETTINGS_KEY]: { version: VERSION, ...Object.fromEntries(unknown), ...changed } });
    return Object.fromEntries(Object.keys(change).map((key) => [key, before[key as keyof Settings]]));
  };

  const change = (wanted: Partial<Settings>): Promise<() => Promise<void>> => {
    const written = writing.then(() => write(wanted));
    writing = written.catch(() => undefined);
    return written.then((former) => async () => {
      await change(former);
    });
  };

  return {
    read: async () => parse(await readStored()),
    change,
    watch(onChange) {
      const listener = (changes: Changes) => {
        const stored = changes[SETTINGS_KEY];
        if (stored) onChange(parse(stored.newValue), parse(stored.oldValue));
      };
      area.onChanged.addListener(listener);
      return () => area.onChanged.removeListener(listener);
    },
  };
}
