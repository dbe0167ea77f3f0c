import type { Settings } from './settings';

/**
 * The host name that a site is switched off by: lower-case, without `www.`. Takes an address or a bare host name, as a
 * reader may type it; null where there is none (`about:blank`, an empty line).
 */
export function siteOf(address: string): string | null {
  const typed = address.trim();
  const url = /^[a-z][a-z0-9+.-]*:/i.test(typed) && !/^[^/]+:\d+(?:\/|$)/.test(typed) ? typed : `http://${typed}`;
  if (!URL.canParse(url)) return null;
  const { hostname, protocol } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return hostname.replace(/^www\./, '') || null;
}

/** The entry of `sitesOff` that switches a site off: the site itself or a domain above it; null when it is on. */
export function siteOffBy(sitesOff: readonly string[], site: string): string | null {
  return sitesOff.find((off) => site === off || site.endsWith(`.${off}`)) ?? null;
}

/** Why nothing may be marked on pages of these sites (a frame's own and its top page's) at `now` (ms), or null. */
export function offBecause(
  settings: Pick<Settings, 'sitesOff' | 'pausedUntil'>,
  sites: readonly (string | null)[],
  now: number,
): 'off-site' | 'paused' | null {
  if (sites.some((site) => site !== null && siteOffBy(settings.sitesOff, site) !== null)) return 'off-site';
  return settings.pausedUntil > now ? 'paused' : null;
}
