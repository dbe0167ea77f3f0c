import { describe, expect, it } from 'vitest';
import { entryView } from '../../../lib/card/view';
import { sample } from './fixture';

const TODAY = '2026-11-23';
const view = entryView(sample, 'en', TODAY);

describe('what a card prints', () => {
  it('begins with the newest dated statement, the others newest first by the day they are about', () => {
    expect(view.newest?.text.text).toBe('Disputed in 2018.');
    // «May 2016» may mean its last day, so it stands before the third of May.
    expect(view.statements.map(({ text }) => text.text)).toEqual([
      'Undated, held in 2019.',
      'In May 2016.',
      'On 3 May 2016.',
    ]);
    expect([view.newest, ...view.statements].map((s) => s?.number)).toEqual([4, 1, 2, 3]);
  });

  it('tells events in the order they happened, without undated statements', () => {
    expect(view.events.map(({ number }) => number)).toEqual([2, 3, 4]);
  });

  it('has no time line of one event', () => {
    const entry = { ...sample.entry, statements: sample.entry.statements.slice(0, 2) };
    expect(entryView({ ...sample, entry }, 'en', TODAY).events).toEqual([]);
  });

  it('quotes both sides of a dispute in the statement and not again below', () => {
    expect(view.newest?.sides.map(({ speaker, quote }) => [speaker, quote.quote.text])).toEqual([
      ['One', 'One says.'],
      ['Other', 'The other says.'],
    ]);
    expect(view.quote?.number).toBe(2);
    expect(view.quotes).toEqual([]);
  });

  it('numbers sources in the order of their use, an address once, the unused last', () => {
    expect(view.sources.map(({ number, source }) => [number, source.id])).toEqual([
      [1, 'c'],
      [2, 'd'],
      [3, 'a'],
      [4, 'e'],
    ]);
    expect(view.newest?.sources).toEqual([1]);
    // Its original and its translation stand at one address.
    expect(view.quote?.sources).toEqual([2]);
    expect(view.statements.map(({ sources }) => sources)).toEqual([[3], [2, 3], [2]]);
  });

  it('counts for which sides the sources speak, the most frequent first', () => {
    expect(view.sides).toEqual([
      { side: 'press', count: 2 },
      { side: 'russian-official', count: 1 },
      { side: 'academic', count: 1 },
    ]);
  });

  it('says that a statement may be out of date once the last day of its review date is past', () => {
    expect(view.newest?.stale).toBe(true);
    expect(view.statements.map(({ stale }) => stale)).toEqual([false, false, false]);
    expect(entryView(sample, 'en', '2026-12-31').statements[2]?.stale).toBe(false);
    expect(entryView(sample, 'en', '2027-01-01').statements[2]?.stale).toBe(true);
  });

  it('names the subject in the reader’s language, and in its own before the other', () => {
    const other = (lang: 'en' | 'ru' | 'zh') => entryView(sample, lang, TODAY).otherNames.map(({ lang: l }) => l);
    expect(entryView(sample, 'ru', TODAY).name).toEqual({ text: 'Пробный форум', lang: 'ru' });
    expect([other('en'), other('ru'), other('zh')]).toEqual([
      ['zh', 'ru'],
      ['zh', 'en'],
      ['en', 'ru'],
    ]);
  });

  it('groups ties by kind, in the reader’s words seen from this end, with English names for want of others', () => {
    expect(entryView(sample, 'zh', TODAY).ties).toEqual([
      { to: 'host', word: '主办方', name: { text: 'Host', lang: 'en' } },
      { to: 'other-host', word: '主办方', name: { text: 'Other host (zh)', lang: 'zh' } },
      { to: 'guest', word: '参与者', name: { text: 'Guest (zh)', lang: 'zh' } },
      { to: 'idea', word: '主张', name: { text: 'Idea (zh)', lang: 'zh' } },
    ]);
  });

  it('says so where some of our own text is in English for want of a translation', () => {
    expect(view.partlyEnglish).toBe(false);
    expect(entryView(sample, 'ru', TODAY).partlyEnglish).toBe(true);
    const entry = { ...sample.entry, notToConfuse: [] };
    expect(entryView({ ...sample, entry }, 'ru', TODAY).partlyEnglish).toBe(false);
  });

  it('has no quotation where the entry has none', () => {
    const entry = { ...sample.entry, quotes: [], statements: sample.entry.statements.slice(0, 3) };
    expect(entryView({ ...sample, entry }, 'en', TODAY).quote).toBeNull();
  });
});
