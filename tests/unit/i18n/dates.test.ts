import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateText, firstDay, lastDay } from '../../../lib/i18n/dates';
import { inLanguage, interfaceLanguage, languageOfScript } from '../../../lib/i18n/language';

describe('a date', () => {
  it('is as precise as it is known, in the reader’s language', () => {
    const told = (lang: 'en' | 'ru' | 'zh') => ['2013', '2013-06', '2013-06-19'].map((date) => dateText(date, lang));
    expect(told('en')).toEqual(['2013', 'June 2013', '19 Jun 2013']);
    expect(told('ru')).toEqual(['2013', 'июнь 2013', '19 июн. 2013']);
    expect(told('zh')).toEqual(['2013年', '2013年6月', '2013年6月19日']);
  });

  it('is the same day in every time zone', () => {
    const zone = process.env.TZ;
    for (const tz of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      process.env.TZ = tz;
      expect(dateText('2016-01-01', 'en')).toBe('1 Jan 2016');
    }
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('spans the days it may mean', () => {
    expect([firstDay('2016'), lastDay('2016')]).toEqual(['2016-01-01', '2016-12-31']);
    expect([firstDay('2016-02'), lastDay('2016-02')]).toEqual(['2016-02-01', '2016-02-29']);
    expect([firstDay('2016-02-03'), lastDay('2016-02-03')]).toEqual(['2016-02-03', '2016-02-03']);
    const dates = fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, fc.constantFrom(4, 7, 10), (date, length) => {
        const day = date.toISOString().slice(0, 10);
        const known = day.slice(0, length);
        expect(firstDay(known) <= day && day <= lastDay(known)).toBe(true);
      }),
    );
  });
});

describe('languages', () => {
  it('falls back to English, and says which language it is', () => {
    expect(inLanguage({ en: 'a', ru: 'б' }, 'ru')).toEqual({ text: 'б', lang: 'ru' });
    expect(inLanguage({ en: 'a', ru: 'б' }, 'zh')).toEqual({ text: 'a', lang: 'en' });
  });

  it('takes the reader’s choice, else the first of the browser’s that it speaks, else English', () => {
    expect(interfaceLanguage('zh', ['ru'])).toBe('zh');
    expect(interfaceLanguage('auto', ['de-DE', 'zh-Hant-TW', 'en'])).toBe('zh');
    expect(interfaceLanguage('auto', ['ru-RU', 'en'])).toBe('ru');
    expect(interfaceLanguage('auto', ['fr'])).toBe('en');
    expect(interfaceLanguage('auto', [])).toBe('en');
  });

  it('tells the language of a name by its first letter', () => {
    expect(languageOfScript('«Коммерсантъ» (Kommersant)')).toBe('ru');
    expect(languageOfScript('人民日报')).toBe('zh');
    expect(languageOfScript('4 June: The Guardian')).toBe('en');
  });
});
