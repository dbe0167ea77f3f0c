import { cardRenderer } from '../card/bridge';
import { interfaceLanguage } from '../i18n/language';
import type { PageState, ToPage } from '../messages';
import { isEntryOff, type Settings } from '../settings/settings';
import type { SettingsStore } from '../settings/store';
import { Cards } from './cards';
import { chooseMarks, wordsIn } from './choose';
import { Dormant } from './dormant';
import { ask, isOrphaned } from './extension';
import { Findings, type Found, inOrder, wordsBefore } from './findings';
import { markAt } from './hit';
import { computedLayout } from './layout';
import { Marks } from './marks';
import { Pointer } from './pointer';
import { blocksOf } from './read';
import { Recognising } from './recognise';
import { Slices, whenIdle } from './slices';
import { pageState, possibleKey } from './state';
import { nextMark, scrollToMark } from './steps';
import { isLeftOut } from './visit';
import { Watch } from './watch';

type Answers = { [K in keyof ToPage]: (params: ToPage[K]['params']) => ToPage[K]['answer'] };

const wordsUpTo = ({ mention, reading }: Found) => wordsIn(reading.block.text.slice(0, mention.start));

const byHand = (found: Found): Found => ({
  ...found,
  mention: { ...found.mention, why: { ...found.mention.why, ground: 'by-hand' } },
});

const withoutHash = () => location.href.replace(/#.*/, '');

/** A page that is being marked: from reading to the card. One for each frame, while Sidelight is on there. */
export class Marking {
  /** What the popup and the commands ask. */
  readonly answers: Answers = {
    state: () => this.state(),
    show: ({ id }) => this.goTo(this.marks.all.find(({ mention }) => mention.entry === id) ?? null, 'popup'),
    markPossible: ({ key }) => {
      const isHere = this.findings.readings.some(({ possible }) => possible.some((one) => possibleKey(one) === key));
      this.byHand.add(key);
      this.choose();
      return isHere;
    },
    showAll: () => {
      this.showsAll = true;
      this.choose();
      return null;
    },
    dismiss: () => {
      this.cards.machine.send({ type: 'close' });
      return null;
    },
    step: ({ direction, from }) => this.goTo(nextMark(this.marks.all, this.current, direction, from), 'key'),
  };

  private readonly stopping = new AbortController();
  private readonly layout = computedLayout();
  private readonly findings = new Findings();
  private readonly marks: Marks;
  private readonly cards: Cards;
  private readonly watch = new Watch(() => this.readChanges());
  private readonly dormant = new Dormant(
    (element) => isLeftOut(element, this.layout),
    (elements) => this.watch.again(elements),
  );
  private readonly recognising: Recognising;
  private readonly roots = new Set<ShadowRoot>();
  /** Possible names that the reader had marked. */
  private readonly byHand = new Set<string>();
  private showsAll = false;
  private faded = false;
  private hidden = 0;
  private reported: string | null = null;
  private reading = true;
  private isAsking = false;
  /** There is text that the recogniser has not seen. */
  private unasked = false;
  /** The mark that a command led to last. */
  private current: string | null = null;
  private address = withoutHash();

  constructor(
    private settings: Settings,
    store: SettingsStore,
    site: string,
    css: string,
    onClosed: () => void,
  ) {
    const { signal } = this.stopping;
    this.marks = new Marks(settings.style, css);
    const langOfPage = () => document.documentElement.lang;
    const onFound = () => this.choose();
    this.recognising = new Recognising((question) => ask('recognise', question), langOfPage, onFound, signal);
    let pointer: Pointer | null = null;
    this.cards = new Cards({
      marks: this.marks,
      settings: () => this.settings,
      store,
      site,
      pointer: () => pointer?.point ?? null,
      sinceMove: () => pointer?.sinceMove ?? 0,
      onClosed,
    });
    const { machine } = this.cards;
    const find = (point: { x: number; y: number }) => {
      if (isOrphaned()) this.stop();
      this.marks.restore();
      return markAt(point, this.marks, [...this.roots]);
    };
    pointer = new Pointer({ machine, markAt: find, renderer: cardRenderer }, signal);
    this.watch.observe(document);
    this.watch.againAll();
  }

  get hasCard(): boolean {
    return this.cards.isOpen;
  }

  /** New settings. */
  apply(settings: Settings): void {
    this.settings = settings;
    this.faded = false;
    this.marks.setStyle(settings.style);
    this.choose();
  }

  /** Takes the marks away while a card is still open, as it may offer the way back: `apply` is that way. */
  fade(): void {
    this.faded = true;
    this.choose();
  }

  /** Ends everything: no listener, observer, mark or card is left. */
  stop(): void {
    this.stopping.abort(new DOMException('Sidelight was switched off here.', 'AbortError'));
    this.watch.stop();
    this.dormant.stop();
    this.cards.stop();
    this.marks.stop();
    this.findings.clear();
    if (!isOrphaned()) this.report([]);
  }

  /** Back from the browser's page cache: the registry and the layout may be others. */
  restore(): void {
    this.marks.restore();
    this.reported = null;
    this.choose();
  }

  private async readChanges(): Promise<number> {
    const { signal } = this.stopping;
    const slices = new Slices(signal);
    try {
      await whenIdle(signal);
      if (this.address !== withoutHash()) this.beginAnew();
      const { all, deep, shallow } = await this.watch.take(this.layout, slices);
      if (all) await this.read(document.documentElement, false, slices);
      for (const element of deep) if (!all && element.isConnected) await this.read(element, false, slices);
      for (const element of shallow) if (!all && element.isConnected) await this.read(element, true, slices);
      this.findings.prune();
      for (const root of this.roots) if (!root.isConnected) this.roots.delete(root);
      this.reading = false;
      this.choose();
      void this.recognise();
    } catch (error) {
      if (!signal.aborted) throw error;
    }
    return slices.work;
  }

  /** Another page under the same document: a site that loads its articles itself. */
  private beginAnew(): void {
    this.address = withoutHash();
    this.findings.clear();
    this.recognising.forget();
    this.byHand.clear();
    this.showsAll = false;
    this.current = null;
    this.reported = null;
    this.watch.againAll();
  }

  private async read(root: Element, shallow: boolean, slices: Slices): Promise<void> {
    const pass = this.findings.pass();
    const onShadowRoot = (shadow: ShadowRoot) => {
      if (this.roots.has(shadow)) return;
      this.roots.add(shadow);
      this.watch.observe(shadow);
    };
    const blocks = blocksOf(root, {
      layout: this.layout,
      shallow,
      onShadowRoot,
      onLeftOut: (element) => this.dormant.add(element),
      onLost: (element) => this.watch.again([element]),
    });
    for (const block of blocks) {
      if (block) {
        const reading = pass.add(block);
        // Counted here, where work is cut into slices.
        if (this.settings.which === 'every') reading.words ??= wordsIn(block.text);
      }
      await slices.pause();
    }
    pass.end(root, root === document.documentElement && !shallow);
  }

  /** One round at a time; what changed during a round is taken by the next. */
  private async recognise(): Promise<void> {
    this.unasked = true;
    if (this.isAsking) return;
    this.isAsking = true;
    try {
      while (this.unasked) {
        this.unasked = false;
        await this.recognising.run(() => this.findings.readings);
      }
    } catch (error) {
      if (!this.stopping.signal.aborted) throw error;
    } finally {
      this.isAsking = false;
    }
  }

  /** What was found and may be shown: topics and entries that the reader switched off are not. */
  private wanted(found: readonly Found[]): Found[] {
    const topicsOf = (id: string) => this.recognising.about[id]?.topics ?? [];
    return found.filter(({ mention: { entry } }) => !isEntryOff(this.settings, entry, topicsOf(entry)));
  }

  private get found(): Found[] {
    if (this.faded) return [];
    const inReading = ({ found, possible }: { found: Found[]; possible: Found[] }) => {
      const chosen = possible.filter((one) => this.byHand.has(possibleKey(one)));
      return chosen.length === 0 ? found : inOrder([...found, ...chosen.map(byHand)]);
    };
    return this.wanted(this.findings.readings.filter(({ dropped }) => !dropped).flatMap(inReading));
  }

  private choose(): void {
    if (isOrphaned()) this.stop();
    else this.mark(this.found);
  }

  private mark(found: readonly Found[]): void {
    const which = this.showsAll ? 'all' : this.settings.which;
    const words = which === 'every' ? wordsBefore(this.findings.readings) : null;
    const candidates = found.map((one) => ({
      entry: one.mention.entry,
      region: one.reading.block.region,
      at: words ? (words.get(one.reading) ?? 0) + wordsUpTo(one) : 0,
      found: one,
    }));
    const { marked, hidden } = chooseMarks(candidates, which);
    this.hidden = hidden;
    this.marks.set(marked.map((candidate) => candidate.found));
    this.cards.onMarks();
    this.report([...new Set(found.map(({ mention }) => mention.entry))]);
  }

  private report(entries: string[]): void {
    const report = entries.join(' ');
    if (report === this.reported) return;
    this.reported = report;
    void ask('report', { entries });
  }

  private goTo(found: Found | null, by: 'key' | 'popup'): boolean {
    if (!found) return false;
    this.current = found.id;
    scrollToMark(found);
    this.cards.machine.send({ type: 'step', mark: found.id, by });
    return true;
  }

  private state(): PageState {
    const status = this.reading || this.isAsking ? 'reading' : 'on';
    const possible = this.wanted(this.findings.readings.flatMap((reading) => reading.possible));
    const lang = interfaceLanguage(this.settings.language, navigator.languages);
    return pageState(status, this.found, possible, this.hidden, this.recognising.about, lang);
  }
}
