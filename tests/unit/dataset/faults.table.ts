import { LONGEST_GIST } from '../../../lib/dataset/check';
import type { Entry } from '../../../lib/dataset/types';
import { QUOTE } from './sound-dataset';

const words = (count: number) => Array.from({ length: count }, (_, place) => `w${place}`).join(' ');

/** What is wrong, how it is done to the sound dataset, and what the check must say of it. */
export const FAULTS: [name: string, spoil: (treaty: Entry, minister: Entry) => void, message: RegExp][] = [
  ['an unknown field', (e) => Object.assign(e, { colour: 'red' }), /Unrecognized key/],
  ['an unknown topic', (e) => e.topics.push('weather'), /the-treaty topics: There is no topic weather/],
  [
    'an id that is not the file name',
    (e) => Object.assign(e, { id: 'other' }),
    /id: The id other is not the file's name/,
  ],
  ['a statement without source', (e) => e.statements[0]?.sources.splice(0), /statements\.1\.sources/],
  [
    'a statement with an unknown source',
    (e) => e.statements[0]?.sources.push('s9'),
    /statements\.1\.sources: There is no source s9/,
  ],
  [
    'a claim without speaker',
    (e) => delete e.statements[1]?.speaker,
    /statements\.2\.speaker: A claim names who claims/,
  ],
  [
    'a dispute without sides',
    (e) => Object.assign(e.statements[0] ?? {}, { kind: 'disputed' }),
    /statements\.1\.sides/,
  ],
  [
    'a dispute with one speaker twice',
    (e) =>
      Object.assign(e.statements[0] ?? {}, {
        kind: 'disputed',
        sides: [
          { speaker: 'A', quote: 1 },
          { speaker: 'A', quote: 2 },
        ],
      }),
    /statements\.1\.sides: A disputed statement quotes both sides/,
  ],
  [
    'a side that quotes nothing',
    (e) =>
      Object.assign(e.statements[0] ?? {}, {
        kind: 'disputed',
        sides: [
          { speaker: 'A', quote: 1 },
          { speaker: 'B', quote: 7 },
        ],
      }),
    /There is no quote 7/,
  ],
  [
    'a malformed date',
    (e) => Object.assign(e.statements[0] ?? {}, { date: 'May 2015' }),
    /statements\.1\.date: a date is/,
  ],
  [
    'a gist too long',
    (e) => Object.assign(e.gist, { en: 'a'.repeat(LONGEST_GIST + 1) }),
    /gist\.en: It has 161 characters/,
  ],
  [
    'a quote with a letter changed',
    (e) => Object.assign(e.quotes[0] ?? {}, { text: QUOTE.replace('talk', 'walk') }),
    /quotes\.1\.text: These words do not stand in the context/,
  ],
  [
    'an original with a letter changed',
    (e) => Object.assign(e.quotes[1] ?? {}, { original: 'Он работал.' }),
    /quotes\.2\.original: These words do not stand/,
  ],
  ['a translation of nobody', (e) => delete e.quotes[1]?.translation, /quotes\.2: A quote with an original says whose/],
  [
    "a source's translation that the source does not hold",
    (e) => Object.assign(e.quotes[1] ?? {}, { translation: 'source' }),
    /quotes\.2\.text: These words do not stand in the context/,
  ],
  ['a quote too long', (e) => Object.assign(e.quotes[0] ?? {}, { text: words(61) }), /It has 61 words; at most 60/],
  ['an ellipsis', (e) => Object.assign(e.quotes[0] ?? {}, { text: 'the parties … act' }), /no ellipsis/],
  [
    'a quote of an unknown source',
    (e) => Object.assign(e.quotes[0] ?? {}, { source: 's9' }),
    /quotes\.1: There is no source s9/,
  ],
  [
    'too much kept beside a quote',
    (e) => Object.assign(e.sources[0] ?? {}, { context: `${words(16)} ${QUOTE}` }),
    /sources\.1\.context: It keeps 16 words beside the quote/,
  ],
  [
    'kept words without a quote',
    (e) => Object.assign(e.sources[0] ?? {}, { context: `${QUOTE}\nand more` }),
    /holds words around no quote/,
  ],
  [
    'a source that nothing rests on',
    (e) => e.sources.push({ ...(e.sources[1] as Entry['sources'][number]), id: 's3', context: undefined }),
    /sources\.3: Nothing rests on s3/,
  ],
  ['a source listed twice', (e) => e.sources.push(e.sources[0] as Entry['sources'][number]), /s1 is listed twice/],
  [
    'a tie to nowhere',
    (e) => Object.assign(e.ties[0] ?? {}, { to: 'nobody' }),
    /ties\.1\.to: There is no entry nobody/,
  ],
  ['a tie to itself', (e) => Object.assign(e.ties[0] ?? {}, { to: 'the-treaty' }), /not tied to itself/],
  ['a tie without ground', (e) => delete e.ties[0]?.statement, /ties\.1: A tie has a source/],
  [
    'a tie on a statement that is not there',
    (e) => Object.assign(e.ties[0] ?? {}, { statement: 9 }),
    /ties\.1\.statement: There is no statement 9/,
  ],
  [
    'a tie on a source that is not there',
    (e) => Object.assign(e.ties[0] ?? {}, { source: 's9' }),
    /ties\.1\.source: There is no source s9/,
  ],
  ['a tie of an unknown kind', (e) => Object.assign(e.ties[0] ?? {}, { how: 'likes' }), /ties\.1\.how/],
  ['an entry alone', (e) => e.ties.splice(0), /the-treaty ties: No tie leads here/],
  [
    'a form of two entries',
    (_, m) => m.names.push({ text: 'the treaty', lang: 'en', mark: 'likely' }),
    /also names the-treaty/,
  ],
  [
    'a form of two entries with the same evidence',
    (e, m) => {
      for (const entry of [e, m]) entry.names.push({ text: 'Pact', lang: 'en', mark: 'evidence', evidence: ['May'] });
    },
    /«Pact» also names/,
  ],
  [
    'a Japanese form',
    (e) => Object.assign(e.names[0] ?? {}, { text: 'フォーラム' }),
    /names\.1: «フォーラム» is not English/,
  ],
  [
    'a cue word of one character',
    (e) => Object.assign(e.names[0] ?? {}, { against: ['杯'] }),
    /names\.1: «杯» is one character/,
  ],
  [
    'a longer string that has nothing more than the form',
    (e) => e.names.push({ text: '阿里', lang: 'zh', mark: 'evidence', notInside: ['阿里山', '·阿里'] }),
    /names\.\d: «·阿里» has the letters of the name and no more/,
  ],
  [
    'a form listed twice',
    (e) => e.names.push({ text: 'The Treaty', lang: 'en', mark: 'never' }),
    /«The Treaty» is listed twice/,
  ],
  [
    'a living person on a reference work alone',
    (_, m) => Object.assign(m.sources[0] ?? {}, { kind: 'reference' }),
    /the-minister statements\.1\.sources: A statement on a living person/,
  ],
  ['a person neither living nor dead', (_, m) => delete m.living, /the-minister living/],
  [
    'an accusation of ours',
    (e) => Object.assign(e.statements[1] ?? {}, { kind: 'fact', accusation: true }),
    /statements\.2: An accusation rests on an official document/,
  ],
  [
    'an office without a day of review',
    (_, m) => Object.assign(m.statements[0] ?? {}, { office: true }),
    /statements\.1\.reviewBy: An office/,
  ],
  [
    'an office that is not called one',
    (_, m) => Object.assign(m.statements[0]?.text ?? {}, { en: 'She was deputy minister as of May 2015.' }),
    /statements\.1: It says that somebody holds an office/,
  ],
  ['a review before the fact', (e) => Object.assign(e.statements[0] ?? {}, { reviewBy: '2014' }), /comes after `asOf`/],
  [
    'an adjective of blame',
    (e) => Object.assign(e.gist, { en: 'A notorious treaty.' }),
    /gist\.en: «notorious» judges/,
  ],
  [
    'an adjective of blame in Russian',
    (e) => Object.assign(e.gist, { ru: 'Одиозный договор.' }),
    /gist\.ru: «Одиозный» judges/,
  ],
  [
    'an adjective of blame in Chinese',
    (e) => Object.assign(e.gist, { zh: '臭名昭著的条约。' }),
    /gist\.zh: «臭名昭著» judges/,
  ],
  [
    'a text in another language',
    (e) => Object.assign(e.gist, { ru: 'A treaty.' }),
    /gist\.ru: This text is not in its language/,
  ],
  [
    'a gist in Russian and no statement',
    (e) => Object.assign(e.gist, { ru: 'Договор.' }),
    /statements\.1\.text\.ru: Gist and statements/,
  ],
  [
    'one side of a contested subject',
    (e) => {
      e.contested = true;
      for (const source of e.sources) source.side = 'press';
    },
    /sources: A contested subject/,
  ],
  [
    'an address that is not the shelf’s',
    (e) => Object.assign(e.sources[0] ?? {}, { url: 'https://state.example/other' }),
    /sources\.1\.url: The shelf has https:\/\/state\.example\/treaty/,
  ],
  [
    'a date that is not the shelf’s',
    (e) => Object.assign(e.sources[0] ?? {}, { date: '2015' }),
    /sources\.1\.date: The shelf has 2015-05-08/,
  ],
  [
    'a source that is not on the shelf',
    (e) => {
      for (const each of [
        ...e.sources,
        ...e.quotes.map((quote) => ({
          get id() {
            return quote.source;
          },
          set id(id) {
            quote.source = id;
          },
        })),
      ])
        if (each.id === 's2') each.id = 's7';
      Object.assign(e.statements[1] ?? {}, { sources: ['s7'] });
    },
    /The shelf holds no source s7/,
  ],
];
