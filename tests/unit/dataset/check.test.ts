import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../../lib/dataset/check';
import type { Entry } from '../../../lib/dataset/types';
import { FAULTS } from './faults.table';
import { SHELF, soundMinister, soundTreaty, TOPICS } from './sound-dataset';

/** What the check says after `spoil` has had its way with the treaty and the minister. */
function problems(spoil: (treaty: Entry, minister: Entry) => void): string[] {
  const entries = [soundTreaty(), soundMinister()] as const;
  spoil(entries[0], entries[1]);
  const files = entries.map((content) => ({ id: content === entries[0] ? 'the-treaty' : 'the-minister', content }));
  return checkDataset(files, TOPICS, SHELF).map(({ entry, field, message }) => `${entry} ${field}: ${message}`);
}

describe('checkDataset', () => {
  it('finds nothing in a sound dataset, with and without the shelf', () => {
    expect(problems(() => {})).toEqual([]);
    expect(
      checkDataset(
        [
          { id: 'the-treaty', content: soundTreaty() },
          { id: 'the-minister', content: soundMinister() },
        ],
        TOPICS,
      ),
    ).toEqual([]);
  });

  it.each(FAULTS)('finds %s', (_, spoil, message) => {
    expect(problems(spoil).join('\n')).toMatch(message);
  });

  it('compares quotes with the shelf, where the kept words would pass', () => {
    const found = problems((treaty) => {
      Object.assign(treaty.quotes[0] ?? {}, { text: 'they shall not act' });
      Object.assign(treaty.sources[0] ?? {}, { context: 'they shall not act' });
    });
    expect(found).toEqual([`the-treaty quotes.1.text: These words do not stand in the shelf's excerpt of s1.`]);
  });

  it('lets a judging word stand inside quotation marks', () => {
    expect(
      problems((treaty) => Object.assign(treaty.gist, { en: 'A treaty that The Paper calls “notorious”.' })),
    ).toEqual([]);
  });

  it('lets two entries share a form that evidence tells apart', () => {
    const found = problems((treaty, person) => {
      treaty.names.push({ text: 'Pact', lang: 'en', mark: 'evidence', evidence: ['signed'] });
      person.names.push({ text: 'Pact', lang: 'en', mark: 'evidence', evidence: ['born'] });
    });
    expect(found).toEqual([]);
  });

  it('says so when the list of topics is none', () => {
    expect(checkDataset([], 'topics').map(({ entry }) => entry)).toEqual(['topics']);
  });
});
