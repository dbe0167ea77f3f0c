import type { Span } from './survey';

/** How far the words before a law's number may reach, in UTF-16 units. */
const REACH = 64;

/** «Федеральный закон от 27 июля 2006 года № 149-ФЗ», «Federal Law No. 242-FZ»: what stands before the number of a law. */
const BEFORE_NUMBER =
  /(?:Федеральн\p{L}{2,3}\s+)?(?<!\p{L})[Зз]акон\p{L}{0,3}\s+(?:РФ\s+)?(?:от\s+\d{1,2}[.\s][\p{L}\d.]+(?:\s+\d{4})?\s*(?:года|г\.)?,?\s+)?(?:№|N|No\.)?\s*$|(?:(?:Russian\s+)?Federal\s+)?(?<!\p{L})Law\s+(?:No\.?|№|N)?\s*$/u;
const LAW_NUMBER = /^\d+-(?:ФЗ|FZ)$/u;

/** An annual report is called with its year: Freedom on the Net 2024. */
const YEAR = /^\s(?:19|20)\d\d(?![\p{L}\p{N}])/u;

/**
 * Where a mention begins and ends in its block: without the leading words that are no part of it, nor the quotation marks around
 * what is left; with the words before a law's number and the year behind a publication.
 */
export function mentionSpan(
  text: string,
  { start, end }: Pick<Span, 'start' | 'end'>,
  kind: string | undefined,
  wordsBefore: number,
): { start: number; end: number } {
  if (wordsBefore > 0) return withoutLead(text, start, end, wordsBefore);
  if (kind === 'publication') return { start, end: end + (YEAR.exec(text.slice(end, end + 6))?.[0].length ?? 0) };
  if (kind !== 'law' || !LAW_NUMBER.test(text.slice(start, end))) return { start, end };
  const lead = BEFORE_NUMBER.exec(text.slice(Math.max(0, start - REACH), start))?.[0].length ?? 0;
  return { start: start - lead, end };
}

function withoutLead(text: string, start: number, end: number, words: number): { start: number; end: number } {
  const surface = text.slice(start, end);
  const lead = new RegExp(`^(?:(?:\\p{Lu}\\.)+\\s*|\\S+\\s+){${words}}`, 'u').exec(surface)?.[0].length ?? 0;
  const quoted = /^(?:«.*»|“.*”|„.*“|".*")$/su.test(surface.slice(lead));
  return quoted ? { start: start + lead + 1, end: end - 1 } : { start: start + lead, end };
}
