import { describe, expect, it } from 'vitest';
import { derivedForms, wordsBeforeName } from '../../../lib/dataset/derived-forms';
import type { Entry, Form } from '../../../lib/dataset/types';

const form = (text: string, lang: Form['lang'], mark: Form['mark'] = 'always'): Form => ({ text, lang, mark });

const entry = (names: Form[], more: Partial<Entry> = {}): Entry => ({
  id: 'x',
  kind: 'person',
  topics: ['t'],
  name: { en: 'X' },
  nativeLang: 'ru',
  names,
  gist: { en: 'X' },
  statements: [],
  quotes: [],
  sources: [],
  ties: [],
  notToConfuse: [],
  ...more,
});

const texts = (forms: readonly Form[]) => forms.map(({ text }) => text);

describe('derivedForms', () => {
  it('writes a Russian name with initials, surname first, and the surname alone', () => {
    const derived = derivedForms(entry([form('Сергей Владимирович Железняк', 'ru'), form('Сергей Железняк', 'ru')]));
    expect(texts(derived)).toEqual(
      expect.arrayContaining([
        'С. В. Железняк',
        'С. Железняк',
        'Железняк С. В.',
        'Железняк С.',
        'Железняк Сергей Владимирович',
        'Железняк Сергей',
        'Железняк',
      ]),
    );
  });

  it('trusts two initials more than one, and keeps both out of the spelling stage', () => {
    const derived = derivedForms(entry([form('Сергей Владимирович Железняк', 'ru'), form('Сергей Железняк', 'ru')]));
    expect(derived.find(({ text }) => text === 'С. В. Железняк')).toMatchObject({ mark: 'likely', spelling: false });
    expect(derived.find(({ text }) => text === 'С. Железняк')).toMatchObject({ mark: 'evidence', spelling: false });
  });

  it('lets a surname alone count beside the full name only', () => {
    expect(
      derivedForms(entry([form('Oleg Syromolotov', 'en')])).find(({ text }) => text === 'Syromolotov'),
    ).toMatchObject({
      mark: 'evidence',
      needsFullName: true,
    });
  });

  it('takes the surname of a Chinese name from its front, that of a transcribed one from its end', () => {
    expect(texts(derivedForms(entry([form('Lu Wei', 'en')], { nativeLang: 'zh' })))).toEqual(['Lu']);
    expect(texts(derivedForms(entry([form('德米特里·梅德韦杰夫', 'zh')])))).toEqual(['梅德韦杰夫']);
  });

  it('leaves alone what the entry lists itself, be it for search only', () => {
    const derived = derivedForms(entry([form('Max Volin', 'en'), form('Volin', 'en', 'never')]));
    expect(texts(derived)).not.toContain('Volin');
  });

  it('takes no office for a surname', () => {
    expect(derivedForms(entry([form('President Xi', 'en')], { nativeLang: 'zh' }))).toEqual([]);
  });

  it('adds the country to the names of Russian bodies', () => {
    const names = [form('Федеральная служба безопасности', 'ru'), form('ФСБ', 'ru')];
    expect(texts(derivedForms(entry(names, { kind: 'organization' })))).toEqual([
      'Федеральная служба безопасности РФ',
      'Федеральная служба безопасности России',
      'Федеральная служба безопасности Российской Федерации',
      'федеральная служба безопасности',
    ]);
  });

  it('takes the article from a title', () => {
    const derived = derivedForms(entry([form('The Red Web', 'en')], { kind: 'publication' }));
    expect(derived).toEqual([{ text: 'Red Web', lang: 'en', mark: 'likely' }]);
  });

  it('sets the halves of a name with an inner capital apart, which then want evidence', () => {
    const names = [form('GreatFire', 'en'), form('DCLeaks', 'en', 'likely'), form('LinkedIn', 'en')];
    expect(derivedForms(entry(names, { kind: 'organization' }))).toEqual([
      { text: 'Great Fire', lang: 'en', mark: 'evidence', spelling: false },
      { text: 'DC Leaks', lang: 'en', mark: 'evidence', spelling: false },
    ]);
  });

  it('puts dots into an English acronym of three letters or four', () => {
    const names = [form('SCO', 'en', 'evidence'), form('RT', 'en', 'evidence'), form('ШОС', 'ru')];
    expect(derivedForms(entry(names, { kind: 'organization' }))).toEqual([
      { text: 'S.C.O.', lang: 'en', mark: 'evidence', spelling: false },
    ]);
  });
});

describe('derivedForms of bodies and documents', () => {
  it('writes the last word of an English document small, less sure than the listed form', () => {
    const derived = derivedForms(entry([form('Tallinn Manual', 'en')], { kind: 'publication' }));
    expect(derived).toEqual([expect.objectContaining({ text: 'Tallinn manual', mark: 'likely', spelling: false })]);
  });

  it('writes the first word of a long Russian name small; a short one then wants evidence', () => {
    const long = 'Конвенция ООН против киберпреступности';
    const derived = derivedForms(
      entry([form(long, 'ru'), form('Заявление в Монтевидео', 'ru'), form('Красная паутина', 'ru')], {
        kind: 'agreement',
      }),
    );
    expect(derived.map(({ text, mark }) => [text, mark])).toEqual([
      ['конвенция ООН против киберпреступности', 'always'],
      ['заявление в Монтевидео', 'evidence'],
    ]);
  });

  it('puts behind a company’s name what a company is, once', () => {
    const derived = derivedForms(
      entry([form('卡巴斯基实验室', 'zh'), form('华为公司', 'zh'), form('Huawei Group', 'en')], { kind: 'company' }),
    );
    expect(texts(derived)).toEqual(['公司', '集团', '集团公司', '有限公司'].map((end) => `卡巴斯基实验室${end}`));
    expect(texts(derivedForms(entry([form('ZTE', 'en')], { kind: 'company' })))).toContain('ZTE Corporation');
    expect(derivedForms(entry([form('新华社', 'zh')], { kind: 'media' }))).toEqual([]);
  });
});

describe('wordsBeforeName', () => {
  it('counts a common noun before a name that is listed alone, be it for search only', () => {
    const names = [
      form('мессенджер Max', 'ru'),
      form('Max', 'en', 'never'),
      form('взлом OPM', 'ru'),
      form('OPM', 'en'),
    ];
    const company = entry(names, { kind: 'company' });
    expect(wordsBeforeName('мессенджер Max', company)).toBe(1);
    expect(wordsBeforeName('взлом OPM', company)).toBe(0);
  });

  it('counts a country before a body that is listed without', () => {
    const names = [form('Ministry of Public Security', 'en'), form('Chinese Ministry of Public Security', 'en')];
    expect(wordsBeforeName('Chinese Ministry of Public Security', entry(names, { kind: 'organization' }))).toBe(1);
    expect(wordsBeforeName('Chinese People', entry(names, { kind: 'organization' }))).toBe(0);
  });

  it('counts a title before a surname that stands for nothing alone', () => {
    expect(wordsBeforeName('Mr Kaspersky', entry([form('Eugene Kaspersky', 'en')]))).toBe(1);
  });

  it('finds a title superfluous before a listed name, and an office that is no name', () => {
    const names = [form('Xi', 'en', 'evidence')];
    expect(wordsBeforeName('Chinese President Xi', entry(names))).toBe('superfluous');
    expect(wordsBeforeName('Chinese President', entry(names))).toBe('superfluous');
  });
});
