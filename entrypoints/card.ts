import { h, render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card } from '../components/card/Card';
import { cardStyles } from '../components/card/styles';
import { closeOnBack } from '../lib/card/back';
import { type CardCallbacks, type CardView, offerRenderer } from '../lib/card/bridge';
import { copyText } from '../lib/card/clipboard';
import { watchFocus } from '../lib/card/focus';
import { type CardHost, followHome, homeFor, openHost, raise } from '../lib/card/host';
import { keepBeside, makeRoomForSheet } from '../lib/card/placement';
import { whySentence } from '../lib/recogniser/why';

/** The open card: its host, how it is drawn, and what ends with it. */
interface Open {
  host: CardHost;
  card: HTMLElement;
  draw: (pinned: boolean) => void;
  endings: (() => void)[];
}

export default defineUnlistedScript(() => {
  let open: Open | null = null;

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
    const host = openHost(homeFor(view.node), cardStyles);
    const sheet = view.openedBy === 'tap';
    const props = {
      data: view.data,
      why: { ground: view.why.ground, sentence: whySentence(view.why, view.language) },
      sheet,
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
    const card = host.root.querySelector<HTMLElement>('[role="dialog"]');
    if (!card) throw new Error('a card is drawn with its dialog');
    raise(card);
    const focus = watchFocus(host, callbacks.focused);
    open = { host, card, draw, endings: [focus.giveBack, followHome(host, card, view.node)] };
    if (sheet) {
      makeRoomForSheet(card, view.anchor);
      open.endings.push(closeOnBack(callbacks.close));
    } else {
      open.endings.push(keepBeside(card, view.anchor, view.pointer));
    }
    // By hover it steals nothing; else the reader has asked for it.
    if (view.openedBy !== 'hover') focus.take(card);
  }

  offerRenderer({
    show,
    hide,
    setPinned: (pinned) => open?.draw(pinned),
    rect: () => open?.card.getBoundingClientRect() ?? null,
    owns: (event) => open !== null && event.composedPath()[0] === open.host.element,
  });
});
