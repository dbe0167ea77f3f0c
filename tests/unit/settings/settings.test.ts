import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedSettings, DEFAULTS, isEntryOff, parseSettings } from '../../../lib/settings/settings';

describe('parseSettings', () => {
  it('gives the defaults where nothing is stored', () => {
    expect(parseSettings(undefined)).toEqual({ settings: DEFAULTS, problems: [] });
  });
  it('reads back what was changed', () => {
    const settings = { ...DEFAULTS, delay: 700, topicsOff: ['state-media'], sitesOff: ['example.com'] };
    expect(parseSettings({ version: 1, ...changedSettings(settings) })).toEqual({ settings, problems: [] });
  });
  it.each([
    ['delay', -1, 'The setting «delay» is -1, not a number from 0 to 1500.'],
    ['delay', '400', 'The setting «delay» is "400", not a number from 0 to 1500.'],
    ['style', 'neon', 'The setting «style» is "neon", not one of dotted, underline, tint.'],
    ['topicsOff', 'all', 'The setting «topicsOff» is "all", not a list.'],
  ])('keeps the default of %s for %j and says so', (key, value, problem) => {
    expect(parseSettings({ [key]: value })).toEqual({ settings: DEFAULTS, problems: [problem] });
  });
  it('keeps the good items of a list with bad ones', () => {
    const { settings, problems } = parseSettings({ sitesOff: ['https://www.Example.com/a', 7, '', 'example.com'] });
    expect(settings.sitesOff).toEqual(['example.com']);
    expect(problems).toEqual(['The setting «sitesOff» holds 7, "": not a site.']);
  });
  it('takes any value for what it may be, and never throws', () => {
    const keys = Object.keys(DEFAULTS);
    const stored = fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...keys), fc.anything()));
    fc.assert(
      fc.property(stored, (value) => {
        const { settings } = parseSettings(value);
        expect(Object.keys(settings)).toEqual(keys);
        expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual({ settings, problems: [] });
      }),
    );
  });
});

describe('isEntryOff', () => {
  it.each([
    [{ entriesOff: ['a'], topicsOff: [] }, true],
    [{ entriesOff: ['b'], topicsOff: [] }, false],
    [{ entriesOff: [], topicsOff: ['two'] }, true],
    [{ entriesOff: [], topicsOff: ['three'] }, false],
  ])('of %j is %s', (settings, off) => expect(isEntryOff(settings, 'a', ['one', 'two'])).toBe(off));
});
