import { expect, it } from 'vitest';
import { archivedCopies } from '../../../lib/card/archive';
import { reportText } from '../../../lib/card/report';
import { sample } from './fixture';

const PAGE = 'https://news.example/article';

it('reports a statement by entry, number, words, sources and dataset version', () => {
  const text = reportText(sample, { part: 'statement', number: 2 }, null);
  for (const part of ['sample-forum', 'Statement 2: In May 2016.', 'b, a', '2026-11-23+1a2b3c4d'])
    expect(text).toContain(part);
});

it('reports a quotation, or the whole entry', () => {
  expect(reportText(sample, { part: 'quote', number: 2 }, null)).toContain('Quotation 2: Digital sovereignty');
  expect(reportText(sample, { part: 'entry' }, null)).toContain('About: the whole entry');
});

it('holds the page’s address only when the reader has ticked it', () => {
  expect(reportText(sample, { part: 'entry' }, null)).not.toContain('http');
  expect(reportText(sample, { part: 'entry' }, PAGE)).toContain(`Page: ${PAGE}`);
});

it('looks for archived copies of an address without its fragment', () => {
  expect(archivedCopies('https://a.example/x?y=1#part')).toBe('https://web.archive.org/web/*/https://a.example/x?y=1');
});
