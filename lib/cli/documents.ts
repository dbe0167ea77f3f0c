import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { readBlocks } from '../page/read';

/** One document to recognise names in. */
export interface Document {
  id: string;
  /** What offsets count in; of a page, its blocks joined by `BLOCK_BORDER`. */
  text: string;
  blocks: string[];
  /** The page's own word on its language; empty where there is none. */
  lang: string;
  kind: 'text' | 'page';
}

/** What stands between two blocks of a page's text. */
export const BLOCK_BORDER = '\n\n';

/** Where npm was called: `npm run` itself changes to the project's root. */
const callersFolder = process.env.INIT_CWD ?? process.cwd();

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path === '-' ? 0 : resolve(callersFolder, path));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const reason =
      { ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'no right to read it' }[code ?? ''] ??
      (error instanceof Error ? error.message : String(error));
    throw new Error(`${path} cannot be read: ${reason}.`);
  }
}

function textFrom(path: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error(`${path} cannot be read: it is no UTF-8 text.`);
  }
}

/**
 * The text of a page. Saved pages are UTF-8 more often than they say; where one is not, the encoding counts that it declares in
 * its first kilobyte, and what that cannot read becomes U+FFFD, as in browsers.
 */
function htmlFrom(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(bytes.subarray(0, 1024).toString('latin1'))?.[1];
    return decoderOf(declared ?? 'utf-8').decode(bytes);
  }
}

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder();
  }
}

function pageFrom(path: string, html: string): Document {
  const { document } = parseHTML(html);
  const blocks = readBlocks(document as unknown as globalThis.Document).map((block) => block.text);
  const lang = document.documentElement?.getAttribute('lang') ?? '';
  return { id: path, text: blocks.join(BLOCK_BORDER), blocks, lang, kind: 'page' };
}

const plain = (id: string, text: string): Document => ({ id, text, blocks: [text], lang: '', kind: 'text' });

function linesFrom(path: string, content: string): Document[] {
  const documents: Document[] = [];
  for (const [i, line] of content
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const where = `${path}, line ${i + 1}`;
    let value: { id?: unknown; text?: unknown } | null;
    try {
      value = JSON.parse(line);
    } catch {
      throw new Error(`${where}: it is no JSON.`);
    }
    if (typeof value !== 'object' || typeof value?.text !== 'string')
      throw new Error(`${where}: it has no "text" that is a string.`);
    const id = typeof value.id === 'string' || typeof value.id === 'number' ? String(value.id) : `${path}:${i + 1}`;
    documents.push(plain(id, value.text));
  }
  return documents;
}

/**
 * Reads the documents of a file: one of a text or page, one a line of a `.jsonl`; `-` is standard input, read as text. Text
 * is never trimmed. Throws one sentence where the file cannot be read.
 */
export function readDocuments(path: string): Document[] {
  const bytes = bytesOf(path);
  if (/\.x?html?$/i.test(path)) return [pageFrom(path, htmlFrom(bytes))];
  const content = textFrom(path, bytes);
  return /\.(?:jsonl|ndjson)$/i.test(path) ? linesFrom(path, content) : [plain(path, content)];
}
