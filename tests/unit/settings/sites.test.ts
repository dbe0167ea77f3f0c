import { describe, expect, it } from 'vitest';
import { offBecause, siteOf, siteOffBy } from '../../../lib/settings/sites';

describe('siteOf', () => {
  it.each([
    ['https://www.example.com/a?b#c', 'example.com'],
    ['example.com', 'example.com'],
    ['  News.Example.COM ', 'news.example.com'],
    ['localhost:8080', 'localhost'],
    ['http://127.0.0.1:3000/', '127.0.0.1'],
    ['пример.рф', 'xn--e1afmkfd.xn--p1ai'],
  ])('of %j is %j', (address, site) => expect(siteOf(address)).toBe(site));

  it.each(['', 'about:blank', 'file:///etc/hosts', 'chrome://extensions', 'two words', 'http://'])(
    'is null for %j',
    (address) => expect(siteOf(address)).toBeNull(),
  );
});

it.each([
  ['example.com', 'example.com'],
  ['news.example.com', 'example.com'],
  ['notexample.com', null],
  ['com', null],
])('siteOffBy of %s, with example.com off, is %s', (site, off) => {
  expect(siteOffBy(['other.org', 'example.com'], site)).toBe(off);
});

describe('offBecause', () => {
  const settings = { sitesOff: ['example.com'], pausedUntil: 1000 };
  it.each([
    [['example.com'], 0, 'off-site'],
    [['frame.org', 'example.com'], 2000, 'off-site'],
    [['frame.org'], 999, 'paused'],
    [['frame.org', null], 1000, null],
  ])('of %j at %i is %s', (sites, now, why) => expect(offBecause(settings, sites, now)).toBe(why));
});
