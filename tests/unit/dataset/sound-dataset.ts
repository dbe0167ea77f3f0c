import type { Shelf } from '../../../lib/dataset/check';
import type { Entry } from '../../../lib/dataset/types';

export const TOPICS = [
  {
    id: 'treaties',
    label: { en: 'Treaties', ru: 'Договоры', zh: '条约' },
    description: { en: 'Treaties', ru: 'Договоры', zh: '条约' },
  },
];

export const QUOTE = 'the parties shall talk before they act';

/** An entry without a fault. */
export const soundTreaty = (): Entry => ({
  id: 'the-treaty',
  kind: 'agreement',
  topics: ['treaties'],
  name: { en: 'The Treaty' },
  names: [{ text: 'The Treaty', lang: 'en', mark: 'always' }],
  gist: { en: 'A treaty between two states.' },
  statements: [
    { text: { en: 'It was signed in May.' }, kind: 'fact', date: '2015-05', asOf: '2015-05-08', sources: ['s1'] },
    {
      text: { en: 'The ministry said it works.' },
      kind: 'claim',
      speaker: 'The ministry',
      asOf: '2016',
      sources: ['s2'],
    },
  ],
  quotes: [
    { text: QUOTE, lang: 'en', speaker: 'The treaty', source: 's1' },
    {
      text: 'It works.',
      lang: 'en',
      original: 'Он работает.',
      originalLang: 'ru',
      translation: 'ours',
      speaker: 'The minister',
      source: 's2',
    },
  ],
  sources: [
    {
      id: 's1',
      title: 'The treaty',
      publisher: 'The state',
      url: 'https://state.example/treaty',
      date: '2015-05-08',
      kind: 'official',
      side: 'other-official',
      context: `Under article 1 ${QUOTE} in any matter.`,
    },
    {
      id: 's2',
      title: 'The minister speaks',
      publisher: 'The Paper',
      url: 'https://paper.example/1',
      date: null,
      kind: 'news',
      side: 'press',
      context: '«Он работает.»',
    },
  ],
  ties: [{ to: 'the-minister', how: 'signed', statement: 1 }],
  notToConfuse: [],
});

export const soundMinister = (): Entry => ({
  ...soundTreaty(),
  id: 'the-minister',
  kind: 'person',
  living: true,
  name: { en: 'The Minister' },
  names: [{ text: 'The Minister', lang: 'en', mark: 'always' }],
  ties: [],
});

export const SHELF: Shelf = new Map([
  [
    's1',
    [{ url: 'https://state.example/treaty', date: '2015-05-08', excerpt: `Under article 1\n${QUOTE} in any matter.` }],
  ],
  ['s2', [{ url: 'https://paper.example/1', date: null, excerpt: '«Он  работает.»' }]],
]);
