import { describe, expect, it } from 'vitest';
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
    const proper = 'Roskomnadzor, the Federal Service, spoke.';
    expect(marked([proper])).toContain('Federal Service = roskomnadzor');
    const text = 'Roskomnadzor, the Russian communications watchdog, spoke.';
    expect(marked([text])).toEqual(['Roskomnadzor = roskomnadzor']);
  });
});

describe('languages in which a form is silent', () => {
  it('are those in which its entry lists the same letters for search only', () => {
    expect(marked(['Mir spoke of Roskomnadzor and the Mir channel.'])).not.toContain('Mir = mir');
    expect(marked(['Канал Mir сообщил, что Роскомнадзор закрыл сайт.'])).toContain('Mir = mir');
  });

  it('are told by the sentence where the block is of another', () => {
    const quote =
      'Канал Mir написал, что Роскомнадзор в этот день никаких сайтов не закрывал и не собирался этого делать.';
    const english = 'The story begins with words that nobody outside of the country could have read at that time. ';
    expect(marked([english.repeat(3) + quote])).toContain('Mir = mir');
  });

  it('are English for Latin letters that are listed for Russian alone', () => {
    expect(marked(['The Vesna label of Roskomnadzor.'])).not.toContain('Vesna = vesna');
    expect(marked(['Движение Vesna и Роскомнадзор.'])).toContain('Vesna = vesna');
  });
});

describe('a longer name that is refused', () => {
  it('gives way to an unambiguous one inside it', () => {
    const [mention] = recogniser.recognise(['They read of Roskomnadzor Street.']).mentions;
    expect(mention).toMatchObject({ surface: 'Roskomnadzor', entry: 'roskomnadzor' });
    expect(marked(['The parade came down Roskomnadzor Street.'])[0]).toBe('Roskomnadzor Street = street');
  });
});

describe('words that only look like an expansion', () => {
  it('prove nothing by their initials', () => {
    expect(marked(['The Shanghai Cotton Office (SCO) sold shirts. The SCO closed.'])).toEqual([]);
  });

  it('prove something where they are the words of a listed name', () => {
    const found = marked(['The Shanghai Organisation for Cooperation (SCO) met.']);
    expect(found).toEqual(['SCO = sco']);
  });
});

describe('a compound beside an acronym in brackets', () => {
  it('may hold its first two letters: then the acronym is no name of ours', () => {
    expect(marked(['At the summit in Astana the servoconverted output (SCO) failed.'])).toEqual([]);
    expect(marked(['At the summit in Astana the output (SCO) failed.'])).toEqual(['SCO = sco']);
  });
});

describe('Chinese words beside an acronym in brackets', () => {
  it('make it somebody else’s where the entry has none of them, on the whole page', () => {
    expect(marked(['峰会谈到结构化信用证（SCO），SCO利率上升。'])).toEqual([]);
    expect(marked(['结构化信用证(SCO)', '峰会：SCO利率上升。'])).toEqual([]);
  });

  it('prove nothing where they share characters with a name of the entry, or are too few', () => {
    expect(marked(['峰会上，区域合作机构（SCO）开会。'])).toEqual(['SCO = sco']);
    expect(marked(['峰会上，该组织（SCO）开会。'])).toEqual(['SCO = sco']);
  });
});

describe('what stands beside a short name', () => {
  it('makes a surname another person: initials after it, a firm, the son, quotation marks', () => {
    const page = 'Алексей Волин пришёл. ';
    const second = (text: string) => marked([page + text]).slice(1);
    expect(second('Секретарь — Волин П. К. ушёл.')).toEqual([]);
    expect(second('Секретарь — Волин А. К. ушёл.')).toEqual(['Волин А. = volin']);
    expect(second('Фирма «Волин и партнёры» закрылась.')).toEqual([]);
    expect(second('Вышла книга «Волин» в мягкой обложке.')).toEqual([]);
    expect(second('Пришёл Волин-младший.')).toEqual([]);
  });

  it('makes a company a person: a foreign given name before its founder’s surname', () => {
    expect(marked(['We met Anton Kaspersky, a baker. Kaspersky makes rye bread.'])).toEqual([]);
    expect(marked(['We met Eugene Kaspersky. Kaspersky makes software.'])).toHaveLength(2);
  });

  it('makes a word that is a given name a person: a surname after it', () => {
    expect(marked(['Use Max by VK. The messenger Max works.'])).toContain('Max = max');
    expect(marked(['Max Seddon wrote of VK. Max knows the messenger.']).join()).not.toContain('= max');
  });

  it('leaves out the common noun that a listed form puts before the name', () => {
    expect(marked(['They wrote it in the messenger Max.'])).toEqual(['Max = max']);
    expect(marked(['Пишут в мессенджере «Max» каждый день.'])).toEqual(['Max = max']);
  });
});

describe('one acronym of two entries that are tied', () => {
  it('goes to the better one, where rivals that have nothing to do with one another get none', () => {
    expect(marked(['VK fell in Moscow, the messenger firm said.'])).toHaveLength(1);
    expect(marked(['The ZZT met in Moscow.'])).toEqual([]);
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
