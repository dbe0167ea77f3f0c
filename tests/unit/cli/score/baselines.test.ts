import { describe, expect, it } from 'vitest';
import { everyFormEngine, fullNameFirstEngine } from '../../../../lib/cli/score/baselines';
import { ENTRIES } from '../../recogniser/small-dataset';

const surfaces = (engine: ReturnType<typeof everyFormEngine>, text: string) =>
  engine(text, 'en').map(({ start, end, entry }) => `${text.slice(start, end)} = ${entry}`);

describe('the baselines', () => {
  const text = 'Medvedev, SCOs and the SCO. Dmitry Medvedev came; Medvedev spoke.';

  it('take every form at word borders, the longest first', () => {
    expect(surfaces(everyFormEngine(ENTRIES), text)).toEqual([
      'Medvedev = medvedev',
      'SCO = sco',
      'Dmitry Medvedev = medvedev',
      'Medvedev = medvedev',
    ]);
  });

  it('take an ambiguous form only after a full name', () => {
    expect(surfaces(fullNameFirstEngine(ENTRIES), text)).toEqual(['Dmitry Medvedev = medvedev', 'Medvedev = medvedev']);
  });

  it('know no case forms', () => {
    expect(surfaces(everyFormEngine(ENTRIES), 'у Роскомнадзора')).toEqual([]);
  });
});
