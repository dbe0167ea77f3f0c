import { beforeEach, describe, expect, it, vi } from 'vitest';
import { migrate, type Stored, VERSION } from '../../../lib/settings/migrations';
import { DEFAULTS, type Settings } from '../../../lib/settings/settings';
import { type LocalArea, SETTINGS_KEY, settingsStore } from '../../../lib/settings/store';

/** `storage.local` as both browsers have it, in memory. */
function memoryArea(): LocalArea & { items: Record<string, unknown> } {
  type Listener = Parameters<LocalArea['onChanged']['addListener']>[0];
  const listeners = new Set<Listener>();
  const area = {
    items: {} as Record<string, unknown>,
    get: async (key: string) => structuredClone(key in area.items ? { [key]: area.items[key] } : {}),
    set: async (items: Record<string, unknown>) => {
      const changes = Object.entries(items).map(([key, newValue]) => [key, { newValue, oldValue: area.items[key] }]);
      Object.assign(area.items, structuredClone(items));
      for (const listener of listeners) listener(Object.fromEntries(changes));
    },
    onChanged: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  };
  return area;
}

describe('settingsStore', () => {
  let area: ReturnType<typeof memoryArea>;
  beforeEach(() => {
    area = memoryArea();
  });

  it('stores only what differs from the defaults, with the version', async () => {
    await settingsStore(area).change({ delay: 700, which: DEFAULTS.which });
    expect(area.items[SETTINGS_KEY]).toEqual({ version: VERSION, delay: 700 });
  });
  it('forgets what is set back to its default', async () => {
    const store = settingsStore(area);
    await store.change({ delay: 700, style: 'tint' });
    await store.change({ delay: DEFAULTS.delay });
    expect(area.items[SETTINGS_KEY]).toEqual({ version: VERSION, style: 'tint' });
  });
  it('loses no change of two at once', async () => {
    const store = settingsStore(area);
    await Promise.all([store.change({ delay: 700 }), store.change({ style: 'tint' })]);
    expect(await store.read()).toEqual({ ...DEFAULTS, delay: 700, style: 'tint' });
  });
  it('undoes a change and leaves later ones', async () => {
    const store = settingsStore(area);
    const undo = await store.change({ entriesOff: ['roskomnadzor'] });
    await store.change({ delay: 700 });
    await undo();
    expect(await store.read()).toEqual({ ...DEFAULTS, delay: 700 });
  });
  it('tells of changes, now and before, until it is told to stop', async () => {
    const store = settingsStore(area);
    const seen: [Settings, Settings][] = [];
    const stop = store.watch((...change) => seen.push(change));
    await store.change({ delay: 700 });
    stop();
    await store.change({ delay: 800 });
    expect(seen).toEqual([[{ ...DEFAULTS, delay: 700 }, DEFAULTS]]);
  });
  it('says what of the stored values it cannot use', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    area.items[SETTINGS_KEY] = { version: 1, delay: 'soon', style: 'tint' };
    expect(await settingsStore(area).read()).toEqual({ ...DEFAULTS, style: 'tint' });
    expect(warn).toHaveBeenCalledWith(
      'Sidelight: The setting «delay» is "soon", not a number from 0 to 1500. Its default is used.',
    );
    warn.mockRestore();
  });
  it('keeps what a newer version has stored', async () => {
    area.items[SETTINGS_KEY] = { version: VERSION + 1, font: 'large' };
    await settingsStore(area).change({ delay: 700 });
    expect(area.items[SETTINGS_KEY]).toEqual({ version: VERSION + 1, font: 'large', delay: 700 });
  });
});

describe('migrate', () => {
  // Two forms that might have been: a renamed setting, and one whose unit changed.
  const steps = [
    ({ wait, ...rest }: Stored) => ({ ...rest, delay: wait }),
    (stored: Stored) => ({ ...stored, delay: (stored.delay as number) * 1000 }),
  ];
  it.each([
    [{ wait: 0.5 }, { version: 3, delay: 500 }],
    [
      { version: 1, wait: 0.5, style: 'tint' },
      { version: 3, delay: 500, style: 'tint' },
    ],
    [
      { version: 2, delay: 0.5 },
      { version: 3, delay: 500 },
    ],
    [
      { version: 3, delay: 500 },
      { version: 3, delay: 500 },
    ],
    [
      { version: 4, font: 'large' },
      { version: 4, font: 'large' },
    ],
  ])('takes %j to %j', (stored, migrated) => expect(migrate(stored, steps)).toEqual(migrated));

  it('leaves the stored value itself alone', () => {
    const stored = { version: 2, delay: 0.5 };
    migrate(stored, steps);
    expect(stored).toEqual({ version: 2, delay: 0.5 });
  });
});
