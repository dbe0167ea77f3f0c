import { removeOrphans } from '../card/host';
import type { ToPage } from '../messages';
import type { Settings } from '../settings/settings';
import { offBecause, siteOf } from '../settings/sites';
import { settingsStore } from '../settings/store';
import { acrossPageCache, ask, extension, isOrphaned } from './extension';
import { Marking } from './marking';

/** Px: a frame smaller than this is an advertisement or a counter, not text to read. */
const SMALLEST_FRAME = { width: 120, height: 60 };

/** `setTimeout` cannot wait longer. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;

const KEY = Symbol.for('sidelight.page');
const world = globalThis as { [KEY]?: PageScript };

/** The site of the page around a frame; null where the browser does not tell, as Firefox where the frame gets no referrer. */
function siteAround(): string | null {
  const around = (location as { ancestorOrigins?: DOMStringList }).ancestorOrigins;
  const top = around?.item(around.length - 1) ?? 'null';
  return top === 'null' ? null : siteOf(top);
}

/** The sites that a frame belongs to: that of the page around it, and its own. */
function sitesOfFrame(around: string | null): string[] {
  const own = location.origin === 'null' ? document.referrer : location.href;
  return [around, own && siteOf(own)].filter((site) => typeof site === 'string' && site !== '') as string[];
}

const isSmallFrame = () =>
  window !== window.top && (innerWidth < SMALLEST_FRAME.width || innerHeight < SMALLEST_FRAME.height);

/** Sidelight in one frame of a page: on, waiting out a pause, or off and gone. */
class PageScript {
  private marking: Marking | null = null;
  private readonly stopping = new AbortController();
  private sites = sitesOfFrame(siteAround());
  private pauseEnds: ReturnType<typeof setTimeout> | undefined;
  private settings: Settings | null = null;

  constructor(
    private readonly store: ReturnType<typeof settingsStore>,
    private readonly css: string,
  ) {}

  get isOver(): boolean {
    return this.stopping.signal.aborted;
  }

  /** Reads the settings; where the site is off that is all, and nothing of Sidelight is left in the page. */
  async start(): Promise<void> {
    this.settings = await acrossPageCache(() => this.store.read());
    if (this.off === null && isSmallFrame()) {
      await largeEnough();
      this.settings = await acrossPageCache(() => this.store.read());
    }
    if (this.off !== 'off-site' && window !== window.top && siteAround() === null)
      this.sites = sitesOfFrame(await ask('siteOfTab', {}));
    if (this.off === 'off-site') this.stop();
    else {
      this.listen();
      this.apply(this.settings);
    }
  }

  private get off(): ReturnType<typeof offBecause> {
    return this.settings && offBecause(this.settings, this.sites, Date.now());
  }

  private listen(): void {
    const { signal } = this.stopping;
    const unwatch = this.store.watch((settings) => this.apply(settings));
    const { onMessage } = extension().runtime;
    onMessage.addListener(this.answer);
    signal.addEventListener('abort', () => {
      if (isOrphaned()) return;
      unwatch();
      onMessage.removeListener(this.answer);
    });
    // After an update nobody tells an orphan: it looks when the reader comes back to the page.
    const onReturn = () => isOrphaned() && this.stop();
    document.addEventListener('visibilitychange', onReturn, { signal });
    addEventListener('focus', onReturn, { signal });
    const onShow = async ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return;
      if (isOrphaned()) return this.stop();
      this.apply(await acrossPageCache(() => this.store.read()));
      this.marking?.restore();
    };
    addEventListener('pageshow', onShow, { signal });
  }

  /** What the popup and the commands ask; a paused frame says no more than that it is paused. */
  private readonly answer = (message: unknown, _: unknown, reply: (value: unknown) => void): undefined => {
    const { name, params } = message as { name: keyof ToPage; params: never };
    if (this.marking) reply(this.marking.answers[name]?.(params));
    else if (name === 'state') reply({ status: this.off ?? 'on', entries: [], possible: [], hiddenRepeats: 0 });
    else reply(name === 'showAll' ? null : false);
  };

  private apply(settings: Settings): void {
    this.settings = settings;
    clearTimeout(this.pauseEnds);
    const { off } = this;
    if (isOrphaned()) this.stop();
    else if (off === null) this.markPage(settings);
    else this.markNothing(off);
    if (off === 'paused') {
      const ms = Math.min(settings.pausedUntil - Date.now(), LONGEST_TIMEOUT);
      this.pauseEnds = setTimeout(() => this.apply(settings), ms);
    }
  }

  private markNothing(off: 'off-site' | 'paused'): void {
    if (this.marking?.hasCard) this.marking.fade();
    else if (off === 'off-site') this.stop();
    else {
      this.marking?.stop();
      this.marking = null;
    }
  }

  private markPage(settings: Settings): void {
    if (this.marking) this.marking.apply(settings);
    else {
      const onClosed = () => this.off !== null && this.settings !== null && this.apply(this.settings);
      this.marking = new Marking(settings, this.store, this.sites[0] ?? '', this.css, onClosed);
    }
  }

  private stop(): void {
    clearTimeout(this.pauseEnds);
    this.stopping.abort();
    this.marking?.stop();
    this.marking = null;
  }
}

/** Resolves when a page that the browser has loaded in advance is shown. */
async function shown(): Promise<void> {
  const page = document as Document & { prerendering?: boolean };
  if (page.prerendering)
    await new Promise((show) => document.addEventListener('prerenderingchange', show, { once: true }));
}

/** Resolves when a frame is large enough to be read. */
async function largeEnough(): Promise<void> {
  while (isSmallFrame()) await new Promise((resize) => addEventListener('resize', resize, { once: true }));
}

/**
 * Starts Sidelight in this frame, unless it runs there: the background injects the script again where a site was switched on, and
 * into tabs that are older than the install.
 *
 * @param css the rules of `marks.css`
 */
export async function startPage(css: string): Promise<void> {
  if (!(document.documentElement instanceof HTMLElement) || (world[KEY] && !world[KEY].isOver)) return;
  const script = new PageScript(settingsStore(extension().storage.local), css);
  world[KEY] = script;
  removeOrphans(document);
  await shown();
  await script.start();
}
