import type { Mention } from '../recogniser/types';
import { whySentence } from '../recogniser/why';
import { BLOCK_BORDER, type Document, readDocuments } from './documents';
import { runCommand } from './packages.mjs';
import { recogniserOfData } from './recogniser';
import { table } from './table';

/** `npm run --silent scan -- [--json] FILE…`: what Sidelight recognises in texts, pages and lines of JSON. */
const USAGE = 'Usage: npm run --silent scan -- [--json] FILE… (.txt, .html, .jsonl, or - for standard input)';

await runCommand(() => {
  const words = process.argv.slice(2);
  const unknown = words.find((word) => word.startsWith('-') && word !== '-' && word !== '--json');
  if (unknown !== undefined) throw new Error(`There is no option ${unknown}. ${USAGE}`);
  const files = words.filter((word) => word !== '--json');
  if (files.length === 0) throw new Error(USAGE);
  const documents = files.flatMap(readDocuments);
  const { recogniser } = recogniserOfData();
  const lines = documents.map((document) => {
    const { mentions } = recogniser.recognise(document.blocks, { lang: document.lang });
    const placed = mentionsInText(document, mentions);
    return words.includes('--json') ? asJson(document, placed) : asTable(document, placed);
  });
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return 0;
});

/** Mentions with offsets into the document's whole text. */
function mentionsInText(document: Document, mentions: readonly Mention[]): Mention[] {
  let base = 0;
  const bases = document.blocks.map((block) => {
    const start = base;
    base += block.length + BLOCK_BORDER.length;
    return start;
  });
  return mentions.map((mention) => {
    const start = bases[mention.block] ?? 0;
    return { ...mention, start: start + mention.start, end: start + mention.end };
  });
}

function asJson({ id, kind, text }: Document, mentions: readonly Mention[]): string {
  return JSON.stringify({
    id,
    ...(kind === 'page' ? { text } : {}),
    mentions: mentions.map(({ start, end, surface, entry, why }) => ({
      start,
      end,
      surface,
      entry,
      why: whySentence(why, 'en'),
    })),
  });
}

function asTable({ id }: Document, mentions: readonly Mention[]): string {
  const rows = mentions.map(({ start, end, surface, entry, why }) => [
    `${start}–${end}`,
    surface,
    entry,
    whySentence(why, 'en'),
  ]);
  const title = `${id}: ${mentions.length} ${mentions.length === 1 ? 'mention' : 'mentions'}`;
  return rows.length > 0 ? `${title}\n${table(['at', 'text', 'entry', 'why'], rows)}\n` : title;
}
