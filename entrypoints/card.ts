import { h, render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card } from '../components/card/Card';
import { cardStyles } from '../components/card/styles';
import { closeOnBack } from '../lib/card/back';
import { type CardCallbacks, type CardView, offerRenderer } from '../lib/card/bridge';
import { copyText } from '../lib/card/clipboard';
import { watchFocus } from '../lib/card/focus';
import { type CardHost, createHost, followHome, homeFor, raise } from '../lib/card/host';
import { keepBeside, makeRoomForSheet } from '../lib/card/placement';
import { whySentence } from '../lib/recogniser/why';

/** A card's host and how it is drawn there. */
interface Drawn {
  host: CardHost;
  draw: (pinned: boolean) => void;
}

/** The open card, and what ends with it. */
interface Open extends Drawn {
  card: HTMLElement;
  endings: (() => void)[];
}

/** Draws a card in a host of its own that is nowhere yet. */
function drawn(view: CardView, callbacks: CardCallbacks): Drawn {
  const host = createHost(document, cardStyles);
  const props = {
    data: view.data,
    why: { ground: view.why.ground, sentence: whySentence(view.why, view.language) },
    sheet: view.openedBy === 'tap',
    position: view.openedBy === 'key' ? view.position : null,
    lang: view.language,
    quoteView: view.quoteView,
    site: view.site,
    pageAddress: location.href,
    today: new Date().toISOString().slice(0, 10),
    actions: { ...callbacks, copy: copyText },
  };
  const draw = (pinned: boolean) => render(h(Card, { ...props, pinned }), host.root);
  draw(view.pinned);
  return { host, draw };
}

/** Whether two views are of one card; where it stands and what it is pinned to are no part of its looks. */
const looksAlike = (a: CardView, b: CardView): boolean =>
  a.data === b.data &&
  a.why === b.why &&
  a.openedBy === b.openedBy &&
  a.openedBy === 'hover' &&
  a.language === b.language &&
  a.quoteView === b.quoteView &&
  a.site === b.site;

export default defineUnlistedScript(() => {
  let open: Open | null = null;
  let ahead: (Drawn & { view: CardView }) | null = null;

  function dropAhead(): void {
    if (ahead) render(null, ahead.host.root);
    ahead = null;
  }

  function prepare(view: CardView, callbacks: CardCallbacks): void {
    dropAhead();
    ahead = { view, ...drawn(view, callbacks) };
  }

  function hide(): void {
    if (!open) return;
    const { host, endings } = open;
    open = null;
    for (const end of endings.reverse()) end();
    render(null, host.root);
    host.remove();
  }

  function show(view: CardView, callbacks: CardCallbacks): void {
    hide();
    if (ahead && !looksAlike(ahead.view, view)) dropAhead();
    const { host, draw } = ahead ?? drawn(view, callbacks);
    ahead = null;
    if (view.pinned) draw(true);
    const card = host.root.querySelector<HTMLElement>('[role="dialog"]');
    if (!card) throw new Error('a card is drawn with its dialog');
    card.dataset.arriving = '';
    requestAnimationFrame(() => setTimeout(() => delete card.dataset.arriving));
    homeFor(view.node).append(host.element);
    raise(card);
    const focus = watchFocus(host, callbacks.focused);
    open = { host, draw, card, endings: [focus.giveBack, followHome(host, card, view.node)] };
    if (view.openedBy === 'tap') {
      makeRoomForSheet(card, view.anchor);
      open.endings.push(closeOnBack(callbacks.close));
    } else {
      open.endings.push(keepBeside(card, view.anchor, view.pointer));
    }
    // By hover it steals nothing; else the reader has asked for it.
    if (view.openedBy !== 'hover') focus.take(card);
  }

  offerRenderer({
    prepare,
    show,
    hide,
    setPinned: (pinned) => open?.draw(pinned),
    rect: () => open?.card.getBoundingClientRect() ?? null,
    owns: (event) => open !== null && event.composedPath()[0] === open.host.element,
  });
});
