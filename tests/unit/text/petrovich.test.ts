import { readdirSync, readFileSync } from 'node:fs';
import petrovich from 'petrovich';
import { expect, test } from 'vitest';
import type { Entry } from '../../../lib/dataset/types';
import { declinePerson, type Gender, genderOf } from '../../../lib/text/declension';
import { endingsOf } from '../../../lib/text/endings';

const CASES = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;

const MEN = [
  'Сергей Железняк',
  'Алексей Волин',
  'Дмитрий Медведев',
  'Евгений Касперский',
  'Игорь Ашманов',
  'Олег Сыромолотов',
  'Евгений Морозов',
  'Павел Дуров',
  'Лев Толстой',
  'Андрей Луговой',
  'Игорь Щёголев',
  'Виктор Цой',
  'Сергей Кравец',
  'Иван Коломиец',
  'Пётр Чайковский',
  'Юрий Горький',
  'Никита Белых',
  'Илья Пономарёв',
  'Фёдор Шаляпин',
  'Яков Ганич',
  'Глеб Жеглов',
  'Тарас Шевченко',
  'Николай Гоголь',
  'Эдвард Сноуден',
  'Джулиан Ассанж',
  'Константин Малофеев',
  'Вадим Воробей',
  'Максим Галкин',
  'Станислав Лем',
  'Роман Мазурок',
  'Марк Шагал',
  'Михаил Гнедич',
  'Егор Заяц',
  'Рустам Берия',
  'Булат Окуджава',
  'Антон Сорока',
  'Аркадий Гайдар',
  'Никколо Макиавелли',
  'Артём Гурьянов',
  'Денис Черных',
];
const WOMEN = [
  'Наталья Касперская',
  'Мария Захарова',
  'Ирина Яровая',
  'Елена Мизулина',
  'Маргарита Симоньян',
  'Ангела Меркель',
  'Любовь Соболь',
  'Анна Железняк',
  'Ольга Сорока',
  'Дарья Берия',
  'Юлия Шевченко',
  'Нинель Черных',
  'Ксения Собчак',
];

/** Where petrovich and our endings differ: it has no Коломийца, as surnames in -иец have it. */
const EXCEPTIONS = new Set([
  'Иван Коломиец: Коломица',
  'Иван Коломиец: Коломицу',
  'Иван Коломиец: Коломицом',
  'Иван Коломиец: Коломице',
]);

const folded = (word: string) => word.toLowerCase().replaceAll('ё', 'е');

function formsOf(name: string, gender: Gender): Set<string>[] {
  return declinePerson(name.split(' ').map(folded), gender).map(
    (stems) => new Set(stems.flatMap(({ text, endings }) => endingsOf(endings).map((ending) => text + ending))),
  );
}

/** Every form that petrovich makes and our endings do not know, as «name: form». */
function unknownForms(names: readonly string[], gender: Gender): string[] {
  return names.flatMap((name) => {
    const [first = '', last = ''] = name.split(' ');
    const own = formsOf(name, gender);
    return CASES.flatMap((wanted) => {
      const theirs = petrovich({ gender: gender === 'f' ? 'female' : 'male', first, last }, wanted);
      return [theirs.first, theirs.last].filter((form, at) => form && !own[at]?.has(folded(form))) as string[];
    }).map((form) => `${name}: ${form}`);
  });
}

test('petrovich makes no case form of a person that our endings miss, but for the listed exceptions', () => {
  const unknown = [...unknownForms(MEN, 'm'), ...unknownForms(WOMEN, 'f')];
  expect(new Set(unknown)).toEqual(EXCEPTIONS);
});

test('nor of a person of the dataset', () => {
  const folder = new URL('../../../data/entries/', import.meta.url);
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Entry)
    // Only Russian names: petrovich declines Си and Фан, which newspapers do not.
    .filter(({ kind, nativeLang }) => kind === 'person' && nativeLang === 'ru')
    .flatMap((entry) => entry.names.filter(({ lang, declension }) => lang === 'ru' && declension === undefined))
    .map(({ text }) => text)
    .filter((text) => /^[А-ЯЁ][а-яё]+ [А-ЯЁ][а-яё]+$/u.test(text));
  expect(names.length).toBeGreaterThan(0);
  expect(names.flatMap((name) => unknownForms([name], genderOf(name.split(' ').map(folded))))).toEqual([]);
});

test('the genders of a surname share no form but those that grammar shares', () => {
  const [, he] = formsOf('Евгений Касперский', 'm');
  const [, she] = formsOf('Наталья Касперская', 'f');
  expect([...(he ?? [])].filter((form) => she?.has(form))).toEqual([]);
});
