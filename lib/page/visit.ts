import type { Context, Region } from './block';
import type { Layout } from './layout';

const set = (names: string) => new Set(names.split(' '));
/** Nothing of these is seen in the flow of text: the words around them touch. */
const UNSEEN = set(
  'script style noscript template head title meta link rt rp rtc datalist param source track wbr area',
);
/** Seen, but no prose: no name runs across them. */
const NO_PROSE = set(
  'code pre kbd samp var textarea input select button option svg math canvas img picture video audio iframe frame ' +
    'object embed meter progress plaintext listing xmp',
);
const EDITABLE_ROLES = set('textbox searchbox combobox spinbutton');
const AROUND = set('nav footer aside menu search');
const AROUND_ROLES = set(
  'navigation contentinfo complementary banner search menu menubar toolbar tablist dialog alertdialog',
);

export type Visit = 'enter' | 'break' | 'no-prose' | 'unseen' | 'hidden';

const role = (element: Element) => element.getAttribute('role')?.trim().toLowerCase() ?? '';

/** Text that its reader is writing: never read. */
function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return (editable !== null && editable.toLowerCase() !== 'false') || EDITABLE_ROLES.has(role(element));
}

/** Whether an element is read, by what it is; `hidden` where that may change without a change of its children. */
export function visit(element: Element, layout: Layout): Visit {
  const name = element.localName;
  if (name === 'br') return 'break';
  if (UNSEEN.has(name)) return 'unseen';
  // A file of plain text is shown by browsers as one <pre>: there it is the prose.
  if (name === 'pre' && element.ownerDocument.contentType === 'text/plain') return 'enter';
  if (NO_PROSE.has(name)) return 'no-prose';
  if (isEditable(element) || element.getAttribute('aria-hidden') === 'true') return 'hidden';
  return layout.isHidden(element) ? 'hidden' : 'enter';
}

/** A custom element without a shadow tree: its script may come later, and nobody tells when it attaches one. */
export const isUnfinished = (element: Element) => element.localName.includes('-') && !element.shadowRoot;

/**
 * Whether an element, or a shadow tree that it may get, is left out of reading for now: attributes, the page's style or a late
 * script may change that.
 */
export const isLeftOut = (element: Element, layout: Layout): boolean =>
  visit(element, layout) === 'hidden' || isUnfinished(element);

function regionWithin(around: Region, element: Element): Region {
  const name = element.localName;
  const asRole = role(element);
  if (around.kind === 'around') return around;
  if (name === 'article' || asRole === 'article')
    return around.article ? around : { kind: 'article', article: element };
  if (AROUND.has(name) || AROUND_ROLES.has(asRole)) return { kind: 'around', article: around.article };
  // The page's own head is no part of its text; that of an article is.
  if (name === 'header' && !around.article && !element.closest('main, [role="main"]'))
    return { kind: 'around', article: null };
  return around;
}

const langWithin = (around: string, element: Element) => element.getAttribute('lang')?.toLowerCase() ?? around;

/** The parent, through the edge of a shadow tree. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent && parent.nodeType === 11) return (parent as ShadowRoot).host ?? null;
  return parent && parent.nodeType === 1 ? (parent as Element) : null;
}

/** The context of an element, from its ancestors; null where it stands in something that is not read. */
export function contextOf(element: Element, layout: Layout, onLeftOut?: (element: Element) => void): Context | null {
  const line: Element[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) line.unshift(at);
  let context: Context = { region: { kind: 'body', article: null }, lang: '', inLink: false, keepsSpace: false };
  for (const ancestor of line) {
    const seen = visit(ancestor, layout);
    if (seen === 'hidden') onLeftOut?.(ancestor);
    if (seen !== 'enter') return null;
    context = contextWithin(context, ancestor, layout);
  }
  return context;
}

export function contextWithin(around: Context, element: Element, layout: Layout): Context {
  return {
    region: regionWithin(around.region, element),
    lang: langWithin(around.lang, element),
    inLink: around.inLink || element.localName === 'a',
    keepsSpace: layout.keepsSpace(element),
  };
}

/** The nearest element around a node that begins and ends lines: the one whose blocks hold the node's text. */
export function lineElementOf(node: Node, layout: Layout): Element | null {
  for (let at = node.nodeType === 1 ? (node as Element) : parentOf(node); at; at = parentOf(at)) {
    if (layout.isBlock(at) || at.localName === 'html') return at;
  }
  return null;
}
