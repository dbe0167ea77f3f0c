import type { CardData } from '../../../lib/card/data';
import type { Entry } from '../../../lib/dataset/types';

const text = (en: string) => ({ en, ru: `${en} (ru)`, zh: `${en} (zh)` });

/** An entry made up for the tests: dates of every precision, one address under two ids, both sides of a dispute. */
const entry: Entry = {
  id: 'sample-forum',
  kind: 'event',
  topics: ['agreements-and-forums'],
  name: { en: 'Sample Forum', ru: 'Пробный форум', zh: '样本论坛' },
  nativeLang: 'zh',
  names: [{ text: 'Sample Forum', lang: 'en', mark: 'always' }],
  gist: text('A forum.'),
  statements: [
    { text: text('Undated, held in 2019.'), kind: 'fact', asOf: '2019', sources: ['a'] },
    {
      text: text('In May 2016.'),
      kind: 'claim',
      speaker: 'Speaker',
      date: '2016-05',
      asOf: '2016-12-10',
      sources: ['b', 'a'],
    },
    {
      text: text('On 3 May 2016.'),
      kind: 'fact',
      date: '2016-05-03',
      asOf: '2016-05-03',
      reviewBy: '2026',
      sources: ['b'],
    },
    {
      text: text('Disputed in 2018.'),
      kind: 'disputed',
      date: '2018',
      asOf: '2018',
      reviewBy: '2017-02',
      sides: [
        { speaker: 'One', quote: 1 },
        { speaker: 'Other', quote: 3 },
      ],
      sources: ['c'],
    },
  ],
  quotes: [
    { text: 'One says.', lang: 'en', speaker: 'One', source: 'c' },
    {
      text: 'Digital sovereignty',
      lang: 'en',
      original: 'Цифровой суверенитет',
      originalLang: 'ru',
      translation: 'ours',
      speaker: 'Speaker',
      date: '2016-05-11',
      source: 'd',
      translationSource: 'b',
    },
    { text: 'The other says.', lang: 'en', speaker: 'Other', source: 'c' },
  ],
  sources: [
    {
      id: 'a',
      title: 'Title & 100% of {it}',
      publisher: 'Press_One',
      url: 'https://a.example/x?y=1#part',
      date: '2019-04-05',
      kind: 'news',
      side: 'press',
    },
    {
      id: 'b',
      title: 'Same address',
      publisher: 'Press',
      url: 'https://b.example/',
      date: '2016',
      kind: 'news',
      side: 'press',
    },
    {
      id: 'c',
      title: 'A page without a title',
      titleInferred: true,
      publisher: 'Ministry',
      url: 'https://c.example/',
      date: null,
      kind: 'official',
      side: 'russian-official',
    },
    {
      id: 'd',
      title: 'Same address, other excerpt',
      publisher: 'Press',
      url: 'https://b.example/',
      date: '2016',
      dateInferred: true,
      kind: 'news',
      side: 'press',
    },
    {
      id: 'e',
      title: 'Unused',
      publisher: 'Think tank',
      url: 'https://e.example/',
      date: '2020',
      kind: 'research',
      side: 'academic',
    },
  ],
  ties: [],
  notToConfuse: [{ form: 'Forum', means: { en: 'any forum' } }],
};

export const sample: CardData = {
  entry,
  topics: [{ id: 'agreements-and-forums', label: text('Agreements'), description: text('Agreements.') }],
  ties: [
    { to: 'host', name: { en: 'Host' }, how: 'hosted', direction: 'back' },
    { to: 'idea', name: text('Idea'), how: 'advocates', direction: 'there' },
    { to: 'guest', name: text('Guest'), how: 'took-part-in', direction: 'back' },
    { to: 'other-host', name: text('Other host'), how: 'hosted', direction: 'back' },
  ],
  datasetVersion: '2026-11-23+1a2b3c4d',
};
