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
