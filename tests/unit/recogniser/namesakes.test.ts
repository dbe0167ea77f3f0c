import { describe, expect, it } from 'vitest';
import { recogniserOfData } from '../../../lib/cli/recogniser';
import { NAMESAKES } from './namesakes.table';
import { SUBJECTS } from './subjects.table';

const { recogniser } = recogniserOfData();
const marked = (text: string) =>
  recogniser.recognise([text]).mentions.map(({ surface, entry }) => `${surface} = ${entry}`);

describe('names that mean somebody else', () => {
  it.each(NAMESAKES)('%s', (text) => {
    expect(marked(text)).toEqual([]);
  });
});

describe('names that mean a subject of the dataset', () => {
  it.each(SUBJECTS)('$text', ({ text, names }) => {
    // An entry may list a longer form around the name (the state messenger MAX): that is the same mention.
    const found = marked(text);
    for (const [surface, entry] of names) {
      const at = found.findIndex((each) => each.endsWith(` = ${entry}`) && each.includes(surface));
      expect(at, `${surface} as ${entry} in ${found.join(', ')}`).toBeGreaterThanOrEqual(0);
      found.splice(at, 1);
    }
  });
});
