import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../lib/dataset/compile';
import { findAll, openIndex } from '../../../lib/recogniser/exact';
import { en, found, ru, spans, zh } from './found';

describe('spans', () => {
  const lab = [en('Kaspersky Lab'), en('Kaspersky'), en('Lab')];

  test('the first and longest name wins, and names never overlap', () => {
    expect(found(lab, 'At Kaspersky Lab, Kaspersky said')).toEqual([
      'Kaspersky Lab = Kaspersky Lab',
      'Kaspersky = Kaspersky',
    ]);
    expect(found([en('United Russia'), en('Russia Today')], 'United Russia Today')).toEqual([
      'United Russia = United Russia',
    ]);
  });

  test('a longer name that the case rules out does not hide the shorter', () => {
    expect(found(lab, 'Kaspersky lab')).toEqual(['Kaspersky = Kaspersky']);
  });

  test('patterns with the same text are all reported', () => {
    expect(found([en('Morozov', 'person'), en('Morozov', 'person')], 'Morozov wrote')).toHaveLength(2);
  });

  test('no name begins or ends inside a word', () => {
    expect(spans([en('RT'), en('Max'), ru('ЛК')], 'ART RTX Maxim Climax ЛКМ RT_1 RT2')).toEqual([]);
  });

  test('a possessive is no part of the mention, whatever its apostrophe', () => {
    for (const apostrophe of ["'", '’', '‘', 'ʼ', '`']) {
      expect(spans(lab, `Kaspersky${apostrophe}s head`)).toEqual(['Kaspersky']);
    }
    expect(spans([en('People’s Daily')], "the People's Daily’s view")).toEqual(["People's Daily"]);
  });

  test('a quotation that opens inside a name closes inside it', () => {
    expect(spans([ru('АО «Лаборатория Касперского»')], 'в АО «Лаборатория Касперского» сказали')).toEqual([
      'АО «Лаборатория Касперского»',
    ]);
    expect(spans([ru('Лаборатория Касперского')], 'в «Лаборатории Касперского» сказали')).toEqual([
      'Лаборатории Касперского',
    ]);
    expect(spans([ru('Группа ИБ')], 'Группа “ИБ” и Группы "ИБ"')).toEqual(['Группа “ИБ”', 'Группы "ИБ"']);
  });

  test('says how a name is written', () => {
    const patterns = [ru('Спутник'), en('Sputnik'), zh('网络主权')];
    const text = 'Спутник, Спутника, Sputnik’s, Ｓｐｕｔｎｉｋ, 网络主权, 網絡主權';
    expect([...findAll(openIndex(compileIndex(patterns)), text).how]).toEqual([0, 1, 1, 2, 0, 2]);
  });
});

describe('gaps', () => {
  const lab = [en('Kaspersky Lab')];

  test('a name goes over a space, a hyphen, a no-break space, one line break', () => {
    for (const gap of [' ', '-', '\u00a0', '\u2011', '\n', ' \n ', '\r\n', '\u00ad ', ' «', '\u200b ']) {
      expect(spans(lab, `Kaspersky${gap}Lab`), JSON.stringify(gap)).toEqual([`Kaspersky${gap}Lab`]);
    }
  });

  test('and not over a blank line, a stop, a comma, a bracket, a dash between spaces', () => {
    for (const gap of ['\n\n', '\n \n', '. ', ', ', ' (', ' – ', ' | ', ': ', '" "', ' 😀 ', ` ${' '.repeat(80)}`]) {
      expect(spans(lab, `Kaspersky${gap}Lab`), JSON.stringify(gap)).toEqual([]);
    }
  });

  test('punctuation stands inside a name where its form has some', () => {
    const ministry = ru('Министерство связи, информационных технологий');
    expect(spans([ministry], 'в Министерстве связи, информационных технологий')).toHaveLength(1);
    expect(spans([en('The Net Delusion: The Dark Side')], 'The Net Delusion — The Dark Side')).toHaveLength(1);
    expect(spans([zh('通信、信息技术局')], '通信、信息技术局')).toHaveLength(1);
  });

  test('hyphen, space or none', () => {
    const pact = [en('non-aggression pact'), en('cybersecurity law')];
    expect(
      spans(pact, 'nonaggression pact, non aggression pacts, a Cyber-Security Law, cyber security laws'),
    ).toHaveLength(4);
  });

  test('an initial needs its capital and its dot', () => {
    const initial = [en('S. Banerjee', 'person')];
    expect(spans(initial, 'S. Banerjee, S.Banerjee, S.\u00a0Banerjee')).toHaveLength(3);
    expect(spans(initial, '’s Banerjee, s. Banerjee, S Banerjee')).toEqual([]);
  });
});

describe('capitals', () => {
  test('a name needs the capitals of its form, a headline has more', () => {
    expect(spans([en('Kaspersky Lab')], 'KASPERSKY LAB BANNED')).toEqual(['KASPERSKY LAB']);
    expect(spans([en('Sputnik')], 'the sputnik')).toEqual([]);
  });

  test('a term written small matches in any case', () => {
    expect(
      spans([en('digital sovereignty')], 'Digital Sovereignty, digital sovereignty, DIGITAL SOVEREIGNTY'),
    ).toHaveLength(3);
  });

  test('an acronym is all capitals', () => {
    expect(spans([en('SCO'), en('RT'), en('MAX')], 'sco Sco rt Rt. Hon. Max max')).toEqual([]);
    expect(spans([en('SCO')], 'SCO-led SCO’s (SCO)')).toEqual(['SCO', 'SCO', 'SCO']);
    expect(spans([en('VPN'), en('RT')], 'VPNs, VPNS, RTs')).toEqual(['VPNs']);
    expect(spans([en('GReAT')], 'Great GREAT GReAT')).toEqual(['GReAT']);
  });
});

describe('Chinese', () => {
  test('simplified and traditional, full-width and broken lines', () => {
    expect(spans([zh('网络主权')], '網絡主權和网络主权，网络\n主权')).toHaveLength(3);
    expect(spans([zh('數位主權')], '数位主权')).toHaveLength(1);
    expect(spans([zh('网络主权')], '网络 主权')).toEqual([]);
  });

  test('the dot of a foreign name may be any dot or none', () => {
    for (const dot of ['·', '・', '‧', '•', ''])
      expect(spans([zh('阿列克谢·沃林')], `说阿列克谢${dot}沃林说`)).toHaveLength(1);
  });

  test('the head of a body is not the body', () => {
    const body = [zh('通讯部')];
    expect(spans(body, '金砖国家通讯部长和通訊部長')).toEqual([]);
    expect(spans(body, '通讯部长期关注，通讯部说')).toEqual(['通讯部', '通讯部']);
  });

  test('forbidden neighbours', () => {
    const sco = [zh('上合', ['基本上合理'])];
    expect(spans(sco, '基本上合理。')).toEqual([]);
    expect(spans(sco, '上合峰会，以上合')).toEqual(['上合', '上合']);
  });

  test('characters beyond 16 bits are characters', () => {
    expect(spans([zh('安𪟝')], '安勣和安𪟝，安')).toEqual(['安勣', '安𪟝']);
    expect(spans([zh('𠮷野家')], '在𠮷野家吃')).toEqual(['𠮷野家']);
    expect(spans([zh('𠮷野家')], '在野家吃')).toEqual([]);
  });

  test('Latin words among characters', () => {
    const patterns = [zh('VK公司'), zh('俄VK公司'), en('Huawei')];
    expect(spans(patterns, 'VK公司、俄VK公司和Huawei的')).toEqual(['VK公司', '俄VK公司', 'Huawei']);
  });

  test('nothing in Japanese', () => {
    expect(found([zh('人民日报')], '人民日报', false)).toEqual([]);
    expect(spans([zh('人民日報')], '人民日報の記事')).toEqual([]);
  });
});

describe('cue words', () => {
  test('a cue hides no name and no name hides a cue', () => {
    const patterns = [en('United Russia'), en('russia', 'word'), en('united russia party', 'word')];
    expect(found(patterns, 'the United Russia party')).toEqual([
      'United Russia party = united russia party',
      'United Russia = United Russia',
      'Russia = russia',
    ]);
  });

  test('they take any case and inflect loosely', () => {
    expect(spans([ru('министр', 'word')], 'Министрами МИНИСТРА министерство')).toEqual(['Министрами', 'МИНИСТРА']);
    expect(spans([en('deputy minister', 'word')], 'Deputy Ministers and a deputy minister’s')).toHaveLength(2);
    expect(spans([en('agency', 'word'), en('IT', 'word')], 'it agencies')).toEqual(['agencies']);
  });
});

describe('letters', () => {
  test('marks, case, ё, soft hyphens and decomposed letters make no difference', () => {
    expect(spans([en('Železnjak')], 'Zeleznjak Z\u030celeznjak')).toHaveLength(2);
    expect(spans([ru('Щёголев', 'person')], 'Щеголева Щёголева Ще\u0308голева Щёго\u00adлева')).toHaveLength(4);
    expect(spans([en('Kaspersky')], '𝐊𝐚𝐬𝐩𝐞𝐫𝐬𝐤𝐲 Kasperſky')).toHaveLength(2);
    expect(spans([en('fintech')], 'ﬁntech')).toEqual(['ﬁntech']);
  });

  test('й is no и', () => {
    expect(spans([ru('Цой', 'person')], 'Цои')).toEqual([]);
    expect(spans([ru('Цой', 'person')], 'Цои\u0306')).toEqual(['Цои\u0306']);
  });

  test('an accent at the end of a word belongs to it', () => {
    expect(spans([en('Kaspersky')], 'Kaspersky\u0301 said')).toEqual(['Kaspersky\u0301']);
  });
});
