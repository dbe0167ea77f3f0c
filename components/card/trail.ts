import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardData } from '../../lib/card/data';

/** An entry that a tie was followed from: where its scroll stood, and which tie it was. */
interface Passed {
  data: CardData;
  scrollTop: number;
  tie: string;
}

interface Trail {
  /** The entry to show. */
  data: CardData;
  /** The entry that Back leads to; null at the first. */
  from: CardData | null;
  /** Shows the other end of a tie; resolves to false where that is unknown. */
  follow: (id: string) => Promise<boolean>;
  back: () => void;
}

/**
 * The way from entry to entry by ties, and back to the same place. It is kept here and nowhere else; the page is told only
 * whether the card is on it.
 */
export function useTrail(
  first: CardData,
  scroll: RefObject<HTMLElement | null>,
  openTie: (id: string) => Promise<CardData | null>,
  nested: (inside: boolean) => void,
): Trail {
  const [trail, setTrail] = useState<Passed[]>([]);
  const [data, setData] = useState(first);
  const [arrived, setArrived] = useState<Passed | 'new' | null>(null);
  // What comes back after the reader has gone elsewhere, or has closed the card, is dropped.
  const asked = useRef(0);
  useEffect(
    () => () => {
      asked.current = -1;
    },
    [],
  );

  useLayoutEffect(() => {
    const area = scroll.current;
    if (!arrived || !area) return;
    const passed = arrived === 'new' ? null : arrived;
    area.scrollTop = passed?.scrollTop ?? 0;
    const target = passed ? area.querySelector(`[data-tie="${passed.tie}"]`) : area.closest('[role="dialog"]');
    (target as HTMLElement | null)?.focus({ preventScroll: true });
    setArrived(null);
  }, [arrived, scroll]);

  return {
    data,
    from: trail.at(-1)?.data ?? null,
    async follow(id) {
      asked.current += 1;
      const mine = asked.current;
      const other = await openTie(id);
      if (asked.current !== mine) return true;
      if (!other) return false;
      if (trail.length === 0) nested(true);
      setTrail([...trail, { data, scrollTop: scroll.current?.scrollTop ?? 0, tie: id }]);
      setData(other);
      setArrived('new');
      return true;
    },
    back() {
      const last = trail.at(-1);
      if (!last) return;
      asked.current += 1;
      if (trail.length === 1) nested(false);
      setTrail(trail.slice(0, -1));
      setData(last.data);
      setArrived(last);
    },
  };
}
