import type { DrivenPage } from '../../lib/cli/drive/types';
import type { Place } from './support';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What a page under test saw of the extension: everything that changed in its DOM, and where the marks are. */
interface Witness {
  /** Card hosts that came, in all. */
  hosts: number;
  /** Every change that is not a host coming to `<html>` or going from it. */
  changes: string[];
  /** The ranges of the mark of an entry, noted while it was live. */
  marks: Record<string, AbstractRange[]>;
  /** The longest time between two of the reader's pointer moves since `noteGaps`, in ms. */
  gap: number;
  movedAt: number;
}

declare global {
  interface Window {
    witness: Witness;
  }
}

/** Has the page note from now on what changes in it. The page's own scripts must be still. */
export const callWitness = (page: DrivenPage): Promise<void> =>
  page.evaluate(() => {
    window.witness = { hosts: 0, changes: [], marks: {}, gap: 0, movedAt: 0 };
    addEventListener(
      'pointermove',
      ({ timeStamp, isTrusted }) => {
        if (!isTrusted) return;
        const { movedAt } = window.witness;
        if (movedAt) window.witness.gap = Math.max(window.witness.gap, timeStamp - movedAt);
        window.witness.movedAt = timeStamp;
      },
      { capture: true, passive: true },
    );
    new MutationObserver((records) => {
      for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
        const nodes = [...addedNodes, ...removedNodes];
        const isHosts =
          type === 'childList' &&
          target === document.documentElement &&
          nodes.every((node) => node.nodeName === 'SIDELIGHT-CARD' && (node as Element).attributes.length === 0);
        if (isHosts) window.witness.hosts += addedNodes.length;
        else window.witness.changes.push(`${type} of ${target.nodeName} ${attributeName ?? ''}`);
        if (document.getElementsByTagName('sidelight-card').length > 1) window.witness.changes.push('two hosts');
      }
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  });

export const seenByWitness = (page: DrivenPage): Promise<{ hosts: number; changes: string[]; hostsNow: number }> =>
  page.evaluate(() => ({
    hosts: window.witness.hosts,
    changes: window.witness.changes,
    hostsNow: document.getElementsByTagName('sidelight-card').length,
  }));

/** Begins to note the times between pointer moves. */
export const noteGaps = (page: DrivenPage): Promise<void> =>
  page.evaluate(() => {
    Object.assign(window.witness, { gap: 0, movedAt: 0 });
  });

export const longestGap = (page: DrivenPage): Promise<number> => page.evaluate(() => window.witness.gap);

/** Notes the mark that is live now as that of an entry; false where none is. */
export const noteLiveMark = (page: DrivenPage, id: string): Promise<boolean> =>
  page.evaluate((entry: string) => {
    const live = CSS.highlights.get('sidelight-live') as unknown as Iterable<AbstractRange> | undefined;
    const ranges = [...(live ?? [])];
    if (ranges.length > 0) window.witness.marks[entry] = ranges;
    return ranges.length > 0;
  }, id);

/** The lines of an entry's mark, in client px. */
export const linesOf = (page: DrivenPage, id: string): Promise<Box[]> =>
  page.evaluate((entry: string) => {
    return (window.witness.marks[entry] ?? []).flatMap((one) => {
      const range = document.createRange();
      range.setStart(one.startContainer, one.startOffset);
      range.setEnd(one.endContainer, one.endOffset);
      return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
    });
  }, id);

/** Scrolls an entry's mark to the middle; answers the middle of its first line, or null where the page shows something else there. */
export const bringIntoSight = (page: DrivenPage, id: string): Promise<Place | null> =>
  page.evaluate((entry: string) => {
    const [one] = window.witness.marks[entry] ?? [];
    const parent = one?.startContainer.parentElement;
    if (!one || !parent) return null;
    parent.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    range.setStart(one.startContainer, one.startOffset);
    range.setEnd(one.endContainer, one.endOffset);
    const box = range.getClientRects()[0];
    if (!box) return null;
    const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const shown = document.elementFromPoint(place.x, place.y);
    return shown && (parent.contains(shown) || shown.contains(parent)) ? place : null;
  }, id);

/** Whether a place is clear of every mark that is painted, by so many px. */
export const isClear = (page: DrivenPage, { x, y }: Place, by: number): Promise<boolean> =>
  page.evaluate(
    (left: number, top: number, margin: number) => {
      for (const [name, highlight] of CSS.highlights as unknown as Iterable<[string, Iterable<AbstractRange>]>) {
        if (!name.startsWith('sidelight')) continue;
        for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          for (const box of range.getClientRects())
            if (
              left > box.left - margin &&
              left < box.right + margin &&
              top > box.top - margin &&
              top < box.bottom + margin
            )
              return false;
        }
      }
      return true;
    },
    x,
    y,
    by,
  );
