import { SIDES } from './schema';
import type { Entry, Topic } from './types';

/** A table of a report: the head first. */
export type Rows = string[][];

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`);

function counts<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const item of items) for (const key of keysOf(item)) found.set(key, (found.get(key) ?? 0) + 1);
  return new Map([...found].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])));
}

const rows = (head: string, found: Map<string, number>): Rows => [
  [head, 'number'],
  ...[...found].map(([key, number]) => [key, `${number}`]),
];

/** The events of an entry: its statements that have a date. */
export const events = (entry: Entry): { date: string; entry: string }[] =>
  entry.statements.flatMap(({ date }) => (date === undefined ? [] : [{ date, entry: entry.id }]));

/** How the dataset is balanced: what there is of everything, and who speaks in it. Depends on the entries alone. */
export function balance(entries: readonly Entry[], topics: readonly Topic[]): { title: string; rows: Rows }[] {
  const statements = entries.flatMap((entry) => entry.statements);
  const quotes = entries.flatMap((entry) => entry.quotes);
  const sources = entries.flatMap((entry) => entry.sources);
  const dates = entries.flatMap(events).map(({ date }) => date);
  const sidesOf = (entry: Entry) => new Set(entry.sources.map(({ side }) => side));
  const oneSided = entries.filter((entry) => sidesOf(entry).size === 1);
  const contested = entries.filter((entry) => entry.contested);
  const labels = new Map(topics.map(({ id, label }) => [id, label.en]));
  const oldest = statements
    .map(({ asOf }) => asOf)
    .sort()
    .slice(0, 1);
  const offices = entries
    .flatMap((entry) => entry.statements.filter(({ office }) => office).map(({ asOf }) => `${asOf} ${entry.id}`))
    .sort()
    .slice(0, 10);
  const dated = dates.map((date) => date.slice(0, 4)).sort();
  return [
    {
      title: 'In all',
      rows: [
        ['what', 'number'],
        ['entries', `${entries.length}`],
        ['statements', `${statements.length}`],
        ['dated events', `${dates.length} (${dated[0] ?? '–'} to ${dated.at(-1) ?? '–'})`],
        ['quotations', `${quotes.length}`],
        ['sources', `${sources.length}`],
        ['ties', `${entries.reduce((sum, entry) => sum + entry.ties.length, 0)}`],
        ['forms', `${entries.reduce((sum, entry) => sum + entry.names.length, 0)}`],
      ],
    },
    {
      title: 'Entries by kind',
      rows: rows(
        'kind',
        counts(entries, ({ kind }) => [kind]),
      ),
    },
    {
      title: 'Entries by topic (one to three each)',
      rows: rows(
        'topic',
        counts(entries, (entry) => entry.topics.map((id) => labels.get(id) ?? id)),
      ),
    },
    {
      title: 'Entries by the language of their texts',
      rows: rows(
        'language',
        counts(entries, ({ gist }) => Object.keys(gist)),
      ),
    },
    {
      title: 'Forms by language',
      rows: rows(
        'language',
        counts(
          entries.flatMap((entry) => entry.names),
          ({ lang }) => [lang],
        ),
      ),
    },
    {
      title: 'Statements by kind',
      rows: rows(
        'kind',
        counts(statements, ({ kind }) => [kind]),
      ),
    },
    {
      title: 'Sources by side',
      rows: rows(
        'side',
        counts(sources, ({ side }) => [side]),
      ),
    },
    {
      title: 'Sources by kind',
      rows: rows(
        'kind',
        counts(sources, ({ kind }) => [kind]),
      ),
    },
    {
      title: 'Quotations',
      rows: [
        ['what', 'number'],
        ['with their original', `${quotes.filter(({ original }) => original !== undefined).length}`],
        ...[
          ...counts(quotes, ({ translation }) => (translation === undefined ? [] : [`translation: ${translation}`])),
        ].map(([key, number]) => [key, `${number}`]),
      ],
    },
    {
      title: 'One-sided sourcing',
      rows: [
        ['what', 'share'],
        ['entries whose sources are all of one side', `${share(oneSided.length, entries.length)} (${oneSided.length})`],
        ['contested entries', `${contested.length}`],
        [
          'contested entries whose sources are all of one side',
          `${contested.filter((entry) => sidesOf(entry).size === 1).length}`,
        ],
        ...SIDES.map((side) => [
          `only ${side}`,
          `${oneSided.filter((entry) => entry.sources[0]?.side === side).length}`,
        ]),
      ],
    },
    {
      title: 'Oldest «as of»',
      rows: [
        ['of what', 'as of'],
        ['any statement', oldest[0] ?? '–'],
        ...offices.map((office) => [`office: ${office.split(' ')[1]}`, office.split(' ')[0] ?? '']),
      ],
    },
  ];
}
