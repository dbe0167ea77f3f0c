import { expect, it } from 'vitest';
import { isCited } from '../../../lib/recogniser/citation';

const langOf = (text: string) => (/\p{Script=Han}/u.test(text) ? 'zh' : /[а-я]/u.test(text) ? 'ru' : 'en');

/** Whether the name that stands in ⟨ ⟩ is cited. */
function cited(marked: string): boolean {
  const start = marked.indexOf('⟨');
  const end = marked.indexOf('⟩') - 1;
  return isCited(marked.replace(/[⟨⟩]/gu, ''), { start, end }, langOf(marked));
}

it.each([
  'The minister told ⟨Mir⟩ that nothing had changed.',
  'According to the ⟨Mir⟩, nothing has changed.',
  'The news agency ⟨Mir⟩ was closed.',
  '⟨Mir⟩ reported that nothing had changed.',
  'MOSCOW (⟨Mir⟩) – Nothing has changed.',
  'Ничего не изменилось, пишет ⟨Мир⟩.',
  'Об этом «⟨Миру⟩» рассказали двое.',
  'Корреспонденту «⟨Мира⟩» отказали.',
  'Ответ приводит ⟨Мир⟩.',
  'КАЗАНЬ, 3 мая — ⟨Мир⟩. Ничего не изменилось.',
  '据⟨和平⟩报道，一切照旧。',
  '他告诉《⟨和平⟩》，一切照旧。',
  '⟨和平⟩記者說，一切照舊。',
])('hears the source in %s', (text) => {
  expect(cited(text)).toBe(true);
});

it.each([
  'The station ⟨Mir⟩ fell into the sea.',
  'The channel ⟨Mir⟩ is thirty metres deep.',
  '⟨Mir⟩ was heavier than they told us.',
  'Космонавты покинули станцию «⟨Мир⟩».',
  'Переговоры принесли ⟨мир⟩. Стороны довольны.',
  'Он долго шёл — ⟨Мир⟩ не отвечал.',
  '他们都爱⟨和平⟩。',
])('hears none in %s', (text) => {
  expect(cited(text)).toBe(false);
});
