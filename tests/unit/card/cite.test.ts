import { describe, expect, it } from 'vitest';
import { CITE_FORMATS, citation } from '../../../lib/card/cite';
import { sample } from './fixture';

const quote = (format: (typeof CITE_FORMATS)[number]) => citation(sample, { part: 'quote', number: 2 }, format, 'en');
const ARCHIVED = 'https://web.archive.org/web/*/https://b.example/';

describe('a citation of a quotation', () => {
  it.each(CITE_FORMATS)('holds quote, original, source, archived copies, as-of and dataset version in %s', (format) => {
    const text = quote(format);
    for (const part of [
      'Digital sovereignty',
      'Цифровой суверенитет',
      'https://b.example/',
      ARCHIVED,
      '2026-11-23+1a2b3c4d',
      'sample-forum',
    ])
      expect(text).toContain(part);
    expect(text).toMatch(/as of 10 Dec 2016|as of 11 May 2016/);
    expect(text).toContain('translation by Sidelight');
  });

  it('is this, as plain text', () => {
    expect(quote('plain')).toBe(
      [
        '“Digital sovereignty”',
        'Original: “Цифровой суверенитет”',
        '— Speaker, 11 May 2016',
        'Same address, other excerpt. Press, 2016 (date inferred).',
        'https://b.example/',
        `Archived copies: ${ARCHIVED}`,
        'English text: Same address. Press, 2016.',
        'https://b.example/',
        `Archived copies: ${ARCHIVED}`,
        'translation by Sidelight; as of 11 May 2016; Sidelight entry sample-forum, dataset 2026-11-23+1a2b3c4d.',
      ].join('\n'),
    );
  });

  it('is valid CSL-JSON', () => {
    const [item] = JSON.parse(quote('csl'));
    expect(item).toMatchObject({
      id: 'sample-forum-q2',
      type: 'article-newspaper',
      title: 'Same address, other excerpt',
      'container-title': 'Press',
      issued: { 'date-parts': [[2016]], circa: true },
      URL: 'https://b.example/',
      language: 'ru',
      custom: { original: 'Цифровой суверенитет', datasetVersion: '2026-11-23+1a2b3c4d' },
    });
  });
});

describe('a citation of a statement', () => {
  it('is in the reader’s language and names its source', () => {
    const text = citation(sample, { part: 'statement', number: 2 }, 'plain', 'ru');
    expect(text.split('\n')[0]).toBe('In May 2016. (ru)');
    expect(text).toContain('— Speaker');
    expect(text).toContain('as of 10 Dec 2016');
  });

  it('keeps TeX’s own signs as text', () => {
    const text = citation(sample, { part: 'statement', number: 1 }, 'bibtex', 'en');
    expect(text).toContain('title = {{Title \\& 100\\% of \\{it\\}}}');
    expect(text).toContain('howpublished = {Press\\_One}');
    expect(text).toContain('url = {https://a.example/x?y=1#part}');
    expect(text).toContain('date = {2019-04-05}');
    expect(text.match(/(?<!\\)\{/g)?.length).toBe(text.match(/(?<!\\)\}/g)?.length);
  });

  it('keeps Markdown’s own signs as text', () => {
    const text = citation(sample, { part: 'statement', number: 1 }, 'markdown', 'en');
    expect(text).toContain('Press\\_One');
    expect(text).toContain('(<https://a.example/x?y=1#part>)');
  });
});

describe('a source without a title', () => {
  it.each([
    ['plain', '[A page without a title]. Ministry, n.d.'],
    ['markdown', '[\\[A page without a title\\]]'],
    ['bibtex', 'Described as: A page without a title'],
    ['csl', 'Described as: A page without a title'],
  ] as const)('is described, never titled, in %s', (format, words) => {
    const text = citation(sample, { part: 'quote', number: 1 }, format, 'en');
    expect(text).toContain(words);
    expect(text).not.toMatch(/^\s*"?title"?\s*[:=]/m);
  });
});

it('refuses what is not there', () => {
  expect(() => citation(sample, { part: 'statement', number: 9 }, 'plain', 'en')).toThrow(
    'sample-forum: no statement 9',
  );
});
