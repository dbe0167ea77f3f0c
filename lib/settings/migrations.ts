/** Settings as stored: what was changed, and the version of the form they were written in. */
export type Stored = Record<string, unknown> & { version?: number };

/** Rewrites stored settings of the form before into the next one. It gets a copy and may change it. */
export type Migration = (stored: Stored) => Stored;

/**
 * `MIGRATIONS[n]` leads from version n + 1 to n + 2. The first form needs none. To change the form: add a migration here and
 * an example of the old form to the tests.
 */
export const MIGRATIONS: readonly Migration[] = [];

/**
 * Stored settings in the newest form. What a newer Sidelight has written (the reader went back to an older one) is left as it
 * is: `parseSettings` takes from it what it knows.
 */
export function migrate(stored: Stored, migrations: readonly Migration[] = MIGRATIONS): Stored {
  const newest = migrations.length + 1;
  const version = stored.version ?? 1;
  if (version >= newest) return stored;
  const migrated = migrations.slice(version - 1).reduce((now, step) => step(now), structuredClone(stored));
  return { ...migrated, version: newest };
}

export const VERSION = MIGRATIONS.length + 1;
