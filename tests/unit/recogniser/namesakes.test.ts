import { describe, expect, it } from 'vitest';
import { recogniserOfData } from '../../../lib/cli/recogniser';
import { NAMESAKES, SUBJECTS } from './namesakes.table';

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
    const found = marked(text);
    for (const [surface, entry] of names) {
      const wanted = `${surface} = ${entry}`;
      expect(found).toContain(wanted);
      found.splice(found.indexOf(wanted), 1);
    }
  });
});
