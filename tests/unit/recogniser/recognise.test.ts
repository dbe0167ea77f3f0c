import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniserOfData } from '../../../lib/cli/recogniser';
import type { PageMemory } from '../../../lib/recogniser/types';
import { ARTIFACT, recogniser } from './small-dataset';

const marked = (blocks: readonly string[], options = {}) =>
  recogniser.recognise(blocks, options).mentions.map(({ surface, entry }) => `${surface} = ${entry}`);
const onlyMention = (text: string, entry: string) => {
  const found = recogniser.recognise([text]).mentions.filter((mention) => mention.entry === entry);
  expect(found).toHaveLength(1);
  return found[0];
};

const SCO = 'sco';

describe('why a name was marked', () => {
  it('needs nothing for an unambiguous form', () => {
    expect(onlyMention('Roskomnadzor spoke.', 'roskomnadzor')?.why).toEqual({
      form: 'Roskomnadzor',
      mark: 'always',
      rule: 'form',
      ground: 'unambiguous',
      evidence: [],
    });
  });

  it('names the case form', () => {
    expect(onlyMention('Об этом нет слов у Роскомнадзора.', 'roskomnadzor')?.why.rule).toBe('case-form');
  });

  it('names the expansion, which comes in either order and may be one that nobody listed', () => {
    const before = recogniser.recognise(['The Shanghai Cooperation Organization (SCO) met.']).mentions;
    expect(before.map(({ surface }) => surface)).toEqual(['Shanghai Cooperation Organization', 'SCO']);
    expect(before[1]?.why).toMatchObject({ ground: 'expansion', evidence: ['Shanghai Cooperation Organization'] });
    const unlisted = recogniser.recognise(['A note on the SCO (Shanghai Organisation for Cooperation) came.']).mentions;
    expect(unlisted.map(({ entry }) => entry)).toEqual([SCO]);
  });

  it('names the full name, be it after the short one or in another block', () => {
    const [bare] = recogniser.recognise(['Medvedev came.', 'It was Dmitry Medvedev.']).mentions;
    expect(bare?.why).toMatchObject({ form: 'Medvedev', ground: 'full-name', evidence: ['Dmitry Medvedev'] });
  });

  it('names at most six words as evidence, as the page writes them', () => {
    const text =
      'The SCO met in Astana, Tashkent, Bishkek, Tianjin, Beijing and Shanghai; Kazakhstan and Kyrgyzstan hosted.';
    const { why } = recogniser.recognise([text]).mentions.find(({ surface }) => surface === 'SCO') ?? {};
    expect(why?.evidence.length).toBe(6);
    for (const word of why?.evidence ?? []) expect(text).toContain(word);
  });
});

describe('whose name it is', () => {
  it('follows the nearest full name before a surname', () => {
    const text = 'Daniil Medvedev won. Medvedev smiled. Later Dmitry Medvedev spoke, and Medvedev left.';
    const { mentions, possible } = recogniser.recognise([text]);
    expect(mentions.map(({ start }) => start)).toEqual([text.indexOf('Dmitry'), text.lastIndexOf('Medvedev')]);
    expect(possible).toEqual([]);
  });

  it('takes a given name in an unlisted spelling into the mention', () => {
    const [mention] = recogniser.recognise(['On that day Alekseij Volin came.']).mentions;
    expect(mention).toMatchObject({
      surface: 'Alekseij Volin',
      entry: 'volin',
      why: { rule: 'spelling' },
    });
  });

  it('leaves a possessive out, also in the spelling stage', () => {
    expect(marked(["Aleksey Volin wrote. Volin's word counts."])).toEqual(['Aleksey Volin = volin', 'Volin = volin']);
    expect(marked(["It was Igor Aschmanow's word."])).toEqual(['Igor Aschmanow = ashmanov']);
  });

  it('leaves titles out', () => {
    const text = 'Aleksey Volin came. Mr. Volin spoke.';
    expect(marked([text])).toEqual(['Aleksey Volin = volin', 'Volin = volin']);
  });

  it('turns from a foreign expansion in running text', () => {
    expect(marked(['The Federation of Small Businesses wrote to Moscow. Russia did not answer the FSB.'])).toEqual([]);
  });

  it('does not mark a description beside the name that it explains', () => {
    const text = 'Roskomnadzor, the Russian communications watchdog, spoke.';
    expect(marked([text])).toEqual(['Roskomnadzor = roskomnadzor']);
  });
});

describe('one surname of two entries', () => {
  it('goes to the one that the page has named', () => {
    expect(marked(['Eugene Kaspersky came. Kaspersky spoke.'])[1]).toBe('Kaspersky = eugene-kaspersky');
    expect(marked(['Kaspersky Lab wrote. Kaspersky denied it.'])[1]).toBe('Kaspersky = kaspersky');
  });

  it('goes to the usual owner where nothing is said', () => {
    expect(marked(['Kaspersky denied it.'])).toEqual(['Kaspersky = kaspersky']);
  });
});

describe('switched-off entries', () => {
  const text = 'The Shanghai Cooperation Organization met Roskomnadzor. The SCO agreed.';

  it('are not reported and leave their places empty, yet still speak for others', () => {
    expect(marked([text], { entriesOff: new Set([SCO]) })).toEqual(['Roskomnadzor = roskomnadzor']);
  });

  it('go with the last of their topics', () => {
    const topics = ARTIFACT.dataset.entries.find(({ id }) => id === SCO)?.topics ?? [];
    expect(topics.length).toBeGreaterThan(1);
    expect(marked([text], { topicsOff: new Set(topics.slice(1)) })).toContain(`SCO = ${SCO}`);
    expect(marked([text], { topicsOff: new Set(topics) }).join()).not.toContain(SCO);
  });
});

describe('a page read in pieces', () => {
  it('remembers full names for later pieces', () => {
    const { memory } = recogniser.recognise(['It was Dmitry Medvedev.']);
    expect(marked(['Medvedev came.'])).toEqual([]);
    const copy = JSON.parse(JSON.stringify(memory)) as PageMemory;
    expect(marked(['Medvedev came.'], { memory: copy })).toEqual(['Medvedev = medvedev']);
  });

  it('says which forms a later piece has made safe, so that earlier names can be marked', () => {
    const first = recogniser.recognise(['Medvedev came. Daniil Medvedev did not.']);
    expect(first.mentions).toEqual([]);
    const early = recogniser.recognise(['Medvedev came.']);
    const [bare] = early.possible;
    const later = recogniser.recognise(['It was Dmitry Medvedev.'], { memory: early.memory });
    expect(later.settled).toContainEqual({ form: bare?.form, ground: 'full-name', evidence: ['Dmitry Medvedev'] });
    expect(bare?.opposed).toBe(false);
  });

  it('marks as opposed what more speaks against than for', () => {
    const { possible } = recogniser.recognise(['The tennis fans saw Medvedev.']);
    expect(possible).toMatchObject([{ surface: 'Medvedev', opposed: true }]);
    expect(possible[0]?.score).toBeLessThan(0);
  });

  it('settles nothing that the page gives to somebody else, and nothing twice', () => {
    const early = recogniser.recognise(['Daniil Medvedev came.']);
    const later = recogniser.recognise(['It was Dmitry Medvedev.'], { memory: early.memory });
    const forms = later.settled.map(({ form }) => ARTIFACT.dataset.tables.forms[form]?.text);
    expect(forms).not.toContain('Medvedev');
    const again = recogniser.recognise(['Dmitry Medvedev again.'], { memory: later.memory });
    expect(again.settled.filter(({ form }) => later.settled.some((known) => known.form === form))).toEqual([]);
  });

  it('starts afresh where the memory is of another dataset', () => {
    const { memory } = recogniser.recognise(['It was Dmitry Medvedev.']);
    expect(marked(['Medvedev came.'], { memory: { ...memory, dataset: 'another' } })).toEqual([]);
  });
});

describe('the two stages', () => {
  const text = 'Aleksey Volin met Roskomnadsor and Igor Aschmanow.';

  it('part the mentions between them', () => {
    const exact = marked([text], { stage: 'exact' });
    const spelling = marked([text], { stage: 'spelling' });
    expect(exact).toEqual(['Aleksey Volin = volin']);
    expect(spelling).toEqual(['Roskomnadsor = roskomnadzor', 'Igor Aschmanow = ashmanov']);
    expect([...exact, ...spelling].sort()).toEqual(marked([text]).sort());
  });
});

describe('any text', () => {
  const names = [
    'SCO',
    'Medvedev',
    'Daniil',
    'Dmitry',
    '(',
    ')',
    '（',
    'Железняка',
    'С.',
    'В.',
    '网信办',
    '上合',
    'RT',
    'V',
    '40',
    'Group',
    '·',
    '-',
    ' ',
    '\n\n',
    '’s',
    '\u0301',
    '\ud800',
    'Kasperski',
  ];
  const page = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...names)).map((parts) => parts.join(' ')),
    ),
    { maxLength: 4 },
  );

  it('gives mentions in order that never overlap and read as their text', () => {
    fc.assert(
      fc.property(page, (blocks) => {
        const { mentions, possible } = recogniser.recognise(blocks);
        for (const { block, start, end, surface } of [...mentions, ...possible]) {
          expect(blocks[block]?.slice(start, end)).toBe(surface);
          expect(end).toBeGreaterThan(start);
        }
        for (const [i, mention] of mentions.entries()) {
          const next = mentions[i + 1];
          if (next?.block === mention.block) expect(next.start).toBeGreaterThanOrEqual(mention.end);
          else if (next) expect(next.block).toBeGreaterThan(mention.block);
        }
      }),
    );
  });

  it('is done with in bounded time, however long', () => {
    for (const text of [
      'SCO '.repeat(20_000),
      'Daniil Medvedev, '.repeat(10_000),
      `A${'\u0301'.repeat(200_000)}`,
      '\ud800'.repeat(100_000),
    ])
      expect(recogniser.recognise([text]).mentions).toEqual([]);
  }, 30_000);
});

describe('the article of the acceptance test', () => {
  const article = new URL('../../../../shared/corpus/seed-article', import.meta.url);
  const there = existsSync(`${article.pathname}.txt`);

  it.skipIf(!there)('has every name it must have, and none that it may not (needs ../shared)', () => {
    const text = readFileSync(`${article.pathname}.txt`, 'utf8');
    const { mustMark, mayMark } = JSON.parse(readFileSync(`${article.pathname}.json`, 'utf8')) as {
      mustMark: Record<string, string[]>;
      mayMark: string[];
    };
    const { mentions } = recogniserOfData().recogniser.recognise([text]);
    const found = new Set(mentions.map(({ surface, entry }) => `${surface} = ${entry}`));
    for (const [entry, surfaces] of Object.entries(mustMark)) {
      for (const surface of surfaces) expect(found).toContain(`${surface.replace(/^Mr\. /u, '')} = ${entry}`);
    }
    const entries = mentions.map(({ entry }) => entry);
    expect(entries.filter((entry) => !(entry in mustMark) && !mayMark.includes(entry))).toEqual([]);
  });
});
