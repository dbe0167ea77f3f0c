import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recogniserOfData } from '../../../lib/cli/recogniser';
import { STRANGERS, VARIANTS } from './spelling.table';

const { recogniser } = recogniserOfData();

/** A sentence that says nothing for any name. */
const sentence = (name: string): string =>
  /\p{Script=Cyrillic}/u.test(name)
    ? `Об этом, как сказано в ответе, писал ещё ${name} в начале недели.`
    : `It was, the note says, what ${name} wrote about at first.`;

/** Entries that the words of a sentence were taken for, with enough evidence or without. */
function takenFor(name: string): string[] {
  const { mentions, possible } = recogniser.recognise([sentence(name)]);
  return [...mentions, ...possible].map(({ entry }) => entry);
}

const variants = Object.entries(VARIANTS).flatMap(([entry, list]) => list.split(', ').map((text) => ({ entry, text })));

describe('the spelling stage', () => {
  it('finds at least 94 of 100 spelling variants', () => {
    expect(variants.length).toBeGreaterThanOrEqual(150);
    const missed = variants.filter(({ entry, text }) => !takenFor(text).includes(entry)).map(({ text }) => text);
    expect(1 - missed.length / variants.length, `missed: ${missed.join(', ')}`).toBeGreaterThanOrEqual(0.94);
  });

  it('takes no variant for another entry', () => {
    const related: Record<string, string[]> = {
      'eugene-kaspersky': ['kaspersky-lab'],
      'kaspersky-lab': ['eugene-kaspersky'],
    };
    const wrong = variants.flatMap(({ entry, text }) =>
      takenFor(text)
        .filter((other) => other !== entry && !related[entry]?.includes(other))
        .map((other) => `${text} as ${other}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each(STRANGERS)('leaves %s alone', (name) => {
    const { mentions, possible } = recogniser.recognise([sentence(name)]);
    expect([...mentions, ...possible].filter(({ why }) => why.rule === 'spelling')).toEqual([]);
  });

  const offtopic = new URL('../../../../shared/corpus/offtopic.txt', import.meta.url);
  it.skipIf(!existsSync(offtopic))(
    'marks at most one name in a million characters of other news (needs ../shared)',
    () => {
      const texts = readFileSync(offtopic, 'utf8').split(/^-{20}\s*$/mu);
      const found = texts.flatMap((text) =>
        recogniser
          .recognise([text], { stage: 'spelling' })
          .mentions.map(({ surface, entry }) => `${surface} as ${entry}`),
      );
      const allowed = texts.join('').length / 1_000_000;
      expect(found.length, found.join(', ')).toBeLessThanOrEqual(allowed);
    },
  );
});
