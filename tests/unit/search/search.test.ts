import { describe, expect, it } from 'vitest';
import { readEntries } from '../../../lib/cli/dataset-files';
import { foldedText } from '../../../lib/search/folded-text';
import { createSearch } from '../../../lib/search/search';

const { entries, topics } = readEntries();
const search = createSearch(entries, topics);
const first = (words: string) => search(words, 8)[0];
const ids = (words: string, limit = 8) => search(words, limit).map(({ id }) => id);

describe('search', () => {
  it.each([
    ['железняка', 'sergei-zheleznyak'],
    ['zheleznjak', 'sergei-zheleznyak'],
    ['ZHELEZNYAK', 'sergei-zheleznyak'],
    ['热列兹尼亚克', 'sergei-zheleznyak'],
    ['Kaspersky', 'kaspersky-lab'],
    ['SCO', 'shanghai-cooperation-organization'],
    ['шос', 'shanghai-cooperation-organization'],
    ['上海合作組織', 'shanghai-cooperation-organization'],
    ['網絡主權', 'cyber-sovereignty'],
    ['роскомнадзр', 'roskomnadzor'],
    ['Ｋａｓｐｅｒｓｋｙ　Ｌａｂ', 'kaspersky-lab'],
    ['net delusion', 'the-net-delusion'],
  ])('finds %s first as %s', (words, id) => {
    expect(first(words)?.id).toBe(id);
  });

  it('finds by the words of a gist and of a topic', () => {
    expect(ids('national server')).toContain('sergei-zheleznyak');
    expect(search('киберопераци', 300).length).toBeGreaterThan(10);
  });

  it('finds by the beginning of a word', () => {
    expect(ids('касперск', 4)).toEqual(expect.arrayContaining(['eugene-kaspersky', 'kaspersky-lab']));
  });

  it('gives nothing for blank words and for nonsense, and no more than it is asked for', () => {
    expect(ids('  ')).toEqual([]);
    expect(ids('«»')).toEqual([]);
    expect(ids('qqqqzzzzxxxx')).toEqual([]);
    expect(ids('internet', 3)).toHaveLength(3);
  });

  it('shows the written name that was met, and what was met in it', () => {
    const found = first('железняк');
    expect(found?.headingLang).toBe('ru');
    expect(found?.marked.map(({ start, end }) => found.heading.slice(start, end))).toContain('Железняк');
  });
});

describe('foldedText', () => {
  it('leads every folded unit back to where it was written', () => {
    const { text, at } = foldedText('  Ёлка—№1, 網路 Mail.ru');
    expect(text).toBe('елка no1 网路 mail ru');
    expect(at).toHaveLength(text.length);
    expect('  Ёлка—№1, 網路 Mail.ru'.slice(at[0], (at[3] ?? 0) + 1)).toBe('Ёлка');
  });
});
