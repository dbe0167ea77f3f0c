/** The card's only trace in the page while it is open: an element without attributes, with a closed shadow root. */
export interface CardHost {
  root: ShadowRoot;
  element: HTMLElement;
  remove(): void;
}

/** The page's rules reach the host, and nothing inside it; important ones from inside win over all of them. */
const HOST_CSS = `
:host {
  all: initial !important;
  color-scheme: light dark !important;
  display: block !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
}
@media print { :host { display: none !important } }`;

/**
 * Where the host must hang to be seen and pressed: inside the modal dialog or fullscreen element that holds the word,
 * since everything outside it is inert or behind it; else inside the page's modal dialog; else on `<html>`.
 */
export function homeFor(word: Node): Element {
  const page = word.ownerDocument ?? document;
  for (let node: Node | null = word; node; node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)) {
    if (node instanceof Element && (node.matches('dialog:modal') || node === page.fullscreenElement)) return node;
  }
  return [...page.querySelectorAll('dialog:modal')].at(-1) ?? page.documentElement;
}

const HOST_NAME = 'sidelight-card';

/**
 * Takes away the card of an earlier script of ours. Firefox ends a content script with its extension, at a reload or an
 * update, and gives it no last word: its open card would stay for ever.
 */
export function removeOrphans(page: Document): void {
  for (const host of page.querySelectorAll(HOST_NAME)) host.remove();
}

let sheet: CSSStyleSheet | null = null;

/** Parsed once a frame: every card has the same rules. */
function sheetOf(css: string): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(HOST_CSS + css);
  }
  return sheet;
}

/**
 * A host that is nowhere yet.
 *
 * @param css the card's style sheet, the same at every call; adopted, since a page's CSP may forbid `<style>`
 */
export function createHost(page: Document, css: string): CardHost {
  const element = page.createElement(HOST_NAME);
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheetOf(css)];
  return { root, element, remove: () => element.remove() };
}

/** Shows the card in the top layer, above whatever else is there now. */
export function raise(card: HTMLElement): void {
  if (card.matches(':popover-open')) card.hidePopover();
  card.showPopover();
}

/**
 * Takes the host along when a modal dialog or a fullscreen element opens over the page, or closes, while a card is open.
 *
 * @param word a node of the card's word
 * @returns ends the following
 */
export function followHome(host: CardHost, card: HTMLElement, word: Node): () => void {
  const page = host.element.ownerDocument;
  const follow = () => {
    const home = homeFor(word);
    if (host.element.parentNode === home) return;
    const focused = host.root.activeElement as HTMLElement | null;
    home.append(host.element);
    raise(card);
    focused?.focus({ preventScroll: true });
  };
  // A dialog's `toggle` and `close` do not bubble, but they are captured.
  const types = ['fullscreenchange', 'toggle', 'close'];
  for (const type of types) page.addEventListener(type, follow, { capture: true });
  return () => {
    for (const type of types) page.removeEventListener(type, follow, { capture: true });
  };
}
