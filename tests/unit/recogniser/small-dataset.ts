import { buildArtifact } from '../../../lib/dataset/artifact';
import type { Entry, Form, Topic } from '../../../lib/dataset/types';
import { createRecogniser } from '../../../lib/recogniser/recognise';

/** `text|lang|mark`, as entries list their forms. */
const form = (line: string): Form => {
  const [text = '', lang = 'en', mark = 'always'] = line.split('|');
  return { text, lang: lang as Form['lang'], mark: mark as Form['mark'] };
};

function entry(
  id: string,
  kind: Entry['kind'],
  topics: string[],
  names: (string | Form)[],
  more: Partial<Entry> = {},
): Entry {
  const forms = names.map((name) => (typeof name === 'string' ? form(name) : name));
  return {
    id,
    kind,
    topics,
    name: { en: forms[0]?.text ?? id },
    names: forms,
    gist: { en: 'It is an entry of this test.' },
    statements: [],
    quotes: [],
    sources: [],
    ties: [],
    notToConfuse: [],
    ...more,
  };
}

/** A few entries of fixed forms: what the tests say does not change with `data/`. */
export const ENTRIES: readonly Entry[] = [
  entry(
    'sco',
    'organization',
    ['forums', 'ideas'],
    [
      'Shanghai Cooperation Organization|en|always',
      {
        ...form('SCO|en|evidence'),
        evidence: ['Astana', 'Tashkent', 'Bishkek', 'Tianjin', 'Beijing', 'Shanghai', 'summit'],
        against: ['Unix'],
      },
      'Шанхайская организация сотрудничества|ru|always',
      'ШОС|ru|likely',
      '上海合作组织|zh|always',
      { ...form('SCO|zh|likely'), evidence: ['峰会'] },
    ],
  ),
  entry(
    'medvedev',
    'person',
    ['officials'],
    [
      'Dmitry Medvedev|en|always',
      { ...form('Medvedev|en|evidence'), evidence: ['Kremlin', 'prime minister'], against: ['tennis'] },
      'Дмитрий Анатольевич Медведев|ru|always',
      'Медведев|ru|evidence',
      '德米特里·梅德韦杰夫|zh|always',
      '梅德韦杰夫|zh|likely',
    ],
    { nativeLang: 'ru', ties: [{ to: 'roskomnadzor', how: 'works-with' }] },
  ),
  entry(
    'roskomnadzor',
    'organization',
    ['officials'],
    [
      'Roskomnadzor|en|always',
      'Russian communications watchdog|en|always',
      'federal service|en|always',
      'Federal Service|en|always',
      'Роскомнадзор|ru|always',
    ],
    { nativeLang: 'ru' },
  ),
  entry(
    'volin',
    'person',
    ['officials'],
    ['Aleksey Volin|en|always', 'Volin|en|evidence', 'Алексей Волин|ru|always', 'Волин|ru|evidence'],
    { nativeLang: 'ru' },
  ),
  entry('ashmanov', 'person', ['ideas'], ['Igor Ashmanov|en|always', 'Игорь Станиславович Ашманов|ru|always'], {
    nativeLang: 'ru',
  }),
  entry('lu-wei', 'person', ['officials'], ['Lu Wei|en|always', 'President Lu Wei|en|always'], { nativeLang: 'zh' }),
  entry(
    'fsb',
    'organization',
    ['officials'],
    ['Federal Security Service|en|always', 'Russian Federal Security Service|en|always', 'FSB|en|likely'],
    { nativeLang: 'ru' },
  ),
  entry(
    'mps',
    'organization',
    ['officials'],
    [
      'Ministry of Public Security|en|likely',
      { ...form('MPS|en|evidence'), evidence: ['police'] },
      'Министерство общественной безопасности|ru|likely',
      '公安部|zh|likely',
    ],
    { gist: { en: 'It is the police ministry of China.' } },
  ),
  entry('kaspersky', 'company', ['ideas'], ['Kaspersky Lab|en|always', 'Kaspersky|en|likely']),
  entry(
    'eugene-kaspersky',
    'person',
    ['ideas'],
    ['Eugene Kaspersky|en|always', { ...form('Kaspersky|en|evidence'), evidence: ['founder'] }],
    { nativeLang: 'ru' },
  ),
  entry('mir', 'media', ['officials'], [{ ...form('Mir|ru|evidence'), evidence: ['канал'] }, 'Mir|en|never']),
  entry('vesna', 'organization', ['officials'], ['Vesna|ru|always']),
  entry('street', 'event', ['officials'], [{ ...form('Roskomnadzor Street|en|evidence'), evidence: ['parade'] }]),
  entry(
    'max',
    'company',
    ['ideas'],
    [
      'messenger Max|en|always',
      { ...form('Max|en|evidence'), evidence: ['messenger', 'VK'] },
      'мессенджер Max|ru|always',
    ],
  ),
  entry('vk', 'company', ['ideas'], [{ ...form('VK|en|evidence'), evidence: ['Moscow', 'messenger'] }], {
    ties: [{ to: 'vkontakte', how: 'part-of' }],
  }),
  entry('vkontakte', 'company', ['ideas'], [{ ...form('VK|en|evidence'), evidence: ['Moscow', 'messenger'] }]),
  entry('zzt', 'organization', ['ideas'], [{ ...form('ZZT|en|evidence'), evidence: ['Moscow'] }]),
  entry('zzt-too', 'organization', ['ideas'], [{ ...form('ZZT|en|evidence'), evidence: ['Moscow'] }]),
];

const label = { en: 'Topic', ru: 'Тема', zh: '主题' };
const TOPICS: readonly Topic[] = ['forums', 'ideas', 'officials'].map((id) => ({ id, label, description: label }));

export const ARTIFACT = buildArtifact(ENTRIES, TOPICS, '2026-01-31');
export const recogniser = createRecogniser(ARTIFACT);
