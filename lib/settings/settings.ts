import { siteOf } from './sites';

/** What the reader chose. Stored as the differences from `DEFAULTS`, so that a better default reaches everyone who kept it. */
export interface Settings {
  /** Ms since the epoch until which nothing is marked anywhere; 0 = not paused. */
  pausedUntil: number;
  topicsOff: string[];
  /** Host names, without `www.`; a host's subdomains are off with it. */
  sitesOff: string[];
  /** Ids of entries never to mark. */
  entriesOff: string[];
  /** Ms of rest before a card opens, 0 to 1500. */
  delay: number;
  which: 'first' | 'every';
  style: 'dotted' | 'underline' | 'tint';
  quoteView: 'translation' | 'original' | 'both';
  language: 'auto' | 'en' | 'ru' | 'zh';
}

export const DEFAULTS: Readonly<Settings> = {
  pausedUntil: 0,
  topicsOff: [],
  sitesOff: [],
  entriesOff: [],
  delay: 400,
  which: 'first',
  style: 'dotted',
  quoteView: 'translation',
  language: 'auto',
};

/** Ms of rest that can be chosen. */
export const DELAY = { min: 0, max: 1500 } as const;

/** The choices of each setting that is one of a few. */
export const CHOICES = {
  which: ['first', 'every'],
  style: ['dotted', 'underline', 'tint'],
  quoteView: ['translation', 'original', 'both'],
  language: ['auto', 'en', 'ru', 'zh'],
} as const;

interface Checked<T> {
  /** Absent where nothing of the stored value can be used. */
  value?: T;
  problem?: string;
}
type Check<T> = (stored: unknown) => Checked<T>;

const shown = (value: unknown) => JSON.stringify(value) ?? String(value);

const numberWithin =
  (min: number, max: number): Check<number> =>
  (stored) =>
    typeof stored === 'number' && stored >= min && stored <= max
      ? { value: Math.round(stored) }
      : { problem: `is ${shown(stored)}, not a number from ${min} to ${max}` };

const oneOf =
  <T extends string>(allowed: readonly T[]): Check<T> =>
  (stored) => {
    const value = allowed.find((one) => one === stored);
    return value === undefined ? { problem: `is ${shown(stored)}, not one of ${allowed.join(', ')}` } : { value };
  };

const listOf =
  (what: string, clean: (text: string) => string | null): Check<string[]> =>
  (stored) => {
    if (!Array.isArray(stored)) return { problem: `is ${shown(stored)}, not a list` };
    const cleaned = stored.map((item) => (typeof item === 'string' ? clean(item) : null));
    const value = [...new Set(cleaned.filter((item) => item !== null))];
    const bad = stored.filter((_, at) => cleaned[at] === null);
    return bad.length ? { value, problem: `holds ${bad.map(shown).join(', ')}: not ${what}` } : { value };
  };

const id = (text: string) => (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) ? text : null);

const CHECKS: { [K in keyof Settings]: Check<Settings[K]> } = {
  pausedUntil: numberWithin(0, 8.64e15),
  topicsOff: listOf('a topic', id),
  sitesOff: listOf('a site', siteOf),
  entriesOff: listOf('an entry', id),
  delay: numberWithin(DELAY.min, DELAY.max),
  which: oneOf(CHOICES.which),
  style: oneOf(CHOICES.style),
  quoteView: oneOf(CHOICES.quoteView),
  language: oneOf(CHOICES.language),
};

const KEYS = Object.keys(CHECKS) as (keyof Settings)[];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Settings from whatever was stored or imported: each value that cannot be used falls back to its default and is named in
 * `problems`, one sentence each; good items of a list with a bad one are kept. Never throws. Unknown keys are left out.
 */
export function parseSettings(stored: unknown): { settings: Settings; problems: string[] } {
  const settings: Settings = structuredClone(DEFAULTS);
  if (stored === undefined || stored === null) return { settings, problems: [] };
  if (!isRecord(stored)) return { settings, problems: [`The stored settings are ${shown(stored)}, not an object.`] };
  const problems: string[] = [];
  const read = <K extends keyof Settings>(key: K) => {
    if (stored[key] === undefined) return;
    const { value, problem } = CHECKS[key](stored[key]);
    if (value !== undefined) settings[key] = value;
    if (problem) problems.push(`The setting «${key}» ${problem}.`);
  };
  KEYS.forEach(read);
  return { settings, problems };
}

/** Whether an entry is not to be marked: it is muted, or one of its topics is off. */
export function isEntryOff(
  { entriesOff, topicsOff }: Pick<Settings, 'entriesOff' | 'topicsOff'>,
  id: string,
  topics: readonly string[],
): boolean {
  return entriesOff.includes(id) || topics.some((topic) => topicsOff.includes(topic));
}

/** Only what differs from the defaults: what is worth storing. */
export function changedSettings(settings: Settings): Partial<Settings> {
  return Object.fromEntries(
    KEYS.filter((key) => JSON.stringify(settings[key]) !== JSON.stringify(DEFAULTS[key])).map((key) => [
      key,
      settings[key],
    ]),
  );
}
