import { QUOTE } from '../text/fold';
import { kindAt } from './unit-kind';

/** Pairs of quotation marks, the opening one first. */
const QUOTES = '«»“”„“„”‹›《》「」『』〈〉""';

/** The end of a span, moved over the closing mark of a quotation that opens inside it: АО «Лаборатория Касперского». */
export function closingQuote(text: string, start: number, end: number): number {
  if (!(kindAt(text, end) & QUOTE)) return end;
  for (let pair = 0; pair < QUOTES.length; pair += 2) {
    const close = QUOTES[pair + 1];
    if (text[end] === close && unpaired(text, start, end, QUOTES[pair], close) > 0) return end + 1;
  }
  return end;
}

/** The start of a span, moved over the opening mark of a quotation that closes inside it: «Группа» ИБ. */
export function openingQuote(text: string, start: number, end: number): number {
  if (!(kindAt(text, start - 1) & QUOTE)) return start;
  for (let pair = 0; pair < QUOTES.length; pair += 2) {
    const open = QUOTES[pair];
    if (text[start - 1] === open && unpaired(text, start, end, open, QUOTES[pair + 1]) < 0) return start - 1;
  }
  return start;
}

/** Above 0 where a quotation opens inside the span and does not close, below where one closes that did not open. */
function unpaired(
  text: string,
  start: number,
  end: number,
  open: string | undefined,
  close: string | undefined,
): number {
  let depth = 0;
  for (let at = start; at < end; at++) {
    if (text[at] === close && (open !== close || depth > 0)) depth--;
    else if (text[at] === open) depth++;
  }
  return depth;
}
