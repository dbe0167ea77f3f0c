import { type ComponentChildren, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { cardStyles } from '../card/styles';

/** In the page the card floats and is measured; here it is a part of the popup. */
const IN_FLOW = `
  :host { position: static !important; width: auto !important; height: auto !important }
  .card { position: static; width: auto; max-height: none; border-radius: 0; box-shadow: none }`;

/** Draws its children under the card's own rules, which a shadow root keeps from the popup's. */
export function InCardStyles({ children }: { children: ComponentChildren }) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!host.current) return;
    let root = host.current.shadowRoot;
    if (!root) {
      root = host.current.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(cardStyles + IN_FLOW);
      root.adoptedStyleSheets = [sheet];
    }
    render(children, root);
  });
  return <div ref={host} />;
}
