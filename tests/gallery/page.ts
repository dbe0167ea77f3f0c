import { h, render } from 'preact';
import { Card } from '../../components/card/Card';
import { cardStyles } from '../../components/card/styles';
import type { CardData } from '../../lib/card/data';
import { whySentence } from '../../lib/recogniser/why';
import { type GalleryState, slug } from './states';

/** Set by `build.ts`: what to show, and the cards by entry id. */
declare const GALLERY: { states: GalleryState[]; cards: Record<string, CardData> };

const TODAY = '2026-11-23';

/** Draws one state in a shadow root as the product does, but in the page's flow instead of the top layer. */
async function draw(state: GalleryState): Promise<HTMLElement> {
  const { width = 388, height = 560, lang = 'en', dark = false } = state;
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = state.name;
  const host = document.createElement('div');
  figure.append(caption, host);
  figure.id = slug(state.name);
  figure.className = dark ? 'dark' : '';
  document.querySelector('main')?.append(figure);

  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `${cardStyles}
     :host { display: block; width: ${width}px; color-scheme: ${dark ? 'dark' : 'light'} }
     .card { position: relative; width: ${width}px; max-height: ${height}px }
     .card--sheet { border-radius: 16px 16px 0 0 }`,
  );
  root.adoptedStyleSheets = [sheet];
  const data = GALLERY.cards[state.entry];
  if (!data) throw new Error(`no entry ${state.entry}`);
  const form = data.entry.names[0];
  const card = h(Card, {
    data,
    why: {
      ground: 'unambiguous',
      sentence: whySentence(
        { form: form?.text ?? '', mark: form?.mark ?? 'always', rule: 'form', ground: 'unambiguous', evidence: [] },
        lang,
      ),
    },
    pinned: false,
    sheet: false,
    position: null,
    lang,
    quoteView: 'translation',
    site: 'example.org',
    pageAddress: 'https://example.org/article',
    today: TODAY,
    ...state.props,
    actions: {
      close: () => {},
      pin: () => {},
      openTie: async (id: string) => GALLERY.cards[id] ?? null,
      nested: () => {},
      muteEntry: () => {},
      muteSite: () => {},
      pause: () => {},
      undo: () => {},
      setQuoteView: () => {},
      copy: async () => true,
    },
  });
  render(card, root);
  root.querySelector('[popover]')?.removeAttribute('popover');
  for (const selector of state.press ?? []) {
    root.querySelector<HTMLElement>(selector)?.click();
    await new Promise((done) => setTimeout(done, 30));
  }
  (root.activeElement as HTMLElement | null)?.blur();
  return figure;
}

const drawn: Promise<HTMLElement>[] = [];
for (const state of GALLERY.states) drawn.push(draw(state));
Promise.all(drawn).then(
  () => document.documentElement.setAttribute('data-ready', 'yes'),
  (error: unknown) => document.documentElement.setAttribute('data-ready', String(error)),
);
