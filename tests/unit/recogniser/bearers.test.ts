import { expect, it } from 'vitest';
import { recogniser } from './small-dataset';

/** The mentions of Medvedev in a text that otherwise speaks for him. */
const medvedevs = (text: string): string[] =>
  recogniser
    .recognise([text])
    .mentions.filter(({ entry }) => entry === 'medvedev')
    .map(({ surface }) => surface);

it.each([
  [
    'a patronymic in Latin letters',
    'At the Kremlin Dmitry Anatolyevich Medvedev spoke.',
    'Dmitry Anatolyevich Medvedev',
  ],
  ['a second initial', 'The prime minister, D. A. Medvedev, left the Kremlin.', 'D. A. Medvedev'],
  ['a second initial without a space', 'The prime minister, D.A. Medvedev, left the Kremlin.', 'D.A. Medvedev'],
  ['a middle initial', 'The prime minister, Dmitry A. Medvedev, left the Kremlin.', 'Dmitry A. Medvedev'],
])('takes %s into the name', (_, text, surface) => {
  expect(medvedevs(text)).toEqual([surface]);
});

it.each([
  ['another given name and patronymic', 'The prime minister left the Kremlin. Roy Aleksandrovich Medvedev wrote on.'],
  ['other initials', 'The prime minister left the Kremlin. R. A. Medvedev wrote on.'],
  ['a hall', 'The prime minister left the Kremlin for Medvedev Hall.'],
])('leaves alone %s', (_, text) => {
  expect(medvedevs(text)).toEqual([]);
});

it('leaves a street alone that is called like somebody on the page', () => {
  expect(medvedevs('Дмитрий Медведев приехал. Путь Медведева лежал по улице Медведева.')).toEqual([
    'Дмитрий Медведев',
    'Медведева',
  ]);
});

it.each([
  ['a house in quotation marks', 'Дмитрий Медведев приехал, кафе «Медведев» открыто.', ['Дмитрий Медведев']],
  ['a village', 'Дмитрий Медведев приехал в деревню Медведева.', ['Дмитрий Медведев']],
  ['a sports ground', 'Дмитрий Медведев приехал. Медведев Арена ждёт.', ['Дмитрий Медведев']],
  ['a Chinese theatre', '德米特里·梅德韦杰夫来到梅德韦杰夫大剧院。', ['德米特里·梅德韦杰夫']],
  ['a family, in traditional characters', '梅德韋傑夫廣場在那裡。梅德韋傑夫家族也在。', []],
])('leaves alone %s of that name', (_, text, surfaces) => {
  expect(medvedevs(text)).toEqual(surfaces);
});

it.each([
  ['a striker', 'The prime minister left the Kremlin. The ball went to striker Medvedev, and Medvedev shot.', []],
  ['a boxer', 'Дмитрий Медведев приехал. На ринг вышел боксёр Медведев.', ['Дмитрий Медведев']],
  ['a conductor, whatever the case', 'Дмитрий Медведев приехал. Сыграли с дирижёром Медведевым.', ['Дмитрий Медведев']],
  ['a Chinese player', '德米特里·梅德韦杰夫来到上海。选手梅德韦杰夫赢了。', ['德米特里·梅德韦杰夫']],
  ['a boy', 'Дмитрий Медведев приехал. Его ждал Павлик Медведев.', ['Дмитрий Медведев']],
  ['a brother in another case', 'Дмитрий Медведев приехал с книгой Андрея Медведева.', ['Дмитрий Медведев']],
  ['a brother, by him', 'Дмитрий Медведев приехал, подписано Алексеем Медведевым.', ['Дмитрий Медведев']],
  ['another one', 'Dmitry Medvedev left. Another Medvedev, a lawyer, stayed.', ['Dmitry Medvedev']],
  ['a namesake', 'Дмитрий Медведев приехал. Его тёзка Медведев остался.', ['Дмитрий Медведев']],
  ['another one, in Chinese', '德米特里·梅德韦杰夫来到上海。另一位梅德韦杰夫是律师。', ['德米特里·梅德韦杰夫']],
  ['one of a team', '德米特里·梅德韦杰夫来到上海。江苏队梅德韦杰夫夺冠。', ['德米特里·梅德韦杰夫']],
])('leaves alone %s of that surname', (_, text, surfaces) => {
  expect(medvedevs(text)).toEqual(surfaces);
});

it('takes the one whose office stands before the name, on a page about two of that name', () => {
  const text =
    'Daniil Medvedev won in Rome. In the Kremlin, prime minister Medvedev sent his tennis namesake a telegram; Medvedev rested.';
  expect(medvedevs(text)).toEqual(['Medvedev']);
  expect(medvedevs(text.replace('prime minister ', ''))).toEqual([]);
});

it('takes a second initial for a patronymic that no entry lists', () => {
  const volins = (text: string) => recogniser.recognise([text]).mentions.map(({ surface }) => surface);
  expect(volins('Алексей Волин приехал. Выступил А. Ю. Волин.')).toEqual(['Алексей Волин', 'А. Ю. Волин']);
  expect(volins('Алексей Волин приехал. Выступил Б. Ю. Волин.')).toEqual(['Алексей Волин']);
});

/** Everything that is marked in a text. */
const marked = (text: string): string[] => recogniser.recognise([text]).mentions.map(({ surface }) => surface);

it('leaves a lake alone, and a child that has an age', () => {
  expect(marked('The messenger Max and VK are ours; Max took the boat over Lake Max.')).toEqual(['Max', 'VK', 'Max']);
  expect(marked('The messenger Max is ours; Max, 9, from Perm, wrote to VK.')).toEqual(['Max', 'VK']);
});

it('tells a number that makes another name from a date and a quantity', () => {
  const said = (after: string) => marked(`The summit in Astana, Tashkent and Beijing spoke of the SCO ${after}`);
  for (const after of ['40 again', '7, a model']) expect(said(after), after).toEqual([]);
  for (const after of ['2024 again', '16 April 2018', '15 million people', '15 августа', '3 раза', '5月'])
    expect(said(after), after).toEqual(['SCO']);
});

it('takes a Chinese surname that a verb follows', () => {
  expect(medvedevs('梅德韦杰夫大力支持，梅德韦杰夫家里有人。')).toEqual(['梅德韦杰夫', '梅德韦杰夫']);
});

/** The mentions of China's police ministry. */
const ministries = (text: string): string[] =>
  recogniser
    .recognise([text])
    .mentions.filter(({ entry }) => entry === 'mps')
    .map(({ surface }) => surface);

it.each([
  ["Vietnam's Ministry of Public Security arrested him."],
  ['The Vietnamese Ministry of Public Security arrested him.'],
  ['The Ministry of Public Security of Vietnam arrested him.'],
  ['The police of the MPS of Vietnam came.'],
  ['The Ministry of Public Security of the Socialist Republic of Vietnam came.'],
  ['Министерство общественной безопасности Республики Татарстан молчит.'],
  ['Вьетнамское Министерство общественной безопасности молчит.'],
  ['Министерство общественной безопасности Вьетнама молчит.'],
  ['越南公安部逮捕了他。'],
  ['越南政府《公安部》组织法。'],
])('leaves alone a body of another country: %s', (text) => {
  expect(ministries(text)).toEqual([]);
});

it.each([
  ["China's Ministry of Public Security arrested him.", 'Ministry of Public Security'],
  ['He left Vietnam. The Ministry of Public Security of China spoke.', 'Ministry of Public Security'],
  ['Vietnamese police of the MPS came.', 'MPS'],
  ['Министерство общественной безопасности Китая молчит.', 'Министерство общественной безопасности'],
  ['中国公安部逮捕了他。', '公安部'],
  ['他离开越南，公安部逮捕了他。', '公安部'],
  ['完美的公安部。', '公安部'],
  ['Officers of the MPS of China came.', 'MPS'],
])('takes the body of its own country: %s', (text, surface) => {
  expect(ministries(text)).toEqual([surface]);
});

it('gives a body to the country that the page has given it to, until it names another', () => {
  const text =
    'The Ministry of Public Security of Vietnam (MPS) met. The MPS spoke. The Ministry of Public Security went. ' +
    'The Chinese Ministry of Public Security came. The MPS stayed.';
  expect(ministries(text)).toEqual(['Ministry of Public Security', 'MPS']);
});
