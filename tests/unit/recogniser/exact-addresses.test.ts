import { describe, expect, test } from 'vitest';
import { en, ru, spans, zh } from './found';

describe('addresses', () => {
  const names = [
    en('Sputnik'),
    en('sputnik'),
    en('Kaspersky'),
    en('kaspersky'),
    en('Yandex'),
    en('yandex'),
    en('Mail.ru'),
    en('lenta.ru'),
  ];

  test('domains, e-mail addresses, handles, hashtags, paths and files are no mentions', () => {
    for (const text of [
      'sputnik.ru',
      'news.yandex.ru',
      'www.kaspersky.com/about',
      'https://example.com/sputnik-banned',
      'https://example.com/a?q=sputnik&x=1',
      '@kaspersky',
      '#kaspersky',
      '＃kaspersky',
      'info@kaspersky.com',
      'kaspersky@example.com',
      'C:\\Kaspersky\\avp',
      '/usr/bin/kaspersky',
      'kaspersky.exe',
      'news.mail.ru',
      'lenta.ru/news',
      'support-kaspersky.com',
      '/usr/kaspersky/bin',
    ]) {
      expect(spans(names, `see ${text} there`), text).toEqual([]);
    }
  });

  test('a sentence, a list, a quotation or a compound is no address', () => {
    for (const text of [
      'Sputnik.',
      'Sputnik. Then',
      'it ended.Sputnik said',
      '(Sputnik)',
      'Sputnik/Kaspersky',
      'Sputnik: yes',
      'Kaspersky-owned',
      'Mail.ru',
      'Mail.ru.',
      'lenta.ru,',
    ]) {
      expect(spans(names, `see ${text} there`).length, text).toBeGreaterThan(0);
    }
  });

  test('what a formula begins with is no name, a Russian product behind a dot leaves the company one', () => {
    expect(spans([en('MAX')], 'write =MAX(B2:B9) there')).toEqual([]);
    expect(spans([ru('Яндекс')], 'новая Яндекс.Почта, старый Яндекс.по')).toEqual(['Яндекс']);
  });

  test('a function is no name where a program calls it, an acronym before its own words in brackets is', () => {
    expect(spans([en('MAX')], 'SELECT MAX(price), MAX(*) FROM t')).toEqual([]);
    expect(spans([en('SCO'), en('RT')], 'SCO(上海合作组织) RT (formerly Russia Today) RT(Russia Today)')).toEqual([
      'SCO',
      'RT',
      'RT',
    ]);
  });

  test('a sign makes a tag of the Chinese name that it stands before, up to forty characters away', () => {
    const far = '一'.repeat(36);
    expect(spans([zh('上合组织')], `＃${far}上合组织`)).toEqual([]);
    expect(spans([zh('上合组织')], `#${far}一二三四五上合组织`)).toEqual(['上合组织']);
    expect(spans([zh('上合组织')], 'mail @kaspersky，上合组织')).toEqual(['上合组织']);
  });

  test('a Chinese hashtag ends with its second sign', () => {
    expect(spans([zh('上合组织')], '#关注上合组织# 上合组织')).toEqual(['上合组织']);
    expect(spans([zh('上合组织')], '#峰会#上合组织')).toEqual(['上合组织']);
  });

  test('an acronym with a number or half of a double surname is something else', () => {
    const short = [en('CAC'), en('MAX'), en('RT'), en('SCO')];
    expect(spans(short, 'CAC-40, 737-MAX, RT-PCR')).toEqual([]);
    expect(spans(short, 'SCO-led, CAC-backed, RT-owned, China-SCO')).toHaveLength(4);
    expect(spans([ru('Волин', 'person')], 'Волин-Петров и Петров-Волин')).toEqual([]);
    expect(spans([ru('Волин', 'person')], 'вице-Волин, Волин – Петров')).toEqual(['Волин', 'Волин']);
    expect(spans([ru('Волин', 'person')], 'Волин-младший, Волин-старший')).toEqual([]);
  });

  test('a Russian noun before a hyphen is half of another, a proper name is not', () => {
    expect(spans([ru('российский интернет')], 'у российских интернет-компаний')).toEqual([]);
    expect(spans([ru('российский интернет')], 'российский интернет - это')).toHaveLength(1);
    expect(spans([ru('ШОС'), en('Telegram')], 'ШОС-плюс и Telegram-канал')).toEqual(['ШОС', 'Telegram']);
  });

  test('an apostrophe joins more letters than a possessive or a short verb has', () => {
    const short = [en('Xi', 'person'), en('Huawei')];
    expect(spans(short, "Xi'an.Since Xi’ning")).toEqual([]);
    expect(spans(short, "Xi's Xi'll Xi’d 'Xi' Huawei’ем")).toEqual(['Xi', 'Xi', 'Xi', 'Xi', 'Huawei']);
  });
});
