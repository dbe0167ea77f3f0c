/**
 * One way of driving the two browsers with the built extension in them: for the demonstration and for the tests. Chromium is
 * driven by puppeteer; Firefox over Marionette, its own wire, because WebDriver BiDi opens no `moz-extension:` page and no
 * closed shadow root.
 */

export type BrowserKind = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** The built extension's folder; none = a browser without it. */
  extension?: string;
  headless?: boolean;
  /** The window's inside, in CSS px. */
  width?: number;
  height?: number;
  /** `host:port` of a proxy that every request goes through, loopback too. */
  proxy?: string;
}

export interface Driver {
  kind: BrowserKind;
  /** Such as `Chromium 156.0.8078.79`. */
  version: string;
  newPage(): Promise<DrivenPage>;
  /** A page of the extension in a tab of its own: `popup.html`, `options.html`. */
  extensionPage(path: string): Promise<DrivenPage>;
  /** Ends the extension's background, as the browser does after half a minute of rest; a message starts it anew. */
  endBackground(): Promise<void>;
  /** Resolves when the reader closes the browser. */
  closed: Promise<void>;
  close(): Promise<void>;
}

export interface DrivenPage {
  goto(url: string): Promise<void>;
  /** The browser's own Back, by one place. Does not wait: a page may hold it. */
  back(): Promise<void>;
  /** Brings its tab to the front: a hidden page paints and observes nothing. */
  focus(): Promise<void>;
  /** Runs a self-contained function in the page's own world; arguments and result are JSON. */
  evaluate<T, A extends unknown[]>(run: (...words: A) => T, ...words: A): Promise<Awaited<T>>;
  /** Runs a script's text in the page's own world, past the page's CSP. */
  run(script: string): Promise<void>;
  /** The same as `evaluate` with the card's closed shadow root as first argument; null where no card's host is in the page. */
  inCard<T, A extends unknown[]>(run: (root: ShadowRoot, ...words: A) => T, ...words: A): Promise<Awaited<T> | null>;
  /** Trusted input, in CSS px of the viewport. `steps` are the way points of a hand's path. */
  moveMouse(x: number, y: number, steps?: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  tap(x: number, y: number): Promise<void>;
  /**
   * A finger's straight way over the screen, as fast as a hand scrolls, with a stop before it is lifted, so that nothing is
   * flung; or before the system takes the touch away.
   */
  drag(from: { x: number; y: number }, to: { x: number; y: number }, end?: 'lifted' | 'cancelled'): Promise<void>;
  /** A key by its DOM name: `Escape`, `Tab`, `ArrowRight`, `a`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Shows the page as it would be printed, or again as on a screen. */
  setMedium(medium: 'screen' | 'print'): Promise<void>;
  setColours(scheme: 'light' | 'dark'): Promise<void>;
  setSize(width: number, height: number): Promise<void>;
  /** A PNG of the viewport. */
  screenshot(): Promise<Uint8Array>;
  /** What the extension's own code threw in this page and did not catch. In Firefox: in any page since the start. */
  errors(): Promise<string[]>;
  close(): Promise<void>;
}
