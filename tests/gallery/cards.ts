import { readdirSync, readFileSync } from 'node:fs';
import type { CardData } from '../../lib/card/data';
import type { Entry, Topic } from '../../lib/dataset/types';
import type { GalleryState } from './states';

const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8'));

/** Of the cards, those that the states show, and those that their ties lead to. */
export function cardsOf(
  states: readonly Pick<GalleryState, 'entry'>[],
  cards: Record<string, CardData>,
): Record<string, CardData> {
  const shown = new Set(states.map(({ entry }) => entry));
  const ids = new Set([...shown, ...[...shown].flatMap((id) => cards[id]?.ties.map(({ to }) => to) ?? [])]);
  return Object.fromEntries(Object.entries(cards).filter(([id]) => ids.has(id)));
}

/** Every entry's card by id, ties seen from both ends; and `<id>:without-quotes`, for the state that no entry may have. */
export function allCards(): Record<string, CardData> {
  const topics = read<Topic[]>('topics.json');
  const entries = readdirSync(new URL('../../data/entries', import.meta.url))
    .filter((file) => file.endsWith('.json'))
    .map((file) => read<Entry>(`entries/${file}`));
  const names = new Map(entries.map((entry) => [entry.id, entry.name]));
  const cards: Record<string, CardData> = {};
  for (const entry of entries) {
    const there = entry.ties.map(({ to, how }) => ({ to, how, direction: 'there' as const }));
    const back = entries.flatMap((other) =>
      other.ties
        .filter(({ to }) => to === entry.id)
        .map(({ how }) => ({ to: other.id, how, direction: 'back' as const })),
    );
    const data: CardData = {
      entry,
      topics: topics.filter(({ id }) => entry.topics.includes(id)),
      ties: [...there, ...back].flatMap((tie) => {
        const name = names.get(tie.to);
        return name ? [{ ...tie, name }] : [];
      }),
      datasetVersion: '2026-11-23+00000000',
    };
    cards[entry.id] = data;
    cards[`${entry.id}:without-quotes`] = {
      ...data,
      entry: { ...entry, quotes: [], statements: entry.statements.map(({ sides: _, ...statement }) => statement) },
    };
  }
  return cards;
}
