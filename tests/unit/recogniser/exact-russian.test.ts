import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../lib/dataset/compile';
import { findAll, openIndex } from '../../../lib/recogniser/exact';
import { RUSSIAN_FORMS } from './russian-forms';

/** Whether a sentence with a form in its middle has exactly that form marked. */
function isFound(index: ReturnType<typeof openIndex>, form: string): boolean {
  const before = 'Вчера говорили: ';
  const { count, start, end } = findAll(index, `${before}${form} и так далее.`);
  return count === 1 && start[0] === before.length && end[0] === before.length + form.length;
}

describe('Russian case forms', () => {
  const results = RUSSIAN_FORMS.map(({ pattern, forms, not }) => {
    const index = openIndex(compileIndex([{ ...pattern, lang: 'ru' }]));
    return {
      forms: forms.length,
      missed: forms.filter((form) => !isFound(index, form)),
      accepted: not.filter((form) => findAll(index, `Вчера говорили: ${form}, и так далее.`).count > 0),
    };
  });

  test('at least 200 forms are listed and 98 % of them are found, whole', () => {
    const listed = results.reduce((sum, { forms }) => sum + forms, 0);
    const missed = results.flatMap((result) => result.missed);
    expect(listed).toBeGreaterThanOrEqual(200);
    expect(1 - missed.length / listed, `missed: ${missed.join(', ')}`).toBeGreaterThanOrEqual(0.98);
  });

  test('no word or name that looks alike is taken', () => {
    expect(results.flatMap(({ accepted }) => accepted)).toEqual([]);
  });
});
