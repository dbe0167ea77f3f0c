import type { PageState } from '../messages';

/** What the popup says in place of a list, or above it. */
export type Notice = 'reading' | 'nothing' | 'offSite' | 'topicsOff' | 'closed' | 'file' | 'reload' | 'withdrawn';

/** What is known of the tab that the popup was opened over. */
export interface TabFacts {
  /** The tab's address; null where the browser withholds it. */
  address: string | null;
  /** Whether Sidelight may work on the address; null where that has no meaning. */
  access: boolean | null;
  /** The page's own answer; null where no script of ours answered. */
  state: PageState | null;
  /** Whether the settings switch the site off: its pages then hold no script of ours that could answer. */
  siteOff: boolean;
  /** Whether any topic is on. */
  anyTopic: boolean;
}

/** Why a page has no marks, or null where it has some. */
export function noticeOf({ address, access, state, siteOff, anyTopic }: TabFacts): Notice | null {
  if (siteOff) return 'offSite';
  if (state === null) {
    if (address?.startsWith('file:')) return 'file';
    if (address !== null && access === false) return 'withdrawn';
    return address !== null && /^https?:/.test(address) ? 'reload' : 'closed';
  }
  if (state.status === 'off-site') return 'offSite';
  // The foot of the popup says until when.
  if (state.status === 'paused') return null;
  if (!anyTopic) return 'topicsOff';
  if (state.entries.length > 0 || state.possible.length > 0) return null;
  return state.status === 'reading' ? 'reading' : 'nothing';
}
