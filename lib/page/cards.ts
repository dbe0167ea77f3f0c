import { type CardCallbacks, type CardRenderer, type CardView, cardRenderer } from '../card/bridge';
import type { CardData } from '../card/data';
import { type Effect, liveMark, type Opener } from '../card/machine';
import { type CardMachine, cardMachine } from '../card/timers';
import { interfaceLanguage } from '../i18n/language';
import type { Settings } from '../settings/settings';
import type { SettingsStore } from '../settings/store';
import { ask } from './extension';
import type { Found } from './findings';
import { markRects } from './hit';
import type { Marks } from './marks';

const HOUR = 3_600_000;

/** Ms of rest after which a card's content is fetched, while the show delay still runs: a pointer that passes over asks nothing. */
const PREPARE_DELAY = 100;

interface Opened {
  found: Found;
  data: CardData;
}

export interface CardNeeds {
  marks: Marks;
  settings(): Settings;
  store: SettingsStore;
  /** The host name that «not on this site» is about. */
  site: string;
  pointer(): { x: number; y: number } | null;
  /** Ms since the pointer's last move: we look where it is at the next frame only. */
  sinceMove(): number;
  /** Called when a card has gone. */
  onClosed(): void;
}

/** Does what the machine wants: fetches the entry and the card's code, and has the card drawn. */
export class Cards {
  readonly machine: CardMachine;
  /** What the last dwells opened, by token. */
  private readonly opened = new Map<number, Opened>();
  private undo: (() => Promise<void>) | null = null;
  private muting = false;
  private prepareTimer: ReturnType<typeof setTimeout> | undefined;
  private prepared: { mark: string; opened: Promise<Opened | null> } | null = null;

  constructor(private readonly needs: CardNeeds) {
    this.machine = cardMachine(
      () => needs.settings().delay - needs.sinceMove(),
      (effect) => this.perform(effect),
      (state) => {
        needs.marks.setLive(liveMark(state));
        clearTimeout(this.prepareTimer);
        const dwell = state.name === 'resting' ? state.dwell : 'next' in state ? state.next : null;
        if (!dwell) return;
        const { mark } = dwell;
        this.prepareTimer = setTimeout(() => void this.drawAhead(mark), PREPARE_DELAY);
      },
    );
  }

  get isOpen(): boolean {
    return 'card' in this.machine.state;
  }

  /**
   * The marks have changed: a card whose word has gone goes too, but for the one in which the reader just muted its entry or
   * site, as it offers the way back.
   */
  onMarks(): void {
    const mark = liveMark(this.machine.state);
    if (mark !== null && !this.muting && !this.needs.marks.get(mark)) this.machine.send({ type: 'gone' });
  }

  stop(): void {
    this.machine.send({ type: 'gone' });
    this.machine.stop();
    clearTimeout(this.prepareTimer);
  }

  private perform(effect: Extract<Effect, { type: 'open' | 'show' | 'setPinned' | 'hide' }>): void {
    switch (effect.type) {
      case 'open':
        void this.open(effect.token, effect.mark);
        return;
      case 'show':
        this.show(effect.token, effect.by, effect.pinned);
        return;
      case 'setPinned':
        cardRenderer()?.setPinned(effect.pinned);
        return;
      case 'hide':
        cardRenderer()?.hide();
        this.muting = false;
        this.undo = null;
        // Not at once: the machine may be about to open the next card.
        setTimeout(() => !this.isOpen && this.needs.onClosed());
        return;
    }
  }

  private async open(token: number, mark: string): Promise<void> {
    clearTimeout(this.prepareTimer);
    const opened = await this.prepare(mark);
    this.prepared = null;
    if (opened) {
      this.opened.clear();
      this.opened.set(token, opened);
    }
    this.machine.send({ type: opened ? 'ready' : 'failed', token });
  }

  /** All that a mark's card needs, asked for once a dwell. */
  private async prepare(mark: string): Promise<Opened | null> {
    if (this.prepared?.mark !== mark) this.prepared = { mark, opened: contentOf(this.needs.marks.get(mark)) };
    const opened = await this.prepared.opened;
    // What could not be had is asked for again.
    if (!opened) this.prepared = null;
    return opened;
  }

  /** Has the card of a mark drawn while the show delay still runs. */
  private async drawAhead(mark: string): Promise<void> {
    const opened = await this.prepare(mark);
    // Else it is being opened already, or the pointer has gone.
    if (opened && this.prepared?.mark === mark)
      cardRenderer()?.prepare(this.view(opened, 'hover', false), this.callbacks());
  }

  private show(token: number, by: Opener, pinned: boolean): void {
    const opened = this.opened.get(token);
    const renderer = cardRenderer();
    if (!opened || !renderer) return;
    this.muting = false;
    this.undo = null;
    renderer.show(this.view(opened, by, pinned), this.callbacks());
    void ask('shown', {});
  }

  private view({ found, data }: Opened, by: Opener, pinned: boolean): CardView {
    const { marks, settings, site, pointer } = this.needs;
    // The page may have rendered the word anew since: the mark of the same id knows where it stands now.
    const now = () => marks.get(found.id) ?? found;
    const all = marks.all;
    const index = all.findIndex(({ id }) => id === found.id) + 1;
    const { quoteView, language } = settings();
    return {
      data,
      surface: found.mention.surface,
      why: found.mention.why,
      anchor: () => markRects(now()),
      node: now().reading.block.pieces[0]?.node ?? document.body,
      pointer: by === 'key' || by === 'popup' ? null : pointer(),
      openedBy: by === 'press' ? 'hover' : by,
      pinned,
      position: index > 0 ? { index, count: all.length } : null,
      language: interfaceLanguage(language, navigator.languages),
      quoteView,
      site,
    };
  }

  private callbacks(): CardCallbacks {
    const { machine } = this;
    return {
      close: () => machine.send({ type: 'close' }),
      pin: () => machine.send({ type: 'pin' }),
      openTie: (id) => ask('entry', { id }),
      nested: (inside) => machine.send({ type: inside ? 'nest' : 'unnest' }),
      focused: (inside) => machine.send({ type: inside ? 'focusIn' : 'focusOut' }),
      muteEntry: (id) => this.mute(({ entriesOff }) => ({ entriesOff: [...entriesOff, id] })),
      muteSite: () => this.mute(({ sitesOff }) => ({ sitesOff: [...sitesOff, this.needs.site] })),
      pause: () => this.mute(() => ({ pausedUntil: Date.now() + HOUR })),
      undo: () => {
        void this.undo?.();
        this.undo = null;
      },
      setQuoteView: (quoteView) => void this.needs.store.change({ quoteView }),
    };
  }

  private mute(change: (settings: Settings) => Partial<Settings>): void {
    this.muting = true;
    void this.needs.store.change(change(this.needs.settings())).then((undo) => {
      this.undo = undo;
    });
  }
}

async function contentOf(found: Found | undefined): Promise<Opened | null> {
  if (!found) return null;
  const [data, renderer] = await Promise.all([ask('entry', { id: found.mention.entry }), rendererOfFrame()]);
  return data && renderer && { found, data };
}

/** The card's code, put into the frame by the background when it is needed first. */
async function rendererOfFrame(): Promise<CardRenderer | null> {
  return cardRenderer() ?? ((await ask('injectCard', {})) ? cardRenderer() : null);
}
