import type { Lang } from '../dataset/types';
import type { Why } from './types';

interface Words {
  rule: Record<Why['rule'], string>;
  unambiguous: string;
  unopposed: string;
  'full-name': string;
  expansion: string;
  'cue-words': string;
  'by-hand': string;
  quoted: (text: string) => string;
  list: string;
  end: string;
}

/** `{form}` is the form as the entry lists it, `{evidence}` the words on the page. */
const WORDS: Record<Lang, Words> = {
  en: {
    rule: {
      form: '{form} is one of its names',
      'case-form': 'a form of {form}',
      'script-variant': 'another way of writing {form}',
      spelling: 'another spelling of {form}',
    },
    unambiguous: '; it names nothing else',
    unopposed: '; nothing on this page speaks for another meaning',
    'full-name': '; this page has the full name: {evidence}',
    expansion: '; this page says what it stands for: {evidence}',
    'cue-words': '; on this page with it: {evidence}',
    'by-hand': '; you marked it on this page',
    quoted: (text) => `“${text}”`,
    list: ', ',
    end: '.',
  },
  ru: {
    rule: {
      form: '{form} — одно из названий',
      'case-form': 'форма от {form}',
      'script-variant': 'другая запись {form}',
      spelling: 'другое написание {form}',
    },
    unambiguous: '; ничего другого оно не обозначает',
    unopposed: '; на странице ничто не указывает на другое значение',
    'full-name': '; на странице есть полное имя: {evidence}',
    expansion: '; на странице есть расшифровка: {evidence}',
    'cue-words': '; рядом на странице: {evidence}',
    'by-hand': '; вы отметили его на этой странице',
    quoted: (text) => `«${text}»`,
    list: ', ',
    end: '.',
  },
  zh: {
    rule: {
      form: '{form}是其名称之一',
      'case-form': '{form}的变化形式',
      'script-variant': '{form}的另一种写法',
      spelling: '{form}的另一种拼法',
    },
    unambiguous: '，不指其他对象',
    unopposed: '，本页没有内容表明另有所指',
    'full-name': '，本页出现了全称：{evidence}',
    expansion: '，本页给出了全称：{evidence}',
    'cue-words': '，本页同时出现：{evidence}',
    'by-hand': '，由您在本页标记',
    quoted: (text) => `“${text}”`,
    list: '、',
    end: '。',
  },
};

const capitalised = (sentence: string): string => sentence.slice(0, 1).toUpperCase() + sentence.slice(1);

/** Says in one sentence why a piece of text was marked: the form, the rule, the evidence. */
export function whySentence(why: Why, lang: Lang): string {
  const words = WORDS[lang];
  const evidence = why.evidence.map(words.quoted).join(words.list);
  const ground = evidence === '' && why.ground === 'cue-words' ? 'unopposed' : why.ground;
  const sentence = words.rule[why.rule] + words[ground] + words.end;
  return capitalised(
    sentence.replaceAll('{form}', () => words.quoted(why.form)).replaceAll('{evidence}', () => evidence),
  );
}
