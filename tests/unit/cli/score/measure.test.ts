import { describe, expect, it } from 'vitest';
import { countWords, type Label, type Mark, type Passage } from '../../../../lib/cli/score/corpus';
import { scoreEngine } from '../../../../lib/cli/score/measure';
import type { Entry } from '../../../../lib/dataset/types';

const entry = (id: string, text: string): Entry => ({
  id,
  kind: 'organization',
  topics: ['t'],
  name: { en: text },
  names: [{ text, lang: 'en', mark: 'always' }],
  gist: { en: text },
  statements: [],
  quotes: [],
  sources: [],
  ties: [],
  notToConfuse: [],
});
const ENTRIES = new Map([
  ['sco', entry('sco', 'SCO')],
  ['fsb', entry('fsb', 'FSB')],
]);

/** A passage whose labels are given by the words they cover; `|` sets what stands after it apart as the tier. */
function passage(text: string, labels: Record<string, string>, decoys: string[] = []): Passage {
  const at = (surface: string) => ({ start: text.indexOf(surface), end: text.indexOf(surface) + surface.length });
  return {
    id: 'p',
    lang: 'en',
    text,
    mentions: Object.entries(labels).map(([surface, label]): Label => {
      const [entity = '', tier = 'core', also] = label.split('|');
      return { ...at(surface), surface, entity, tier: tier as Label['tier'], ...(also ? { also: [also] } : {}) };
    }),
    decoys: decoys.map((form) => ({ form, ...at(form) })),
  };
}

const engineOf = (text: string, marks: Record<string, string>) => (): Mark[] =>
  Object.entries(marks).map(([surface, id]) => ({
    start: text.indexOf(surface),
    end: text.indexOf(surface) + surface.length,
    entry: id,
  }));

function score(text: string, labels: Record<string, string>, marks: Record<string, string>, decoys: string[] = []) {
  const result = scoreEngine(engineOf(text, marks), ENTRIES, [passage(text, labels, decoys)], [], []);
  return { ...result, measures: result.byLanguage.all };
}

describe('scoreEngine', () => {
  const text = 'The SCO summit met the FSB in Tashkent';

  it('counts an overlapping span of the right entry, and the exact span apart', () => {
    const { measures } = score(text, { SCO: 'sco', FSB: 'fsb' }, { 'SCO summit': 'sco', FSB: 'fsb' });
    expect(measures.precision.overlap).toMatchObject({ hits: 2, of: 2 });
    expect(measures.precision.exact).toMatchObject({ hits: 1, of: 2 });
    expect(measures.recall.exact).toMatchObject({ hits: 1, of: 2 });
  });

  it('counts the wrong entry as false and missed', () => {
    const { measures, errors } = score(text, { SCO: 'sco' }, { SCO: 'fsb' });
    expect(measures.precision.overlap).toMatchObject({ hits: 0, of: 1 });
    expect(measures.recall.overlap).toMatchObject({ hits: 0, of: 1 });
    expect(errors.map(({ kind, errorClass }) => [kind, errorClass])).toEqual([
      ['false mark', 'namesake'],
      ['missed', 'namesake'],
    ]);
  });

  it('takes an id that is equally right', () => {
    const { measures } = score(text, { SCO: 'other|core|sco' }, { SCO: 'sco' });
    expect(measures.recall.overlap).toMatchObject({ hits: 1, of: 1 });
  });

  it('ignores labels whose ids the dataset lacks, and counts a mark on them as false', () => {
    const { measures } = score(text, { SCO: 'unknown-body' }, {});
    expect(measures.recall.overlap.of).toBe(0);
    expect(score(text, { SCO: 'unknown-body' }, { SCO: 'sco' }).measures.precision.overlap.hits).toBe(0);
  });

  it('neither rewards nor punishes an optional label', () => {
    const { measures } = score(text, { SCO: 'sco|optional' }, { SCO: 'sco' });
    expect(measures.precision.overlap.of).toBe(0);
    expect(measures.recall.overlap.of).toBe(0);
    expect(score(text, { SCO: 'sco|optional' }, { SCO: 'fsb' }).measures.precision.overlap.of).toBe(1);
  });

  it('keeps peripheral labels out of core recall', () => {
    const { measures } = score(text, { SCO: 'sco|peripheral' }, { SCO: 'sco' });
    expect(measures.recall.overlap.of).toBe(0);
    expect(measures.recallByTier.peripheral).toMatchObject({ hits: 1, of: 1 });
    expect(measures.precision.overlap).toMatchObject({ hits: 1, of: 1 });
  });

  it('counts an entry once a document', () => {
    const twice = 'SCO here, Sco there';
    const { measures } = score(twice, { SCO: 'sco', Sco: 'sco' }, { SCO: 'sco' });
    expect(measures.recallPerDocument).toMatchObject({ hits: 1, of: 1 });
    expect(measures.recall.overlap).toMatchObject({ hits: 1, of: 2 });
  });

  it('counts a decoy that any wrong mark overlaps', () => {
    expect(score(text, {}, { SCO: 'sco' }, ['SCO', 'FSB']).measures.decoysMarked).toMatchObject({ hits: 1, of: 2 });
  });

  it('reports marks that cut a word or a longer listed name of another entry', () => {
    expect(score('SCOmbe and FSB', {}, { SCO: 'sco', FSB: 'fsb' }).brokenSpans).toEqual([
      { passage: 'p', surface: 'SCO' },
    ]);
    expect(score('the FSB met', {}, { F: 'sco' }).brokenSpans).toHaveLength(1);
    expect(score('the FSB met', {}, { 'the FSB': 'fsb' }).brokenSpans).toEqual([]);
  });

  it('counts off-topic marks by words, without those listed as true', () => {
    const documents = ['The SCO met.\nA second line.', '网络安全'];
    const engine = (content: string): Mark[] => {
      const start = content.indexOf('SCO');
      return start < 0 ? [] : [{ start, end: start + 3, entry: 'sco' }];
    };
    const counted = scoreEngine(engine, ENTRIES, [], documents, []);
    expect(counted.offtopic.all).toMatchObject({ documents: 2, words: 8, falseMarks: 1 });
    expect(counted.offtopic.all.per1000).toBeCloseTo(125);
    const listed = scoreEngine(engine, ENTRIES, [], documents, [
      { context: 'The SCO met', entry: 'sco', reason: 'it is' },
    ]);
    expect(listed.offtopic.en).toMatchObject({ falseMarks: 0, trueMentions: 1 });
  });
});

describe('countWords', () => {
  it('counts runs of letters, and two Chinese characters as one', () => {
    expect(countWords("Mr. Volin's 3 talks")).toBe(4);
    expect(countWords('网络主权 and 上合组织x')).toBe(6);
  });
});
