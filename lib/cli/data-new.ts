import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENTRIES, readShelf, type ShelfRecord } from './dataset-files';
import { runCommand } from './packages.mjs';

const FILL_IN = 'FILL IN';

/**
 * `npm run data:new -- <id>`: writes `data/entries/<id>.json` with everything to fill in. Where the shelf of evidence is
 * beside the project and holds the subject, names, quotations and sources are filled in from it.
 */
await runCommand(() => {
  const [id] = process.argv.slice(2);
  if (id === undefined || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw new Error('Give the id of the new entry, lower-case words joined by hyphens: npm run data:new -- some-body');
  const file = join(ENTRIES, `${id}.json`);
  if (existsSync(file)) throw new Error(`There is an entry ${id} already: ${file}`);
  const record = readShelf()?.find((each) => each.id === id);
  writeFileSync(file, `${JSON.stringify(draft(id, record), null, 2)}\n`);
  console.log(
    `${file}\nFill in what stands empty or says FILL IN, then run npm run data:check. data/README.md shows how.`,
  );
  return 0;
});

function draft(id: string, record: ShelfRecord | undefined) {
  const forms = Object.entries(record?.names ?? { en: [FILL_IN] }).flatMap(([lang, texts]) =>
    texts.map((text) => ({ text, lang, mark: 'evidence' })),
  );
  return {
    $schema: '../../lib/dataset/entry.schema.json',
    id,
    kind: record?.kind ?? FILL_IN,
    topics: record?.topics ?? [FILL_IN],
    name: { en: record?.name ?? FILL_IN },
    ...(record === undefined || record.kind === 'person' ? { living: true } : {}),
    names: forms,
    gist: { en: `${FILL_IN}: one sentence of at most 160 characters, who or what this is and why it matters here` },
    statements: (record?.facts ?? [{ fact: '', source: `${id}-s1` }]).map(({ fact, source }) => ({
      text: { en: `${FILL_IN} in your own words: ${fact}` },
      kind: 'fact',
      asOf: record?.sources.find((each) => each.id === source)?.date ?? FILL_IN,
      sources: [source],
    })),
    quotes: (record?.quotes ?? []).map(
      ({ text, original, original_lang: originalLang, translation, speaker, date, source }) => ({
        text: original === text ? (translation ?? FILL_IN) : text,
        lang: 'en',
        ...(original === undefined ? {} : { original, originalLang, translation: translation ? 'ours' : FILL_IN }),
        speaker,
        ...(date === null ? {} : { date }),
        source,
      }),
    ),
    sources: (
      record?.sources ?? [
        { id: `${id}-s1`, title: FILL_IN, publisher: FILL_IN, url: FILL_IN, date: null, kind: FILL_IN },
      ]
    ).map((source) => ({
      id: source.id,
      title: source.title,
      ...('title_inferred' in source && source.title_inferred ? { titleInferred: true } : {}),
      publisher: source.publisher,
      url: source.url,
      date: source.date,
      ...('date_inferred' in source && source.date_inferred ? { dateInferred: true } : {}),
      kind: source.kind,
      side: FILL_IN,
    })),
    ties: [{ to: FILL_IN, how: FILL_IN, statement: 1 }],
    notToConfuse: [],
  };
}
